import { describe } from 'vitest';
import { withCells } from '../sound.ts';
import { figure, itTells, type BadRecord } from './told.ts';

const DATE_REMEDY = 'write a year, a month or a day, as in 2015, 2015-09 or 2015-09-01';

describe('the checks of a figure', () => {
  itTells([
    ...['title', 'base'].map((column): BadRecord => [
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
      'a correction that is said to be first hand',
      figure(5, { role: 'corrector' }),
      'data/figures/network.csv:5 (retold) first_hand: "yes" does not go with the role corrector; empty this cell',
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
