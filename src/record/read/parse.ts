import type { z } from 'zod';
import { byPlace, fileFault, type Fault } from '../../faults/fault.ts';
import { checkFiles } from '../check/files.ts';
import { checkRecord } from '../check/index.ts';
import { withPublished } from '../check/published.ts';
import { figureColumns, FIGURES_FOLDER, topicOf } from '../schema/figure.ts';
import {
  fileOf,
  TABLE_NAMES,
  TABLES,
  type Ids,
  type ResearchRecord,
  type Rows,
  type TableName,
} from '../schema/record.ts';
import { pointColumns, pointsFile } from '../schema/series.ts';
import { recordOf } from './record.ts';
import { readTable, unreadTable, type Table } from './table.ts';

/** The outcome of reading `data/`: the record if it is sound, and every fault and warning if not. */
export interface Reading {
  readonly record: ResearchRecord;
  readonly tables: readonly Table<unknown>[];
  /** The ids of all figures in the files, sound or not, and of all that were published; nothing if a file could not be read whole. */
  readonly figureIds: ReadonlySet<string> | undefined;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/**
 * Reads the record from its files' contents, by path (`data/sources.csv`, …). Pure: reading the disk is `read.ts`, which
 * names in `others` what lies in the folder and cannot be a file of the record. Rows that are faulty in themselves are
 * left out before the rows are checked against one another.
 */
export function parseRecord(files: ReadonlyMap<string, string>, others: readonly string[] = []): Reading {
  const tables: Table<unknown>[] = [];
  const rowsOf = <Schema extends z.ZodObject>(file: string, columns: Schema) => {
    const content = files.get(file);
    const table: Table<z.infer<Schema>> =
      content === undefined
        ? unreadTable(file, fileFault(file, 'is missing', 'add it'))
        : readTable(file, content, columns);
    tables.push(table);
    return table.rows;
  };
  const idsIn = (prefix: string): ReadonlySet<string> | undefined => {
    const given = [...files.keys(), ...others].filter((file) => file.startsWith(prefix));
    const ids = tables.filter(({ file }) => given.includes(file)).map((table) => table.ids);
    return given.length > 0 && ids.length === given.length && !ids.includes(undefined)
      ? new Set(ids.flatMap((each) => [...(each ?? [])]))
      : undefined;
  };

  const series = rowsOf(fileOf('series'), TABLES.series);
  const figures = [...files.keys()].sort().flatMap((file) => {
    const topic = topicOf(file);
    return topic === undefined ? [] : rowsOf(file, figureColumns).map((row) => ({ ...row, topic }));
  });
  const pointsOf = pointIds(series, idsIn(fileOf('series')), files);
  const points = new Map([...pointsOf].map((id) => [id, rowsOf(pointsFile(id), pointColumns)]));
  const otherTables = Object.fromEntries(
    TABLE_NAMES.filter((table) => table !== 'series').map((table) => [
      table,
      rowsOf(fileOf(table), TABLES[table]),
    ]),
  ) as Omit<Pick<Rows, TableName>, 'series'>;
  const rows: Rows = { ...otherTables, series, figures, points };
  const known: Ids = {
    figures: idsIn(FIGURES_FOLDER),
    sources: idsIn(fileOf('sources')),
    operations: idsIn(fileOf('operations')),
    measures: idsIn(fileOf('measures')),
    series: idsIn(fileOf('series')),
  };
  const named = withPublished(known, rows.ledger);
  const record = recordOf(rows);
  const unread = tables.flatMap((table) => table.faults);
  const checked = checkRecord(record, rows, known, named, new Set(unread.map(({ file }) => file)));
  // The points of a series with a wrong id are missed for that id alone.
  const misnamed = checked.faults.filter(({ file, column }) => file === 'data/series.csv' && column === 'id');
  const missed = new Set(misnamed.map(({ value }) => pointsFile(value)));
  const faults = [
    ...unread.filter(({ file, column }) => column !== 'file' || !missed.has(file)),
    ...checkFiles([...files.keys()], others, new Set(tables.map(({ file }) => file)), named.series),
    ...checked.faults,
  ];
  return {
    record,
    tables,
    figureIds: named.figures,
    faults: faults.sort(byPlace),
    warnings: [...checked.warnings].sort(byPlace),
  };
}

/** The series whose points are read: those of sound rows, and of faulty ones that have a file, so that all is told at once. */
function pointIds(
  series: Rows['series'],
  all: ReadonlySet<string> | undefined,
  files: ReadonlyMap<string, string>,
): Set<string> {
  const faulty = [...(all ?? [])].filter((id) => files.has(pointsFile(id)));
  return new Set([...series.map(({ id }) => id), ...faulty]);
}
