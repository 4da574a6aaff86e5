import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../src/record/read/parse.ts';
import { withRows, withText } from '../record/sound.ts';
import { workedMs } from '../worked.ts';

describe('a table of any size', () => {
  it('tells 200,000 faulty rows, each by itself', () => {
    const rows = Array.from({ length: 200_000 }, () => 'only one cell').join('\n');
    const files = withText('data/glossary.csv', (text) => `${text}${rows}\n`);
    expect(parseRecord(files).faults).toHaveLength(200_000);
  });

  it('may hold millions of double quotes in a row', () => {
    const quotes = '"'.repeat(8_000_000);
    const files = withText('data/glossary.csv', (text) => `${text}wicks,${quotes},\n`);
    expect(parseRecord(files).faults.map(({ column }) => column)).toEqual([]);
  });

  it('reads a header of 40,000 names in no more than about twice the time of 20,000', () => {
    const read = (count: number): number => {
      const names = Array.from({ length: count }, (_, index) => `c${index}`).join(',');
      const files = withText('data/glossary.csv', (text) => text.replace('see', `see,${names}`));
      const before = workedMs();
      expect(parseRecord(files).faults.length).toBeGreaterThan(0);
      return workedMs() - before;
    };
    read(1_000);
    const some = read(20_000);
    expect(read(40_000)).toBeLessThan(4 * some + 100);
  });

  it('does not look for what each of thousands of unknown ids may mean', () => {
    const files = withRows(
      'data/figures/network.csv',
      2,
      Array.from({ length: 5_000 }, (_, index) => ({ id: `l${index}`, source: `harbour-log-${index}` })),
    );
    const before = workedMs();
    expect(parseRecord(files).faults).toHaveLength(5_000);
    expect(workedMs() - before).toBeLessThan(3_000);
  });
});
