import type { MarkdownIt, StateInline, Token } from 'markdown-it';

/**
 * markdown-it does not say where an inline token stood in its block. This plugin notes it: a rule that matches nothing
 * sees every place at which a token may begin, and the index that this token will have.
 */
export function inlineOffsets(parser: MarkdownIt): void {
  const starts = new WeakMap<StateInline, Map<number, number>>();
  parser.inline.ruler.before('text', 'note_offset', (state, silent) => {
    if (!silent && state.pending === '') {
      const known = starts.get(state) ?? new Map<number, number>();
      starts.set(state, known.set(state.tokens.length, state.pos));
    }
    return false;
  });
  parser.inline.ruler2.before('balance_pairs', 'keep_offset', (state) => {
    for (const [index, offset] of starts.get(state) ?? []) {
      const token = state.tokens[index];
      if (token !== undefined) token.meta = { offset, ...token.meta };
    }
    return false;
  });
  // Neighbouring texts are joined later anyway (`text_join`); joined here they would lose their offsets.
  parser.inline.ruler2.disable('fragments_join');
}

/** Where the token stood in its block, if it was noted. */
export function offsetOf(token: Token): number | undefined {
  const offset = token.meta?.['offset'];
  return typeof offset === 'number' ? offset : undefined;
}
