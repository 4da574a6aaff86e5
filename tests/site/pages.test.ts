import axe from 'axe-core';
import { describe, expect, inject, it } from 'vitest';
import { builtPages } from './built-pages.ts';
import { kindOf, samplePages } from './kinds.ts';
import { openWindow } from './visit.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const { page, visit } = await openWindow();
await page.addInitScript(axe.source);

describe('the kinds of page', () => {
  it('are all known', () => {
    const unknown = builtPages.filter(({ address }) => kindOf(address) === undefined);
    expect(
      unknown.map(({ address }) => address),
      'Add the kind of these pages to tests/site/kinds.ts.',
    ).toEqual([]);
  });
});

describe.each(samplePages)('$kind: $address', ({ address, kind }) => {
  // A host answers with the page of an unknown address, not at the address of its file.
  const isNotFound = kind === 'not found';
  const asked = isNotFound ? '/no/such/page/' : address;

  it.skipIf(kind === 'home')('leads to its parts where it is longer than three screens', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await visit(asked);
    const { height, parts, ways } = await page.evaluate(() => ({
      height:
        document.documentElement.scrollHeight -
        (document.querySelector('body > footer')?.getBoundingClientRect().height ?? 0),
      parts: document.querySelectorAll('main h2[id]').length,
      ways: document.querySelectorAll('main nav a[href^="#"]').length,
    }));
    if (height > 3 * 900 && parts > 1) expect(ways).toBeGreaterThan(0);
  });

  it('can be read on a phone and at a desk, and asks nobody else', async () => {
    await page.setViewportSize(PHONE);
    const { status, messages, requests } = await visit(asked);
    const facts = await page.evaluate(() => ({
      title: document.title,
      description: document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
      headings: document.querySelectorAll('h1').length,
      help: document.querySelectorAll('footer a[href*="help/"]').length,
    }));
    expect(status).toBe(isNotFound ? 404 : 200);
    expect(facts.headings).toBe(1);
    expect(facts.help).toBeGreaterThan(0);
    expect(facts.title.length).toBeGreaterThan(5);
    expect(facts.description.length).toBeGreaterThan(20);
    expect(await tooWide()).toEqual([]);
    await page.setViewportSize(DESK);
    expect(await tooWide()).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(`${inject('site')}/`))).toEqual([]);
    expect(messages.filter((message) => !(isNotFound && message.includes('404')))).toEqual([]);
  });

  it('is accessible on a phone by day, and told apart from its ground at a desk by night', async () => {
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: 'light' });
    await visit(asked);
    expect(await findings({ type: 'tag', values: RULES })).toBe('');
    await page.setViewportSize(DESK);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findings({ type: 'rule', values: ['color-contrast'] })).toBe('');
  });
});

/** What makes the page wider than its window; nothing, if nothing does. */
async function tooWide(): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth,
    );
    return [
      `${scrollWidth} instead of ${clientWidth}`,
      ...wide.map(({ outerHTML }) => outerHTML.slice(0, 99)),
    ];
  });
}

/** What axe finds by some of its rules, ready to be read. */
async function findings(runOnly: axe.RunOnly): Promise<string> {
  const { violations } = await page.evaluate<axe.AxeResults>(
    `axe.run(${JSON.stringify({ runOnly, resultTypes: ['violations'] } satisfies axe.RunOptions)})`,
  );
  return violations
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`),
    )
    .join('\n');
}
