import { describe, expect, it } from 'vitest';
import { textColumns } from '../../src/prose/rules/text-columns.ts';
import { requiredText, text } from '../../src/record/schema/cell.ts';
import { figureColumns } from '../../src/record/schema/figure.ts';
import { accountColumns, operationColumns } from '../../src/record/schema/operation.ts';
import { pointColumns, seriesColumns } from '../../src/record/schema/series.ts';
import { sourceColumns } from '../../src/record/schema/source.ts';
import {
  disagreementColumns,
  glossaryColumns,
  helpColumns,
  measureColumns,
  misquoteColumns,
  questionColumns,
  termColumns,
} from '../../src/record/schema/vocabulary.ts';
import { sampleRecord } from './sample-record.ts';

const SCHEMAS = {
  figures: figureColumns,
  sources: sourceColumns,
  series: seriesColumns,
  points: pointColumns,
  operations: operationColumns,
  accounts: accountColumns,
  measures: measureColumns,
  questions: questionColumns,
  disagreements: disagreementColumns,
  misquotes: misquoteColumns,
  terms: termColumns,
  glossary: glossaryColumns,
  help: helpColumns,
};

describe('how the columns of text are read', () => {
  it.each(Object.entries(textColumns(sampleRecord)))(
    'is said of each in %s, and of no other',
    (table, { columns }) => {
      const { shape } = SCHEMAS[table as keyof typeof SCHEMAS];
      const ofText = Object.entries(shape).filter(([, cell]) => cell === text || cell === requiredText);
      expect(Object.keys(columns).sort()).toEqual(ofText.map(([column]) => column).sort());
    },
  );
});
