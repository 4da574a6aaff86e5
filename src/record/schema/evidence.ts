import { z } from 'zod';
import { locator, oneOf, requiredText, text, type Row } from './cell.ts';
import { id } from './id.ts';
import { optionalNumber } from './number.ts';
import { figureColumns, QUALIFIERS, UNITS } from './figure.ts';

/** Where the evidence stands in the project. */
export const EVIDENCE_FILE = 'data/evidence.csv';

/**
 * A row of `data/evidence.csv`, written by `npm run verify`: what a machine found when it looked for a figure in the
 * private copy of its source. The cells that were looked for stand beside the result, so that a figure which has
 * been changed since cannot go on passing for verified.
 */
export const evidenceColumns = z.strictObject({
  figure: id,
  source: id,
  copy_sha256: requiredText('name'),
  locator,
  value: optionalNumber,
  value_high: optionalNumber,
  qualifier: oneOf(QUALIFIERS),
  unit: oneOf(UNITS),
  words: text('name'),
  result: oneOf(['verified', 'locator-not-found', 'value-not-in-locator']),
});

export type EvidenceRow = z.infer<typeof evidenceColumns>;
export type Evidence = Row<typeof evidenceColumns>;

type LookedFor = keyof EvidenceRow & keyof typeof figureColumns.shape;

/** The cells of a figure that were looked for, or that decide what counts as found. */
export const LOOKED_FOR = evidenceColumns
  .keyof()
  .options.filter((column): column is LookedFor => column in figureColumns.shape);
