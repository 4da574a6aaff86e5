/** Something wrong with a page of prose, told to the person who can mend it. Lines and columns count from one. */
export interface ProseFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly problem: string;
  readonly remedy: string;
}

/** What a rule found in a running text: `offset` counts the characters from the start of the text. */
export interface Finding {
  readonly offset: number;
  readonly text: string;
  readonly problem: string;
  readonly remedy: string;
}

const LONGEST_TEXT_SHOWN = 60;

/** `src/content/explainers/x.md:12:8 "45,000" is a number without a source; write {figure-id}, or …` */
export function proseFaultLine(fault: ProseFault): string {
  const { text } = fault;
  const shown = text.length > LONGEST_TEXT_SHOWN ? `${text.slice(0, LONGEST_TEXT_SHOWN)}…` : text;
  return `${fault.file}:${fault.line}:${fault.column} ${JSON.stringify(shown)} ${fault.problem}; ${fault.remedy}`;
}

/** Order of reading. */
export function byPlace(a: ProseFault, b: ProseFault): number {
  return a.line - b.line || a.column - b.column;
}
