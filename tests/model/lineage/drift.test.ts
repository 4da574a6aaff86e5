import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMoreExact, type DriftKind } from '../../../src/model/lineage/drift.ts';
import { driftBetween } from '../../../src/model/lineage/drift/between.ts';
import type { Figure } from '../../../src/record/schema/figure.ts';
import { figure, recordOf } from './record.ts';

const record = recordOf([]);
const original = figure({ id: 'first', value: 83.4, qualifier: 'more-than', sample_size: 500 });

function drift(change: Partial<Figure>, from: Partial<Figure> = {}) {
  const first = { ...original, ...from };
  return driftBetween(
    first,
    {
      ...first,
      id: 'told',
      restates: 'first',
      source: 'paper',
      attributed_to: 'Harbour Institute',
      ...change,
    },
    record,
  );
}

function only(change: Partial<Figure>, from: Partial<Figure> = {}) {
  const drifts = drift(change, from);
  expect(drifts).toHaveLength(1);
  return drifts[0];
}

describe('drift on a step', () => {
  it('is none where the retelling is faithful', () => {
    expect(drift({})).toEqual([]);
  });

  it('is none where a base is only worded otherwise', () => {
    expect(drift({ base: 'of accesses to Tor hidden services' })).toEqual([]);
  });

  it('tells a change of measure, and along what it moved', () => {
    expect(only({ measure: 'traffic' })?.sentence).toBe(
      'What is counted changed (from visits to traffic): a share of visits became a share of darknet traffic.',
    );
    expect(only({ measure: 'arrests' })?.sentence).not.toContain('from visits');
  });

  it('tells that a base was widened from hidden services to the darknet, the deep web, the internet', () => {
    expect(only({ scope: 'tor' })?.sentence).toBe('The base was widened from hidden services to all of Tor.');
    expect(only({ scope: 'darknets' })).toMatchObject({
      kind: 'widened',
      sentence: expect.stringContaining('to the darknet') as string,
    });
    expect(only({ scope: 'internet' }, { scope: 'deep-web' })?.kind).toBe('widened');
    expect(only({ scope: 'one-engine' }, { scope: 'tor' })?.kind).toBe('narrowed');
  });

  it('tells of a base what is typed, whatever its words are', () => {
    expect(drift({ base: 'of visits on the dark web' })).toEqual([]);
    expect(drift({ scope: undefined })).toEqual([]);
  });

  it('tells that a base no longer says that only a part was looked at', () => {
    expect(only({ limited: undefined }, { limited: 'classifiable' })?.sentence).toBe(
      'The base no longer says that only a part was looked at (what could be classified).',
    );
    expect(only({ limited: 'sample' })).toMatchObject({
      kind: 'limit-added',
      sentence: expect.stringContaining('(a sample)') as string,
    });
    expect(drift({ limited: 'classified' }, { limited: 'classifiable' })).toEqual([]);
  });

  it('tells a dropped, an added and a changed hedge', () => {
    expect(only({ qualifier: 'exact' })?.sentence).toBe(
      'The hedge “more than” was dropped: more than 83.4% became 83.4%.',
    );
    expect(only({ qualifier: 'about' }, { qualifier: 'exact' })?.kind).toBe('added');
    expect(only({ qualifier: 'about' })?.kind).toBe('changed');
  });

  it('tells rounding from another number', () => {
    const exact = { qualifier: 'exact', unit: 'count' } as const;
    expect(only({ value: 1_800_000 }, { ...exact, value: 1_839_831 })?.kind).toBe('rounded');
    expect(only({ value: 55_000 }, { ...exact, value: 55_828 })?.kind).toBe('rounded');
    expect(only({ value: 127 }, { ...exact, value: 217 })?.kind).toBe('changed');
  });

  it('says that a share became the rest to a hundred only where it is of the other part', () => {
    const agree = { qualifier: 'exact', value: 40, part: ['agree'] } as const;
    expect(only({ value: 60, part: ['disagree'] }, { ...agree, part: ['agree'] })?.kind).toBe('inverted');
    expect(only({ value: 60 }, { ...agree, part: ['agree'] })?.sentence).toBe(
      'The number changed: 40% became 60%.',
    );
    expect(only({ value: 60 }, { ...agree, part: [] })?.kind).toBe('changed');
  });

  it('does not call rounding what a bound forbids', () => {
    const count = { qualifier: 'exact', unit: 'count', value: 870 } as const;
    const kinds = drift({ value: 900, qualifier: 'more-than' }, count).map(({ kind }) => kind);
    expect(kinds).toEqual(['changed', 'added']);
    expect(drift({ value: 900, qualifier: 'nearly' }, count)[0]?.kind).toBe('rounded');
  });

  it('knows a retelling that is more exact than its source', () => {
    const rough = { value: 55_000, qualifier: 'about', unit: 'count' } as const;
    const drifts = drift({ value: 55_828, qualifier: 'exact' }, rough);
    expect(drifts.map(({ kind }) => kind)).toEqual(['more-exact', 'dropped']);
    expect(isMoreExact(drifts)).toBe(true);
    expect(isMoreExact(drift({ qualifier: 'exact' }))).toBe(true);
    expect(isMoreExact(drift({ value: 56_000 }, { ...rough, value: 55_828 }))).toBe(false);
  });

  it('tells a lost date, and another year, but not another day of the same year', () => {
    expect(only({ period_start: undefined, period_end: undefined })).toMatchObject({
      field: 'period',
      kind: 'lost',
    });
    expect(only({ period_start: '2011', period_end: '2014-09' })?.sentence).toBe(
      'The date changed: March to September 2014 became 2011 to September 2014.',
    );
    expect(drift({ period_start: '2014-04-02' })).toEqual([]);
  });

  it('tells a lost and a changed credit as those judged it who read both texts', () => {
    expect(only({ credit: 'lost', attributed_to: '' })).toMatchObject({ field: 'attribution', kind: 'lost' });
    expect(only({ credit: 'lost', attributed_to: 'a recent study' })?.sentence).toBe(
      'The credit was lost: the Harbour Institute became a recent study.',
    );
    expect(only({ credit: 'changed', attributed_to: 'Coast Guard' })?.kind).toBe('changed');
    expect(drift({ credit: 'kept', attributed_to: 'The scientists of the harbour' })).toEqual([]);
  });

  it('tells another place, another unit and a lost sample', () => {
    expect(only({ place: ['US'] })).toMatchObject({ field: 'place', kind: 'narrowed' });
    expect(only({ place: ['DE'] }, { place: ['EU'] })?.sentence).toBe(
      'The place was narrowed: the European Union became Germany.',
    );
    expect(only({ place: ['EU'] }, { place: ['DE', 'FR'] })?.kind).toBe('widened');
    expect(only({ place: ['CH'] }, { place: ['EU'] })?.kind).toBe('changed');
    expect(only({ place: ['FR'] }, { place: ['DE'] })?.sentence).toBe(
      'The place changed: Germany became France.',
    );
    expect(only({ unit: 'count' })).toMatchObject({
      field: 'unit',
      sentence: 'The unit changed: a percentage became a count.',
    });
    expect(only({ sample_size: undefined })).toMatchObject({ field: 'sample_size', kind: 'lost' });
  });

  const MIRRORED: Partial<Record<DriftKind, readonly DriftKind[]>> = {
    widened: ['narrowed'],
    narrowed: ['widened'],
    dropped: ['added'],
    lost: ['added'],
    added: ['dropped', 'lost'],
    'limit-dropped': ['limit-added'],
    'limit-added': ['limit-dropped'],
  };

  const anyFigure: fc.Arbitrary<Partial<Figure>> = fc.record({
    measure: fc.constantFrom('requests', 'visits', 'traffic', 'arrests'),
    value: fc.constantFrom(20, 83, 80, 83.4, 100),
    qualifier: fc.constantFrom('exact', 'about', 'at-least', 'nearly'),
    unit: fc.constantFrom('count', 'percent'),
    scope: fc.constantFrom('one-site', 'hidden-services', 'tor', 'deep-web', undefined),
    limited: fc.constantFrom('sample', 'classified', undefined),
    place: fc.constantFrom<string[]>(['world'], ['US'], ['DE', 'AT'], ['DE']),
    period_start: fc.constantFrom(undefined, '2013', '2014-03'),
    period_end: fc.constantFrom(undefined, '2014', '2016-01-01'),
    sample_size: fc.constantFrom(undefined, 400, 500),
  });

  it('touches the same fields in either direction, and every plain field exactly when it differs', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (one, other) => {
        const [a, b] = [figure({ id: 'a', ...one }), figure({ id: 'b', ...other })];
        const [there, back] = [driftBetween(a, b, record), driftBetween(b, a, record)];
        expect(there.map(({ field }) => field)).toEqual(back.map(({ field }) => field));
        for (const [index, { kind }] of there.entries())
          if (MIRRORED[kind] !== undefined) expect(MIRRORED[kind]).toContain(back[index]?.kind);
        for (const field of ['measure', 'unit', 'value', 'qualifier', 'sample_size'] as const)
          expect(there.some((each) => each.field === field)).toBe(a[field] !== b[field]);
        if (there.some(({ field }) => field === 'base'))
          expect([a.scope, a.limited]).not.toEqual([b.scope, b.limited]);
      }),
    );
  });
});
