import { chartsOf, type ChosenChart, type PlacedChart } from '../charts/registry.ts';
import { faultLine } from '../faults/fault.ts';
import { PAGE_KINDS } from '../prose/page-kinds.ts';
import { checkedText } from '../prose/plain-text.ts';
import { readFrontMatter } from '../prose/syntax/front-matter.ts';
import { model } from './site.ts';

const files = import.meta.glob<string>('../content/charts/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const read = Object.entries(files).map(([path, markdown]) => {
  const file = path.replace('../', 'src/');
  return { file, ...readFrontMatter(file, markdown.split('\n'), PAGE_KINDS.chart.fields) };
});

/** Every chart of the site. What is wrong with one that an editor chose stops the build. */
export const charts = chartsOf(
  model,
  read.flatMap(({ file, fields, texts }): ChosenChart[] => {
    if (fields === undefined) return [];
    const place = texts.find(({ field }) => field === 'form')?.placeOf(0) ?? { line: 1, column: 1 };
    const { title, formerly = [], ...rest } = fields;
    const id = file.slice(PAGE_KINDS.chart.folder.length, -'.md'.length);
    return [{ ...rest, id, title: checkedText(title, model).shown, formerly, at: { file, ...place } }];
  }),
);
const faults = [...read.flatMap(({ faults }) => faults), ...charts.faults];
if (faults.length > 0) throw new Error(faults.map(faultLine).join('\n'));

/** The chart with an id. */
export function chartNamed(id: string): PlacedChart {
  const placed = charts.chosen.get(id);
  if (placed === undefined) throw new Error(`src/content/charts/${id}.md is missing`);
  return placed;
}
