import { createHash } from 'node:crypto';
import type { RowAddress } from '../../faults/fault.ts';
import type { CsvRow } from '../../record/read/csv.ts';
import type { Reading } from '../../record/read/parse.ts';
import type { Table } from '../../record/read/table.ts';
import { topicOf } from '../../record/schema/figure.ts';
import { LEDGER_FILE, subjectOf, type Cells } from '../../record/schema/ledger.ts';
import { isDeskNote } from '../../record/schema/cell.ts';
import { columnsOf, knownBy } from '../../record/schema/record.ts';
import { pointsFile, SERIES_FOLDER } from '../../record/schema/series.ts';
import { linesOf, publishedRecord } from '../published.ts';

/** A row of a file of `data/` as the ledger keeps it: its cells as they stand there. */
export interface Entry {
  readonly table: string;
  readonly id: string;
  readonly at: RowAddress;
  readonly cells: Cells;
  /** Where the points of a series stand, in their order. */
  readonly pointsAt: readonly RowAddress[];
}

/** All that `data/` holds and readers are shown, and what became of the rest. */
export interface Entries {
  readonly shown: readonly Entry[];
  /** Whether a row stands in a file, shown or not. */
  readonly isThere: (subject: { readonly table: string; readonly id: string }) => boolean;
  /** Whether a row is there without being shown for a fault of its own, or may be: its file could not be read whole. */
  readonly isUnread: (subject: { readonly table: string; readonly id: string }) => boolean;
}

interface Row {
  readonly table: string;
  readonly id: string;
  readonly at: RowAddress;
  readonly cells: CsvRow['cells'];
}

/** The entries of all files, whatever files there are: a new one is kept without being named here. */
export function entriesOf({ record, tables }: Reading): Entries {
  const files = new Map(tables.map((table) => [table.file, table]));
  const [shown, sound] = [linesOf(publishedRecord(record)), linesOf(record)];
  const isOn = (lines: typeof shown, { file, line }: RowAddress) => lines.get(file)?.has(line) === true;
  const hasAllPoints = (id: string) => {
    const points = files.get(pointsFile(id));
    return points?.isWhole === true && points.rows.length === points.cells.size;
  };
  const isSound = ({ table, id, at }: Row) => isOn(sound, at) && (table !== 'series' || hasAllPoints(id));
  const kept = tables.filter(({ file }) => file !== LEDGER_FILE && !file.startsWith(SERIES_FOLDER));
  const rows = kept.flatMap(rowsOf);

  const all = new Set(rows.map(subjectOf));
  const unsound = new Set(rows.filter((row) => !isSound(row)).map(subjectOf));
  const lost = new Set(kept.filter(({ isWhole }) => !isWhole).map(({ file }) => tableOf(file)));
  return {
    shown: rows
      .filter((row) => isOn(shown, row.at) && isSound(row))
      .map((row): Entry => {
        const points = row.table === 'series' ? files.get(pointsFile(row.id)) : undefined;
        const shownPoints = points === undefined ? [] : rowsOf(points).filter(({ at }) => isOn(shown, at));
        return {
          ...row,
          cells: cellsOf(row, record, shownPoints),
          pointsAt: shownPoints.map(({ at }) => at),
        };
      }),
    isThere: (subject) => all.has(subjectOf(subject)),
    isUnread: (subject) => unsound.has(subjectOf(subject)) || lost.has(subject.table),
  };
}

/** `data/figures/network.csv` → `figures`, `data/sources.csv` → `sources`. */
function tableOf(file: string): string {
  return file.split(/[/.]/)[1] ?? '';
}

function rowsOf({ file, cells }: Table<unknown>): Row[] {
  const table = tableOf(file);
  const names = knownBy(table);
  return [...cells].map(([line, row]) => {
    const id = names.map((column) => row.get(column) ?? '').join(', ');
    return { table, id, at: { file, line }, cells: row };
  });
}

/**
 * What a row says. A derived figure has no value in its file and is kept with the one that was computed; the name of a
 * figure's file is its topic; the address of a source that may not be printed is kept by its hash.
 */
function cellsOf(
  { table, id, at, cells }: Row,
  { figures }: Reading['record'],
  points: readonly Row[],
): Cells {
  const columns = columnsOf(at.file)?.shape;
  const isKept = (column: string) => !knownBy(table).includes(column) && !isDeskNote(columns?.[column]);
  const own = Object.fromEntries([...cells].filter(([column]) => isKept(column)));
  switch (table) {
    case 'figures':
      return {
        ...own,
        value: own['value'] || plainDecimal(figures.get(id)?.value ?? 0),
        topic: topicOf(at.file) ?? '',
      };
    case 'sources':
      return { ...own, url: own['link'] === 'yes' ? (own['url'] ?? '') : hashed(own['url'] ?? '') };
    case 'series':
      return { ...own, points: points.map((point) => Object.fromEntries(point.cells)) };
    default:
      return own;
  }
}

/** `0.0000001`, which JavaScript writes as `1e-7`. */
function plainDecimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
}

function hashed(address: string): string {
  return address === '' ? '' : `SHA-256 ${createHash('sha256').update(address).digest('hex')}`;
}
