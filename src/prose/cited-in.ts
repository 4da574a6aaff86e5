import { statesNumber, type Reference } from '../language/read/reference.ts';
import type { Block, Inline } from './syntax/tree.ts';

/** The ids of the figures whose numbers a part of a page states, in its order, each as often as it is stated. */
export function citedIn(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap(referencesOfBlock)
    .filter(statesNumber)
    .map(({ figure }) => figure);
}

function referencesOfBlock(block: Block): Reference[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.inlines.flatMap(referencesOfInline);
    case 'list':
      return block.items.flat().flatMap(referencesOfBlock);
    case 'quotation':
      return block.blocks.flatMap(referencesOfBlock);
    case 'table':
      return [block.head, ...block.rows].flat(2).flatMap(referencesOfInline);
    default:
      return [];
  }
}

function referencesOfInline(inline: Inline): Reference[] {
  if (inline.kind === 'reference') return [inline];
  return 'inlines' in inline ? inline.inlines.flatMap(referencesOfInline) : [];
}
