import type { ChartSpec, DrawChart } from '../../src/prose/chart-block.ts';
import { PAGE_KINDS } from '../../src/prose/page-kinds.ts';
import { renderProse } from '../../src/prose/render.ts';
import { sampleModel } from './sample-record.ts';

export const FILE = 'src/content/pages/sample.md';
const FRONT_MATTER = '---\ntitle: Ships\ndescription: About ships.\n---\n';

/** A drawer that prints what it was asked for, and can draw bars only. */
export const drawSample: DrawChart = (spec) =>
  spec.form === 'bars'
    ? { html: `<figure>${spec.title}</figure>` }
    : { problem: 'is no form of chart', remedy: 'write bars' };

/** Renders a page of the sample record. Without front matter of its own it gets four lines of it. */
export function page(markdown: string, draw: DrawChart = drawSample) {
  const whole = markdown.startsWith('---') ? markdown : FRONT_MATTER + markdown;
  return renderProse(whole, FILE, PAGE_KINDS.page, sampleModel, draw);
}

/** What the drawer is asked for by a page with one chart. */
export function chartSpec(markdown: string): ChartSpec | undefined {
  let asked: ChartSpec | undefined;
  page(markdown, (spec) => {
    asked = spec;
    return { html: '' };
  });
  return asked;
}
