import { describe, expect, it } from 'vitest';
import { originOf, tellerName } from '../../src/language/say/credit.ts';
import { readRecord } from '../../src/record/read/read.ts';
import { isRepeated } from '../../src/record/schema/figure.ts';
import { entry } from '../../src/record/schema/record.ts';

const { record } = await readRecord('data');
const repeated = [...record.figures.values()].filter(isRepeated);
const sourceOf = (id: string) => entry(record.sources, entry(record.figures, id).source);

describe('whoever repeats a number', () => {
  it('has a name of a word or two, without a list, a place or a volume', () => {
    const names = repeated.map((figure) => tellerName(figure, entry(record.sources, figure.source)));
    const wrong = names.filter((name) => name.length > 36 || /[(),;]|\d{3,}$/.test(name));
    expect([...new Set(wrong)]).toEqual([]);
    expect(names.length).toBeGreaterThan(200);
  });

  it('is never parted from others by a semicolon, which parts authors and lists in a label', () => {
    const wrong = [...record.sources.values()].filter((source) => originOf(source).publisher.includes(';'));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('is never a copy that is named with its origin in one cell', () => {
    const wrong = [...record.sources.values()].filter(({ publisher }) =>
      /reposted|press release/.test(publisher),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('repeats no repetition that was published later', () => {
    const day = (id: string) => originOf(sourceOf(id)).published;
    const backwards = repeated.filter(({ id, restates }) => {
      if (restates === undefined || !isRepeated(entry(record.figures, restates))) return false;
      const [own, told] = [day(id), day(restates)];
      return own !== undefined && told !== undefined && own < told.slice(0, own.length);
    });
    expect(backwards.map(({ id }) => id)).toEqual([]);
  });
});
