import type { Hedged } from '../../language/say/hedge.ts';
import { barMark, barWhisker } from './bar.ts';
import { MARK_KINDS, type Interval, type MarkKind, type Picture } from '../chart.ts';
import { circleMark } from './circle.ts';
import { DOT, dotMark, dotWhisker, SMALL_DOT } from './dot.ts';
import { word } from '../sheet/text.ts';

/** One mark of the legend: its name, what it says, and how it looks at a bar, at a dot and at a circle. */
export interface LegendEntry {
  readonly kind: MarkKind;
  readonly name: string;
  readonly meaning: string;
  readonly bar: Picture;
  readonly dot: Picture;
  /** Circles carry no intervals: their areas are counts. */
  readonly circle: Picture | undefined;
}

const WORDS: Readonly<Record<MarkKind, readonly [name: string, meaning: string]>> = {
  exact: ['Exact', 'The source states this number and no hedge. The mark has a crisp end.'],
  about: ['About', 'The source rounds or estimates. The mark has a soft edge or a broken ring.'],
  'at-least': ['At least', 'This many or more. A filled arrow points onwards.'],
  'more-than': ['More than', 'The number lies above this one. An open arrow points onwards.'],
  'up-to': ['Up to', 'This many or fewer. A filled arrow points back.'],
  'fewer-than': ['Fewer than, less than', 'The number lies below this one. An open arrow points back.'],
  nearly: ['Nearly', 'A little less than this. The mark stops just short of its line.'],
  range: [
    'A range',
    'The number lies between two ends. A bar is full up to the lower one, and thin from there to the upper.',
  ],
  'words-only': [
    'In words only',
    'The source gives no digits. Its words stand in quotation marks, such as “several dozen”, and the mark shows about how many that is.',
  ],
  'computed-interval': [
    'A computed interval',
    'A thin line without end strokes: the 95% interval that this site computes from the size of a random sample.',
  ],
  'published-interval': [
    'A published interval',
    'A thin line with end strokes: an interval that the source itself gives.',
  ],
  'no-method': [
    'No method stated',
    'A question mark stands behind the number: its source does not say how it was found.',
  ],
};

/** The sheet of a sample, and the value on it. */
const LENGTH = 72;
const HEIGHT = 26;
const VALUE = 40;

/** Every mark with its words, in the order in which the page on reading charts explains them. */
export const LEGEND: readonly LegendEntry[] = MARK_KINDS.map((kind) => {
  const [name, meaning] = WORDS[kind];
  return { kind, name, meaning, bar: barSample(kind), dot: dotSample(kind), circle: circleSample(kind) };
});

/** The value of the samples, hedged as the kind says. */
function sampleOf(kind: MarkKind): Hedged {
  switch (kind) {
    case 'range':
      return { value: 20, value_high: 46, qualifier: 'range', unit: 'count' };
    case 'words-only':
      return { value: VALUE, qualifier: 'exact', unit: 'count', words: 'several dozen' };
    case 'computed-interval':
    case 'published-interval':
    case 'no-method':
      return { value: VALUE, qualifier: 'exact', unit: 'count' };
    default:
      return { value: VALUE, qualifier: kind, unit: 'count' };
  }
}

function intervalOf(kind: MarkKind): Interval | undefined {
  const isInterval = kind === 'computed-interval' || kind === 'published-interval';
  return isInterval ? { low: 28, high: 52, kind, computed: kind === 'computed-interval' } : undefined;
}

function barSample(kind: MarkKind): Picture {
  const place = { x0: 1, y: 5, height: 12, x: (value: number) => value };
  const interval = intervalOf(kind);
  const whisker = interval ? barWhisker(interval, place) : '';
  return sheet(barMark(sampleOf(kind), place) + whisker + signOfNumber(kind, VALUE + 6));
}

function dotSample(kind: MarkKind): Picture {
  const value = sampleOf(kind);
  const interval = intervalOf(kind);
  const length = (value.value_high ?? value.value) - value.value;
  const radius = interval ? SMALL_DOT : DOT;
  const place = { x: value.value, y: HEIGHT / 2, length, grows: 'right', radius } as const;
  const whisker = interval
    ? dotWhisker(interval, place, interval.low - value.value, interval.high - value.value)
    : '';
  return sheet(whisker + dotMark(value, place) + signOfNumber(kind, VALUE + 10));
}

function circleSample(kind: MarkKind): Picture | undefined {
  if (intervalOf(kind) !== undefined) return undefined;
  const high = kind === 'range' ? 11 : undefined;
  const r = kind === 'range' ? 7 : 9;
  return sheet(circleMark(sampleOf(kind), { x: 24, y: HEIGHT / 2, r, high }) + signOfNumber(kind, 39));
}

/** What a chart writes around or behind the number, which a sample does not have. */
function signOfNumber(kind: MarkKind, x: number): string {
  const sign = kind === 'no-method' ? '?' : kind === 'words-only' ? '“…”' : '';
  return sign === '' ? '' : word('value', x, HEIGHT / 2 + 4.5, sign);
}

function sheet(content: string): Picture {
  return { content, width: LENGTH, height: HEIGHT, says: [] };
}
