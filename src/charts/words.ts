import { hedgedNumber } from '../language/say/hedge.ts';
import { rangeWords } from '../language/say/number.ts';
import { whereRead } from '../language/say/credit.ts';
import { capitalised } from '../language/say/text.ts';
import type { Chart, Datum, TableRow } from './chart.ts';
import { sourcesOf } from './datum.ts';
import { describe } from './describe.ts';
import { marksOf } from './marks/kinds.ts';

/** All that a chart says in words, computed from its data. A form may say a part of it in its own way. */
export function wordsOf(data: readonly Datum[]): Omit<Chart, 'form' | 'title' | 'pictures'> {
  return {
    counted: countedLine(data),
    description: describe(data),
    table: tableOf(data),
    sources: sourcesOf(data).map((source) => ({ id: source.id, label: whereRead(source) })),
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

/** What is counted: the measure, with base and time where all values share them, else with what one of it is. */
export function countedLine(data: readonly Datum[]): string {
  const [first] = data;
  if (first === undefined) return '';
  const { plural, counts } = first.measure;
  const sameBase = data.every(({ base }) => base === first.base);
  const sameTime = first.when !== '' && data.every(({ when }) => when === first.when);
  const what = sameBase ? measureOfBase(first) : `${capitalised(plural)}. ${counts}`;
  return `${what.replace(/\.$/, '')}${sameTime ? `; ${first.when}` : ''}.`;
}

/** `Share of Tor users on an average day`; `Reports received: reports by companies`. */
function measureOfBase({ unit, base, measure }: Datum): string {
  const isShareOf = unit === 'percent' && /^(of|out of) /.test(base);
  return isShareOf ? `Share ${base}` : `${capitalised(measure.plural)}: ${base}`;
}

/** The value with its hedge, and its interval where it has one: `85% (81.5–88.5%, credibility interval of the source)`. */
export function valueCell(datum: Datum): string {
  const { interval, unit } = datum;
  const number = hedgedNumber(datum);
  return interval === undefined
    ? number
    : `${number} (${rangeWords(interval.low, interval.high, unit)}, ${interval.kind})`;
}

/** The values as a table: each with its hedge, its sentence, its time and its source. */
export function tableOf(data: readonly Datum[]): Chart['table'] {
  const notes = data.some(({ note }) => note !== '');
  const rows = data.map((datum): TableRow => {
    const { label, base, sentence, when, source, note, href } = datum;
    const cells = [
      label,
      valueCell(datum),
      sentence || base,
      when === '' ? 'not stated' : when,
      whereRead(source),
    ];
    return { cells: notes ? [...cells, note] : cells, href };
  });
  const head = ['What', 'Value', 'In a sentence', 'When', 'Source'];
  return { head: notes ? [...head, 'Note'] : head, rows };
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

/** The caveats, each once; where every value has its own, what the measure must not be read as. */
export function caveatsOf(data: readonly Datum[]): string[] {
  const caveats = [...new Set(data.map(({ caveat }) => caveat).filter((caveat) => caveat !== ''))];
  if (caveats.length <= MOST_CAVEATS) return caveats;
  const nots = [...new Set(data.map(({ measure }) => measure.not))];
  return nots;
}
