import Papa from 'papaparse';
import { filledText } from '../language/say/reference.ts';
import { sentence } from '../language/say/sentence.ts';
import { isDeskNote, voiceOf } from '../record/schema/cell.ts';
import { columnsOf, type ResearchRecord } from '../record/schema/record.ts';
import type { Table } from '../record/read/table.ts';

/**
 * The CSV of a file, cut down to the rows on the given lines and to the columns that are published. Our own texts and
 * the sentences of figures have their numbers filled in; the address of a source that is not to be printed is left out.
 */
export function downloadText(
  { file, headerText, newline, cells }: Table<unknown>,
  lines: ReadonlySet<number>,
  record: ResearchRecord,
): string {
  const columns = columnsOf(file)?.shape;
  const fields = headerText.split(',').filter((column) => !isDeskNote(columns?.[column]));
  const rows = [...cells].filter(([line]) => lines.has(line)).map(([, row]) => row);
  const data = rows.map((row) =>
    fields.map((column) => {
      const text = row.get(column) ?? '';
      const figure = record.figures.get(row.get('id') ?? '');
      if (column === 'sentence' && figure !== undefined) return sentence(figure, record);
      if (column === 'url' && row.has('link') && row.get('link') !== 'yes') return '';
      return voiceOf(columns?.[column]) === 'editorial' ? filledText(text, { record }) : text;
    }),
  );
  return `${Papa.unparse({ fields, data }, { newline })}${newline}`;
}
