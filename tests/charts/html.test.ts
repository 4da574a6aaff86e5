import { describe, expect, it } from 'vitest';
import { chartHtml, placedPictureHtml } from '../../src/publish/chart-html.ts';
import { rankedBars } from '../../src/charts/forms/ranked-bars/ranked-bars.ts';
import { datumOfFigure } from '../../src/charts/datum.ts';
import { tableOf, withColumn } from '../../src/charts/words.ts';
import { wrongNumberHtml } from '../../src/language/say/wrong-number.ts';
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
      '<summary>Data</summary>',
      'class="said"',
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

  it('says nothing twice that stands in the table', () => {
    const inTable = `${chart.table.rows[0]?.cells[2] ?? 'no sentence'}.`;
    const parts = [
      { name: 'Arrests', sentences: [inTable, 'Do not add.'] },
      { name: 'Lamps', sentences: [inTable] },
    ];
    const html = chartHtml({ ...chart, description: [inTable], parts });
    expect(html).toContain(
      '<div class="said"><ul class="rows">\n<li><b>Arrests:</b> Do not add.</li>\n</ul></div>',
    );
  });

  it('says nothing in the fold that is to be seen under the picture', () => {
    const described = { ...chart, description: ['Few “lamps” & ships.', 'Most burn.'] };
    const html = chartHtml(described, 3, { seen: 'Few “lamps” &amp; ships.' });
    expect(html).toContain('<p class="said">Most burn.</p>');
  });

  it('marks a wrong number in its table as lists do, and no other cell', () => {
    const [right, wrong] = [figure('right', {}), figure('wrong', { role: 'specimen', restates: 'right' })];
    const { head, rows } = tableOf([right, wrong].map((each) => datumOfFigure(each, model)));
    const [plain = '', marked = ''] = rows.map(({ cells }) => cells[1] ?? '');
    const html = chartHtml({ ...chart, table: withColumn({ head, rows }, 'Where', ['here', 'there']) });
    expect(html).toContain(`<td>${plain}</td>`);
    expect(html).toContain(`<td>there</td><td>${wrongNumberHtml(marked, 'misquoted')}</td>`);
    expect(html.match(/class="wrong"/g)).toHaveLength(1);
  });

  it('folds a long list of sources into the data, and says how many there are', () => {
    const of = (count: number) => {
      const sources = Array.from({ length: count }, (_, index) => ({
        id: `s${index}`,
        label: `Log ${index}`,
      }));
      return chartHtml({ ...chart, sources });
    };
    expect(of(5)).toContain('</details>\n<p class="beneath">Sources: <a href="/sources/s0/">');
    expect(of(6)).toContain('<summary>Data and 6 sources</summary>');
    expect(of(6)).toContain('<p>Sources: <a href="/sources/s0/">Log 0</a>; ');
    expect(of(6)).not.toContain('<p class="beneath">Sources');
  });

  it('names its sources also where only the picture stands, or says where a long list of them is', () => {
    const of = (count: number) => {
      const sources = Array.from({ length: count }, (_, index) => ({
        id: `s${index}`,
        label: `Log ${index}`,
      }));
      const placed = { chart: { ...chart, sources }, page: '/charts/x/', address: '/charts/x' };
      return placedPictureHtml(placed, 3);
    };
    expect(of(1)).toContain('Source: <a href="/sources/s0/">Log 0</a>.');
    expect(of(9)).toContain('Sources: <a href="/charts/x/">9, listed with the data</a>.');
  });

  it('says what its pictures show to those who do not see them', () => {
    const html = chartHtml({ ...chart, description: ['Few "lamps" were lit.'] });
    const pictures = html.match(/<svg class="chart-picture[^>]*>/g) ?? [];
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures)
      expect(picture).toContain('role="img" aria-label="Few &quot;lamps&quot; were lit."');
  });

  it('folds what was computed into the data, so that the page has only what an editor says is to be seen', () => {
    const html = chartHtml({ ...chart, description: ['Few were lit.'] });
    expect(html.indexOf('<p class="said">Few were lit.</p>')).toBeGreaterThan(html.indexOf('<details>'));
    expect(html).not.toContain('class="seen"');
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
    const sly = figure('sly', { title: '<script>alert(1)</script>', base: 'a "quoted" <u>base</u>' });
    const html = chartHtml(rankedBars('<i>T</i>', [sly], model));
    expect(html).not.toMatch(/<script|<u>|<i>/);
  });
});
