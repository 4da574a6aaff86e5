import type { Operation } from '../../record/schema/operation.ts';
import { entry } from '../../record/schema/record.ts';
import type { Misquote } from '../../record/schema/vocabulary.ts';
import { repetitionsOf } from '../lineage/count.ts';
import { thingCounted } from '../lineage/family.ts';
import type { Family } from '../lineage/path.ts';
import type { Listed } from '../listed.ts';
import type { Question } from '../editorial.ts';
import type { Model } from '../model.ts';
import { newestFirst } from './operations.ts';

/** What an editor chose for the first page, by ids. */
export interface HomeChoices {
  /** The first figure of the family that is drawn, in so many tellings at most. */
  readonly family: string;
  readonly tellings: number;
  /** The figures that people ask for. */
  readonly asked: readonly string[];
  /** What is often misquoted. */
  readonly misquotes: readonly string[];
}

/** What the first page tells from the record. */
export interface HomePage {
  /** The best-known number as a sounding; nothing where its figure is the first of no family. */
  readonly sounding: Sounding | undefined;
  /** The figures that people ask for, each with the question that it helps to answer. */
  readonly asked: readonly { readonly row: Listed; readonly question: Question | undefined }[];
  /** What is printed, and the figure that was counted. */
  readonly misquoted: readonly { readonly misquote: Misquote; readonly counted: Listed }[];
  /** The newest operations, each with the one figure by which lists tell how it ended. */
  readonly newest: readonly { readonly operation: Operation; readonly outcome: Listed }[];
}

/** A family of retellings, from the surface down: one telling for each thing that is said to be counted. */
export interface Sounding {
  readonly steps: readonly SoundingStep[];
}

export interface SoundingStep {
  readonly row: Listed;
  /** As what it is told; nothing for the first telling of all. */
  readonly thing: string | undefined;
  /** From 0 at the surface to 5 at the bottom. */
  readonly depth: number;
}

const MOST_LISTED = 5;

/** The data of the first page. */
export function homePage({ family, tellings, asked, misquotes }: HomeChoices, model: Model): HomePage {
  const { record, families } = model;
  const drawn = families.find(({ root }) => root.figure.id === family);
  const listedOf = (id: string) => model.listed(entry(record.figures, id));
  return {
    sounding: drawn && soundingOf(drawn, tellings, model),
    asked: asked.map((id) => ({
      row: listedOf(id),
      question: [...model.questions.values()].find(({ figures }) => figures.includes(id)),
    })),
    misquoted: misquotes
      .flatMap((id) => record.misquotes.find((misquote) => misquote.id === id) ?? [])
      .map((misquote) => ({ misquote, counted: listedOf(misquote.figure) })),
    newest: newestFirst([...record.operations.values()].filter(({ announced }) => announced !== undefined))
      .flatMap((operation) => {
        const outcome = model.chiefOutcome(operation);
        return outcome === undefined ? [] : [{ operation, outcome: model.listed(outcome) }];
      })
      .slice(0, MOST_LISTED),
  };
}
const DEEPEST = 5;

function soundingOf({ root }: Family, tellings: number, model: Model): Sounding {
  const retold = repetitionsOf(root);
  const byMeasure = new Map(retold.map((standing) => [standing.figure.measure, standing]));
  byMeasure.delete(root.figure.measure);
  const told = [...byMeasure.values()].sort((a, b) => b.distance - a.distance).slice(0, tellings - 1);
  const steps = [...told, root].map((standing, index) => ({
    row: model.listed(standing.figure),
    thing: standing === root ? undefined : thingCounted(standing.figure, model.record),
    depth: Math.floor((index * DEEPEST) / Math.max(1, told.length)),
  }));
  return { steps };
}
