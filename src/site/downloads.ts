import { linesOf } from '../model/published.ts';
import { downloadText } from '../publish/record-csv.ts';
import { reading, record } from './site.ts';

const lines = linesOf(record);

/** The CSV files of `data/` as they may be downloaded: without the rows of drafts, and with figures filled in. By address. */
export const downloads: ReadonlyMap<string, string> = new Map(
  reading.tables.flatMap((table): [string, string][] => {
    const kept = lines.get(table.file);
    return kept === undefined ? [] : [[table.file, downloadText(table, kept, record)]];
  }),
);
