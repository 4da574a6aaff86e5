import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../../src/model/lineage/comparable.ts';
import type { Figure } from '../../../src/record/schema/figure.ts';
import { figure, recordOf } from './record.ts';

const record = recordOf([]);
const one = figure({ id: 'a', measure: 'arrests', unit: 'count', base: 'people arrested' });

function compare(change: Partial<Figure>) {
  return compareFigures(one, { ...one, id: 'b', ...change }, record);
}

describe('two figures', () => {
  it('are comparable where measure, unit, base, place and time agree', () => {
    expect(compare({ value: 7 })).toEqual({
      verdict: 'yes',
      differences: [],
      sentence: 'Comparable: both give arrests of the same place and time.',
    });
  });

  it('are not where another thing is counted, and the sentence says what, in order of effect', () => {
    expect(compare({ measure: 'charges', period_start: '2018', period_end: '2023' })).toMatchObject({
      verdict: 'no',
      sentence:
        'Not comparable: one counts arrests, the other people charged; one is of March to September 2014, the other of 2018 to 2023.',
    });
  });

  it('are not where the units differ, or one is about hidden services and the other about all of Tor', () => {
    expect(compare({ unit: 'percent' }).sentence).toBe(
      'Not comparable: one is a count, the other a percentage.',
    );
    const hidden = figure({ id: 'a', base: 'of visits to hidden services' });
    const wide = figure({ id: 'b', base: 'of visits on Tor', scope: 'tor' });
    expect(compareFigures(hidden, wide, record).verdict).toBe('no');
  });

  it('are not where one counts a part of the place that the other counts', () => {
    expect(compare({ place: ['US'] }).verdict).toBe('no');
    const inEurope = { ...one, place: ['EU'] };
    expect(compareFigures(inEurope, { ...one, id: 'b', place: ['DE'] }, record)).toMatchObject({
      verdict: 'no',
      sentence: 'Not comparable: one is for the European Union, the other for Germany.',
    });
    expect(compareFigures(inEurope, { ...one, id: 'b', place: ['CH'] }, record).verdict).toBe('with-care');
  });

  it('are with care where texts on one case name the same part of the network by other words', () => {
    const closed = { ...one, operation: 'operation-anchor', base: 'hidden services closed' };
    const told = { ...closed, id: 'b', base: 'dark web sites closed', scope: 'darknets' } as const;
    expect(compareFigures(closed, told, record).sentence).toBe(
      'Comparable with care: one is of hidden services closed, the other of dark web sites closed.',
    );
    const shares = [closed, told].map((each) => ({ ...each, unit: 'percent' as const }));
    expect(shares[0] && shares[1] && compareFigures(shares[0], shares[1], record).verdict).toBe('no');
  });

  it('are with care where time, case or sampling differ', () => {
    expect(compare({ period_start: '2020', period_end: '2020' }).verdict).toBe('with-care');
    expect(compare({ operation: 'operation-anchor' }).sentence).toBe(
      'Comparable with care: one belongs to no single case, the other to Operation Anchor.',
    );
    const asked = figure({ id: 'a', sample_size: 100, sampling: 'random' });
    const volunteers = figure({ id: 'b', sample_size: 100, sampling: 'opt-in' });
    expect(compareFigures(asked, volunteers, record).sentence).toBe(
      'Comparable with care: one rests on a random sample, the other on people who chose to answer.',
    );
  });

  const anyFigure: fc.Arbitrary<Partial<Figure> & Pick<Figure, 'id'>> = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    measure: fc.constantFrom('requests', 'visits', 'arrests'),
    unit: fc.constantFrom('count', 'percent', 'USD'),
    base: fc.constantFrom('of hidden services', 'of Tor', 'of ships'),
    scope: fc.constantFrom('hidden-services', 'tor', 'one-site', undefined),
    operation: fc.constantFrom(undefined, 'operation-anchor'),
    place: fc.constantFrom<string[]>(['world'], ['US'], ['DE', 'AT'], []),
    period_start: fc.constantFrom(undefined, '2013', '2017-03'),
    period_end: fc.constantFrom(undefined, '2017', '2019-01-01'),
    sampling: fc.constantFrom(undefined, 'random', 'opt-in'),
  });

  it('are told the same way in either order', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (first, second) => {
        fc.pre(first.id !== second.id);
        const [a, b] = [figure(first), figure(second)];
        expect(compareFigures(a, b, record)).toEqual(compareFigures(b, a, record));
      }),
    );
  });
});
