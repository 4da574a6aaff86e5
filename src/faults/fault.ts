/** Where a row stands: the file's path in the project, and its line (the header is line 1). */
export interface RowAddress {
  readonly file: string;
  readonly line: number;
}

/** What is wrong, and what to write that does no harm. */
export interface Flaw {
  readonly problem: string;
  readonly remedy: string;
}

/** A flaw in a running text: `offset` counts the characters from its start, `text` is what stands there. */
export interface Finding extends Flaw {
  readonly offset: number;
  readonly text: string;
}

/**
 * Something wrong with the record or with a text, told to the person who can mend it. `character` counts from one and
 * is known for texts; `id` and `column` name the row and the cell of a table, and are empty elsewhere.
 */
export interface Fault extends RowAddress, Flaw {
  readonly character?: number;
  readonly id: string;
  readonly column: string;
  readonly value: string;
}

/** A row that was read, wherever it stands. */
export interface Located {
  readonly id?: string;
  readonly at: RowAddress;
}

/** A fault in a cell of a row that was read; the row's id goes with it. */
export function faultAt(row: Located, column: string, value: string, problem: string, remedy: string): Fault {
  return { ...row.at, id: row.id ?? '', column, value, problem, remedy };
}

/** A fault of a file as a whole. */
export function fileFault(file: string, problem: string, remedy: string): Fault {
  return { file, line: 1, id: '', column: 'file', value: file, problem, remedy };
}

/** A fault in a text, at a line and a character of its file. */
export function textFault(
  file: string,
  { line, column }: { readonly line: number; readonly column: number },
  value: string,
  problem: string,
  remedy: string,
): Fault {
  return { file, line, character: column, id: '', column: '', value, problem, remedy };
}

const LONGEST_VALUE_SHOWN = 60;

/**
 * What nobody can see: blanks other than the usual one, what has no width, what turns the direction of writing, and
 * characters that are private or not assigned.
 */
const INVISIBLE = /(?! )[\p{Z}\p{C}\uFE00-\uFE0F]/gu;

/** A value in quotation marks, as it would be typed into a program: `"45\\u00a0000"`. */
export function quoted(value: string): string {
  return JSON.stringify(value).replace(INVISIBLE, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/**
 * `data/figures/network.csv:12 (owen-2015-services) value: "45,000" is not a plain number; write 45000`, and
 * `src/content/explainers/x.md:12:8 "45,000" is a number without a source; write {figure-id}`.
 */
export function faultLine({ file, line, character, id, column, value, problem, remedy }: Fault): string {
  const place = character === undefined ? `${file}:${line}` : `${file}:${line}:${character}`;
  const row = id === '' ? '' : ` (${id})`;
  const cell = column === '' ? '' : ` ${column}:`;
  const shown = value.length > LONGEST_VALUE_SHOWN ? `${value.slice(0, LONGEST_VALUE_SHOWN)}…` : value;
  return `${place}${row}${cell} ${quoted(shown)} ${problem}; ${remedy}`;
}

/** Order of reading: by file, then by line, then by character or column. */
export function byPlace(a: Fault, b: Fault): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    (a.character ?? 0) - (b.character ?? 0) ||
    compare(a.column, b.column)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
