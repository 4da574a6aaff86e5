import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { datumOfFigure } from '../../src/charts/datum.ts';
import type { Figure } from '../../src/record/schema/figure.ts';
import { valuesCsv } from '../../src/publish/chart-csv.ts';
import { figure, model } from '../charts/samples.ts';

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

  it.each(['=1+1', '+49 30', '-5', '@SUM(A1)'])(
    'are refused where a cell, as %j, would run as a formula',
    (cell) => {
      expect(() => csvOf({}, cell)).toThrow(`x.csv: "${cell}" would run as a formula`);
    },
  );
});
