import type { Token } from 'markdown-it';
import type { Finding } from '../../faults/fault.ts';

const OTHER_HOST = /^(?:https?:)?\/\//i;

/** Sends no referrer to other hosts: the site of a police release need not know where its reader came from. */
export function markLinks(children: readonly Token[]): void {
  for (const token of children) {
    if (token.type === 'link_open' && OTHER_HOST.test(String(token.attrGet('href') ?? ''))) {
      token.attrSet('rel', 'noreferrer');
    }
  }
}

/** Titles of links and images: hardly a reader sees them, and no other rule reads them. */
export function titleFindings(children: readonly Token[], block: string): Finding[] {
  return children
    .map((token) => String(token.attrGet('title') ?? ''))
    .filter((title) => title !== '')
    .map((title) => ({
      offset: Math.max(block.indexOf(title), 0),
      text: title,
      problem: 'is the title of a link or an image, which few readers see',
      remedy: 'write it in the text',
    }));
}
