import type { Figure } from '../../record/schema/figure.ts';
import type { Operation } from '../../record/schema/operation.ts';
import { entry } from '../../record/schema/record.ts';
import type { Misquote } from '../../record/schema/vocabulary.ts';
import { retellingsOf, thingCounted } from '../lineage/family.ts';
import type { Family } from '../lineage/path.ts';
import type { Listed } from '../listed.ts';
import type { Model } from '../model.ts';
import { newestFirst } from './operations.ts';

/** What the first page tells from the record. */
export interface HomePage {
  /** The best-known number as a sounding; nothing where its figure is the first of no family. */
  readonly sounding: Sounding | undefined;
  /** The figures that are misquoted in most ways, without the best-known one, each with one of them. */
  readonly misquoted: readonly { readonly figure: Figure; readonly misquote: Misquote }[];
  /** The newest operations, each with the arrests that it announced, or what it announced first. */
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

/** The data of the first page, for the figure that most readers have heard of, told in so many ways at most. */
export function homePage(bestKnown: string, tellings: number, model: Model): HomePage {
  const { record, relations, families } = model;
  const family = families.find(({ root }) => root.figure.id === bestKnown);
  const misquoted = [...record.figures.values()]
    .map((figure) => ({ figure, misquotes: relations.misquotesOf(figure.id) }))
    .filter(({ figure, misquotes }) => misquotes.length > 0 && figure.id !== bestKnown)
    .sort((a, b) => b.misquotes.length - a.misquotes.length)
    .slice(0, MOST_LISTED);
  return {
    sounding: family && soundingOf(family, tellings, model),
    misquoted: misquoted.flatMap(({ figure, misquotes: [misquote] }) =>
      misquote === undefined ? [] : [{ figure, misquote }],
    ),
    newest: newestFirst([...record.operations.values()].filter(({ announced }) => announced !== undefined))
      .flatMap((operation) => {
        const outcome = announcedFirst(relations.figuresOfOperation(operation.id), model);
        return outcome === undefined ? [] : [{ operation, outcome: model.listed(outcome) }];
      })
      .slice(0, MOST_LISTED),
  };
}

/** The arrests that an operation announced, or whatever outcome it announced first. */
function announcedFirst(figures: readonly Figure[], { record }: Model): Figure | undefined {
  const current = figures.filter(({ role, status }) => role === 'finding' && status === 'current');
  const stageOf = ({ measure }: Figure) => entry(record.measures, measure).stage;
  return (
    current.find((figure) => stageOf(figure) === 'arrests') ??
    current.find(({ measure }) => entry(record.measures, measure).family === 'outcomes')
  );
}

const DEEPEST = 5;

function soundingOf({ root, members }: Family, tellings: number, model: Model): Sounding {
  const retold = retellingsOf({ members });
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
