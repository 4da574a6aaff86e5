import type { Figure } from '../../record/schema/figure.ts';
import type { Misquote } from '../../record/schema/vocabulary.ts';
import { citedAs, tellerName } from '../../language/say/credit.ts';
import { entry } from '../../record/schema/record.ts';
import { timesWords } from '../../language/say/number.ts';
import { hedgedNumber } from '../../language/say/hedge.ts';
import { capitalised } from '../../language/say/text.ts';
import { countOf } from '../lineage/count.ts';
import type { Descent } from '../lineage/descent.ts';
import { familyFinding, familySentences } from '../lineage/family.ts';
import type { Family, Standing } from '../lineage/path.ts';
import type { Listed } from '../listed.ts';
import type { Question } from '../editorial.ts';
import type { Model } from '../model.ts';

/** A family of repetitions as a row of the list of all. */
export interface FamilyRow {
  readonly figure: Figure;
  /** `in other reports, arrests became charges` */
  readonly finding: string;
  /** `30 times` */
  readonly often: string;
}

const OFTEN = 3;

/** All families, the largest first: those of which an editor tells, the others that were repeated often, and the rest. */
export function lineagePage(model: Model): {
  readonly told: readonly Family[];
  readonly often: readonly FamilyRow[];
  readonly seldom: readonly FamilyRow[];
} {
  const times = ({ root }: Family) => countOf(root).repeated;
  const all = model.families.toSorted((a, b) => times(b) - times(a));
  const isTold = ({ root }: Family) => model.stories.has(root.figure.id);
  const others = all.filter((family) => !isTold(family));
  const rows = (families: readonly Family[]) => families.map((family) => familyRow(family, model));
  return {
    told: all.filter(isTold),
    often: rows(others.filter((family) => times(family) >= OFTEN)),
    seldom: rows(others.filter((family) => times(family) < OFTEN)),
  };
}

function familyRow(family: Family, { record }: Model): FamilyRow {
  const { figure } = family.root;
  const { repeated } = countOf(family.root);
  return {
    figure,
    finding: familyFinding(family, record),
    often: repeated === 0 ? '' : timesWords(repeated),
  };
}

/** What the page of a family tells. */
export interface FamilyPage {
  readonly root: Listed;
  readonly finding: string;
  /** How often it was repeated and refuted, and where it ends, in sentences. */
  readonly sentences: readonly string[];
  readonly misquotes: readonly Misquote[];
  readonly questions: readonly Question[];
  /** All of the family, from the surface down. */
  readonly bands: readonly ListedBand[];
}

/** What says that the same thing is counted. */
export interface ListedBand {
  readonly name: string;
  /** `eight times, 2014–2018` */
  readonly often: string;
  readonly rows: readonly Told[];
}

/** A figure of the family, and who printed it. */
export interface Told {
  readonly figure: Figure;
  /** `Kyodo News, 15 August 2018; read in The Japan Times` */
  readonly by: string;
  /** What else a reader needs to know of who printed what: `repeats Newser`. */
  readonly notes: readonly string[];
}

/** The data of the page of a family. */
export function familyPage(family: Family, model: Model): FamilyPage {
  const { record, relations } = model;
  const { figure } = family.root;
  const [descent] = model.descents([figure]);
  return {
    root: model.listed(figure),
    finding: `${capitalised(hedgedNumber(figure))}: ${familyFinding(family, record)}`,
    sentences: familySentences(family.root, descent?.corrections.length ?? 0, record),
    misquotes: relations.misquotesOf(figure.id),
    questions: [...new Set(family.members.flatMap(({ figure: { id } }) => relations.questionsOf(id)))],
    bands: descent === undefined ? [] : listedBands(descent, model),
  };
}

/** Who printed a figure, whom it repeats, and whether we only infer that. */
function toldBy({ figure, original }: Standing, root: Standing, { record }: Model): Told {
  const sourceOf = (each: Figure) => entry(record.sources, each.source);
  const repeats =
    original === undefined || original === root
      ? []
      : [`repeats ${tellerName(original.figure, sourceOf(original.figure))}`];
  const inferred = figure.restates_basis === 'inferred' ? ['our inference: it names no source'] : [];
  return { figure, by: citedAs(figure, sourceOf(figure)), notes: [...repeats, ...inferred] };
}

function listedBands({ root, bands, members }: Descent, model: Model): ListedBand[] {
  const refuting = members.filter(({ figure }) => figure.role === 'corrector');
  const told = (standing: Standing): Told => toldBy(standing, root, model);
  const corrections = { name: 'Refuted by', often: '', rows: refuting.map(told) };
  return [
    ...(refuting.length === 0 ? [] : [corrections]),
    ...bands.map((band) => ({
      name: capitalised(band.thing),
      often: band.often,
      rows: band.standings.map(told),
    })),
  ];
}
