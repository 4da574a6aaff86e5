import type { Figure } from '../../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import { hedgedNumber } from '../../language/say/hedge.ts';
import { STATUS_WORDS } from '../../language/say/labels.ts';
import { numberWords, rangeWords } from '../../language/say/number.ts';
import { dateWords, spanWords } from '../../language/say/period.ts';
import { placeList } from '../../language/say/place.ts';
import { whereRead } from '../../language/say/credit.ts';
import { stopAfter } from '../../language/say/text.ts';
import { columnChanges, type Change } from './history.ts';
import { cellOf, type PublishedColumn } from './state.ts';

/** Where the page of a figure tells of one change. */
export function changeAddress({ after, replaced }: Change): string {
  return `/figures/${after.id}/#version-${replaced + 1}`;
}

/** The address that keeps what a figure said before a change. */
export function oldAddress({ before, replaced }: Change): string {
  return `/figures/${before.id}/v${replaced}/`;
}

/** Where the page of a figure tells of its changes. */
export function changesAddress({ id }: Figure): string {
  return `/figures/${id}/#changes`;
}

/** What is said wherever a changed figure stands: `changed 25 November 2026`, `withdrawn 3 May 2027`; else nothing. */
export function markOfChange(change: Change | undefined): string | undefined {
  return change && `${changeVerb(change)} ${dateWords(change.date)}`;
}

/** `changed`, or the status that the figure took: `withdrawn`. */
export function changeVerb({ before, after }: Change): string {
  return after.status === before.status || after.status === 'current' ? 'changed' : after.status;
}

/** What the page of an old state says first: that it is superseded, and when it was in force. */
export function oldStateWords({ since, date }: Change): string {
  const when =
    since === date
      ? `on ${dateWords(date)}, before it was changed that day`
      : `from ${dateWords(since)} until ${dateWords(date)}`;
  return `Superseded: this is what the figure said ${when}. Do not cite it as it stands here.`;
}

/** One thing that is other than before, in words. */
export interface ChangedPart {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** A part of what a figure says: its columns, and how a reader sees them. */
interface Part {
  readonly name: string;
  readonly columns: readonly PublishedColumn[];
  readonly words: (figure: Figure, record: ResearchRecord) => string;
}

const PARTS: readonly Part[] = [
  {
    name: 'The number',
    columns: ['value', 'value_high', 'qualifier', 'unit', 'words'],
    words: hedgedNumber,
  },
  { name: 'Of what', columns: ['base'], words: ({ base }) => base },
  {
    name: 'What was counted',
    columns: ['measure'],
    words: ({ measure }, record) => entry(record.measures, measure).plural,
  },
  {
    name: 'Sample',
    columns: ['sample_size'],
    words: ({ sample_size: size }) => (size === undefined ? '' : numberWords(size)),
  },
  {
    name: 'Interval of the source',
    columns: ['interval_low', 'interval_high'],
    words: ({ interval_low: low, interval_high: high, unit }) =>
      low === undefined || high === undefined ? '' : rangeWords(low, high, unit),
  },
  { name: 'Where', columns: ['place'], words: ({ place }) => placeList(place) },
  {
    name: 'When',
    columns: ['period_start', 'period_end'],
    words: ({ period_start, period_end }) => spanWords(period_start, period_end),
  },
  {
    name: 'Source',
    columns: ['source'],
    words: ({ source: id }, record) => {
      const source = entry(record.sources, id);
      return `${source.title}${stopAfter(source.title)} ${whereRead(source)}`;
    },
  },
  {
    name: 'Whom the source names for it',
    columns: ['attributed_to'],
    words: ({ attributed_to }) => attributed_to,
  },
  { name: 'Status', columns: ['status'], words: ({ status }) => STATUS_WORDS[status].replace(/\.$/, '') },
];

/** What a change changed, part by part. Cells stand as they are where they differ and their words do not. */
export function changedParts({ before, after }: Change, record: ResearchRecord): ChangedPart[] {
  const changed = new Set(columnChanges(before, after).map(({ column }) => column));
  return PARTS.filter(({ columns }) => columns.some((column) => changed.has(column))).map(
    ({ name, columns, words }) => {
      const [said, says] = [words(before, record), words(after, record)];
      if (said !== says) return { name, before: said || NOTHING, after: says || NOTHING };
      const cells = (figure: Figure): string =>
        columns
          .filter((column) => changed.has(column))
          .map((column) => `${column}: ${cellOf(figure, column)}`)
          .join('; ');
      return { name, before: cells(before), after: cells(after) };
    },
  );
}

const NOTHING = 'not stated';
