import { z } from 'zod';
import { locator, oneOf, requiredText, text, wordList, type Row } from './cell.ts';
import { places } from './code.ts';
import { isoDate } from './date.ts';
import { id } from './id.ts';

const IDENTIFICATIONS = [
  'operator-mistake',
  'undercover',
  'payment-tracing',
  'server-misconfiguration',
  'server-seized',
  'tip',
  'traffic-analysis-reported',
  'user-list',
  'unknown',
] as const;
export type Identification = (typeof IDENTIFICATIONS)[number];

/** A row of `data/operations.csv`: a police operation or a case. */
export const operationColumns = z.strictObject({
  id,
  name: requiredText('name'),
  kind: oneOf(['abuse-site', 'market', 'market-sweep', 'users', 'victim-identification', 'other']),
  network: oneOf(['tor', 'open-web', 'mixed', 'unknown']),
  lead: text('name'),
  countries: places,
  started: isoDate,
  announced: isoDate,
  identified_by: wordList(IDENTIFICATIONS),
  desk: text('desk'),
});

export type Operation = Row<typeof operationColumns>;

/** A row of `data/accounts.csv`: who says how an operation began, how its site was located, how people were identified. */
export const accountColumns = z.strictObject({
  operation: id,
  question: oneOf(['began', 'located', 'identified']),
  teller: requiredText('name'),
  account: requiredText('editorial'),
  source: id,
  locator,
});

export type Account = Row<typeof accountColumns>;
