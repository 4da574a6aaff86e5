import type { Figure } from '../../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import {
  BRACES,
  readReference,
  startsSentence,
  statesNumber,
  writtenReference,
  type Part,
  type Reference,
} from '../read/reference.ts';
import { measurerInText, whereRead } from './credit.ts';
import { capitalised } from './text.ts';
import { wrongNumberText, wrongOf } from './wrong-number.ts';
import { bareNumber, hedgedNumber } from './hedge.ts';
import { spanWords } from './period.ts';

/**
 * What a reference prints, in plain text: with a capital where it begins a sentence. One whose figure the record has
 * not is printed as it is written; the rules have told of it.
 */
export function referenceText(reference: Reference, record: ResearchRecord): string {
  const figure = record.figures.get(reference.figure);
  if (figure === undefined) return writtenReference(reference);
  const text = partText(figure, shownPart(reference, figure), record);
  return reference.opens ? capitalised(text) : text;
}

/** The part that is printed: of an error, or of what a text refutes, no number stands as if it were evidence. */
export function shownPart(reference: Reference, figure: Figure): Part {
  return wrongOf(figure) !== undefined && statesNumber(reference) ? 'specimen' : reference.part;
}

function partText(figure: Figure, part: Part, record: ResearchRecord): string {
  const source = () => entry(record.sources, figure.source);
  switch (part) {
    case 'hedged':
      return hedgedNumber(figure);
    case 'number':
      return figure.words ? hedgedNumber(figure) : bareNumber(figure);
    case 'specimen':
      return wrongNumberText(hedgedNumber(figure), wrongOf(figure) ?? 'misquoted');
    case 'base':
      return figure.base;
    case 'source':
      return whereRead(source());
    case 'when':
      return spanWords(figure.period_start, figure.period_end);
    case 'who':
      return measurerInText(figure, source());
  }
}

/** A text of the record or of a field with its figures filled in, as plain text. Nothing but braces is markup there. */
export function filledText(text: string, { record }: { readonly record: ResearchRecord }): string {
  return text.replace(BRACES, (whole: string, number: string | undefined, inner = '', index: number) => {
    if (number !== undefined) return number;
    const read = readReference(inner);
    if ('problem' in read) return whole;
    const opens = startsSentence(text.slice(0, index));
    return referenceText({ kind: 'reference', ...read, opens }, record);
  });
}
