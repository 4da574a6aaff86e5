import { authorNames, whereRead } from '../../language/say/credit.ts';
import { hedgedNumber } from '../../language/say/hedge.ts';
import { READ_EXTENTS, SERIES_KINDS, SOURCE_KINDS, TOPIC_NAMES } from '../../language/say/labels.ts';
import { dateWords, periodWords } from '../../language/say/period.ts';
import { placeList } from '../../language/say/place.ts';
import { listWords } from '../../language/say/text.ts';
import { UNITS } from '../../record/schema/figure.ts';
import type { Texts } from '../../record/schema/ledger.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';
import { pointColumns, type seriesColumns } from '../../record/schema/series.ts';
import type { sourceColumns } from '../../record/schema/source.ts';
import type { NotPublished } from './entries.ts';
import { pointText } from './unpublished.ts';

/** How a reader knows a column: its name, and a cell of it in words, where they are not the cell itself. */
interface ColumnWords {
  readonly name: string;
  readonly words?: (cell: string, record: ResearchRecord) => string;
}

type Columns<Schema extends { shape: object }> = Exclude<keyof Schema['shape'], 'id' | NotPublished>;

const SERIES: Readonly<Record<Columns<typeof seriesColumns>, ColumnWords>> = {
  title: { name: 'Title' },
  measure: { name: 'What was counted', words: (id, { measures }) => measures.get(id)?.plural ?? id },
  unit: { name: 'Unit' },
  base: { name: 'Of what' },
  place: { name: 'Where', words: (codes) => placeList(listed(codes)) },
  topic: { name: 'Topic', words: (topic) => named(topic, TOPIC_NAMES) },
  source: { name: 'Source', words: titles },
  kind: { name: 'Kind', words: (kind) => named(kind, SERIES_KINDS) },
  cumulative: { name: 'A running total' },
  breaks: {
    name: 'Where the counting changed',
    words: (periods) => listWords(listed(periods).map(periodWords)),
  },
  caveat: { name: 'What it does not show' },
};

const SOURCE: Readonly<Record<Columns<typeof sourceColumns>, ColumnWords>> = {
  title: { name: 'Title' },
  authors: { name: 'Written by', words: authorNames },
  publisher: { name: 'Published by' },
  kind: { name: 'Kind', words: (kind) => named(kind, SOURCE_KINDS) },
  published: { name: 'Date', words: dateWords },
  url: {
    name: 'Address',
    words: (url) => (url === '' || url.startsWith('http') ? url : 'one that is not printed here'),
  },
  link: { name: 'Linked', words: (link) => (link === 'quiet' ? 'yes, without its address in print' : link) },
  language: { name: 'Language' },
  cites: { name: 'What it refers to', words: titles },
  read_extent: { name: 'How far it was read', words: (extent) => named(extent, READ_EXTENTS) },
  read_on: { name: 'Read on', words: dateWords },
  note: { name: 'Note', words: withNumbers },
};

/** The columns of what has a page and is no figure, but for the points of a series. */
export const ROW_WORDS: Readonly<Record<'series' | 'sources', Readonly<Record<string, ColumnWords>>>> = {
  series: SERIES,
  sources: SOURCE,
};

/** The points of a series that another state of it does not have: `2015: about 80, Europol, 2016`. */
export function otherPoints(
  points: readonly Texts[],
  others: readonly Texts[],
  unit: string,
  record: ResearchRecord,
) {
  const shared = new Set(others.map(pointText));
  return points
    .filter((point) => !shared.has(pointText(point)))
    .map((point) => pointWords(point, unit, record))
    .join('; ');
}

function pointWords(texts: Texts, unit: string, record: ResearchRecord): string {
  const point = pointColumns.safeParse(texts).data;
  const known = UNITS.find((each) => each === unit);
  if (point === undefined || known === undefined) return Object.values(texts).join(', ');
  const source = record.sources.get(point.source);
  const told = [
    hedgedNumber({ ...point, unit: known }),
    source && whereRead(source),
    withNumbers(point.note, record),
  ];
  return `${periodWords(point.period)}: ${told.filter((each) => each).join(', ')}`;
}

function named(word: string, names: Readonly<Record<string, string>>): string {
  return names[word] ?? word;
}

function listed(cell: string): string[] {
  return cell.split(' ').filter((each) => each !== '');
}

function titles(ids: string, { sources }: ResearchRecord): string {
  return listWords(listed(ids).map((id) => sources.get(id)?.title ?? id));
}

/** A note with the numbers of the figures that it names: `{kidflix-arrests}` → `79`. */
function withNumbers(note: string, { figures }: ResearchRecord): string {
  return note.replaceAll(/\\?\{([^{}:]+)(?::[a-z]+)?\}/g, (_, id: string) => {
    const figure = figures.get(id);
    return figure === undefined ? id : hedgedNumber(figure);
  });
}
