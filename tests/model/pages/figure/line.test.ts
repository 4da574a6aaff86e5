import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../../src/model/model.ts';
import { soundingLine, type Knot } from '../../../../src/model/pages/figure/line.ts';
import { entry } from '../../../../src/record/schema/record.ts';
import { figure, recordOf } from '../../lineage/record.ts';

const record = recordOf([
  figure({ id: 'first' }),
  figure({ id: 'echo', restates: 'first' }),
  figure({ id: 'echo-of-one-paper', restates: 'first' }),
  figure({ id: 'gazette-echo', restates: 'first', source: 'gazette' }),
  figure({ id: 'far', restates: 'echo', source: 'gazette' }),
  figure({ id: 'refuted', restates: 'first', source: 'gazette', role: 'corrector' }),
  figure({ id: 'told', first_hand: 'no', attributed_to: 'harbour office' }),
  figure({ id: 'rumour', first_hand: 'no' }),
  figure({ id: 'sum', unit: 'count', derivation: 'sum first told' }),
  figure({ id: 'from-table', derivation: 'table' }),
]);
const lineOf = (id: string) => soundingLine(entry(record.figures, id), modelOf(record));
const ids = (knots: readonly Knot[]) => knots.map((knot) => knot.figure.id);

describe('the sounding line of a figure', () => {
  it('leads from whoever repeated it down to the first measurement', () => {
    const { path, isGround, bottom, family } = lineOf('far');
    expect(ids(path)).toEqual(['far', 'echo', 'first']);
    expect([isGround, bottom, family]).toEqual([true, 'Measured by the Harbour Institute', 'first']);
  });

  it('has one knot for each source above it, and counts all that repeat it, near or far, but none that refute it', () => {
    const { above, repeated } = lineOf('first');
    expect(ids(above).toSorted()).toEqual(['echo', 'gazette-echo']);
    expect(above.map(({ label }) => label).toSorted()).toEqual([
      'Coast Gazette, 2015',
      'The Daily Buoy, 2015',
    ]);
    expect(repeated).toBe(4);
  });

  it('ends in the open where the first measurement was not found', () => {
    expect(lineOf('told')).toMatchObject({
      isGround: false,
      bottom: 'Said to come from the harbour office; the first measurement was not found',
      family: undefined,
    });
    expect(lineOf('rumour').bottom).toBe('The first measurement was not found');
  });

  it('shows of a computed figure what it is made of', () => {
    const { parts, isGround, bottom } = lineOf('sum');
    expect(ids(parts)).toEqual(['first', 'told']);
    expect([isGround, bottom]).toEqual([true, 'Computed by Soundings from two figures']);
    expect(lineOf('from-table').bottom).toBe('Counted by Soundings from a table in the source');
  });
});
