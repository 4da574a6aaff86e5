import Markdown, { type MarkdownIt, type Token } from 'markdown-it';
import { braceRules } from './brace-rules.ts';
import { inlineOffsets } from './inline-offsets.ts';

/**
 * markdown-it with HTML off, no typographer, and the rules of this house. `read` is given the tokens of a page while
 * each still knows where it stood: before markdown-it joins neighbouring texts.
 */
export function proseParser(read: (tokens: readonly Token[]) => void): MarkdownIt {
  const parser = new Markdown({ html: false, linkify: false, typographer: false });
  parser.use(inlineOffsets).use(braceRules);
  parser.core.ruler.before('text_join', 'read', (state) => {
    read(state.tokens);
    return false;
  });
  parser.renderer.rules['chart'] = (tokens, index) => `${tokens[index]?.content ?? ''}\n`;
  return parser;
}
