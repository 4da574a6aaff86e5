import Markdown, { type MarkdownIt } from 'markdown-it';
import { braceRules } from './brace-rules.ts';
import { inlineOffsets } from './inline-offsets.ts';

/** markdown-it with HTML off, no typographer, and the rules of this house. */
export function proseParser(): MarkdownIt {
  const parser = new Markdown({ html: false, linkify: false, typographer: false });
  parser.use(inlineOffsets).use(braceRules);
  parser.renderer.rules['chart'] = (tokens, index) => `${tokens[index]?.content ?? ''}\n`;
  return parser;
}
