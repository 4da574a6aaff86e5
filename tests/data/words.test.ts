import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/record/schema/figure.ts';
import { readRecord } from '../../src/record/read/read.ts';
import { entry } from '../../src/record/schema/record.ts';
import { bareNumber, hedgedNumber } from '../../src/language/say/hedge.ts';
import { dateWords, periodWords } from '../../src/language/say/period.ts';
import { placeName } from '../../src/language/say/place.ts';
import { originOf } from '../../src/language/say/credit.ts';
import { citation, sentence, statementParts } from '../../src/language/say/sentence.ts';

const { record } = await readRecord('data');
const figures = [...record.figures.values()];
const published = figures.filter(({ status }) => status !== 'draft');

const HEDGES: Readonly<Record<Figure['qualifier'], RegExp>> = {
  exact: /^(?!about|at least|more than|up to|fewer|less|nearly)/,
  range: /\d–\d/,
  about: /^about /,
  'at-least': /^at least /,
  'more-than': /^more than /,
  'up-to': /^up to /,
  'fewer-than': /^(fewer|less) than /,
  nearly: /^nearly /,
};

/** The numbers in a text, read back as a reader would; `170–300 million` are two of millions. */
function numbersIn(text: string): number[] {
  const scale = /million/.test(text) ? 1e6 : /billion/.test(text) ? 1e9 : /trillion/.test(text) ? 1e12 : 1;
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([digits]) =>
    Number((Number(digits.replaceAll(',', '')) * scale).toPrecision(15)),
  );
}

describe('the words for every figure of the record', () => {
  it('carry its hedge, or are those of its source', () => {
    for (const figure of figures)
      if (figure.words === '') expect(hedgedNumber(figure), figure.id).toMatch(HEDGES[figure.qualifier]);
      else expect(hedgedNumber(figure), figure.id).toContain(figure.words);
  });

  it('give the digits of its value, no more and no fewer', () => {
    for (const figure of figures.filter(({ words }) => words === '')) {
      const values = [figure.value, figure.value_high].filter((value) => value !== undefined);
      expect(numbersIn(bareNumber(figure)), figure.id).toEqual(values);
    }
  });

  it('part thousands with a comma and ranges with an en dash, and use no blank but the plain one', () => {
    for (const figure of figures) {
      expect(bareNumber(figure), figure.id).toMatch(/^[\x20-\x7E€–]+$/);
      expect(bareNumber(figure), figure.id).not.toMatch(/\d-\d|\d \d|\d{4},|,\d{1,2}(?!\d)/);
    }
  });
});

describe('the sentence of every figure of the record', () => {
  it('holds its number, and is one clean sentence with who said it', () => {
    for (const figure of published) {
      const said = sentence(figure, record);
      expect(said, figure.id).toContain(statementParts(figure).number);
      expect(said, figure.id).toMatch(/^[^a-z].*[^.]\.$/s);
      expect(said, figure.id).not.toMatch(/ {2}|undefined|NaN| ,|,,|\(\)|[{}]|['"]/);
      expect(said.split(' ').length, said).toBeLessThanOrEqual(45);
    }
  });

  it('is cited with the day on which it was published where it was read', () => {
    for (const figure of published.filter(({ derivation }) => derivation === '')) {
      const { published: day } = originOf(entry(record.sources, figure.source));
      expect(citation(figure, record), figure.id).toContain(day === undefined ? 'undated' : dateWords(day));
    }
  });

  it('is no sentence of another figure', () => {
    const told = published.map((figure) => sentence(figure, record));
    expect(told.filter((each, index) => told.indexOf(each) !== index)).toEqual([]);
  });
});

describe('the periods and places of the record', () => {
  it('are all put into words', () => {
    for (const { period } of [...record.series.values()].flatMap(({ points }) => points))
      expect(periodWords(period)).not.toMatch(/\d{4}-|H\d|FY|undefined/);
    for (const code of figures.flatMap(({ place }) => place)) expect(placeName(code)).not.toBe(code);
  });
});
