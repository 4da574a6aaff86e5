import MarkdownIt from 'markdown-it';

const { escapeHtml } = new MarkdownIt().utils;

/** Text as it may stand in an element or in a quoted attribute. */
export function escaped(text: string): string {
  return escapeHtml(text);
}
