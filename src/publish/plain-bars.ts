import { hedgedNumber } from '../language/say/hedge.ts';
import { escaped } from '../language/say/escaped.ts';
import { capitalised } from '../language/say/text.ts';
import { upperEnd, type Chart, type Datum, type Group } from '../charts/chart.ts';

/**
 * The chart for browsers that do not know SVG, as Tor Browser does not in its safest mode: each value with its label and
 * hedge, and a bar of HTML. It stands inside an SVG element, among definitions, which no browser draws that knows SVG;
 * to one that does not, all elements of SVG are nothing in particular, and so is the one that would hide the bars.
 */
export function plainBarsHtml(chart: Plain): string {
  const { form, data, groups = groupsOf(data) } = chart;
  const content = data.length === 0 || IN_WORDS.has(form) ? wordsHtml(chart) : barsHtml(groups);
  return (
    '<div class="instead"><svg width="0" height="0" aria-hidden="true"><defs><foreignObject>' +
    `${content}</foreignObject></defs></svg></div>`
  );
}

type Plain = Pick<Chart, 'form' | 'data' | 'groups' | 'description' | 'parts'>;

/** What is no comparison of values: a bar would put the misquoted beside the measured. */
const IN_WORDS: ReadonlySet<string> = new Set(['lineage-path']);

/** The parts of the picture, which say what it shows; of a picture without parts, what it shows as a whole. */
function wordsHtml({ description, parts = [] }: Plain): string {
  if (parts.length === 0) return `<p>${escaped(description.join(' '))}</p>`;
  const rows = parts.map(
    ({ name, sentences }) => `<li>${escaped(name)}: ${escaped(sentences.join(' '))}</li>`,
  );
  return `<ul>${rows.join('')}</ul>`;
}

function barsHtml(groups: readonly Group[]): string {
  const highest = new Map<string, number>();
  for (const datum of groups.flatMap(({ data }) => data))
    highest.set(datum.unit, Math.max(highest.get(datum.unit) ?? 0, upperEnd(datum)));
  return groups
    .map(({ name, data }) => {
      const heading = groups.length === 1 ? '' : `<p><b>${escaped(capitalised(name))}</b></p>`;
      const rows = data.map((datum) => rowHtml(datum, highest.get(datum.unit) ?? 0));
      return `${heading}<ul>${rows.join('')}</ul>`;
    })
    .join('');
}

/** What is counted alike: the points of a series have one base, figures have one each. */
function groupsOf(data: readonly Datum[]): Group[] {
  const groups = Map.groupBy(data, ({ measure, base, sentence }) =>
    sentence === '' ? `${measure.plural}: ${base}` : measure.plural,
  );
  return [...groups].map(([name, data]) => ({ name, data }));
}

/**
 * A share is shown within its whole, a count, which has none, beside the highest count; a year has no length. A range is
 * filled as far as it is sure: its words say how far it may reach.
 */
function rowHtml({ label, unit, value, ...hedged }: Datum, highest: number): string {
  const isShare = unit === 'percent';
  const whole = isShare ? 100 : highest;
  const bar =
    unit === 'year' || whole <= 0
      ? ''
      : ` <meter${isShare ? ' class="share"' : ''} max="${whole}" value="${value}"></meter>`;
  return `<li>${escaped(label)} <b>${escaped(hedgedNumber({ unit, value, ...hedged }))}</b>${bar}</li>`;
}
