import type { z } from 'zod';
import { checkFiles } from '../check/files.ts';
import { checkRecord } from '../check/index.ts';
import { valuesOf } from '../derive.ts';
import { EVIDENCE_FILE, evidenceColumns } from '../schema/evidence.ts';
import { byPlace, fileFault, type Fault, type RowAddress } from '../../faults/fault.ts';
import { figureColumns, TOPICS, type Figure, type FigureRow, type Topic } from '../schema/figure.ts';
import { LEDGER_FILE, ledgerColumns } from '../schema/ledger.ts';
import { accountColumns, operationColumns } from '../schema/operation.ts';
import type { ResearchRecord } from '../schema/record.ts';
import { pointColumns, pointsFile, seriesColumns } from '../schema/series.ts';
import { sourceColumns } from '../schema/source.ts';
import { readTable, type Table } from './table.ts';
import {
  disagreementColumns,
  glossaryColumns,
  helpColumns,
  measureColumns,
  misquoteColumns,
  questionColumns,
  termColumns,
} from '../schema/vocabulary.ts';

/** The outcome of reading `data/`: the record if it is sound, and every fault and warning if not. */
export interface Reading {
  readonly record: ResearchRecord;
  readonly tables: readonly Table<unknown>[];
  /** The ids of all figures in the files, sound or not; nothing if a file could not be read whole. */
  readonly figureIds: ReadonlySet<string> | undefined;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/**
 * Reads the record from its files' contents, by path (`data/sources.csv`, …). Pure: reading the disk is `read.ts`.
 * Rows that are faulty in themselves are left out before the rows are checked against one another.
 */
export function parseRecord(files: ReadonlyMap<string, string>): Reading {
  const tables: Table<unknown>[] = [];
  const faults: Fault[] = [];
  const table = <Schema extends z.ZodObject>(file: string, columns: Schema): Table<z.infer<Schema>> => {
    const content = files.get(file);
    if (content === undefined) faults.push(fileFault(file, 'is missing', 'add it'));
    const read = readTable(file, content ?? `${Object.keys(columns.shape).join(',')}\n`, columns);
    tables.push(read);
    faults.push(...read.faults);
    return read;
  };
  const byId = <Row extends { readonly id: string; readonly at: RowAddress }>(rows: readonly Row[]) => {
    const map = new Map<string, Row>();
    for (const row of rows) {
      const first = map.get(row.id);
      if (first === undefined) map.set(row.id, row);
      else faults.push(duplicateId(row, first.at));
    }
    return map;
  };

  const figureRows = byId(
    topicFiles(files, faults).flatMap(([topic, file]) =>
      table(file, figureColumns).rows.map((row): FigureRow => ({ ...row, topic })),
    ),
  );
  const series = byId(table('data/series.csv', seriesColumns).rows);
  const record: ResearchRecord = {
    figures: withValues(figureRows),
    sources: byId(table('data/sources.csv', sourceColumns).rows),
    series: new Map(
      [...series].map(([id, row]) => [id, { ...row, points: table(pointsFile(id), pointColumns).rows }]),
    ),
    operations: byId(table('data/operations.csv', operationColumns).rows),
    measures: byId(table('data/measures.csv', measureColumns).rows),
    questions: byId(table('data/questions.csv', questionColumns).rows),
    evidence: new Map(table(EVIDENCE_FILE, evidenceColumns).rows.map((row) => [row.figure, row])),
    ledger: Map.groupBy(table(LEDGER_FILE, ledgerColumns).rows, ({ figure }) => figure),
    accounts: table('data/accounts.csv', accountColumns).rows,
    disagreements: [...byId(table('data/disagreements.csv', disagreementColumns).rows).values()],
    misquotes: [...byId(table('data/misquotes.csv', misquoteColumns).rows).values()],
    terms: table('data/terms.csv', termColumns).rows,
    glossary: table('data/glossary.csv', glossaryColumns).rows,
    help: table('data/help.csv', helpColumns).rows,
  };
  const idsIn = (prefix: string): ReadonlySet<string> | undefined => {
    const given = [...files.keys()].filter((file) => file.startsWith(prefix));
    const ids = tables.filter(({ file }) => given.includes(file)).flatMap((read) => read.ids ?? []);
    return given.length > 0 && ids.length === given.length
      ? new Set(ids.flatMap((each) => [...each]))
      : undefined;
  };
  const known = {
    figures: idsIn('data/figures/'),
    sources: idsIn('data/sources.csv'),
    operations: idsIn('data/operations.csv'),
    measures: idsIn('data/measures.csv'),
  };
  const faulty = new Set(faults.map(({ file }) => file));
  const read = new Set([...tables.map(({ file }) => file), ...faulty]);
  faults.push(...checkFiles([...files.keys()], read, idsIn('data/series.csv')));
  const checked = checkRecord(record, figureRows, known, faulty);
  return {
    record,
    tables,
    figureIds: known.figures,
    faults: [...faults, ...checked.faults].sort(byPlace),
    warnings: [...checked.warnings].sort(byPlace),
  };
}

/** The files of `data/figures/`, whose names are their topics. */
function topicFiles(files: ReadonlyMap<string, string>, faults: Fault[]): [Topic, string][] {
  return [...files.keys()]
    .filter((file) => file.startsWith('data/figures/'))
    .sort()
    .flatMap((file): [Topic, string][] => {
      const name = file.slice('data/figures/'.length, -'.csv'.length);
      const topic = TOPICS.find((each) => each === name);
      if (topic !== undefined) return [[topic, file]];
      const remedy = `rename it after one of: ${TOPICS.join(', ')}`;
      faults.push(fileFault(file, 'is not named after a topic', remedy));
      return [];
    });
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

function duplicateId(row: { readonly id: string; readonly at: RowAddress }, first: RowAddress): Fault {
  return {
    ...row.at,
    id: row.id,
    column: 'id',
    value: row.id,
    problem: `stands already at ${first.file}:${first.line}`,
    remedy: 'give this row an id of its own',
  };
}
