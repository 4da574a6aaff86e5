import { describe, expect, it } from 'vitest';
import { survey, type SurveyedChart } from './survey.ts';

const placed = survey.flatMap(({ address, charts }) => charts.map((chart) => ({ address, ...chart })));

/** Each chart, with the data of the page to which it leads where it stands without them: that of the same title. */
const charts = placed.map((chart) => {
  const { head, rows, said } =
    chart.rows.length > 0
      ? chart
      : (placed.find(({ title, rows }) => title === chart.title && rows.length > 0) ?? chart);
  return { ...chart, head, rows, said };
});

describe('a chart, read without its picture', () => {
  it('stands on many pages', () => {
    expect(charts.length).toBeGreaterThan(100);
  });

  it('says what was found, what is counted, and what the picture shows', () => {
    const silent = charts.filter(
      ({ title, counted, said, rows }) =>
        title === '' || counted === '' || (said === '' && rows.length === 0),
    );
    expect(silent.map(({ address, title }) => `${address} ${title}`)).toEqual([]);
  });

  it('has a table without an empty row', () => {
    const empty = charts.filter(
      ({ head, rows }) =>
        rows.length === 0 ||
        rows.some((row) => row.length !== head.length || row.every((cell) => cell === '')),
    );
    expect(empty.map(({ address, title }) => `${address} ${title}`)).toEqual([]);
  });

  it('names every value of the picture in its table, hedge included', () => {
    const missing = charts.flatMap(({ address, values, said, rows }) => {
      const told = rows.flat().join(' | ').toLowerCase();
      // The name of a rung is as strong as a value; it opens a sentence and is no value.
      return values
        .filter(
          (value) => !inTable(value).every((each) => told.includes(each)) && !said.includes(`${value}: `),
        )
        .map((value) => `${address} ${value}`);
    });
    expect(missing).toEqual([]);
  });

  it('names every number that stands elsewhere in the picture', () => {
    const missing = charts.flatMap((chart) => {
      const told = toldBy(chart);
      return chart.labels
        .flatMap((label) => label.match(/\d[\d.,]*(?<=\d)/g) ?? [])
        .filter((number) => !told.includes(number))
        .map((number) => `${chart.address} ${number}`);
    });
    expect(missing).toEqual([]);
  });

  it('says every value of a figure in a sentence', () => {
    const ofFigures = charts.filter(({ head }) => head.includes('In a sentence'));
    const baseless = ofFigures.filter(({ head, rows }) =>
      rows.some((row) => !row[head.indexOf('In a sentence')]),
    );
    expect(ofFigures.length).toBeGreaterThan(100);
    expect(baseless.map(({ address, title }) => `${address} ${title}`)).toEqual([]);
  });
});

/** How the table says a value of the picture: without quotation marks around the words of its source, and with a note for the question mark behind it. */
function inTable(value: string): string[] {
  const number = value.toLowerCase().replaceAll(/[“”]/g, '');
  return number.endsWith(' ?') ? [number.slice(0, -2), 'the source states no method'] : [number];
}

/** All that a chart says beside its picture. */
function toldBy({ title, counted, said, rows }: SurveyedChart): string {
  return [title, counted, said, ...rows.flat()].join(' | ');
}
