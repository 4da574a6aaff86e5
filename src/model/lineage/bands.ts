import { mean } from 'd3-array';
import { countWords, timesWords } from '../../language/say/number.ts';
import { SCOPES, type Scope } from '../../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import type { Measure } from '../../record/schema/vocabulary.ts';
import { repetitionsOf } from './count.ts';
import { byDate } from './day.ts';
import { thingCounted } from './family.ts';
import type { Standing } from './path.ts';

/** The members of a family that say the same thing is counted: one depth of the water. */
export interface Band {
  readonly measure: Measure;
  /** `darknet traffic` */
  readonly thing: string;
  /** By day, none before what it repeats; those without a date come last. */
  readonly standings: readonly [Standing, ...Standing[]];
  /** How many of the family say so besides the first figure. */
  readonly repeated: number;
  /** The same with the years: `eight times, 2014–2018, three of them undated`. */
  readonly often: string;
}

/**
 * A family by what its members say is counted, from the surface down: first the claim that reaches furthest from what
 * the first figure speaks of, last what the first figure counts. What refutes the number claims nothing.
 */
export function bandsOf(root: Standing, record: ResearchRecord): Band[] {
  const claims = byDate([root, ...repetitionsOf(root)], record);
  const groups = [...Map.groupBy(claims, ({ figure }) => figure.measure)].flatMap(
    ([measure, [first, ...more]]): Band[] => {
      if (first === undefined) return [];
      const standings = [first, ...more] as const;
      const repeated = standings.filter((each) => each !== root);
      const thing = thingCounted(first.figure, record);
      const often = oftenWords(repeated, record);
      return [
        { measure: entry(record.measures, measure), thing, standings, repeated: repeated.length, often },
      ];
    },
  );
  // Claims that reach as far stand in the order in which they came up, the latest nearest to the surface.
  const found = groups.filter(({ measure }) => measure.id !== root.figure.measure).toReversed();
  const bed = groups.filter(({ measure }) => measure.id === root.figure.measure);
  return [...found.toSorted((a, b) => reachOf(b, root) - reachOf(a, root)), ...bed];
}

/** The bands with no more than some of their members; those without any are left out. */
export function bandsWith(shown: ReadonlySet<Standing>, bands: readonly Band[]): Band[] {
  return bands.flatMap((band) => {
    const [first, ...more] = band.standings.filter((each) => shown.has(each));
    return first === undefined ? [] : [{ ...band, standings: [first, ...more] as const }];
  });
}

/** How many parts of the internet, one within the other, lie between what some claims speak of and what the first did. */
function reachOf({ standings }: Band, root: Standing): number {
  const from = rankOf(root.figure.scope) ?? 0;
  return mean(standings, ({ figure }) => Math.abs((rankOf(figure.scope) ?? from) - from)) ?? 0;
}

function rankOf(scope: Scope | undefined): number | undefined {
  return scope === undefined ? undefined : SCOPES.indexOf(scope);
}

function oftenWords(repeated: readonly Standing[], record: ResearchRecord): string {
  if (repeated.length === 0) return 'the first report only';
  const years = repeated
    .flatMap(({ figure }) => entry(record.sources, figure.source).published?.slice(0, 4) ?? [])
    .toSorted();
  const [first, last] = [years[0], years.at(-1)];
  const when = first === last ? first : `${first ?? ''}–${last ?? ''}`;
  const often = timesWords(repeated.length);
  if (when === undefined) return `${often}, undated`;
  const undated = repeated.length - years.length;
  return `${often}, ${when}${undated === 0 ? '' : `, ${countWords(undated)} of them undated`}`;
}
