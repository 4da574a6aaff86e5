import type { ResearchRecord } from '../../record/schema/record.ts';
import type { Block, Inline } from '../syntax/tree.ts';
import { referenceText } from '../../language/say/reference.ts';

/** Blocks as plain text, a paragraph a line: for descriptions, for search and for tests. Charts are left out. */
export function blocksText(blocks: readonly Block[], record: ResearchRecord): string {
  return blocks
    .map((block) => blockText(block, record))
    .filter((text) => text !== '')
    .join('\n');
}

function blockText(block: Block, record: ResearchRecord): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlinesText(block.inlines, record);
    case 'list':
      return block.items.map((item) => blocksText(item, record)).join('\n');
    case 'quotation':
      return blocksText(block.blocks, record);
    case 'table':
      return [block.head, ...block.rows]
        .map((row) => row.map((cell) => inlinesText(cell, record)).join(' | '))
        .join('\n');
    case 'code':
      return block.text.trimEnd();
    case 'chart':
    case 'rule':
      return '';
  }
}

/** A running text as plain text, on one line. */
export function inlinesText(inlines: readonly Inline[], record: ResearchRecord): string {
  return inlines.map((inline) => inlineText(inline, record)).join('');
}

function inlineText(inline: Inline, record: ResearchRecord): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'break':
      return ' ';
    case 'reference':
      return referenceText(inline, record);
    default:
      return inlinesText(inline.inlines, record);
  }
}
