import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/record/read/read.ts';
import { entry } from '../../src/record/schema/record.ts';

const { record } = await readRecord('data');

describe('the links between reports', () => {
  it('are marked as our inference wherever a report names nobody for its number, and its source cites nothing', () => {
    const unstated = [...record.figures.values()].filter(({ restates, credit, attributed_to, source }) => {
      if (restates === undefined || credit !== 'lost' || attributed_to !== '') return false;
      const isElsewhere = entry(record.figures, restates).source !== source;
      return isElsewhere && entry(record.sources, source).cites.length === 0;
    });
    expect(unstated.length).toBeGreaterThan(20);
    expect(
      unstated.filter(({ restates_basis }) => restates_basis !== 'inferred').map(({ id }) => id),
    ).toEqual([]);
  });
});
