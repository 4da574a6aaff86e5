import type { Qualifier } from '../record/schema/figure.ts';

/** A qualifier that words carry; `exact` and `range` need none. */
export type HedgeQualifier = Exclude<Qualifier, 'exact' | 'range'>;

/** One hedge: how it is said here, and every way in which others say it. */
export interface Hedge {
  readonly qualifier: HedgeQualifier;
  readonly said: string;
  /** How it is said of what is not counted one by one: `less than 5%`. */
  readonly saidOfAmounts?: string;
  /** Words and signs that carry it before the number; longer ones win, so that "no more than" is no "more than". */
  readonly before: readonly string[];
  /** Words and signs that carry it after the number: `20 or more`, `10.8+`. */
  readonly after: readonly string[];
}

/** What is said and what is recognised, a row a hedge. */
export const HEDGES: readonly Hedge[] = [
  {
    qualifier: 'about',
    said: 'about',
    before: phrases(
      'about|around|roughly|approximately|approx|circa|some|an estimated|in the region of|in the order of|' +
        'more or less|something like|~|≈|±',
    ),
    after: phrases('or so|or thereabouts|approximately|give or take'),
  },
  {
    qualifier: 'at-least',
    said: 'at least',
    before: phrases(
      'at least|no fewer than|no less than|not fewer than|not less than|at a minimum|a minimum of|≥',
    ),
    after: phrases('or more|and more|at least|at a minimum|+'),
  },
  {
    qualifier: 'more-than',
    said: 'more than',
    before: phrases(
      'more than|upwards of|over|just over|well over|above|in excess of|greater than|north of|exceeding|surpassing|>',
    ),
    after: phrases('and counting'),
  },
  {
    qualifier: 'up-to',
    said: 'up to',
    before: phrases(
      'up to|at most|at the most|no more than|not more than|a maximum of|as many as|as much as|as high as|≤',
    ),
    after: phrases('or fewer|or less|at most|at the most'),
  },
  {
    qualifier: 'fewer-than',
    said: 'fewer than',
    saidOfAmounts: 'less than',
    before: phrases('fewer than|less than|under|well under|below|<'),
    after: [],
  },
  {
    qualifier: 'nearly',
    said: 'nearly',
    before: phrases(
      'nearly|almost|just under|just below|close to|not quite|approaching|nearing|virtually|just short of',
    ),
    after: [],
  },
];

/** After these no hedge is one; "not more than" is a hedge of its own, and longer. */
export const DENIALS = phrases("not|n't|never");

/** Verbs that take the word as their own: police *took over* sites. */
export const PHRASAL_VERBS: Readonly<Record<string, readonly string[]>> = {
  over: phrases(
    'take|takes|took|taken|taking|hand|hands|handed|handing|turn|turns|turned|turning|go|goes|went|gone|going|all',
  ),
};

/** What may stand between a hedge and its number: `at least a further 23`, `up to US$5,000`, `about all 40`. */
export const BETWEEN_HEDGE_AND_NUMBER = phrases(
  'a|an|the|its|their|another|further|additional|other|all|only|just',
);

function phrases(list: string): readonly string[] {
  return list.split('|');
}
