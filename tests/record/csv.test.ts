import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, type CsvTable } from '../../src/record/read/csv.ts';

const SPECTRUM = 'node_modules/csv-spectrum';
const LINE_BREAK = /\r\n|\r|\n/g;

function cellsOf(table: CsvTable): string[][] {
  return table.rows.map(({ cells }) => [...cells.values()]);
}

function linesIn(text: string): number {
  return text.match(LINE_BREAK)?.length ?? 0;
}

/** The answer to a fixture. One of them is wrong: it is no list, and gives another phone number than its CSV. */
function wantedRows(name: string): unknown {
  const json = readFileSync(`${SPECTRUM}/json/${name}.json`, 'utf8');
  const mended = name === 'location_coordinates' ? `[${json.replace('1234567890', '2095257564')}]` : json;
  return JSON.parse(mended);
}

describe('the fixtures of csv-spectrum', () => {
  const names = readdirSync(`${SPECTRUM}/csvs`).map((name) => name.replace('.csv', ''));
  it.each(names)('%s', (name) => {
    const table = readCsv(name, readFileSync(`${SPECTRUM}/csvs/${name}.csv`, 'utf8'));
    const wanted = wantedRows(name);
    expect(table.faults).toEqual([]);
    expect(table.rows.map(({ cells }) => Object.fromEntries(cells))).toEqual(wanted);
  });
});

/** Text with all that a reader of CSV may trip over. */
const nastyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        '""',
        ',',
        '\n',
        '\r\n',
        '\r',
        '\uFEFF',
        ' ',
        ';',
        '\t',
        '__proto__',
        'a',
        'é',
        '=1',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''));

const table = fc
  .record({ width: fc.integer({ min: 1, max: 4 }), height: fc.integer({ min: 0, max: 6 }) })
  .chain(({ width, height }) => {
    const row = fc.array(nastyText, { minLength: width, maxLength: width });
    return fc.record({
      header: fc.uniqueArray(nastyText, { minLength: width, maxLength: width }),
      rows: fc.array(row, { minLength: height, maxLength: height }),
      newline: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', '\uFEFF'),
      end: fc.boolean(),
      quoteAll: fc.boolean(),
    });
  });

/** A row as RFC 4180 writes it. A row of one empty cell is quoted, for else it would be no row but a blank line. */
function written(row: readonly string[], quoteAll: boolean): string {
  return row
    .map((cell) =>
      quoteAll || /[",\r\n]|^\uFEFF/.test(cell) || (row.length === 1 && cell === '')
        ? `"${cell.replaceAll('"', '""')}"`
        : cell,
    )
    .join(',');
}

describe('any table written as RFC 4180', () => {
  it('is read back cell by cell, each row with its line and its text', () => {
    fc.assert(
      fc.property(table, ({ header, rows, newline, mark, end, quoteAll }) => {
        const texts = [header, ...rows].map((row) => written(row, quoteAll));
        const read = readCsv('any.csv', mark + texts.join(newline) + (end ? newline : ''));
        expect(read.faults).toEqual([]);
        expect(read.header).toEqual(header);
        expect(cellsOf(read)).toEqual(rows);
        expect([read.headerText, ...read.rows.map(({ text }) => text)]).toEqual(texts);
        expect(read.rows.map(({ line }) => line)).toEqual(
          rows.map((_, index) =>
            texts.slice(0, index + 1).reduce((line, text) => line + linesIn(text) + 1, 1),
          ),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

const CELL = String.raw`(?:"(?:[^"]|"")*"|(?:[^",\r\n][^,\r\n]*)?)`;
const ROW = new RegExp(`^${CELL}(?:,${CELL})*$`);

describe('any text', () => {
  const text = fc.oneof(
    nastyText,
    fc.array(nastyText, { maxLength: 12 }).map((lines) => lines.join('\n')),
    fc.string({ unit: 'binary' }),
  );

  it('never throws, and gives no row that does not stand on its line, whole and as wide as the header', () => {
    fc.assert(
      fc.property(text, (content) => {
        const read = readCsv('any.csv', content);
        const plain = content.replace(/^\uFEFF/, '');
        for (const row of read.rows) {
          expect(row.cells.size).toBe(new Set(read.header).size);
          expect(row.text).toMatch(ROW);
          expect(
            plain
              .split(LINE_BREAK)
              .slice(row.line - 1)
              .join('\n'),
          ).toSatisfy((rest: string) => rest.startsWith(row.text.replace(LINE_BREAK, '\n')));
        }
        if (read.rows.length === 0 && read.faults.length === 0) expect(read.header).not.toEqual([]);
      }),
      { numRuns: 5000, examples: [['__proto__\n""\u0000\n"\n\r"']] },
    );
  });
});

describe('a table', () => {
  it('may have blank lines, which are no rows and do not shift the lines', () => {
    const read = readCsv('blank.csv', 'a,b\n\n1,2\n\n\n3,4\n\n');
    expect(read.rows.map(({ line, text }) => [line, text])).toEqual([
      [3, '1,2'],
      [6, '3,4'],
    ]);
    expect(read.faults).toEqual([]);
  });

  it('may have one column', () => {
    expect(cellsOf(readCsv('one.csv', 'a\n1\n""\n3\n'))).toEqual([['1'], [''], ['3']]);
  });
});
