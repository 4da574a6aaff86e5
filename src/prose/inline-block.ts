import type { Token } from 'markdown-it';
import type { Model } from '../model/model.ts';
import type { Finding, Flaw } from '../faults/fault.ts';
import { readReference, statesNumber, type Reference } from './syntax/figure-reference.ts';
import { inlineSegments, type InlineSegment } from './syntax/inline-segments.ts';
import { markLinks, titleFindings } from './rules/links.ts';
import { noteMark, type Notes } from './notes.ts';
import { runningText } from './syntax/running-text.ts';
import { linkedText, referenceFlaw, shownText } from './shown-reference.ts';
import { writtenFindings } from './rules/written-findings.ts';

/**
 * Fills in the figure references of a paragraph, a heading or a cell (an inline token), numbers their notes, and reads
 * the whole by the rules. Answers the text that the reader sees, and what is wrong with it.
 */
export function renderedBlock(
  block: Token,
  isHeading: boolean,
  model: Model,
  notes: Notes,
): { readonly shown: string; readonly findings: readonly Finding[] } {
  const children = block.children ?? [];
  const findings: Finding[] = titleFindings(children, block.content);
  markLinks(children);
  const running = runningText(inlineSegments(children), (segment, before) => {
    const { token, text: inner, offset } = segment;
    const whole = `{${inner}}`;
    const reference = readReference(inner, model);
    if ('problem' in reference) {
      findings.push({ offset, text: whole, ...reference });
      return whole;
    }
    const flaw = placeFlaw(reference, segment) ?? referenceFlaw(reference, before);
    if (flaw !== undefined) findings.push({ offset, text: whole, ...flaw });
    const shown = shownText(reference, before);
    const mark = statesNumber(reference) ? noteMark(reference, notes, model) : '';
    token.type = 'filled_reference';
    token.content = linkedText(reference, shown) + mark;
    return shown;
  });
  return {
    shown: running.shown,
    findings: [...findings, ...writtenFindings(running, isHeading, model.record.terms)],
  };
}

/** A link inside a link is no HTML, and the description of an image can hold no link. */
function placeFlaw(reference: Reference, { inside }: InlineSegment): Flaw | undefined {
  if (inside === 'image') {
    return {
      problem: 'stands in the description of an image',
      remedy: 'describe the image without it, and write the number in the text',
    };
  }
  if (inside !== 'link' || !statesNumber(reference)) return undefined;
  return { problem: 'stands inside a link, but is a link itself', remedy: 'take it out of the link' };
}
