import { whereRead } from '../../language/say/credit.ts';
import { hedgedNumber } from '../../language/say/hedge.ts';
import {
  INTERVAL_NAMES,
  ROLE_WORDS,
  SAMPLINGS,
  STATUS_WORDS,
  TOPIC_NAMES,
} from '../../language/say/labels.ts';
import { numberWords, rangeWords } from '../../language/say/number.ts';
import { spanWords } from '../../language/say/period.ts';
import { placeList } from '../../language/say/place.ts';
import { stopAfter } from '../../language/say/text.ts';
import { derivationOf } from '../../record/derive.ts';
import type { Figure, figureColumns } from '../../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';

/** A part of what a figure says, and how a reader sees it. */
interface FigurePart {
  readonly name: string;
  readonly words: (figure: Figure, record: ResearchRecord) => string;
}

const NUMBER: FigurePart = { name: 'The number', words: hedgedNumber };
const INTERVAL: FigurePart = {
  name: 'Interval of the source',
  words: ({ interval_low: low, interval_high: high, unit }) =>
    low === undefined || high === undefined ? '' : rangeWords(low, high, unit),
};
const PERIOD: FigurePart = {
  name: 'When',
  words: ({ period_start, period_end }) => spanWords(period_start, period_end),
};

/** How a reader knows each column of a figure; some are told together. */
export const FIGURE_PARTS: Readonly<
  Record<Exclude<keyof typeof figureColumns.shape, 'id'> | 'topic', FigurePart>
> = {
  title: { name: 'Title', words: ({ title }) => title },
  value: NUMBER,
  value_high: NUMBER,
  qualifier: NUMBER,
  unit: NUMBER,
  words: NUMBER,
  base: { name: 'Of what', words: ({ base }) => base },
  measure: {
    name: 'What was counted',
    words: ({ measure }, record) => entry(record.measures, measure).plural,
  },
  scope: { name: 'What the base speaks of', words: ({ scope }) => plain(scope) },
  limited: { name: 'What limits the base', words: ({ limited }) => plain(limited) },
  part: { name: 'Part of the base', words: ({ part }) => part.map(plain).join(', ') },
  subject: { name: 'What the share is for', words: ({ subject }) => plain(subject) },
  sample_size: {
    name: 'Sample',
    words: ({ sample_size: size }) => (size === undefined ? '' : numberWords(size)),
  },
  sampling: {
    name: 'How the sample was chosen',
    words: ({ sampling }) => (sampling === undefined ? '' : SAMPLINGS[sampling]),
  },
  method: {
    name: 'Method',
    words: ({ method }) => (method === undefined ? 'stated by the source' : 'not stated by the source'),
  },
  interval_low: INTERVAL,
  interval_high: INTERVAL,
  interval_kind: {
    name: 'Kind of interval',
    words: ({ interval_kind: kind }) => (kind === undefined ? '' : INTERVAL_NAMES[kind]),
  },
  place: { name: 'Where', words: ({ place }) => placeList(place) },
  period_start: PERIOD,
  period_end: PERIOD,
  operation: {
    name: 'Operation',
    words: ({ operation }, record) =>
      operation === undefined ? '' : entry(record.operations, operation).name,
  },
  source: {
    name: 'Source',
    words: ({ source: id }, record) => {
      const source = entry(record.sources, id);
      return `${source.title}${stopAfter(source.title)} ${whereRead(source)}`;
    },
  },
  locator: { name: 'Words of the source', words: ({ locator }) => locator },
  attributed_to: { name: 'Whom the source names for it', words: ({ attributed_to }) => attributed_to },
  first_hand: { name: 'Counted by the source itself', words: ({ first_hand }) => first_hand ?? '' },
  restates: { name: 'Repeats', words: ({ restates }, record) => titleOf(restates, record) },
  credit: { name: 'Credit against what it repeats', words: ({ credit }) => credit ?? '' },
  derivation: {
    name: 'Computed as',
    words: ({ derivation }, record) => {
      const { operation, parts } = derivationOf(derivation) ?? { operation: derivation, parts: [] };
      return [operation, ...parts.map((id) => titleOf(id, record))].join('; ');
    },
  },
  role: { name: 'Its place in the record', words: ({ role }) => ROLE_WORDS[role] },
  caveat: { name: 'What it does not show', words: ({ caveat }) => caveat },
  say: { name: 'Safe to write', words: ({ say }) => say },
  avoid: { name: 'What to avoid', words: ({ avoid }) => avoid },
  status: { name: 'Status', words: ({ status }) => STATUS_WORDS[status] },
  superseded_by: {
    name: 'The later figure',
    words: ({ superseded_by: later }, record) => titleOf(later, record),
  },
  topic: { name: 'Topic', words: ({ topic }) => TOPIC_NAMES[topic] },
};

function titleOf(id: string | undefined, { figures }: ResearchRecord): string {
  return id === undefined ? '' : entry(figures, id).title;
}

/** `hidden-services` → `hidden services`. */
function plain(word: string | undefined): string {
  return (word ?? '').replaceAll('-', ' ');
}
