import type { z } from 'zod';
import { requiredText } from './cell.ts';
import { isoDate } from './date.ts';
import { id } from './id.ts';
import { plainNumber } from './number.ts';
import type { RowAddress } from '../../faults/fault.ts';
import { figureColumns } from './figure.ts';

/** Where the ledger stands in the project. */
export const LEDGER_FILE = 'data/ledger.csv';

/** The columns of a figure that make up what is published: if one of them changes, the figure says something else. */
export const PUBLISHED_COLUMNS = [
  'value',
  'value_high',
  'qualifier',
  'unit',
  'words',
  'base',
  'measure',
  'sample_size',
  'interval_low',
  'interval_high',
  'place',
  'period_start',
  'period_end',
  'source',
  'attributed_to',
  'status',
] as const;

/**
 * A row of `data/ledger.csv`, written by `npm run publish-figures` and never changed: what a figure said from a day
 * on, and why. The value of a derived figure stands here as it was computed.
 */
export const ledgerColumns = figureColumns
  .pick({
    value_high: true,
    qualifier: true,
    unit: true,
    words: true,
    base: true,
    measure: true,
    sample_size: true,
    interval_low: true,
    interval_high: true,
    place: true,
    period_start: true,
    period_end: true,
    source: true,
    attributed_to: true,
    status: true,
  })
  .extend({
    figure: id,
    version: plainNumber,
    date: isoDate,
    hash: requiredText,
    reason: requiredText,
    value: plainNumber,
  });

export type LedgerRow = z.infer<typeof ledgerColumns> & { readonly at: RowAddress };

/** The columns in the order in which the file has them. */
export const LEDGER_HEADER = ['figure', 'version', 'date', 'hash', 'reason', ...PUBLISHED_COLUMNS] as const;
