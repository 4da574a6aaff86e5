import type { Flaw } from '../../faults/fault.ts';
import { nearest } from '../../faults/nearest.ts';
import { spanWords } from '../../language/say/period.ts';
import { isEvidence, type Figure } from '../../record/schema/figure.ts';
import { hedgeFlaw } from './hedge-check.ts';
import type { Reference } from '../../language/read/reference.ts';

/** The figures that a text may name, and the ids of all, those of faulty rows too, where all are known. */
export interface Figures {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly figureIds: ReadonlySet<string> | undefined;
}

/** What is wrong with a reference as the record stands; `before` is the text before it. */
export function referenceFlaw(reference: Reference, before: string, known: Figures): Flaw | undefined {
  const { part } = reference;
  const flaw = figureFlaw(reference.figure, known);
  const figure = known.figures.get(reference.figure);
  if (flaw !== undefined || figure === undefined) return flaw;
  if (part === 'when' && spanWords(figure.period_start, figure.period_end) === '')
    return { problem: 'has no period in the record', remedy: 'leave the time out, or add the period there' };
  const role = roleFlaw(figure, reference);
  if (role !== undefined) return role;
  return part === 'hedged' || part === 'number' ? hedgeFlaw(figure, part === 'number', before) : undefined;
}

/** What is wrong with naming a figure at all. One whose own row is faulty is told there. */
export function figureFlaw(id: string, { figures, figureIds }: Figures): Flaw | undefined {
  const figure = figures.get(id);
  if (figure !== undefined) return unfit(figure);
  if (figureIds?.has(id) !== false) return undefined;
  const fit = [...figures.values()].filter((each) => unfit(each) === undefined);
  const near = nearest(
    id,
    fit.map((each) => each.id),
  );
  return {
    problem: 'names no figure of the record',
    remedy: near.length === 0 ? 'add the figure to data/figures/' : `did you mean ${near.join(', ')}?`,
  };
}

function unfit({ status, superseded_by: newer }: Figure): Flaw | undefined {
  if (status === 'draft') {
    return {
      problem: 'is a draft, which is shown nowhere',
      remedy: 'confirm the figure first, or leave it out',
    };
  }
  if (status !== 'withdrawn') return undefined;
  const remedy = newer === undefined ? 'leave it out' : `use {${newer}}, or leave it out`;
  return { problem: 'was withdrawn', remedy };
}

/** Whether a figure's role fits the part: an example of error, or what a text refutes, is printed as nothing else. */
function roleFlaw(figure: Figure, { part }: Reference): Flaw | undefined {
  const { id, role } = figure;
  if (!isEvidence(figure) && (part === 'hedged' || part === 'number')) {
    return {
      problem:
        role === 'corrector'
          ? 'is a correction: the text refutes the number'
          : 'is a specimen: an example of error, and no evidence',
      remedy: `write {${id}:specimen}, which marks it so, or another figure`,
    };
  }
  if (isEvidence(figure) && part === 'specimen')
    return { problem: 'is no specimen', remedy: `write {${id}}` };
  return undefined;
}
