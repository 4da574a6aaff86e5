import { hedgedNumber } from '../language/say/hedge.ts';
import { escaped } from '../language/say/escaped.ts';
import { capitalised } from '../language/say/text.ts';
import { upperEnd, type Chart, type Datum } from '../charts/chart.ts';

/**
 * The chart for browsers that do not know SVG, as Tor Browser does not in its safest mode: each value with its label and
 * hedge, and a bar of HTML. It stands inside an SVG element, among definitions, which no browser draws that knows SVG;
 * to one that does not, all elements of SVG are nothing in particular, and so is the one that would hide the bars.
 */
export function plainBarsHtml(chart: Pick<Chart, 'form' | 'data' | 'description' | 'parts'>): string {
  const { form, data } = chart;
  const content = data.length === 0 || IN_WORDS.has(form) ? wordsHtml(chart) : barsHtml(data);
  return (
    '<div class="instead"><svg width="0" height="0" aria-hidden="true"><defs><foreignObject>' +
    `${content}</foreignObject></defs></svg></div>`
  );
}

/** What is no comparison of values: a bar would put the misquoted beside the measured. */
const IN_WORDS: ReadonlySet<string> = new Set(['lineage-path']);

function wordsHtml({ description, parts = [] }: Pick<Chart, 'description' | 'parts'>): string {
  const rows = parts.map(
    ({ name, sentences }) => `<li>${escaped(name)}: ${escaped(sentences.join(' '))}</li>`,
  );
  const list = rows.length === 0 ? '' : `<ul>${rows.join('')}</ul>`;
  return `<p>${escaped(description.join(' '))}</p>${list}`;
}

function barsHtml(data: readonly Datum[]): string {
  const wholes = new Map<string, number>();
  for (const datum of data) wholes.set(datum.unit, Math.max(wholes.get(datum.unit) ?? 0, upperEnd(datum)));
  const groups = Map.groupBy(data, groupOf);
  return [...groups]
    .map(([name, members]) => {
      const heading = groups.size === 1 ? '' : `<p>${escaped(capitalised(name))}</p>`;
      const rows = members.map((datum) => rowHtml(datum, wholes.get(datum.unit) ?? 0));
      return `${heading}<ul>${rows.join('')}</ul>`;
    })
    .join('');
}

/** What is counted alike: the points of a series have one base, figures have one each. */
function groupOf({ measure, base, sentence }: Datum): string {
  return sentence === '' ? `${measure.plural}: ${base}` : measure.plural;
}

/** A share is shown within its whole, a count beside the highest count; a year has no length. */
function rowHtml(datum: Datum, highest: number): string {
  const whole = datum.unit === 'percent' ? 100 : highest;
  const bar =
    datum.unit === 'year' || whole <= 0 ? '' : ` <meter max="${whole}" value="${upperEnd(datum)}"></meter>`;
  return `<li>${escaped(datum.label)} <b>${escaped(hedgedNumber(datum))}</b>${bar}</li>`;
}
