import { LinkChecker, LinkState, type LinkResult } from 'linkinator';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { survey } from './survey.ts';

/** The titles of pages that are kept for those who cited what stood there. */
const GONE = /^(?:A chart that was merged|Lineage of “)/;

describe('the links', () => {
  const site = inject('site');
  let links: readonly LinkResult[] = [];

  beforeAll(async () => {
    const isOutside = async (url: string) => !url.startsWith(`${site}/`);
    const path = [`${site}/`];
    links = (
      await new LinkChecker().check({
        path,
        recurse: true,
        checkFragments: true,
        linksToSkip: isOutside,
        // A busy machine may drop one of some thousand connections.
        retryErrors: true,
        retryErrorsCount: 3,
      })
    ).links;
  }, 180_000);

  it('all lead to a page of the site, and to a place on it', () => {
    const parents = new Map<string, string[]>();
    for (const { url, parent = '', state } of links)
      if (state === LinkState.BROKEN) parents.set(url, [...(parents.get(url) ?? []), parent]);
    const broken = [...parents].map(
      ([url, from]) => `${pathOf(url)} is linked from ${from.length} pages, first ${pathOf(from[0] ?? '')}`,
    );
    expect(broken.sort().join('\n')).toBe('');
  });

  it('reach every page from the home page, but for charts that were merged and families that were filed otherwise, whose pages say where they went', () => {
    const reached = new Set(links.map(({ url }) => pathOf(url).replace(/#.*/, '')));
    const unreached = survey.filter(({ address }) => address !== '/404.html' && !reached.has(address));
    const [merged, others] = [
      unreached.filter(({ title }) => GONE.test(title)),
      unreached.filter(({ title }) => !GONE.test(title)),
    ];
    expect(others.map(({ address }) => address)).toEqual([]);
    for (const { links } of merged)
      expect(links.some((link) => /^\/(?:charts|lineage|figures)\/./.test(link) && reached.has(link))).toBe(
        true,
      );
  });

  function pathOf(url: string): string {
    return url.replace(site, '').replace(/\/index\.html(?=#|$)/, '/');
  }
});
