import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DIST } from './built-pages.ts';
import { rowsOf, type RawRow } from './raw-rows.ts';
import { withSiteAddresses } from './site-address.ts';
import { survey, type SurveyedPage } from './survey.ts';

type Cells = RawRow['cells'];

const figures = new Map(
  rowsOf('figures/')
    .map(({ cells }) => cells)
    .filter(({ status }) => status !== 'draft')
    .map((cells) => [cells['id'] ?? '', cells]),
);
const sources = new Map(rowsOf('sources.csv').map(({ cells }) => [cells['id'] ?? '', cells]));
const pages = new Map(survey.map((page) => [page.address, page]));

/** The first figure of a path, by following `restates` alone. */
function rootOf(figure: Cells): Cells {
  const original = figures.get(figure['restates'] ?? '');
  return original === undefined ? figure : rootOf(original);
}

const retellings = [...figures.values()].filter((figure) => figures.has(figure['restates'] ?? ''));
const families = Map.groupBy(retellings, (figure) => rootOf(figure)['id'] ?? '');
const ids = [...families.keys()];

/** Without the texts that print a number in order to refute it. */
function repeated(members: readonly Cells[]): Cells[] {
  return members.filter(({ role }) => role !== 'corrector');
}

function pageOf(root: string): SurveyedPage {
  const page = pages.get(`/lineage/${root}/`);
  if (page === undefined) throw new Error(`/lineage/${root}/ is missing`);
  return page;
}

/** What the title of a page begins with that is kept for a family that is none any more. */
const FORMER = 'Lineage of “';

describe('the families of the record', () => {
  it('are many, and each has a page', () => {
    expect(ids.length).toBeGreaterThan(50);
    expect(ids.filter((root) => !pages.has(`/lineage/${root}/`))).toEqual([]);
    const own = [...pages.values()].filter(({ address }) => /^\/lineage\/.+/.test(address));
    expect(own.filter(({ title }) => !title.startsWith(FORMER))).toHaveLength(ids.length);
  });

  it('that were filed otherwise since keep their addresses, and lead to where they stand now', () => {
    const former = [...pages.values()].filter(({ title }) => title.startsWith(FORMER));
    expect(former.map(({ address }) => address)).toContain('/lineage/review-2022-owen-discovered/');
    for (const { address, links } of former)
      expect(
        links.some((link) => /^\/(?:lineage|figures)\/[^/]+\/$/.test(link) && pages.has(link)),
        address,
      ).toBe(true);
  });

  it.each(ids)('%s: leads to every member and names who printed it', (root) => {
    const { besideCharts: text, links } = pageOf(root);
    const first = figures.get(root);
    for (const member of [...(first ? [first] : []), ...(families.get(root) ?? [])]) {
      expect(links).toContain(`/figures/${member['id']}/`);
      const source = sources.get(member['source'] ?? '');
      expect(text).toContain(source?.['origin_publisher'] || source?.['publisher']);
    }
  });

  it('mark every misquote as one', () => {
    for (const [root, members] of families) {
      const misquotes = members.filter(({ role }) => role === 'specimen').length;
      expect(pageOf(root).besideCharts.split('[misquoted]').length - 1, root).toBeGreaterThanOrEqual(
        misquotes,
      );
    }
  });

  it('say that the first measurement was not found wherever the path ends at a retelling or a news report', () => {
    const unfound = ids.filter((root) => {
      const first = figures.get(root);
      const isNews = sources.get(first?.['source'] ?? '')?.['kind'] === 'news';
      return isNews || first?.['role'] === 'retelling';
    });
    expect(unfound.length).toBeGreaterThan(30);
    expect(
      unfound.filter((root) => !pageOf(root).text.includes('the first measurement was not found')),
    ).toEqual([]);
    expect(unfound.filter((root) => pageOf(root).text.includes('The first measurement was found'))).toEqual(
      [],
    );
  });

  it('have a picture whose numbers all stand in the list too', () => {
    for (const root of ids) {
      const { charts, besideCharts } = pageOf(root);
      expect(charts, root).toHaveLength(1);
      const values = charts.flatMap(({ values }) =>
        values.flatMap((value) => value.match(/\d[\d.,]*(?<=\d)/g) ?? []),
      );
      expect(values.filter((value) => !besideCharts.includes(value))).toEqual([]);
    }
  });

  it('are all listed on one page, the largest first', () => {
    const { text = '' } = pages.get('/lineage/') ?? {};
    const html = withSiteAddresses(readFileSync(`${DIST}/lineage/index.html`, 'utf8'), '/lineage/');
    const [, lists = ''] = /<div class="stories">(.*)<\/main>/s.exec(html) ?? [];
    const listed = [...lists.matchAll(/href="\/lineage\/([^/"]+)\/"/g)].map(([, root = '']) => root);
    expect(listed.toSorted()).toEqual(ids.toSorted());
    const sizes = listed.map((root) => repeated(families.get(root) ?? []).length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(text).toContain(`${repeated(retellings).length} reports in this record repeat a number`);
    expect(text).toContain(`${ids.length} first numbers`);
  });
});

describe('the page of a figure', () => {
  it('leads to its family from every retelling and from every first figure, and from no other', () => {
    for (const figure of figures.values()) {
      const root = rootOf(figure)['id'] ?? '';
      const { links = [] } = pages.get(`/figures/${figure['id']}/`) ?? {};
      const inFamily = links.filter((link) => /^\/lineage\/.+/.test(link));
      expect(inFamily, figure['id']).toEqual(families.has(root) ? [`/lineage/${root}/`] : []);
    }
  });
});

describe('the family of the 80%', () => {
  const page = pageOf('wired-2014-visits-four-of-five');

  it('says in plain words what it is and who corrected it', () => {
    expect(page.title).toContain('80%');
    for (const words of ['Who corrected it', 'How it is misquoted', '28 January 2015'])
      expect(page.text).toContain(words);
    expect(page.links).toContain('/explainers/what-the-2015-study-measured/');
  });

  it('is reached from the home page', () => {
    const led = pages.get('/')?.links.map((link) => new URL(link, 'http://localhost/').pathname);
    expect(led).toContain('/lineage/wired-2014-visits-four-of-five/');
  });
});
