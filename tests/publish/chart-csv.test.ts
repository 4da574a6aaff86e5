import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { datumOfFigure } from '../../src/charts/datum.ts';
import type { Figure } from '../../src/record/schema/figure.ts';
import { chartsOf } from '../../src/charts/registry.ts';
import { valuesByAddress, valuesCsv } from '../../src/publish/chart-csv.ts';
import { figure, model, modelWith } from '../charts/samples.ts';

const csvOf = (fields: Partial<Figure>, label?: string) =>
  valuesCsv('x.csv', [datumOfFigure(figure('a', fields), model, label)], 'https://site.example');

describe('the values of a chart as CSV', () => {
  it('hold each value with its hedge, its base, its source and its caveat', () => {
    const { data } = Papa.parse<Record<string, string>>(
      csvOf({ value: 7, value_high: 9, qualifier: 'about' }),
      {
        header: true,
      },
    );
    expect(data[0]).toMatchObject({
      value: '7',
      value_high: '9',
      qualifier: 'about',
      base: 'base of a',
      source: 'log',
      caveat: 'Caveat of a.',
      address: 'https://site.example/figures/a/',
    });
  });

  it('have a file for each chart that draws values, and for each figure, which warns where it is an error', () => {
    const given = modelWith(
      figure('a-count', {}),
      figure('an-error', { unit: 'percent', value: 12, role: 'specimen' }),
    );
    const at = { file: 'src/content/charts/x.md', line: 2, column: 7 };
    const spec = (form: string) => ({ id: form, form, title: 'X was found', formerly: [], at, titleAt: at });
    const { files } = chartsOf(given, [
      spec('onion-routing'),
      { ...spec('ranked-bars'), figures: ['a-count'] },
    ]);
    const values = valuesByAddress(files, given);
    expect(values.has('/charts/onion-routing')).toBe(false);
    expect(values.get('/charts/ranked-bars')?.map(({ id }) => id)).toEqual(['a-count']);
    expect(values.get('/figures/an-error')?.[0]?.note).toMatch(/error/);
    for (const id of given.record.figures.keys()) expect(values.get(`/figures/${id}`)).toHaveLength(1);
  });

  it.each(['=1+1', '+49 30', '-5', '@SUM(A1)'])(
    'are refused where a cell, as %j, would run as a formula',
    (cell) => {
      expect(() => csvOf({}, cell)).toThrow(`x.csv: "${cell}" would run as a formula`);
    },
  );
});
