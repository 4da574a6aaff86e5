import { describe, expect, it } from 'vitest';
import { rowsOf, type RawRow } from './raw-rows.ts';
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

function stepsTo(figure: Cells): number {
  const original = figures.get(figure['restates'] ?? '');
  return original === undefined ? 0 : stepsTo(original) + 1;
}

const retellings = [...figures.values()].filter((figure) => figures.has(figure['restates'] ?? ''));
const families = Map.groupBy(retellings, (figure) => rootOf(figure)['id'] ?? '');
const ids = [...families.keys()];

function pageOf(root: string): SurveyedPage {
  const page = pages.get(`/lineage/${root}/`);
  if (page === undefined) throw new Error(`/lineage/${root}/ is missing`);
  return page;
}

/** What stands in the sentence of a figure around its number and its time. */
function sentenceOf({ sentence = '' }: Cells): string[] {
  return sentence.toLowerCase().split(/ ?\{(?:n|when)\} ?/);
}

const STEPS = [
  '',
  'one step from the first',
  'two steps from the first',
  'three steps from the first',
  'four steps from the first',
];

describe('the families of the record', () => {
  it('are many, and each has a page', () => {
    expect(ids.length).toBeGreaterThan(50);
    expect(ids.filter((root) => !pages.has(`/lineage/${root}/`))).toEqual([]);
    expect([...pages.keys()].filter((address) => /^\/lineage\/.+/.test(address))).toHaveLength(ids.length);
  });

  it.each(ids)('%s: names every member with its sentence, who reported it, and how far it is', (root) => {
    const { besideCharts: text, links } = pageOf(root);
    const first = figures.get(root);
    for (const member of [...(first ? [first] : []), ...(families.get(root) ?? [])]) {
      expect(links).toContain(`/figures/${member['id']}/`);
      for (const part of sentenceOf(member)) expect(text.toLowerCase()).toContain(part);
      const source = sources.get(member['source'] ?? '');
      expect(text).toContain(source?.['origin_publisher'] || source?.['publisher']);
      expect(text).toContain(STEPS[stepsTo(member)]);
    }
  });

  it('mark every example of error as one', () => {
    for (const [root, members] of families) {
      const errors = members.filter(({ role }) => role === 'specimen').length;
      expect(pageOf(root).besideCharts.split('An example of error.').length - 1, root).toBe(errors);
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
    const { links = [], text = '' } = pages.get('/lineage/') ?? {};
    const listed = links
      .filter((link) => /^\/lineage\/.+/.test(link))
      .map((link) => link.split('/')[2] ?? '');
    expect(listed.toSorted()).toEqual(ids.toSorted());
    const sizes = listed.map((root) => families.get(root)?.length ?? 0);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(text).toContain(`${retellings.length} figures of this record repeat another`);
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

  it('says in plain words what it is, who corrected it, and when each dated report was printed', () => {
    expect(page.title).toContain('The 80%');
    for (const words of [
      'Who corrected it',
      'How it is misquoted',
      'When it was reported',
      '28 January 2015',
    ])
      expect(page.text).toContain(words);
    expect(page.links).toContain('/explainers/what-the-2015-study-measured/');
  });

  it('is reached from the home page', () => {
    expect(pages.get('/')?.links).toContain('/lineage/wired-2014-visits-four-of-five/');
  });
});
