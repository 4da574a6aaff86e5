import { countText } from '../../model/counts.ts';
import type { Model } from '../../model/model.ts';
import type { Block, Inline } from '../syntax/tree.ts';
import { referenceText } from '../../language/say/reference.ts';

/** Blocks as plain text, a paragraph a line: for descriptions, for search and for tests. Charts are left out. */
export function blocksText(blocks: readonly Block[], model: Model): string {
  return blocks
    .map((block) => blockText(block, model))
    .filter((text) => text !== '')
    .join('\n');
}

function blockText(block: Block, model: Model): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlinesText(block.inlines, model);
    case 'list':
      return block.items.map((item) => blocksText(item, model)).join('\n');
    case 'quotation':
      return blocksText(block.blocks, model);
    case 'table':
      return [block.head, ...block.rows]
        .map((row) => row.map((cell) => inlinesText(cell, model)).join(' | '))
        .join('\n');
    case 'code':
      return block.text.trimEnd();
    case 'chart':
    case 'picture':
    case 'shown':
    case 'rule':
      return '';
  }
}

/** A running text as plain text, on one line. */
export function inlinesText(inlines: readonly Inline[], model: Model): string {
  return inlines.map((inline) => inlineText(inline, model)).join('');
}

function inlineText(inline: Inline, model: Model): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'break':
      return ' ';
    case 'count':
      return countText(inline.of, model);
    case 'reference':
      return referenceText(inline, model.record);
    default:
      return inlinesText(inline.inlines, model);
  }
}
