import type { Token } from 'markdown-it';
import { offsetOf } from './inline-offsets.ts';
import type { Segment } from './running-text.ts';

/** A segment with the token it comes from, and what stands around it. */
export interface InlineSegment extends Segment {
  readonly token: Token;
  readonly inside: 'text' | 'link' | 'image';
}

/** The readable parts of an inline token's children, in order, each with its offset in the block. */
export function inlineSegments(
  children: readonly Token[],
  start = 0,
  inside: InlineSegment['inside'] = 'text',
): InlineSegment[] {
  const segments: InlineSegment[] = [];
  let next = start;
  let links = 0;
  let isAddress = false;
  for (const token of children) {
    const noted = offsetOf(token);
    const offset = noted === undefined ? next : start + noted;
    if (token.type === 'link_open') links += 1;
    if (token.type === 'link_close') links -= 1;
    if (token.info === 'auto') isAddress = token.type === 'link_open';
    if (token.type === 'image') {
      segments.push(...inlineSegments(token.children ?? [], offset + '!['.length, 'image'));
    }
    const kind = isAddress && token.type === 'text' ? 'unread' : kindOf(token);
    if (kind !== undefined) {
      const text = kind === 'written' && token.tag === 'br' ? '\n' : token.content;
      segments.push({ kind, text, offset, token, inside: links > 0 ? 'link' : inside });
    }
    next = offset + token.content.length;
  }
  return segments;
}

function kindOf(token: Token): Segment['kind'] | undefined {
  switch (token.type) {
    case 'text':
    case 'softbreak':
    case 'hardbreak':
      return 'written';
    case 'text_special':
      return /[{}]/.test(token.content) ? 'unread' : 'written';
    case 'code_inline':
    case 'escaped_number':
      return 'unread';
    case 'figure_reference':
      return 'reference';
    default:
      return undefined;
  }
}
