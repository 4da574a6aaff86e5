import { hedgedNumber } from '../../language/say/hedge.ts';
import { RUNG_LABELS } from '../../language/say/operation-labels.ts';
import { countWords } from '../../language/say/number.ts';
import { placesInSentence } from '../../language/say/place.ts';
import type { Figure } from '../../record/schema/figure.ts';
import type { Operation } from '../../record/schema/operation.ts';
import { entry } from '../../record/schema/record.ts';
import type { RungFigure, RungName } from '../enforcement/rung-figures.ts';
import type { Dispute } from '../lineage/disagreements.ts';
import { disputeId } from '../lineage/dispute-address.ts';
import type { Model } from '../model.ts';

/** One cell of the strip of an operation: a number, or that we found none. */
export interface StripCell {
  readonly rung: RungName;
  /** Nothing where we found no number. */
  readonly figure: Figure | undefined;
  /** `more than 1.2 million`. */
  readonly number: string;
  /** What exactly was counted, and where if not everywhere: `people caught, in South Korea`; empty where the label says it. */
  readonly what: string;
  /** The disagreement on the number, by its id on the page, if the page tells one. */
  readonly dispute: string | undefined;
}

/** Accounts, suspects, arrests, charges, convictions, children, money: one number each, or none. A market has no children. */
export function stripOf(operation: Operation, disputes: readonly Dispute[], model: Model): StripCell[] {
  const isMarket = operation.kind === 'market' || operation.kind === 'market-sweep';
  const cells = model
    .rungsOf(operation)
    .filter(({ rung, figure }) => figure !== undefined || !(isMarket && rung === 'children'));
  return cells.map((cell) => {
    const { rung, figure } = cell;
    const dispute = figure && disputeOn(figure, disputes);
    return {
      rung,
      figure,
      number: figure === undefined ? '' : hedgedNumber(figure),
      what: wordsOf(cell, model),
      dispute: dispute && disputeId(dispute),
    };
  });
}

/** The disagreement in which a figure stands, or that on what it counts at its place. */
function disputeOn(figure: Figure, disputes: readonly Dispute[]): Dispute | undefined {
  const isAlike = ({ measure, place }: Figure) =>
    measure === figure.measure && place.join(' ') === figure.place.join(' ');
  return (
    disputes.find(({ figures }) => figures.includes(figure)) ??
    disputes.find(({ figures }) => figures.some(isAlike))
  );
}

/** As many countries are named; of more it is said how many they are. */
const MOST_PLACES = 2;

/** Where was counted what a rung shows, unless it was everywhere: `in the United Kingdom`, `in three countries`. */
export function partOf({ rung, figure, coversAll }: RungFigure): string {
  const isWhatASiteTook = rung === 'money' && figure?.scope === 'one-site';
  if (figure === undefined || coversAll || isWhatASiteTook) return '';
  const { place } = figure;
  return `in ${place.length > MOST_PLACES ? `${countWords(place.length)} countries` : placesInSentence(place)}`;
}

function wordsOf(cell: RungFigure, { record }: Model): string {
  if (cell.figure === undefined) return '';
  const { singular, plural } = entry(record.measures, cell.figure.measure);
  const isSaid = plural.toLowerCase() === RUNG_LABELS[cell.rung].toLowerCase();
  const counted = cell.figure.value === 1 ? singular : plural;
  return [isSaid ? '' : counted, partOf(cell)].filter((words) => words !== '').join(', ');
}
