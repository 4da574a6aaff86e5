import type { Model } from '../model/model.ts';
import { readReference } from './syntax/figure-reference.ts';
import type { Finding } from '../faults/fault.ts';
import { runningText, type Segment } from './syntax/running-text.ts';
import { referenceFlaw, shownText } from './shown-reference.ts';
import { writtenFindings } from './rules/written-findings.ts';

const BRACES = /\\\{(?=[^{}\s]*\p{N})([^{}\s]{1,20})\}|\{([^{}\n]{1,120})\}/gu;

/** Parts a text without Markdown (a cell of the record, a field of the front matter) at its braces. */
export function plainSegments(text: string): Segment[] {
  const segments: Segment[] = [];
  let next = 0;
  for (const match of text.matchAll(BRACES)) {
    if (match.index > next)
      segments.push({ kind: 'written', text: text.slice(next, match.index), offset: next });
    const [whole, number, inner = ''] = match;
    segments.push(
      number === undefined
        ? { kind: 'reference', text: inner, offset: match.index }
        : { kind: 'unread', text: number, offset: match.index },
    );
    next = match.index + whole.length;
  }
  if (next < text.length) segments.push({ kind: 'written', text: text.slice(next), offset: next });
  return segments;
}

/** A text without Markdown, checked: what the reader sees, and all that is wrong with it. */
export function checkedText(
  text: string,
  model: Model,
): { readonly shown: string; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const running = runningText(plainSegments(text), ({ text: inner, offset }, before) => {
    const reference = readReference(inner, model);
    const flaw = 'problem' in reference ? reference : referenceFlaw(reference, before);
    if (flaw !== undefined) findings.push({ offset, text: `{${inner}}`, ...flaw });
    return 'problem' in reference ? `{${inner}}` : shownText(reference, before);
  });
  return {
    shown: running.shown,
    findings: [...findings, ...writtenFindings(running, false, model.record.terms)],
  };
}
