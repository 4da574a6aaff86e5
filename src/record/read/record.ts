import { valuesOf } from '../derive.ts';
import type { Figure, FigureRow } from '../schema/figure.ts';
import { subjectOf } from '../schema/ledger.ts';
import { byId, type ResearchRecord, type Rows } from '../schema/record.ts';

/** The record from the rows of its files. Of rows with one id, the first stands; figures without a value are left out. */
export function recordOf(rows: Rows): ResearchRecord {
  return {
    figures: withValues(byId(rows.figures)),
    sources: byId(rows.sources),
    series: new Map(
      [...byId(rows.series)].map(([id, row]) => [id, { ...row, points: rows.points.get(id) ?? [] }]),
    ),
    operations: byId(rows.operations),
    measures: byId(rows.measures),
    evidence: new Map(rows.evidence.map((row) => [row.figure, row])),
    ledger: Map.groupBy(rows.ledger, subjectOf),
    accounts: rows.accounts,
    disagreements: [...byId(rows.disagreements).values()],
    misquotes: [...byId(rows.misquotes).values()],
    terms: rows.terms,
    glossary: rows.glossary,
    help: rows.help,
  };
}

function withValues(rows: ReadonlyMap<string, FigureRow>): Map<string, Figure> {
  const values = valuesOf(rows);
  return new Map(
    [...rows].flatMap(([id, row]): [string, Figure][] => {
      const value = values.get(id);
      return value === undefined ? [] : [[id, { ...row, value }]];
    }),
  );
}
