import { greatest, least } from 'd3-array';
import type { Flaw } from '../faults/fault.ts';
import { isSentence } from '../language/read/verb.ts';
import { upperEnd } from './chart.ts';
import type { Figure } from '../record/schema/figure.ts';
import { stretches, type Point, type Series } from '../record/schema/series.ts';
import { hedgedNumber } from '../language/say/hedge.ts';
import { inHundredWords } from '../language/say/in-hundred.ts';
import { periodWords } from '../language/say/period.ts';
import { capitalised } from '../language/say/text.ts';

const MOST_WORDS = 14;

/** What keeps a title from saying what the chart finds, in a sentence that a person would say. */
export function titleFlaws(title: string): Flaw[] {
  const { length } = title.trim().split(/\s+/);
  const flaws: Flaw[] = [];
  if (!isSentence(title))
    flaws.push({ problem: 'has no verb', remedy: 'say what the chart finds, as in “Few were arrested”' });
  if (/^From\b.*\bto\b/.test(title))
    flaws.push({ problem: 'opens with “From … to …”', remedy: 'say what rose, fell or stayed' });
  const superlative = /\b(?:highest|lowest)\b/i.exec(title)?.[0];
  if (superlative !== undefined)
    flaws.push({ problem: `says “${superlative}”`, remedy: 'say of what there was most or least' });
  if (length > MOST_WORDS) flaws.push({ problem: `has ${length} words`, remedy: `keep it to ${MOST_WORDS}` });
  return flaws;
}

/**
 * What the cells of a share show, as a title: `About 2 in 100`, in the source's own words where it gives no digits.
 * A retelling says that it is one, because an image travels without its page.
 */
export function figureFinding(figure: Figure): string {
  const share = figure.words === '' ? inHundredWords(figure) : hedgedNumber(figure);
  return capitalised(figure.role === 'retelling' ? `as repeated: ${share}` : share);
}

/**
 * What a series of at least two points shows, as a title. A count is told from its first point to its last, with its
 * peak where it fell again; where the counting changed, over the longest stretch without a change, and the title says
 * so. Statements and studies are no course of things: of them the lowest and the highest are told.
 */
export function seriesFinding(series: Series): string {
  const told = (point: Point) =>
    `${hedgedNumber({ ...point, unit: series.unit })} (${periodWords(point.period)})`;
  const all = stretches(series.points, series.breaks);
  if (series.kind !== 'time') {
    const [lowest, highest] = [least(series.points, lowerEnd), greatest(series.points, upperEnd)];
    if (lowest === undefined || highest === undefined) return '';
    const apart = all.length > 1 ? ', counted in different ways' : '';
    return `Lowest: ${told(lowest)}; highest: ${told(highest)}${apart}`;
  }
  const longest = greatest(all, ({ length }) => length) ?? [];
  const [first, last] = [longest[0], longest.at(-1)];
  if (first === undefined || last === undefined || first === last)
    return 'The counting changed from each value to the next';
  const total = series.cumulative === 'yes' ? 'Running total: from' : 'From';
  const peak = greatest(longest, upperEnd) ?? last;
  const fell =
    peak.value > Math.max(upperEnd(first), upperEnd(last)) ? `, after a peak of ${told(peak)}` : '';
  const within = all.length > 1 ? ', while the counting stayed the same' : '';
  return `${total} ${told(first)} to ${told(last)}${fell}${within}`;
}

function lowerEnd({ value }: Point): number {
  return value;
}
