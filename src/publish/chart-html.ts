import type { Chart, Guess, TableRow } from '../charts/chart.ts';
import { escaped } from '../language/say/escaped.ts';
import { withinLine } from '../language/say/text.ts';
import { wrongNumberHtml } from '../language/say/wrong-number.ts';
import type { PlacedChart } from '../charts/registry.ts';
import { descriptionText, VALUE } from '../charts/words.ts';
import { LEGEND, type LegendEntry } from '../charts/marks/legend.ts';
import { element, pictureElement } from '../charts/sheet/svg.ts';
import { plainBarsHtml } from './plain-bars.ts';

/** A file that holds the chart or its data. */
interface Download {
  readonly label: string;
  readonly href: string;
}

/** A chart as it stands in a page, with its files and, in HTML, what an editor says is to be seen. */
export function placedChartHtml(placed: PlacedChart, headingLevel: 1 | 2 | 3, seen = ''): string {
  return chartHtml(placed.chart, headingLevel, { downloads: downloadsOf(placed), page: placed.page, seen });
}

/** What goes with a chart besides what it says of itself. */
interface Beside {
  readonly downloads?: readonly Download[];
  /** Its own page, to which it leads where it stands on another. */
  readonly page?: string;
  /** What an editor says is to be seen, in HTML. */
  readonly seen?: string;
}

/** The files of a chart. A sketch that shows no data has no CSV. */
function downloadsOf({ address, chart }: PlacedChart): Download[] {
  const kinds = chart.data.length > 0 ? ['svg', 'png', 'csv'] : ['svg', 'png'];
  return kinds.map((kind) => ({ label: kind.toUpperCase(), href: `${address}.${kind}` }));
}

/**
 * The chart as it stands in a page: title, what is counted, the picture, what is to be seen, the folded data with what
 * it shows in sentences, sources, caveat, downloads, and the way to the legend. Readers without SVG lose nothing but the
 * picture.
 */
export function chartHtml(
  chart: Chart,
  headingLevel: 1 | 2 | 3 = 3,
  { downloads = [], page, seen = '' }: Beside = {},
): string {
  const parts = [
    titleHtml(chart, headingLevel),
    ...(chart.guess === undefined ? [] : [guessHtml(chart.guess)]),
    picturesHtml(chart),
    plainBarsHtml(chart),
    paragraph('seen', seen),
    dataHtml(chart, seen),
    ...(hasManySources(chart) ? [] : [paragraph('beneath', sources(chart))]),
    ...chart.caveats.map((caveat) => paragraph('beneath', escaped(caveat))),
    paragraph(
      'beneath screen',
      [...downloadLine(downloads), ...toItself(page, headingLevel), TO_LEGEND].join(' · '),
    ),
  ];
  return element('figure', { class: 'chart', 'data-form': chart.form }, parts.join('\n'));
}

/** The picture of a chart where another page needs no more than that, and the way to the page with the rest. */
export function placedPictureHtml({ chart, page }: PlacedChart, headingLevel: 2 | 3): string {
  const parts = [
    titleHtml(chart, headingLevel),
    picturesHtml(chart),
    plainBarsHtml(chart),
    ...(hasManySources(chart)
      ? [paragraph('beneath', sourcesElsewhere(chart, page)), paragraph('beneath screen', TO_LEGEND)]
      : [
          paragraph('beneath', sources(chart)),
          paragraph(
            'beneath screen',
            [link({ label: 'Who said what, with the data', href: page }), TO_LEGEND].join(' · '),
          ),
        ]),
  ];
  return element('figure', { class: 'chart', 'data-form': chart.form }, parts.join('\n'));
}

function titleHtml({ title, counted }: Chart, headingLevel: 1 | 2 | 3): string {
  const heading = element(`h${headingLevel}`, {}, escaped(title));
  return element('figcaption', {}, heading + paragraph('counted', escaped(counted)));
}

/** All pictures, each with the description for those who do not see it; the style sheet shows the one that fits. */
function picturesHtml(chart: Chart): string {
  const { narrow, wide, full } = chart.pictures;
  const says = descriptionText(chart);
  if (narrow === wide) return pictureElement(narrow, 'chart-picture alone', says);
  return (
    pictureElement(narrow, 'chart-picture narrow', says) +
    pictureElement(wide, 'chart-picture wide', says) +
    (full === undefined ? '' : pictureElement(full, 'chart-picture full', says))
  );
}

/** Charts that editors chose stand on several pages, and have one of their own. */
function toItself(page: string | undefined, headingLevel: 1 | 2 | 3): string[] {
  const stands = headingLevel === 1 || page?.startsWith('/charts/') !== true;
  return stands ? [] : [link({ label: 'This chart', href: page })];
}

const TO_LEGEND = '<a href="/methods/reading-charts/">How to read the marks</a>';

/** `Download SVG, PNG, CSV`. */
function downloadLine(downloads: readonly Download[]): string[] {
  return downloads.length === 0 ? [] : [`Download ${downloads.map(link).join(', ')}`];
}

function paragraph(kind: string, content: string): string {
  return content === '' ? '' : element('p', { class: kind }, content);
}

/** What the chart shows: a paragraph on the whole, and a list where it has parts. What is seen or the table says is not said twice. */
function said({ description, parts = [], table }: Chart, seen: string): string {
  const inTable = new Set(table.rows.flatMap(({ cells }) => cells.map((cell) => `${cell}.`)));
  const isNew = (sentence: string) => !inTable.has(sentence) && !seen.includes(escaped(sentence));
  const whole = description.filter(isNew).map(escaped).join(' ');
  const others = parts
    .map(({ name, sentences }) => ({ name, sentences: sentences.filter(isNew) }))
    .filter(({ sentences }) => sentences.length > 0);
  if (others.length === 0) return paragraph('said', whole);
  const items = others.map(
    ({ name, sentences }) => `<li><b>${escaped(name)}:</b> ${sentences.map(escaped).join(' ')}</li>`,
  );
  const list = `<ul class="rows">\n${items.join('\n')}\n</ul>`;
  return element('div', { class: 'said' }, (whole === '' ? '' : `<p>${whole}</p>\n`) + list);
}

/** What the picture shows in sentences computed from the data, and the data: folded, since the picture says it. */
function dataHtml(chart: Chart, seen: string): string {
  const { title, table } = chart;
  const head = table.head.map((each) => element('th', { scope: 'col' }, escaped(each))).join('');
  const valueAt = table.head.indexOf(VALUE);
  const rows = table.rows.map((row) => tableRow(row, valueAt)).join('\n');
  const body = `<thead><tr>${head}</tr></thead>\n<tbody>\n${rows}\n</tbody>`;
  const frame = element(
    'div',
    { class: 'frame', role: 'region', tabindex: '0', 'aria-label': `Data: ${title}` },
    element('table', {}, body),
  );
  const summary = hasManySources(chart) ? `Data and ${chart.sources.length} sources` : 'Data';
  const named = hasManySources(chart) ? `<p>${sources(chart)}</p>` : '';
  return element('details', {}, `<summary>${summary}</summary>${said(chart, seen)}${frame}${named}`);
}

/** A picture never stands without its sources: of many it says how many there are, and where they are listed. */
function sourcesElsewhere({ sources }: Chart, page: string): string {
  return `Sources: ${link({ label: `${sources.length}, listed with the data`, href: page })}.`;
}

const MOST_SOURCES = 5;

/** Many sources would be a wall of links under the picture. */
function hasManySources({ sources }: Chart): boolean {
  return sources.length > MOST_SOURCES;
}

/** From how many letters on a cell is text, which needs longer lines. */
const SENTENCE = 70;

function tableRow({ cells: [first = '', ...others], href, wrong }: TableRow, valueAt: number): string {
  const name = href === undefined ? escaped(first) : link({ href, label: first });
  const cells = others
    .map((each, index) => {
      const isWrong = wrong !== undefined && index + 1 === valueAt;
      const cell = isWrong ? wrongNumberHtml(each, wrong) : escaped(each);
      return `<td${each.length > SENTENCE ? ' class="long"' : ''}>${cell}</td>`;
    })
    .join('');
  return `<tr><th scope="row">${name}</th>${cells}</tr>`;
}

function sources({ sources }: Chart): string {
  if (sources.length === 0) return '';
  const links = sources.map(({ id, label }) => link({ href: `/sources/${id}/`, label: withinLine(label) }));
  return `${links.length === 1 ? 'Source' : 'Sources'}: ${links.join('; ')}.`;
}

function link({ href, label }: Download): string {
  return element('a', { href }, escaped(label));
}

/**
 * The slider of "guess first". It is hidden until the script in `client/guess.ts` shows it and covers the answer,
 * so that readers without scripts have the figure at once.
 */
function guessHtml({ ask, answer }: Guess): string {
  const slider = '<input type="range" min="0" max="100" step="1" value="50">';
  const label = element('label', {}, `<span>${escaped(ask)}</span> ${slider}`);
  const button = '<button type="button">Show the figure</button>';
  return (
    `<div class="guess" hidden>${label} <output>50%</output> ${button}</div>` +
    `<p class="guessed" aria-live="polite" data-answer="${escaped(answer)}"></p>`
  );
}

/** The legend as a list, for the page on reading charts: each mark at a bar, at a dot and at a circle. */
export function legendHtml(entries: readonly LegendEntry[] = LEGEND): string {
  const items = entries.map(({ name, meaning, bar, dot, circle }) => {
    const samples = [bar, dot, circle].map((each) => (each ? pictureElement(each, SAMPLE) : '')).join('');
    return `<li><b>${escaped(name)}</b> ${samples} <span>${escaped(meaning)}</span></li>`;
  });
  return `<ul class="legend">\n${items.join('\n')}\n</ul>`;
}

const SAMPLE = 'chart-picture chart-sample';
