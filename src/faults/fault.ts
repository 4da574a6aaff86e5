/** Where a row stands: the file's path in the project, and its line (the header is line 1). */
export interface RowAddress {
  readonly file: string;
  readonly line: number;
}

/** Something wrong with the record, told to the person who can mend it. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly id: string;
  readonly column: string;
  readonly value: string;
  readonly problem: string;
  readonly remedy: string;
}

/** A fault of a file as a whole. */
export function fileFault(file: string, problem: string, remedy: string): Fault {
  return { file, line: 1, id: '', column: 'file', value: file, problem, remedy };
}

const LONGEST_VALUE_SHOWN = 60;

/** `data/figures/network.csv:12 (owen-2015-services) value: "45,000" is not a plain number; write 45000` */
export function faultLine(fault: Fault): string {
  const row = fault.id === '' ? '' : ` (${fault.id})`;
  const shown =
    fault.value.length > LONGEST_VALUE_SHOWN ? `${fault.value.slice(0, LONGEST_VALUE_SHOWN)}…` : fault.value;
  return `${fault.file}:${fault.line}${row} ${fault.column}: ${JSON.stringify(shown)} ${fault.problem}; ${fault.remedy}`;
}

/** Order of reading: by file, then by line, then by column. */
export function byPlace(a: Fault, b: Fault): number {
  return compare(a.file, b.file) || a.line - b.line || compare(a.column, b.column);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
