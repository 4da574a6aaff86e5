import Papa from 'papaparse';
import { publish } from '../../../src/model/ledger/publish.ts';
import { publishedRecord } from '../../../src/model/published.ts';
import { parseRecord } from '../../../src/record/read/parse.ts';
import { LEDGER_FILE, ledgerColumns } from '../../../src/record/schema/ledger.ts';
import type { ResearchRecord } from '../../../src/record/schema/record.ts';
import { soundFiles, type Cells, type Files } from '../../record/sound.ts';

export const EMPTY_LEDGER = `${Object.keys(ledgerColumns.shape).join(',')}\n`;

/** The files with all that they say published on top of their ledger. */
export function published(files: Files, date: string, reason: string): Files {
  const { text } = publish(parseRecord(files), files.get(LEDGER_FILE) ?? EMPTY_LEDGER, date, {
    byId: new Map(),
    otherwise: reason,
  });
  return new Map(files).set(LEDGER_FILE, text);
}

/** The files with a text in place of another, which must stand there. */
export function edited(files: Files, file: string, text: string, by: string): Files {
  const whole = files.get(file) ?? '';
  if (!whole.includes(text)) throw new Error(`${file} does not hold ${text}`);
  return new Map(files).set(file, whole.replace(text, by));
}

/** A day on which something was published, and what was edited before: cells of the figure "boats", texts of files. */
export interface Step {
  readonly date: string;
  readonly reason: string;
  readonly says?: Cells;
  readonly edits?: readonly (readonly [file: string, text: string, by: string])[];
}

export const FIRST: Step = { date: '2026-11-25', reason: 'First publication' };

/** The sound record about a harbour after it was published step by step. */
export function filesAfter(steps: readonly Step[]): Files {
  let files = soundFiles();
  for (const { date, reason, says = {}, edits = [] } of steps) {
    files.set(BOATS, withCellsOf(files.get(BOATS) ?? '', says));
    for (const edit of edits) files = edited(files, ...edit);
    files = published(files, date, reason);
  }
  return files;
}

export function recordAfter(steps: readonly Step[]): ResearchRecord {
  return publishedRecord(parseRecord(filesAfter(steps)).record);
}

/** The file whose only row is the figure "boats". */
const BOATS = 'data/figures/markets.csv';

function withCellsOf(text: string, says: Cells): string {
  const { data } = Papa.parse<Cells>(text, { header: true, skipEmptyLines: true });
  return `${Papa.unparse([{ ...data[0], ...says }], { newline: '\n' })}\n`;
}
