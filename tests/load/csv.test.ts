import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/record/read/csv.ts';

describe('a table', () => {
  it('may be larger than ten megabytes', () => {
    const row = `${'x'.repeat(900)},"${'y""z\n'.repeat(20)}"\n`;
    const read = readCsv('large.csv', `a,b\n${row.repeat(12_000)}`);
    expect(read.faults).toEqual([]);
    expect(read.rows).toHaveLength(12_000);
    expect(read.rows.at(-1)?.line).toBe(2 + 21 * 11_999);
  });

  it('does not overflow when a quoted cell of megabytes is never closed', () => {
    const read = readCsv('open.csv', `a,b\n1,"${'x""\n'.repeat(3_000_000)}`);
    expect(read.faults).toMatchObject([{ line: 2, column: 'row' }]);
  });
});
