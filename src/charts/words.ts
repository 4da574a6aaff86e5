import { hedgedNumber } from '../language/say/hedge.ts';
import { rangeWords } from '../language/say/number.ts';
import { capitalised, inQuotes } from '../language/say/text.ts';
import type { Source } from '../record/schema/source.ts';
import type { Chart, Datum, TableRow } from './chart.ts';
import { describe } from './describe.ts';
import { marksOf } from './marks/kinds.ts';

/** All that a chart says in words, computed from its data. A form may say a part of it in its own way. */
export function wordsOf(data: readonly Datum[]): Omit<Chart, 'form' | 'title' | 'pictures'> {
  return {
    counted: countedLine(data),
    description: describe(data),
    table: tableOf(data),
    sources: sourceLabels(data),
    caveats: caveatsOf(data),
    marks: marksOf(data),
    shape: 'dot',
    data,
  };
}

/** All sentences of the description, in one text. */
export function descriptionText({ description, parts = [] }: Chart): string {
  return [...description, ...parts.map(({ name, sentences }) => `${name}: ${sentences.join(' ')}`)].join(' ');
}

/** What is counted, in a short line, with its time where all values share it: `Arrests.`, `Share of Tor users, 2018.` */
export function countedLine(data: readonly Datum[]): string {
  const [first] = data;
  if (first === undefined) return '';
  const { singular, plural } = first.measure;
  const sameTime = first.when !== '' && data.every(({ when }) => when === first.when);
  return `${capitalised(first.unit === 'percent' ? singular : plural)}${sameTime ? `, ${first.when}` : ''}.`;
}

/** The value with its hedge, and its interval where it has one: `85% (81.5–88.5%, credibility interval of the source)`. */
export function valueCell(datum: Datum): string {
  const { interval, unit } = datum;
  const number = hedgedNumber(datum);
  return interval === undefined
    ? number
    : `${number} (${rangeWords(interval.low, interval.high, unit)}, ${interval.kind})`;
}

/** The name of the column with the value. */
export const VALUE = 'Value';

/** The values as a table: each with its hedge, its sentence, its time, its source, and its caveat if none stands under the chart. */
export function tableOf(data: readonly Datum[]): Chart['table'] {
  const hasNotes = data.some(({ note }) => note !== '');
  const hasCaveats = caveatsOf(data).length < ownCaveats(data).length;
  const rows = data.map((datum): TableRow => {
    const { label, base, sentence, when, read, note, caveat, href, wrong } = datum;
    const cells = [
      label,
      valueCell(datum),
      sentence || base,
      when === '' ? 'not stated' : when,
      read,
      ...(hasNotes ? [note] : []),
      ...(hasCaveats ? [caveat] : []),
    ];
    return { cells, href, wrong };
  });
  const head = ['What', VALUE, 'In a sentence', 'When', 'Source'];
  return {
    head: [...head, ...(hasNotes ? ['Note'] : []), ...(hasCaveats ? ['What it does not show'] : [])],
    rows,
  };
}

/** A table with one column more, after the names of its rows: what the picture tells by where a mark stands. */
export function withColumn(
  { head, rows }: Chart['table'],
  name: string,
  cells: readonly string[],
): Chart['table'] {
  const [what = '', ...others] = head;
  return {
    head: [what, name, ...others],
    rows: rows.map(({ cells: [label = '', ...rest], ...row }, index) => ({
      ...row,
      cells: [label, cells[index] ?? '', ...rest],
    })),
  };
}

const MOST_CAVEATS = 2;

/** The caveats under a chart, each once; of many, what a count of its kind must not be read as, by name if of two kinds. */
export function caveatsOf(data: readonly Datum[]): string[] {
  const caveats = ownCaveats(data);
  if (caveats.length <= MOST_CAVEATS) return eachSentenceOnce(caveats);
  const nots = [...Map.groupBy(data, ({ measure }) => measure.not)];
  if (nots.length > MOST_CAVEATS) return [];
  return nots.map(([not, [first]]) =>
    nots.length === 1 || first === undefined ? not : `${capitalised(first.measure.plural)}: ${not}`,
  );
}

/** A caveat that another one opens with is said once, in full. */
function ownCaveats(data: readonly Datum[]): string[] {
  const all = [...new Set(data.map(({ caveat }) => caveat).filter((caveat) => caveat !== ''))];
  return all.filter((each) => !all.some((other) => other !== each && other.startsWith(each.slice(0, -1))));
}

/** The caveats without the sentences that one before them says. */
function eachSentenceOnce(caveats: readonly string[]): string[] {
  const said = new Set<string>();
  return caveats.flatMap((caveat) => {
    const fresh = caveat.split(/(?<=[.?!]) (?=\p{Lu})/u).filter((sentence) => !said.has(sentence));
    for (const sentence of fresh) said.add(sentence);
    return fresh.length === 0 ? [] : fresh.join(' ');
  });
}

/** What tells a source from another by the same people and of the same date: its title, or else who published it. */
function tellingApart({ title, publisher }: Source): string {
  return title === '' ? `read in ${publisher}` : inQuotes(title);
}

/** The sources by whoever counted, each once: `US Department of Justice, 16 October 2019`. */
function sourceLabels(data: readonly Datum[]): Chart['sources'] {
  const named = [...new Map(data.map(({ source, by }) => [source.id, { source, by }])).values()];
  return named.map(({ source, by }) => {
    const isShared = named.some((other) => other.source !== source && other.by === by);
    return { id: source.id, label: isShared ? `${by} (${tellingApart(source)})` : by };
  });
}
