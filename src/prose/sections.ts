import type { Block } from './syntax/tree.ts';

/** A part of a page under a heading of the second level. */
export interface Section {
  readonly heading: Block & { readonly kind: 'heading' };
  readonly blocks: readonly Block[];
}

/** The blocks of a page before its first heading of the second level, and its sections. */
export function sectionsOf(blocks: readonly Block[]): {
  readonly opening: readonly Block[];
  readonly sections: readonly Section[];
} {
  const starts = blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.level === 2 ? [{ heading: block, index }] : [],
  );
  return {
    opening: blocks.slice(0, starts[0]?.index),
    sections: starts.map(({ heading, index }, number) => ({
      heading,
      blocks: blocks.slice(index + 1, starts[number + 1]?.index),
    })),
  };
}

/** The blocks under the heading with this title; none where the page has no such section. */
export function sectionTitled(blocks: readonly Block[], title: string): readonly Block[] {
  const isTitled = ({ heading }: Section) =>
    heading.inlines.every((inline) => inline.kind === 'text' && inline.text === title);
  return sectionsOf(blocks).sections.find(isTitled)?.blocks ?? [];
}
