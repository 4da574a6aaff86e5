import type { Flaw } from '../../faults/fault.ts';
import type { Model } from '../../model/model.ts';
import type { Figure } from '../../record/schema/figure.ts';
import { entry } from '../../record/schema/record.ts';
import type { Source } from '../../record/schema/source.ts';
import { bareNumber, hedgedNumber } from '../../language/say/hedge.ts';
import { spanWords } from '../../language/say/period.ts';
import { measuredBy, whereRead } from '../../language/say/credit.ts';
import { nearest } from '../../faults/nearest.ts';

const PARTS = ['number', 'specimen', 'base', 'source', 'when', 'who'] as const;
export type Part = 'hedged' | (typeof PARTS)[number];

/** A figure that a text names in braces, and which part of it is to be printed. */
export interface Reference {
  readonly figure: Figure;
  readonly source: Source;
  readonly part: Part;
}

const INNER = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?::([a-z]+))?$/;

/** Reads what stands between the braces: `owen-2015-services`, `owen-2015-services:base`; or says what is wrong with it. */
export function readReference(inner: string, model: Model): Reference | Flaw {
  const [whole, id = '', word] = INNER.exec(inner) ?? [];
  if (whole === undefined) {
    return {
      problem: 'is no figure reference',
      remedy: 'write {figure-id} or {figure-id:part}, and \\{ for a brace that is only a brace',
    };
  }
  const figure = model.record.figures.get(id);
  if (figure === undefined) return unknownId(id, model);
  const part = word === undefined ? 'hedged' : PARTS.find((each) => each === word);
  if (part === undefined) {
    return { problem: `names no part of a figure`, remedy: `write one of: ${PARTS.join(', ')}` };
  }
  if (part === 'when' && periodOf(figure) === '') {
    return { problem: 'has no period in the record', remedy: 'leave the time out, or add the period there' };
  }
  return unfit(figure) ?? { figure, source: entry(model.record.sources, figure.source), part };
}

function unknownId(id: string, model: Model): Flaw {
  const fit = [...model.record.figures.values()].filter((figure) => unfit(figure) === undefined);
  const near = nearest(
    id,
    fit.map((figure) => figure.id),
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

/** Whether a figure's role fits the part: a specimen is an example of error, and is printed as nothing else. */
export function roleFlaw({ figure, part }: Reference): Flaw | undefined {
  const specimen = figure.role === 'specimen';
  if (specimen && (part === 'hedged' || part === 'number')) {
    return {
      problem: 'is a specimen: an example of error, and no evidence',
      remedy: `write {${figure.id}:specimen}, which marks it so, or another figure`,
    };
  }
  if (!specimen && part === 'specimen') {
    return { problem: 'is no specimen', remedy: `write {${figure.id}}` };
  }
  return undefined;
}

/** Whether the part states the number, and so needs a link and a source note. */
export function statesNumber({ part }: Reference): boolean {
  return part === 'hedged' || part === 'number' || part === 'specimen';
}

/** What the reference prints, in plain text. */
export function referenceText({ figure, source, part }: Reference): string {
  switch (part) {
    case 'hedged':
      return hedgedNumber(figure);
    case 'number':
      return figure.words ? hedgedNumber(figure) : bareNumber(figure);
    case 'specimen':
      return `“${hedgedNumber(figure)}” [misquoted]`;
    case 'base':
      return figure.base;
    case 'source':
      return whereRead(source);
    case 'when':
      return periodOf(figure);
    case 'who':
      return measuredBy(figure, source);
  }
}

function periodOf(figure: Figure): string {
  return spanWords(figure.period_start, figure.period_end);
}
