import { faultAt, type Fault, type Located } from '../../faults/fault.ts';
import { voiceOf } from '../../record/schema/cell.ts';
import { allRows, columnsOf, type ResearchRecord } from '../../record/schema/record.ts';
import type { Passage } from '../syntax/passage.ts';
import { readPlain } from '../syntax/plain.ts';
import type { Rules } from './passage-rules.ts';

/** A cell of text that is read by a rule. */
export interface ColumnText {
  readonly row: Located;
  readonly column: string;
  readonly voice: keyof Rules;
  readonly passage: Passage;
}

/** All texts of the record that are read by rules. */
export function columnTexts(record: ResearchRecord): ColumnText[] {
  return [...Map.groupBy(allRows(record), ({ at }) => at.file)].flatMap(([file, rows]) =>
    Object.entries(columnsOf(file)?.shape ?? {}).flatMap(([column, cell]) => {
      const voice = voiceOf(cell);
      if (voice !== 'editorial' && voice !== 'descriptive' && voice !== 'name') return [];
      return rows.flatMap((row) => {
        const text: unknown = row[column as keyof Located];
        if (typeof text !== 'string' || text === '') return [];
        return [{ row, column, voice, passage: readPlain(text).passage }];
      });
    }),
  );
}

/** What the rules find in the texts of the record, above all a number that is typed and not named as a figure. */
export function columnFaults(texts: readonly ColumnText[], rules: Rules): Fault[] {
  return texts.flatMap(({ row, column, voice, passage }) =>
    rules[voice](passage).map(({ text, problem, remedy }) => faultAt(row, column, text, problem, remedy)),
  );
}
