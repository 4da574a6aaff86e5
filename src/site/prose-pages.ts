import type { z } from 'zod';
import { faultLine } from '../faults/fault.ts';
import { PAGE_KINDS, SUBJECTS, type FieldsOf, type PageKind } from '../prose/page-kinds.ts';
import { renderProse, type Prose } from '../prose/render.ts';
import { drawChart } from '../charts/draw.ts';
import { placedChartHtml } from '../publish/placed-chart.ts';
import type { PlacedChart } from '../charts/registry.ts';
import type { DrawChart } from '../prose/chart-block.ts';
import { charts } from './charts.ts';
import { model } from './site.ts';

/** A page of prose that has no fault, and so has all its fields. */
export type Page<Fields> = Prose<Fields> & { readonly slug: string; readonly fields: Fields };

const explainerFiles = import.meta.glob<string>('../content/explainers/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pageFiles = import.meta.glob<string>('../content/pages/**/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const disagreementFiles = import.meta.glob<string>('../content/disagreements/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const questionFiles = import.meta.glob<string>('../content/questions/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const operationFiles = import.meta.glob<string>('../content/operations/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const storyFiles = import.meta.glob<string>('../content/lineage/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The charts that stand in prose, filled while the pages below are rendered. */
const drawn: PlacedChart[] = [];

/** The explainers, those on one subject together. */
export const explainers = rendered(explainerFiles, PAGE_KINDS.explainer).sort(
  (a, b) => SUBJECTS.indexOf(a.fields.subject) - SUBJECTS.indexOf(b.fields.subject),
);

/** Disagreements that are told in full. */
export const disagreementStories = rendered(disagreementFiles, PAGE_KINDS.disagreement);

/** What people ask, in the order in which it is listed. */
export const questionPages = rendered(questionFiles, PAGE_KINDS.question).sort(
  (a, b) => a.fields.order - b.fields.order,
);

/** What is written about the operations, by id. */
export const operationPages = new Map(
  rendered(operationFiles, PAGE_KINDS.operation).map((page) => [page.slug, page]),
);

const pages = rendered(pageFiles, PAGE_KINDS.page);

/** What is told of a family of retellings besides what is computed, under the id of its first figure. */
export const stories = rendered(storyFiles, PAGE_KINDS.story);

/** The charts that stand in prose. */
export const proseCharts: readonly PlacedChart[] = drawn;

/** Every chart of the site under the addresses of its files. */
export const chartFiles: ReadonlyMap<string, PlacedChart> = new Map([
  ...charts.files,
  ...drawn.map((placed) => [placed.address, placed] as const),
]);

/** A page about the site itself or for a kind of reader, by the path of its file: `methods`, `for/journalists`. */
export function proseNamed(slug: string): Page<FieldsOf<'page'>> {
  const page = pages.find((each) => each.slug === slug);
  if (page === undefined) throw new Error(`src/content/pages/${slug}.md is missing`);
  return page;
}

/** Draws the charts of one page, and places each beside the page's address under its own name. */
function drawOn(page: string): DrawChart {
  return ({ name, ...spec }) => {
    const address = `${page}/${name}`;
    if (drawn.some((each) => each.address === address))
      return {
        problem: `shares the name "${name}" with another chart of the page`,
        remedy: 'name it otherwise',
      };
    const chart = drawChart(spec, model);
    if ('problem' in chart) return chart;
    const placed = { address, page: `${page}/`, chart };
    drawn.push(placed);
    return { html: placedChartHtml(placed, 3) };
  };
}

/** Renders all files of one kind. Their faults, all of them, stop the build. */
function rendered<Schema extends z.ZodObject>(
  files: Readonly<Record<string, string>>,
  kind: PageKind<Schema>,
): Page<z.infer<Schema>>[] {
  const proses = Object.entries(files).map(([path, markdown]) => {
    const file = path.replace('../', 'src/');
    const slug = file.slice(kind.folder.length, -'.md'.length);
    return { slug, ...renderProse(markdown, file, kind, model, drawOn(kind.address(slug))) };
  });
  const faults = proses.flatMap((prose) => prose.faults);
  if (faults.length > 0) throw new Error(faults.map(faultLine).join('\n'));
  return proses.flatMap(({ fields, ...rest }) => (fields === undefined ? [] : [{ ...rest, fields }]));
}
