import type { LedgerRow } from './schema/ledger.ts';
import type { ResearchRecord } from './schema/record.ts';

/** The sources that something in the record cites: a figure, a series or a point of it, an account, an old state, another source. */
export function citedSources(record: ResearchRecord): Set<string> {
  const series = [...record.series.values()];
  return new Set(
    [
      ...[...record.figures.values()].flatMap(({ source, context }) => [source, ...context]),
      ...series.map(({ source }) => source ?? ''),
      ...series.flatMap(({ points }) => points.map(({ source }) => source)),
      ...record.accounts.map(({ source }) => source),
      ...[...record.ledger.values()].flat().flatMap(oldSource),
      ...[...record.sources.values()].flatMap(({ cites }) => cites),
    ].filter((id) => id !== ''),
  );
}

/** The source that a figure had when a row of the ledger was written. */
function oldSource({ table, cells }: LedgerRow): string[] {
  const source = cells['source'];
  return table === 'figures' && typeof source === 'string' ? [source] : [];
}
