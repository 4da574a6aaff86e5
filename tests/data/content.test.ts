import { expect, it } from 'vitest';
import { MARK_KINDS } from '../../src/charts/chart.ts';
import { readProject } from '../../src/project.ts';
import { isOfKind } from '../../src/prose/document.ts';

it('explains with figures and not with assertions: every explainer has at least ten source notes', async () => {
  const { documents } = await readProject();
  const explainers = documents.filter((document) => isOfKind(document, 'explainer'));
  expect(explainers.length).toBeGreaterThan(5);
  expect(explainers.filter(({ cited }) => cited.length < 10).map(({ file }) => file)).toEqual([]);
});

it('shows every mark on real figures where the marks are explained', async () => {
  const { documents, charts } = await readProject();
  const page = documents.find(({ file }) => file === 'src/content/pages/methods/reading-charts.md');
  const ids = page?.named.filter(({ table }) => table === 'charts').map(({ id }) => id) ?? [];
  const shown = new Set(ids.flatMap((id) => charts.chosen.get(id)?.chart.marks ?? []));
  expect(MARK_KINDS.filter((kind) => !shown.has(kind))).toEqual([]);
});

it('draws each set of values once in each form: what is drawn twice has two titles for one finding', async () => {
  const { charts } = await readProject();
  const drawn = [...charts.chosen].map(([id, { chart }]) => {
    const values = chart.data.map((datum) => datum.id).toSorted();
    return [`${chart.form} ${values.join(' ')}`, id] as const;
  });
  const twice = [...Map.groupBy(drawn, ([key]) => key).values()].filter(({ length }) => length > 1);
  expect(twice.map((all) => all.map(([, id]) => id))).toEqual([]);
});

it('places every chart that was chosen on some page', async () => {
  const { documents, charts } = await readProject();
  const placed = new Set(
    documents.flatMap(({ named }) => named).flatMap(({ table, id }) => (table === 'charts' ? [id] : [])),
  );
  expect([...charts.chosen.keys()].filter((id) => !placed.has(id))).toEqual([]);
});

const COUNTED = /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i;

it('types no number of tellings on the first page, where they are computed', async () => {
  const { documents } = await readProject();
  const home = documents.find((document) => isOfKind(document, 'home'));
  const texts = home?.texts.map(({ passage }) => passage.written) ?? [];
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.filter((text) => /\b(?:told|ways)\b/.test(text) && COUNTED.test(text))).toEqual([]);
});

/** What polls and studies ask like countries, and is none. */
const NO_COUNTRY = ['HK', 'TW', 'PR'];

it('calls economies no countries in the title of a chart that draws one which is no country', async () => {
  const { charts } = await readProject();
  const wide = [...charts.chosen].filter(([, { chart }]) =>
    chart.data.some(({ place }) => NO_COUNTRY.includes(place)),
  );
  expect(wide.length).toBeGreaterThan(1);
  expect(wide.filter(([, { chart }]) => /countr/i.test(chart.title)).map(([id]) => id)).toEqual([]);
});
