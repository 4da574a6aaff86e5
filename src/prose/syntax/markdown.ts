import Markdown, { type MarkdownIt, type StateInline, type Token } from 'markdown-it';

/** `{anything on one line}`: whether it names a figure is judged later, so that a misspelt reference is told and not printed. */
const BRACES = /\{([^{}\n]{1,120})\}/y;
/** `\{3}`: something short, without a blank, that holds a number. */
const ESCAPED_NUMBER = /\\\{(?=[^{}\s]*\p{N})([^{}\s]{1,20})\}/uy;

/**
 * Parts a page into tokens by CommonMark with tables, without HTML, and with the braces of this house: tokens
 * `braces` and `escaped_number`. Each inline token knows where it stood, for which neighbouring texts stay apart.
 */
export function markdownTokens(body: string): Token[] {
  return parser.parse(body, {});
}

/** Where the token stood in its block, if it was noted. */
export function offsetOf(token: Token): number | undefined {
  const offset = token.meta?.['offset'];
  return typeof offset === 'number' ? offset : undefined;
}

const parser = new Markdown({ html: false, linkify: false, typographer: false });
parser.use(inlineOffsets);
parser.inline.ruler.before('escape', 'escaped_number', braceRule('escaped_number', ESCAPED_NUMBER));
parser.inline.ruler.before('escape', 'braces', braceRule('braces', BRACES));

/**
 * markdown-it does not say where an inline token stood in its block. This plugin notes it: a rule that matches nothing
 * sees every place at which a token may begin, and the index that this token will have.
 */
function inlineOffsets(markdown: MarkdownIt): void {
  const starts = new WeakMap<StateInline, Map<number, number>>();
  markdown.inline.ruler.before('text', 'note_offset', (state, silent) => {
    if (!silent && state.pending === '') {
      const known = starts.get(state) ?? new Map<number, number>();
      starts.set(state, known.set(state.tokens.length, state.pos));
    }
    return false;
  });
  markdown.inline.ruler2.before('balance_pairs', 'keep_offset', (state) => {
    for (const [index, offset] of starts.get(state) ?? []) {
      const token = state.tokens[index];
      if (token !== undefined) token.meta = { offset, ...token.meta };
    }
    return false;
  });
  // Texts that are joined lose their offsets.
  markdown.inline.ruler2.disable('fragments_join');
  markdown.core.ruler.disable('text_join');
}

function braceRule(type: string, pattern: RegExp) {
  return (state: StateInline, silent: boolean): boolean => {
    pattern.lastIndex = state.pos;
    const match = pattern.exec(state.src);
    if (match === null || pattern.lastIndex > state.posMax) return false;
    if (!silent) {
      const offset = state.pos;
      const token = state.push(type, '', 0);
      token.content = match[1] ?? '';
      token.meta = { offset };
    }
    state.pos += match[0].length;
    return true;
  };
}
