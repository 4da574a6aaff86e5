import { describe, expect, it } from 'vitest';
import { chartHtml } from '../../src/publish/chart-html.ts';
import { rankedBars } from '../../src/charts/forms/ranked-bars/ranked-bars.ts';
import { ONE_OF_EACH, figure, model } from './samples.ts';

const chart = rankedBars('Arrests & "charges"', ONE_OF_EACH, model);

describe('a chart in a page', () => {
  it('stands in the order of the design', () => {
    const html = chartHtml(chart, 3, {
      downloads: [{ label: 'CSV', href: '/x.csv' }],
      page: '/charts/x/',
      seen: 'Look at the <b>longest</b>.',
    });
    const parts = [
      '<figcaption>',
      '<h3>Arrests &amp; &quot;charges&quot;</h3>',
      'class="counted"',
      '<svg',
      '<p class="seen">Look at the <b>longest</b>.</p>',
      'class="said"',
      '<summary>Data</summary>',
      'Sources: <a href="/sources/',
      chart.caveats[0] ?? 'no caveat',
      '<a href="/x.csv">CSV</a>',
      '<a href="/charts/x/">This chart</a>',
      'href="/methods/reading-charts/"',
    ].map((part) => html.replace('Source: ', 'Sources: ').indexOf(part));
    expect(parts).not.toContain(-1);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
  });

  it('tells the parts of a picture in a list, under their names', () => {
    const html = chartHtml({
      ...chart,
      description: ['All are hedged.'],
      parts: [{ name: 'Arrests & more', sentences: ['One value: A (1).', 'It is one.'] }],
    });
    expect(html).toContain(
      '<div class="said"><p>All are hedged.</p>\n<ul class="rows">\n<li><b>Arrests &amp; more:</b> One value: A (1). It is one.</li>\n</ul></div>',
    );
  });

  it('hides only the picture from screen readers', () => {
    const html = chartHtml(chart);
    expect(html.match(/aria-hidden/g)).toHaveLength(html.match(/<svg /g)?.length ?? 0);
    expect(html).toMatch(/<svg [^>]*aria-hidden="true"/);
  });

  it('links each row to its figure', () => {
    expect(chartHtml(chart)).toContain(
      '<th scope="row"><a href="/figures/of-exact/">Title of of-exact</a></th>',
    );
  });

  it('has no style attribute and no id, so that charts can share a page under a strict content policy', () => {
    expect(chartHtml(chart)).not.toMatch(/ (style|id)=/);
  });

  it('lets no text of the record become markup', () => {
    const sly = figure('sly', { title: '<script>alert(1)</script>', base: 'a "quoted" <b>base</b>' });
    const html = chartHtml(rankedBars('<i>T</i>', [sly], model));
    expect(html).not.toMatch(/<script|<b>base|<i>/);
  });
});
