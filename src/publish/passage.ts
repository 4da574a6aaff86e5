import type { Source } from '../record/schema/source.ts';

/**
 * The address of a source, with a text fragment made from the locator so that the reader lands on the sentence
 * (https://wicg.github.io/scroll-to-text-fragment/). Nothing if the source is not fit to be linked.
 */
export function passageAddress(source: Source, locator: string): string | undefined {
  if (source.link === 'no' || source.url === '') return undefined;
  if (locator === '') return source.url;
  const fragment = encodeURIComponent(locator).replaceAll('-', '%2D');
  return `${source.url}${source.url.includes('#') ? '' : '#'}:~:text=${fragment}`;
}
