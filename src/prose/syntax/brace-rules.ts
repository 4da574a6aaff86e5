import type { MarkdownIt, StateInline } from 'markdown-it';
import { escaped } from '../../language/say/escaped.ts';

/** `{anything on one line}`: whether it names a figure is judged later, so that a misspelt reference is told and not printed. */
const REFERENCE = /\{([^{}\n]{1,120})\}/y;
/** `\{3}`: something short, without a blank, that holds a number. */
const ESCAPED_NUMBER = /\\\{(?=[^{}\s]*\p{N})([^{}\s]{1,20})\}/uy;

/**
 * Teaches the parser numbers that are no statistics, and figure references. A reference that could not be filled in
 * is printed as it stands; the content of one that was is HTML.
 */
export function braceRules(parser: MarkdownIt): void {
  parser.inline.ruler.before('escape', 'escaped_number', rule('escaped_number', ESCAPED_NUMBER));
  parser.inline.ruler.before('escape', 'figure_reference', rule('figure_reference', REFERENCE));
  parser.renderer.rules['escaped_number'] = (tokens, index) => escaped(tokens[index]?.content ?? '');
  parser.renderer.rules['figure_reference'] = (tokens, index) => escaped(`{${tokens[index]?.content ?? ''}}`);
  parser.renderer.rules['filled_reference'] = (tokens, index) => tokens[index]?.content ?? '';
}

function rule(type: string, pattern: RegExp) {
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
