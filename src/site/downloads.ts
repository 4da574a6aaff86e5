import { FILE_DESCRIPTIONS } from '../language/say/labels.ts';
import { linesOf } from '../model/published.ts';
import { downloadText } from '../publish/record-csv.ts';
import { operationsCsv, questionsCsv } from '../publish/text-csv.ts';
import { model, reading, record } from './site.ts';
import { TOPICS } from '../record/schema/figure.ts';
import { operationPages, questionPages } from './texts.ts';

const OPERATIONS = 'data/operations.csv';
const QUESTIONS = 'data/questions.csv';
const lines = linesOf(record);

/**
 * The CSV files of `data/` as they may be downloaded: without the rows of drafts, and with figures filled in; the rows
 * of operations with what is told of them, and what people ask beside them. By address.
 */
export const downloads: ReadonlyMap<string, string> = new Map([
  ...reading.tables.flatMap((table): [string, string][] => {
    if (table.file === OPERATIONS) return [[OPERATIONS, operationsCsv(table, operationPages, model)]];
    const kept = lines.get(table.file);
    return kept === undefined ? [] : [[table.file, downloadText(table, kept, record)]];
  }),
  [QUESTIONS, questionsCsv(QUESTIONS, questionPages, model)],
]);

/** The topics of which there is a file of figures, each with its address. */
export const figureFiles = TOPICS.map((topic) => ({ topic, file: `data/figures/${topic}.csv` })).filter(
  ({ file }) => downloads.has(file),
);

/** The other files, each with what is in it; those of single series are led to by the pages of these. */
export const otherFiles = Object.entries(FILE_DESCRIPTIONS)
  .map(([file, what]) => ({ file, what }))
  .filter(({ file }) => downloads.has(file));
