import { beforeAll, describe, expect, it } from 'vitest';
import { isMoreExact } from '../../src/model/lineage/drift.ts';
import { families, lineage, type Family } from '../../src/model/lineage/path.ts';
import { standingSentence } from '../../src/model/lineage/standing-words.ts';
import { modelOf } from '../../src/model/model.ts';
import { publishedRecord } from '../../src/model/published.ts';
import { readRecord } from '../../src/record/read/read.ts';
import type { ResearchRecord } from '../../src/record/schema/record.ts';

const ROOT = 'wired-2014-visits-four-of-five';

describe('the family of the 80%', () => {
  let record: ResearchRecord;
  let family: Family | undefined;

  beforeAll(async () => {
    record = publishedRecord((await readRecord('data')).record);
    family = families(lineage(record)).find(({ root }) => root.figure.id === ROOT);
  });

  function driftOf(id: string): string[] {
    const member = family?.members.find(({ figure }) => figure.id === id);
    return member === undefined ? [] : member.drifts.map(({ field, kind }) => `${field} ${kind}`);
  }

  it('has some thirty retellings, in seven units or more, and a retelling of a retelling', () => {
    expect(family?.members.length).toBeGreaterThan(28);
    expect(new Set(family?.members.map(({ figure }) => figure.measure)).size).toBeGreaterThanOrEqual(7);
    expect(family?.depth).toBe(2);
  });

  it('does not pretend that a magazine measured anything', () => {
    expect(family && standingSentence(family.root, record)).toContain('the first measurement was not found');
  });

  it('shows visits turned into traffic of all of Tor by an official, whose number was then refuted', () => {
    expect(driftOf('doj-2015-tor-traffic')).toEqual([
      'measure changed',
      'base widened',
      'qualifier dropped',
      'attribution lost',
    ]);
    expect(record.figures.get('techdirt-2015-tor-traffic')?.role).toBe('corrector');
  });

  it('shows the hedge falling off in ten retellings or more, and digits that the first text does not give', () => {
    const steps = family?.members.map(({ drifts }) => drifts) ?? [];
    expect(steps.filter(isMoreExact).length).toBeGreaterThanOrEqual(10);
    expect(driftOf('sputnik-2014-visits')).toContain('value more-exact');
    expect(driftOf('ibtimes-2014-visits-75')).toContain('value changed');
  });

  it('finds nothing to blame in a report that kept measure, base and hedge', () => {
    expect(driftOf('tek-sapo-2014-accesses')).toEqual([]);
  });

  it('is counted in the summary, whose numbers add up', () => {
    const numbers = modelOf(record).summary;
    const { ends, families: count, steps, stepsWithoutDrift, stepsMoreExact } = numbers;
    expect(ends.measured + ends.reported + ends.computed + ends['not-found']).toBe(count);
    expect(steps).toBe(
      [...record.figures.values()].filter(
        ({ restates, role }) => restates !== undefined && role !== 'corrector',
      ).length,
    );
    expect(stepsWithoutDrift + stepsMoreExact).toBeLessThan(steps);
    expect(numbers.disagreements.explained).toBeGreaterThan(numbers.disagreements.unexplained);
  });
});
