import { describe, expect, it } from 'vitest';
import { modelOf } from '../../src/model/model.ts';
import { publishedRecord } from '../../src/model/published.ts';
import { readRecord } from '../../src/record/read/read.ts';
import { entry } from '../../src/record/schema/record.ts';

const model = modelOf(publishedRecord((await readRecord('data')).record));
const { record, standings } = model;

describe('the lists of what figures are confused with', () => {
  it('are short, are of others, and say what differs', () => {
    let listed = 0;
    for (const each of record.figures.values()) {
      const found = model.confusedWith(each);
      listed += Math.min(1, found.length);
      expect(found.length).toBeLessThanOrEqual(3);
      for (const { figure: other, comparison } of found) {
        expect(entry(standings, other.id).root).not.toBe(entry(standings, each.id).root);
        expect(comparison.differences.length).toBeGreaterThan(0);
      }
    }
    expect(listed).toBeGreaterThan(200);
    expect(listed).toBeLessThan(record.figures.size / 2);
  });

  it('set the arrests of Welcome to Video beside the charges', () => {
    const found = model.confusedWith(entry(record.figures, 'wtv-nca-arrests'));
    expect(found.map(({ figure }) => figure.id)).toContain('wtv-reuters-users-charged');
  });
});
