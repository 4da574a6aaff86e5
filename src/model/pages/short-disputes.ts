import { measuredBy } from '../../language/say/credit.ts';
import { hedgedNumber } from '../../language/say/hedge.ts';
import { isEvidence, type Figure } from '../../record/schema/figure.ts';
import type { Operation } from '../../record/schema/operation.ts';
import { entry } from '../../record/schema/record.ts';
import type { Measure } from '../../record/schema/vocabulary.ts';
import { UNEXPLAINED, type Dispute } from '../lineage/disagreements.ts';
import { disputeAddress, disputeId } from '../lineage/dispute-address.ts';
import type { Model } from '../model.ts';

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

/** The disagreements of an operation, each in three lines. */
export function shortDisputes(operation: Operation, model: Model): ShortDispute[] {
  const { record } = model;
  const sideOf = ([number, figures]: [string, readonly Figure[]]): Side => ({
    number,
    givenBy: figures.map((figure) => ({
      figure,
      who: measuredBy(figure, entry(record.sources, figure.source)),
    })),
  });
  return model
    .disputesOfOperation(operation.id)
    .filter(isShort)
    .map((dispute) => ({
      id: disputeId(dispute),
      address: disputeAddress(dispute),
      measure: entry(record.measures, dispute.measure),
      sides: [...Map.groupBy(dispute.figures.filter(isEvidence), hedgedNumber)].map(sideOf),
      explanations: dispute.notes.map(({ explanation }) => explanation).filter((text) => text !== UNEXPLAINED),
    }));
}
