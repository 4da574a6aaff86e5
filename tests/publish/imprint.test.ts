import { expect, it } from 'vitest';
import { creditLine } from '../../src/publish/imprint.ts';

const credit = (...labels: readonly string[]) =>
  creditLine(
    { title: 'Ships came back', sources: labels.map((label) => ({ id: label, label })) },
    'https://site.example/charts/ships/',
  );

it('credits a picture with its title, the site, the licence, whose numbers they are, and its address', () => {
  expect(credit('A log of 2015', 'Harbour Institute, 2016')).toBe(
    '“Ships came back”, Soundings, CC BY 4.0, after a log of 2015; Harbour Institute, 2016. https://site.example/charts/ships/',
  );
});

it('names the first sources of many, and says how many more there are', () => {
  expect(credit('A1', 'B1', 'C1', 'D1')).toContain('after A1; B1; C1; D1.');
  expect(credit('A1', 'B1', 'C1', 'D1', 'E1')).toContain('after A1; B1; C1; 2 more sources.');
});

it('credits a sketch that rests on no source', () => {
  expect(credit()).toContain('CC BY 4.0. https://');
});
