import { authorNames, sourceName, whereRead } from '../../language/say/credit.ts';
import { hedgedNumber } from '../../language/say/hedge.ts';
import {
  INTERVAL_NAMES,
  READ_EXTENTS,
  ROLE_WORDS,
  SAMPLINGS,
  SERIES_KINDS,
  SOURCE_KINDS,
  STATUS_WORDS,
  TOPIC_NAMES,
} from '../../language/say/labels.ts';
import { numberWords, rangeWords } from '../../language/say/number.ts';
import { dateWords, periodWords, spanWords } from '../../language/say/period.ts';
import { placeList } from '../../language/say/place.ts';
import { filledText } from '../../language/say/reference.ts';
import { listWords } from '../../language/say/text.ts';
import { derivationOf } from '../../record/derive.ts';
import type { Figure, figureColumns } from '../../record/schema/figure.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';
import type { seriesColumns } from '../../record/schema/series.ts';
import type { sourceColumns } from '../../record/schema/source.ts';

/** How a reader knows a column: its name, and a cell of it in words, where they are not the cell itself. */
interface ColumnWords {
  readonly name: string;
  readonly words?: (cell: string, record: ResearchRecord) => string;
}

/** Several columns of a figure that a reader knows as one thing. */
interface Whole {
  readonly name: string;
  readonly words: (figure: Figure) => string;
}

const NUMBER: Whole = { name: 'The number', words: hedgedNumber };
const INTERVAL: Whole = {
  name: 'Interval of the source',
  words: ({ interval_low: low, interval_high: high, unit }) =>
    low === undefined || high === undefined ? '' : rangeWords(low, high, unit),
};
const PERIOD: Whole = {
  name: 'When',
  words: ({ period_start, period_end }) => spanWords(period_start, period_end),
};

/** The columns of a figure that are told together. */
export const WHOLES = {
  value: NUMBER,
  value_high: NUMBER,
  qualifier: NUMBER,
  unit: NUMBER,
  words: NUMBER,
  interval_low: INTERVAL,
  interval_high: INTERVAL,
  period_start: PERIOD,
  period_end: PERIOD,
} as const satisfies { readonly [Column in keyof typeof figureColumns.shape]?: Whole };

/** Columns of notes to colleagues, which the ledger does not keep. */
type DeskNote = 'desk' | 'read_at';

type Column =
  | Exclude<keyof typeof figureColumns.shape, keyof typeof WHOLES>
  | keyof typeof seriesColumns.shape
  | keyof typeof sourceColumns.shape
  | 'topic';

/** The columns of what has a page, but for the points of a series. A column of one name says one thing wherever it stands. */
export const COLUMN_WORDS: Readonly<Record<Exclude<Column, 'id' | DeskNote>, ColumnWords>> = {
  title: { name: 'Title' },
  sentence: { name: 'The sentence' },
  base: { name: 'Of what', words: inFull },
  measure: { name: 'What was counted', words: (id, { measures }) => measures.get(id)?.plural ?? id },
  unit: { name: 'Unit' },
  scope: { name: 'What the base speaks of', words: plain },
  limited: { name: 'What limits the base', words: plain },
  part: { name: 'Part of the base', words: (parts) => listed(parts).map(plain).join(', ') },
  subject: { name: 'What the share is for', words: plain },
  sample_size: { name: 'Sample', words: (size) => (size === '' ? '' : numberWords(Number(size))) },
  sampling: { name: 'How the sample was chosen', words: (word) => named(word, SAMPLINGS) },
  method: {
    name: 'Method',
    words: (word) => (word === '' ? 'stated by the source' : 'not stated by the source'),
  },
  interval_kind: { name: 'Kind of interval', words: (kind) => named(kind, INTERVAL_NAMES) },
  place: { name: 'Where', words: (codes) => placeList(listed(codes)) },
  operation: { name: 'Operation', words: (id, { operations }) => operations.get(id)?.name ?? id },
  source: { name: 'Source', words: sourceWords },
  context: { name: 'Where period or base come from', words: sourceList },
  locator: { name: 'Words of the source' },
  attributed_to: { name: 'Whom the source names for it' },
  first_hand: { name: 'Counted by the source itself' },
  restates: { name: 'Repeats', words: figureTitle },
  restates_basis: {
    name: 'How we know what it repeats',
    words: (basis) => (basis === '' ? '' : 'inferred from number and wording: the text names no source'),
  },
  credit: { name: 'Credit against what it repeats' },
  derivation: { name: 'Computed as', words: derivationWords },
  role: { name: 'Its place in the record', words: (role) => named(role, ROLE_WORDS) },
  caveat: { name: 'What it does not show', words: inFull },
  avoid: { name: 'What to avoid', words: inFull },
  status: { name: 'Status', words: (status) => named(status, STATUS_WORDS) },
  superseded_by: { name: 'The later figure', words: figureTitle },
  topic: { name: 'Topic', words: (topic) => named(topic, TOPIC_NAMES) },

  kind: { name: 'Kind', words: (kind) => named(kind, { ...SERIES_KINDS, ...SOURCE_KINDS }) },
  cumulative: { name: 'A running total' },
  breaks: {
    name: 'Where the counting changed',
    words: (periods) => listWords(listed(periods).map(periodWords)),
  },

  authors: { name: 'Written by', words: authorNames },
  publisher: { name: 'Published by' },
  label: { name: 'Its name in few words' },
  published: { name: 'Date', words: dateWords },
  origin_title: { name: 'Title of the origin' },
  origin_publisher: { name: 'Publisher of the origin' },
  origin_published: { name: 'Date of the origin', words: dateWords },
  url: {
    name: 'Address',
    words: (url) => (url === '' || url.startsWith('http') ? url : 'one that is not printed here'),
  },
  link: { name: 'Linked', words: (link) => (link === 'quiet' ? 'yes, without its address in print' : link) },
  language: { name: 'Language' },
  cites: { name: 'What it refers to', words: sourceList },
  read_extent: { name: 'How far it was read', words: (extent) => named(extent, READ_EXTENTS) },
  read_on: { name: 'Read on', words: dateWords },
  reread_on: { name: 'Held against its source again', words: dateWords },
  note: { name: 'Note', words: inFull },
};

function named(word: string, names: Readonly<Record<string, string>>): string {
  return names[word] ?? word;
}

function listed(cell: string): string[] {
  return cell.split(' ').filter((each) => each !== '');
}

/** `hidden-services` → `hidden services`. */
function plain(word: string): string {
  return word.replaceAll('-', ' ');
}

function sourceWords(id: string, { sources }: ResearchRecord): string {
  const source = sources.get(id);
  return source === undefined ? id : `${sourceName(source)}, ${whereRead(source)}`;
}

function sourceList(ids: string, record: ResearchRecord): string {
  return listWords(listed(ids).map((id) => sourceWords(id, record)));
}

/** A text of ours with its figures filled in. */
function inFull(text: string, record: ResearchRecord): string {
  return filledText(text, { record });
}

function figureTitle(id: string, { figures }: ResearchRecord): string {
  return figures.get(id)?.title ?? id;
}

function derivationWords(cell: string, record: ResearchRecord): string {
  const { operation, parts } = derivationOf(cell) ?? { operation: cell, parts: [] };
  return [operation, ...parts.map((id) => figureTitle(id, record))].join('; ');
}
