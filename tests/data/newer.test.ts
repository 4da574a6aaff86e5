import { describe, expect, it } from 'vitest';
import { modelOf } from '../../src/model/model.ts';
import { newerThan } from '../../src/model/pages/figure/newer.ts';
import { readRecord } from '../../src/record/read/read.ts';
import { entry } from '../../src/record/schema/record.ts';

const { record } = await readRecord('data');
const model = modelOf(record);
const newerOf = (id: string) => newerThan(entry(record.figures, id), model)?.id;

describe('the pointer of an old figure to a newer one', () => {
  it('leads from the users of Tor in 2014 to those of 2024', () => {
    expect(newerOf('post-2015-tor-users')).toBe('kr-2024-tor-users-world');
  });

  it('leads from no case, and to nothing that is older, repeated or of another place', () => {
    const pairs = [...record.figures.values()].flatMap((figure) => {
      const newer = newerThan(figure, model);
      return newer === undefined ? [] : [{ figure, newer }];
    });
    expect(pairs.length).toBeGreaterThan(50);
    const wrong = pairs.filter(
      ({ figure, newer }) =>
        figure.operation !== undefined ||
        (newer.period_end ?? '') <= (figure.period_end ?? '') ||
        newer.restates !== undefined ||
        newer.place.join() !== figure.place.join(),
    );
    expect(wrong.map(({ figure }) => figure.id)).toEqual([]);
  });
});
