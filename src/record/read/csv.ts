import { faultAt, type Fault, type Flaw } from '../../faults/fault.ts';
import { newlineOf, type Newline } from './line-ends.ts';
import { splitRecords, type CsvRecord } from './split.ts';

/** One row as it stands in the file: cells by column, all text, and the row's own text for a true download. */
export interface CsvRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
  readonly text: string;
}

export interface CsvTable {
  readonly header: readonly string[];
  readonly headerText: string;
  readonly newline: Newline;
  readonly rows: readonly CsvRow[];
  readonly faults: readonly Fault[];
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Reads CSV (RFC 4180) without trusting the parser's own header handling, which renames a duplicate column
 * and loses one called `__proto__`: rows come as plain arrays and are given their names here.
 * Never throws; whatever is wrong is in `faults`, and a row that is not sound is left out.
 */
export function readCsv(file: string, content: string): CsvTable {
  const text = content.startsWith(BYTE_ORDER_MARK) ? content.slice(1) : content;
  const fault = (line: number, column: string, value: string, { problem, remedy }: Flaw): Fault =>
    faultAt({ at: { file, line } }, column, value, problem, remedy);
  const unread = (told: Fault): CsvTable => ({
    header: [],
    headerText: '',
    newline: '\n',
    rows: [],
    faults: [told],
  });
  const newline = newlineOf(text);
  if (typeof newline !== 'string') return unread(fault(newline.line, 'line endings', newline.value, newline));
  const [first, ...others] = splitRecords(text, newline);
  if (first === undefined) return unread(fault(1, 'header', '', NO_HEADER));
  if (first.flaw !== undefined) return unread(fault(1, 'header', first.text, first.flaw));

  const header = first.cells;
  const width = commonWidth(others.filter((record) => commonFlaw(record) === undefined));
  if (width !== undefined && width !== header.length)
    return unread(fault(1, 'header', first.text, unlikeAllRows(header.length, width)));
  const judged = others.map((record) => ({
    ...record,
    flaw: record.flaw ?? widthFlaw(record, header.length),
  }));
  return {
    header,
    headerText: first.text,
    newline,
    rows: judged
      .filter(({ flaw }) => flaw === undefined)
      .map(({ line, cells, text }) => ({
        line,
        cells: new Map(header.map((name, index) => [name, cells[index] ?? ''])),
        text,
      })),
    faults: [
      ...doubles(header).map((name) => fault(1, 'header', name, TWICE)),
      ...causes(judged).map(({ line, text, flaw }) => fault(line, 'row', text, flaw)),
    ],
  };
}

const NO_HEADER: Flaw = { problem: 'is missing', remedy: 'write the column names in the first line' };
const TWICE: Flaw = { problem: 'names two columns', remedy: 'keep one of them' };
const BLANKS: Flaw = { problem: 'holds nothing but blanks', remedy: 'delete the line' };
const CURLY: Flaw = {
  problem: 'puts a cell in curly quotation marks',
  remedy: 'put it in straight ones, as in "one, two"',
};

/** Names that stand more than once; columns without a name are another matter. */
function doubles(header: readonly string[]): string[] {
  const groups = Map.groupBy(header, (name) => name);
  return [...groups].filter(([name, { length }]) => name !== '' && length > 1).map(([name]) => name);
}

/** The number of cells that all rows have, where there are several rows. */
function commonWidth(records: readonly CsvRecord[]): number | undefined {
  const widths = new Set(records.map(({ cells }) => cells.length));
  const [width] = widths;
  return records.length > 1 && widths.size === 1 ? width : undefined;
}

function unlikeAllRows(header: number, rows: number): Flaw {
  return {
    problem: `names ${header} columns where every row has ${rows} cells`,
    remedy: 'mend the commas of this line',
  };
}

/** What would spoil many rows at once, so that their number of cells tells nothing. */
function commonFlaw({ text }: CsvRecord): Flaw | undefined {
  if (text.trim() === '') return BLANKS;
  return /(^|,)\s*[“”„]/.test(text) ? CURLY : undefined;
}

function widthFlaw(record: CsvRecord, width: number): Flaw | undefined {
  const { cells } = record;
  if (cells.length === width) return undefined;
  const common = commonFlaw(record);
  if (common !== undefined) return common;
  return {
    problem: `has ${cells.length} cells where the header has ${width}`,
    remedy: 'put a cell that holds a comma in double quotes, or mend the commas',
  };
}

/** The flawed records; where one cause spoils several (their flaw is one object), the first of them for all. */
function causes(records: readonly CsvRecord[]): (CsvRecord & { readonly flaw: Flaw })[] {
  return [...Map.groupBy(records, ({ flaw }) => flaw)].flatMap(([flaw, [first, next, ...more]]) => {
    if (flaw === undefined || first === undefined) return [];
    const also =
      next === undefined
        ? ''
        : `, as does line ${next.line}${more.length > 0 ? ` and ${more.length} more` : ''}`;
    return [{ ...first, flaw: { ...flaw, problem: flaw.problem + also } }];
  });
}
