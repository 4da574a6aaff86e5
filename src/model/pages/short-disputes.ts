import { measuredBy } from '../../language/say/credit.ts';
import { hedgedNumber } from '../../language/say/hedge.ts';
import { STAGE_NAMES } from '../../language/say/labels.ts';
import { isEvidence, type Figure } from '../../record/schema/figure.ts';
import type { Operation } from '../../record/schema/operation.ts';
import { entry } from '../../record/schema/record.ts';
import type { Measure } from '../../record/schema/vocabulary.ts';
import { UNEXPLAINED, type Dispute } from '../lineage/disagreements.ts';
import { disputeAddress, disputeId } from '../lineage/dispute-address.ts';
import type { Model } from '../model.ts';

const STAGES = Object.keys(STAGE_NAMES);

/** One number of a disagreement, and everybody who gives it. */
interface Side {
  readonly number: string;
  readonly givenBy: readonly { readonly figure: Figure; readonly who: string }[];
}

/** A disagreement in three lines: what is counted, who gives which number, and why they differ where that was found. */
export interface ShortDispute {
  readonly id: string;
  /** Where it is told in full. */
  readonly address: string;
  readonly measure: Measure;
  readonly sides: readonly Side[];
  /** As Markdown; none where nobody found out. */
  readonly explanations: readonly string[];
}

/** Whether sources that stand by their numbers give two different ones. Errors alone are told as misquotes. */
export function isShort({ figures }: Dispute): boolean {
  return new Set(figures.filter(isEvidence).map(hedgedNumber)).size > 1;
}

/** As many disagreements stand open; the others are folded. */
export const OPEN_DISPUTES = 4;

/** The disagreements of an operation, each in three lines, in the order of the rungs; those about how many places there were come last. */
export function shortDisputes(operation: Operation, model: Model): ShortDispute[] {
  const { record } = model;
  const sideOf = ([number, figures]: [string, readonly Figure[]]): Side => ({
    number,
    givenBy: figures.map((figure) => ({
      figure,
      who: measuredBy(figure, entry(record.sources, figure.source)),
    })),
  });
  const placeOf = ({ measure }: Dispute) => {
    const { stage = 'other', counts_places } = entry(record.measures, measure);
    return counts_places === 'yes' ? STAGES.length : STAGES.indexOf(stage);
  };
  return model
    .disputesOfOperation(operation.id)
    .filter(isShort)
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((dispute) => ({
      id: disputeId(dispute),
      address: disputeAddress(dispute),
      measure: entry(record.measures, dispute.measure),
      sides: [...Map.groupBy(dispute.figures.filter(isEvidence), hedgedNumber)].map(sideOf),
      explanations: dispute.notes
        .map(({ explanation }) => explanation)
        .filter((text) => text !== UNEXPLAINED),
    }));
}
