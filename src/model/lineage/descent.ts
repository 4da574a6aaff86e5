import { ascending } from 'd3-array';
import { originOf, tellerName } from '../../language/say/credit.ts';
import { dateWords } from '../../language/say/period.ts';
import type { Figure } from '../../record/schema/figure.ts';
import { spanOf } from '../../record/schema/period.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import type { Story } from '../editorial.ts';
import { bandsOf, bandsWith, type Band } from './bands.ts';
import { correctorsOf } from './count.ts';
import { byDate } from './day.ts';
import { standingSentence } from './standing-words.ts';
import { pathOf, withRetellings, type Standing } from './path.ts';

/** The way from the surface, where readers meet a number, down to the first figure. */
export interface Descent {
  readonly root: Standing;
  /** Whether all that repeat the first figure are shown. */
  readonly isWhole: boolean;
  /** Where the first figure stands, in a sentence. */
  readonly where: string;
  /** In the order in which they are told: what refutes the number, then all claims from the surface down to the first. */
  readonly members: readonly Standing[];
  /** From the surface down; the first figure stands in the last. */
  readonly bands: readonly Band[];
  readonly corrections: readonly Correction[];
  /** The few that a picture names. */
  readonly named: ReadonlySet<Standing>;
}

/** A text that corrects the number or what was made of it. */
export interface Correction {
  readonly by: string;
  /** ISO 8601; nothing where it is undated. */
  readonly published: string | undefined;
  /** The figure that prints the number to refute it, where the text is one of the record. */
  readonly standing?: Standing;
}

/**
 * The descents of some figures, one for each first figure that they go back to. Of a first figure that is named alone all
 * repetitions are shown, of others their paths down to the first.
 */
export function descents(
  figures: readonly Figure[],
  record: ResearchRecord,
  standings: ReadonlyMap<string, Standing>,
  stories: ReadonlyMap<string, Story>,
): Descent[] {
  const named = figures.map(({ id }) => entry(standings, id));
  return [...Map.groupBy(named, ({ root }) => root.id)].map(([id, below]) => {
    const root = entry(standings, id);
    const isWhole = named.length === 1 && named[0] === root;
    const shown = new Set(isWhole ? withRetellings(root) : below.flatMap(pathOf));
    const bands = bandsWith(shown, bandsOf(root, record));
    const story = stories.get(id);
    const refuting = correctorsOf(root).filter((each) => shown.has(each));
    const claims = bands.flatMap(({ standings }) => standings).filter((each) => each !== root);
    return {
      root,
      isWhole,
      where: standingSentence(root, record),
      members: [...byDate(refuting, record), ...claims, root],
      bands,
      corrections: correctionsOf(refuting, isWhole ? story : undefined, record),
      named: namedIn(root, claims, bands, story, record),
    };
  });
}

/** What an editor lists, and the texts of the family that refute the number, by date. */
function correctionsOf(
  refuting: readonly Standing[],
  story: Story | undefined,
  record: ResearchRecord,
): Correction[] {
  const told = (story?.corrections ?? []).map((id): Correction => {
    const { publisher, published } = originOf(entry(record.sources, id));
    return { by: publisher, published };
  });
  const refuted = refuting.map((standing): Correction => {
    const source = entry(record.sources, standing.figure.source);
    return { by: tellerName(standing.figure, source), published: originOf(source).published, standing };
  });
  const date = ({ published }: Correction) => spanOf(published ?? '')?.last ?? '9999';
  return [...told, ...refuted].toSorted((a, b) => ascending(date(a), date(b)));
}

/** Who corrects and when: `Techdirt, 28 January 2015`. */
export function correctionWords({ by, published }: Correction): string {
  return published === undefined ? by : `${by}, ${dateWords(published)}`;
}

const MOST_NAMED = 7;

/** Those that an editor names; else the first figure, the first of each other claim, and the latest of all. */
function namedIn(
  root: Standing,
  claims: readonly Standing[],
  bands: readonly Band[],
  story: Story | undefined,
  record: ResearchRecord,
): Set<Standing> {
  const chosen = [root, ...claims].filter(({ figure }) => story?.labels.includes(figure.id));
  if (chosen.length > 0) return new Set(chosen.slice(0, MOST_NAMED));
  const isDated = ({ figure }: Standing) => entry(record.sources, figure.source).published !== undefined;
  const latest = byDate(claims, record).findLast(isDated);
  const firsts = bands.slice(0, -1).map(({ standings }) => standings[0]);
  return new Set([root, ...(latest === undefined ? [] : [latest]), ...firsts].slice(0, MOST_NAMED));
}
