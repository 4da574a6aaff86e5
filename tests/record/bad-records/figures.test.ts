import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../src/record/read/parse.ts';
import { withCells, withLines, type Cells, type Files } from '../sound.ts';
import { itTells, type BadRecord } from './told.ts';

const NETWORK = 'data/figures/network.csv';

function figure(line: number, cells: Cells): Files {
  return withCells('data/figures/network.csv', line, cells);
}

const DATE_REMEDY = 'write a year, a month or a day, as in 2015, 2015-09 or 2015-09-01';

describe('the checks of a figure', () => {
  itTells([
    ...['title', 'base', 'caveat'].map((column): BadRecord => [
      `an empty ${column}`,
      figure(10, { [column]: '' }),
      `data/figures/network.csv:10 (growth) ${column}: "" is empty; fill this cell; it is required`,
    ]),
    [
      'an empty locator',
      figure(10, { locator: '' }),
      'data/figures/network.csv:10 (growth) locator: "" is empty; copy up to eight words of the source that hold the number',
    ],
    [
      'a locator of more than eight words',
      figure(10, { locator: 'in all there were one hundred and twenty lamps' }),
      'data/figures/network.csv:10 (growth) locator: "in all there were one hundred and twenty lamps" has 9 words; keep the 8 that hold the number',
    ],
    [
      'an empty value',
      figure(10, { value: '' }),
      'data/figures/network.csv:10 (growth) value: "" is empty; write the number, or a derivation',
    ],
    [
      'an unknown qualifier',
      figure(2, { qualifier: 'roughly' }),
      'data/figures/network.csv:2 (lamps) qualifier: "roughly" is not one of the words for this column; write one of: exact, about, at-least, more-than, up-to, fewer-than, nearly, range',
    ],
    [
      'a place that is none',
      figure(2, { place: 'Norway' }),
      'data/figures/network.csv:2 (lamps) place: "Norway" is not a list of places, for "Norway" is no code of one; write world, EU, or country codes such as "DE GB"',
    ],
    [
      'a code that no country has',
      figure(2, { place: 'NO UK' }),
      'data/figures/network.csv:2 (lamps) place: "NO UK" is not a list of places, for "UK" is no code of one; write world, EU, or country codes such as "DE GB"',
    ],
    [
      'a subject of what is no share',
      figure(2, { subject: 'legality' }),
      'data/figures/network.csv:2 (lamps) subject: "legality" is of shares only, and the unit is count; empty this cell',
    ],
    [
      'a finding of which nobody knows who counted',
      figure(2, { first_hand: '' }),
      'data/figures/network.csv:2 (lamps) first_hand: "" is empty; write yes where the source counted or asked itself, or else no',
    ],
    [
      'a retelling that is said to be first hand',
      figure(5, { role: 'retelling' }),
      'data/figures/network.csv:5 (retold) first_hand: "yes" does not go with the role retelling; empty this cell',
    ],
    [
      'a retelling of which nobody says whom it names',
      figure(5, { credit: '' }),
      'data/figures/network.csv:5 (retold) credit: "" goes with restates: both or neither; write kept, changed or lost for whom a retelling names, or empty both',
    ],
    [
      'a changed credit without a name',
      figure(5, { credit: 'changed' }),
      'data/figures/network.csv:5 (retold) credit: "changed" does not go with an empty attributed_to; write lost where the retelling names nobody, or fill attributed_to',
    ],
    [
      'a percent above 100',
      figure(6, { value_high: '110' }),
      'data/figures/network.csv:6 (range) value_high: "110" is no share: it is above 100 percent; check the number and the unit',
    ],
    [
      'an interval above 100 percent',
      figure(7, { interval_high: '135' }),
      'data/figures/network.csv:7 (sample) interval_high: "135" is no share: it is above 100 percent; check the number and the unit',
    ],
    [
      'a range whose two ends are one',
      figure(6, { value_high: '7' }),
      'data/figures/network.csv:6 (range) value_high: "7" is not above value 7; swap the two, or empty this cell',
    ],
    [
      'a range upside down',
      figure(6, { value: '10', value_high: '7' }),
      'data/figures/network.csv:6 (range) value_high: "7" is not above value 10; swap the two, or empty this cell',
    ],
    [
      'a range without an upper end',
      figure(6, { value_high: '' }),
      'data/figures/network.csv:6 (range) value_high: "" is empty though the qualifier is range; write the upper end',
    ],
    [
      'an upper end of what is no range',
      figure(6, { qualifier: 'at-least' }),
      'data/figures/network.csv:6 (range) qualifier: "at-least" does not go with an upper end; write range or about, or empty value_high',
    ],
    [
      'a day that does not exist',
      figure(2, { period_start: '2015-02-29' }),
      `data/figures/network.csv:2 (lamps) period_start: "2015-02-29" is not a date of the calendar; ${DATE_REMEDY}`,
    ],
    [
      'a date in words',
      figure(2, { period_end: '1 May 2015' }),
      `data/figures/network.csv:2 (lamps) period_end: "1 May 2015" is not a date of the calendar; ${DATE_REMEDY}`,
    ],
    [
      'a period that ends before it starts',
      figure(10, { period_start: '2016' }),
      'data/figures/network.csv:10 (growth) period_end: "2015-03" lies before period_start 2016; check both dates',
    ],
    [
      'a way of sampling without a sample size',
      figure(7, { sample_size: '' }),
      'data/figures/network.csv:7 (sample) sampling: "random" goes with sample_size: both or neither; say how the sample was chosen, or empty both',
    ],
    [
      'half a person in a sample',
      figure(7, { sample_size: '0.5' }),
      'data/figures/network.csv:7 (sample) sample_size: "0.5" is no number of people or things; write a whole number',
    ],
    [
      'an interval with one end',
      figure(7, { interval_high: '' }),
      'data/figures/network.csv:7 (sample) interval_low: "25" has no partner; write both ends of the interval, or neither',
    ],
    [
      'an interval of no kind',
      figure(7, { interval_kind: '' }),
      'data/figures/network.csv:7 (sample) interval_kind: "" goes with interval_low: both or neither; say what the source calls its interval, or empty both',
    ],
    [
      'an interval that ends below the value',
      figure(7, { interval_high: '29' }),
      'data/figures/network.csv:7 (sample) interval_low: "25 to 29" does not hold the value 30; check the interval against the source',
    ],
    [
      'an interval that does not hold the value',
      figure(7, { interval_low: '31' }),
      'data/figures/network.csv:7 (sample) interval_low: "31 to 35" does not hold the value 30; check the interval against the source',
    ],
    [
      'a count with decimals',
      figure(9, { value: '120.5' }),
      'data/figures/network.csv:9 (draft) value: "120.5" is no whole number, as a count is; write the whole number, or the unit in which it was measured',
    ],
    [
      'less than nothing',
      figure(9, { value: '0', qualifier: 'fewer-than' }),
      'data/figures/network.csv:9 (draft) qualifier: "fewer-than" does not go with 0, for nothing is less; write exact, or check the number',
    ],
    [
      'a year that was never',
      figure(9, { value: '20155', unit: 'year' }),
      'data/figures/network.csv:9 (draft) value: "20155" is no year of 1900 to 2099; check the number and the unit',
    ],
    [
      'a count of things in money',
      figure(9, { unit: 'USD' }),
      'data/figures/network.csv:9 (draft) unit: "USD" is money, and lamps counts none; check the unit and the measure',
    ],
    ...['n/a', 'TODO', '…', 'TRUE'].map((base): BadRecord => [
      `a base that says nothing: ${base}`,
      figure(9, { base }),
      `data/figures/network.csv:9 (draft) base: "${base}" says nothing; write what belongs here; it is required`,
    ]),
    ...['#REF!', '########', '#N/A'].map((cell): BadRecord => [
      `what a spreadsheet shows for an error: ${cell}`,
      figure(9, { avoid: cell }),
      `data/figures/network.csv:9 (draft) avoid: "${cell}" is what a spreadsheet shows for an error; write what stood there before`,
    ]),
    [
      'a web address without its beginning',
      withCells('data/sources.csv', 2, { url: 'example.org/log' }),
      'data/sources.csv:2 (harbour-log) url: "example.org/log" is not a web address; write the whole address with https://, or leave it empty',
    ],
    [
      'an address with a name and a password',
      withCells('data/sources.csv', 2, { url: 'https://reader:secret@example.org/log' }),
      'data/sources.csv:2 (harbour-log) url: "https://reader:secret@example.org/log" holds a name or a password; write the address without what stands before the @',
    ],
    [
      'an address of the machine of the reader',
      withCells('data/sources.csv', 2, { url: 'http://localhost:8080/log' }),
      'data/sources.csv:2 (harbour-log) url: "http://localhost:8080/log" leads to no public site; write the address at which others find it',
    ],
    [
      'an address of the network of a house',
      withCells('data/sources.csv', 2, { url: 'http://192.168.1.7/log' }),
      'data/sources.csv:2 (harbour-log) url: "http://192.168.1.7/log" leads to no public site; write the address at which others find it',
    ],
  ]);
});

const FORMS = 'write share a b, sum a b c, difference a b or complement a with ids of figures, or table';
const ORDER = 'name the part before the whole, the greater before the less';

/** The derived figure on line 4, spoilt; other rows may be changed too. */
function derived(
  what: string,
  cells: Cells,
  told: string,
  others: Readonly<Record<number, Cells>> = {},
): BadRecord {
  return [what, withLines(NETWORK, { ...others, 4: cells }), `${NETWORK}:4 (lit-share) ${told}`];
}

describe('the checks of a derived figure', () => {
  itTells([
    derived(
      'a typed value',
      { value: '37.5' },
      'value: "37.5" is typed though the figure is derived; empty this cell',
    ),
    [
      'a part whose source states no method',
      figure(3, { method: 'not-stated' }),
      'data/figures/network.csv:4 (lit-share) method: "" is empty though a part states no method; write not-stated here too',
    ],
    derived(
      'a word that is no derivation',
      { derivation: 'ratio lit lamps' },
      `derivation: "ratio lit lamps" cannot be read; ${FORMS}`,
    ),
    derived(
      'a share without a whole',
      { derivation: 'share lit' },
      `derivation: "share lit" cannot be read; ${FORMS}`,
    ),
    derived(
      'a sum over unlike measures',
      { derivation: 'sum lit boats', unit: 'count' },
      'derivation: "sum lit boats" adds or subtracts unlike measures (lamps, boats); name figures of one measure',
    ),
    derived(
      'a share over measures that do not divide',
      { derivation: 'share boats lamps' },
      'derivation: "share boats lamps" divides measures that do not divide (boats, lamps); name a part and a whole that were counted alike',
    ),
    derived(
      'a difference over unlike units',
      { derivation: 'difference lamps range', unit: 'count' },
      'derivation: "difference lamps range" joins unlike units (count, percent); name figures of one unit',
    ),
    derived(
      'a complement of a count',
      { derivation: 'complement lit' },
      'derivation: "complement lit" takes a number that is no percent from 100; name a share',
    ),
    derived(
      'a derivation from itself',
      { derivation: 'complement lit-share' },
      'derivation: "complement lit-share" runs in a circle; name figures that do not lead back here',
    ),
    derived(
      'a share that is no percent',
      { unit: 'count' },
      'unit: "count" is not the unit of what is derived; write percent',
    ),
    derived(
      'a whole before its part',
      { derivation: 'share lamps lit' },
      `derivation: "share lamps lit" comes out as 267; ${ORDER}`,
    ),
    derived(
      'a difference below nothing',
      { derivation: 'difference lit lamps', unit: 'count' },
      `derivation: "difference lit lamps" comes out as -75; ${ORDER}`,
    ),
    derived(
      'a share of nothing',
      { derivation: 'share lit old' },
      'derivation: "share lit old" divides by old, which is 0; name a whole that is not empty',
      { 8: { value: '0' } },
    ),
    derived(
      'a complement of a range',
      { derivation: 'complement range' },
      'derivation: "complement range" names range, which is a range and no one number; name figures of one number each',
    ),
    derived(
      'a sum of what its source says in words',
      { derivation: 'sum lamps old', unit: 'count', qualifier: 'exact' },
      'derivation: "sum lamps old" names old, which is in words and no one number; name figures of one number each',
      { 8: { words: 'several dozen' } },
    ),
    derived(
      'an upper end that is typed',
      { value_high: '40' },
      'value_high: "40" is typed though the figure is derived; empty this cell',
    ),
  ]);
});

describe('the hedge of a derived figure', () => {
  const sum = { derivation: 'sum old retold', unit: 'count' };
  const share = { derivation: 'share retold old' };
  /** The qualifiers of two figures, that of what is computed from them, and what may be written instead. */
  const cases: readonly (readonly [
    cells: Cells,
    first: string,
    second: string,
    given: string,
    write: string,
  ])[] = [
    [sum, 'exact', 'about', 'exact', 'about'],
    [sum, 'at-least', 'exact', 'exact', 'at-least'],
    [sum, 'at-least', 'exact', 'about', 'at-least'],
    [sum, 'at-least', 'exact', 'more-than', 'at-least'],
    [sum, 'at-least', 'more-than', 'up-to', 'at-least or more-than'],
    [sum, 'fewer-than', 'exact', 'exact', 'up-to or fewer-than or nearly'],
    [sum, 'exact', 'exact', 'nearly', 'exact'],
    [share, 'about', 'about', 'exact', 'about'],
    [share, 'more-than', 'exact', 'at-least', 'up-to or fewer-than or nearly'],
    [{ derivation: 'complement sample' }, 'exact', 'exact', 'nearly', 'exact'],
  ];
  itTells(
    cases.map(([cells, old, retold, qualifier, write]): BadRecord => {
      const [operation = '', ...parts] = (cells['derivation'] ?? '').split(' ');
      const of: Readonly<Record<string, string>> = { old, retold, sample: 'exact' };
      const told = parts.map((part) => `${part} ${of[part] ?? ''}`).join(', ');
      return derived(
        `${qualifier} for a ${operation} of ${told}`,
        { ...cells, qualifier },
        `qualifier: "${qualifier}" does not follow from ${told}; write ${write}`,
        { 8: { qualifier: old }, 5: { qualifier: retold } },
      );
    }),
  );
  itTells([
    derived(
      'exact for a quotient that was rounded',
      { ...share, qualifier: 'exact' },
      'qualifier: "exact" does not follow from retold exact, old exact, for the quotient is rounded; write about',
      { 5: { value: '43' } },
    ),
    derived(
      'a sum that may be off in different ways',
      { ...sum, qualifier: 'about' },
      'derivation: "sum old retold" joins numbers that may be off in different ways (old about, retold at-least), which no hedge can say; name parts that are hedged alike, or let the figures stand side by side and compute nothing',
      { 8: { qualifier: 'about' }, 5: { qualifier: 'at-least' } },
    ),
    derived(
      'a difference of two lower bounds',
      { derivation: 'difference old retold', unit: 'count', qualifier: 'at-least' },
      'derivation: "difference old retold" joins numbers that may be off in different ways (old at-least, retold at-least), which no hedge can say; name parts that are hedged alike, or let the figures stand side by side and compute nothing',
      { 8: { qualifier: 'at-least' }, 5: { qualifier: 'at-least' } },
    ),
  ]);

  it('may say less than its parts', () => {
    for (const qualifier of ['exact', 'about', 'at-least', 'up-to'])
      expect(parseRecord(withLines(NETWORK, { 4: { ...sum, qualifier } })).faults).toEqual([]);
  });
});
