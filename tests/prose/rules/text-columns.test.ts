import { describe, expect, it } from 'vitest';
import { TEXT_COLUMNS } from '../../../src/prose/rules/text-columns.ts';
import { requiredText, text } from '../../../src/record/schema/cell.ts';
import { figureColumns } from '../../../src/record/schema/figure.ts';
import { accountColumns, operationColumns } from '../../../src/record/schema/operation.ts';
import { pointColumns, seriesColumns } from '../../../src/record/schema/series.ts';
import { sourceColumns } from '../../../src/record/schema/source.ts';
import {
  disagreementColumns,
  glossaryColumns,
  helpColumns,
  measureColumns,
  misquoteColumns,
  termColumns,
} from '../../../src/record/schema/vocabulary.ts';

const SCHEMAS = {
  'data/figures/': figureColumns,
  'data/sources.csv': sourceColumns,
  'data/series.csv': seriesColumns,
  'data/series/': pointColumns,
  'data/operations.csv': operationColumns,
  'data/accounts.csv': accountColumns,
  'data/measures.csv': measureColumns,
  'data/disagreements.csv': disagreementColumns,
  'data/misquotes.csv': misquoteColumns,
  'data/terms.csv': termColumns,
  'data/glossary.csv': glossaryColumns,
  'data/help.csv': helpColumns,
};

describe('how the columns of text are read', () => {
  it.each(Object.entries(TEXT_COLUMNS))('is said of each in %s, and of no other', (file, { columns }) => {
    const { shape } = SCHEMAS[file as keyof typeof SCHEMAS];
    const ofText = Object.entries(shape).filter(([, cell]) => cell === text || cell === requiredText);
    expect(Object.keys(columns).sort()).toEqual(ofText.map(([column]) => column).sort());
  });
});
