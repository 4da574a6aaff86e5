import type { Model } from '../model/model.ts';
import { escaped } from '../language/say/escaped.ts';
import { readReference, statesNumber, type Reference } from './syntax/figure-reference.ts';
import { plainSegments } from './plain-text.ts';
import { runningText } from './syntax/running-text.ts';
import { linkedText, shownText } from './shown-reference.ts';

/**
 * A text of the record with its figure references filled in, as HTML and as plain text: the number with its hedge,
 * linked to the figure. Nothing but references is markup here.
 */
export function renderInline(text: string, model: Model): { html: string; plain: string } {
  const html = new Map<number, string>();
  const segments = plainSegments(text);
  const { shown } = runningText(segments, ({ text: inner, offset }, before) => {
    const reference = knownReference(inner, model);
    const part = shownText(reference, before);
    html.set(offset, linkedText(reference, part));
    return part;
  });
  return {
    html: segments.map((segment) => html.get(segment.offset) ?? escaped(segment.text)).join(''),
    plain: shown,
  };
}

/** The same without markup, for a page's description and for attributes. */
export function plainText(text: string, model: Model): string {
  return renderInline(text, model).plain;
}

/** The record has been checked, so a reference that cannot be read is a mistake in the code. */
function knownReference(inner: string, model: Model): Reference {
  const reference = readReference(inner, model);
  if ('problem' in reference) throw new Error(`{${inner}} ${reference.problem}`);
  const specimen = reference.figure.role === 'specimen' && statesNumber(reference);
  return specimen ? { ...reference, part: 'specimen' } : reference;
}
