import { escaped } from '../../language/say/escaped.ts';

/** A place on a page, by its id, and what it is called there. */
export interface Jump {
  readonly id: string;
  readonly name: string;
}

/** The ways down a page, for every page longer than three screens. */
export function jumpsHtml(jumps: readonly Jump[]): string {
  const items = jumps.map(({ id, name }) => `<li><a href="#${id}">${escaped(name)}</a></li>`);
  return `<nav class="on-this-page" aria-label="On this page">\n<b>On this page</b>\n<ul class="jumps">\n${items.join('\n')}\n</ul>\n</nav>\n`;
}
