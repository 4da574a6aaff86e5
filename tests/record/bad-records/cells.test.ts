import { describe } from 'vitest';
import { withCells, withRow, type Cells, type Files } from '../sound.ts';
import { quoted } from '../../../src/faults/fault.ts';
import { itTells, type BadRecord } from './told.ts';

function figure(line: number, cells: Cells): Files {
  return withCells('data/figures/network.csv', line, cells);
}

const DIGITS = 'write digits only, with a point before decimals, as in 45000 or 2.5';

describe('the reading of numbers', () => {
  const remedies: readonly (readonly [value: string, remedy: string])[] = [
    ['45 000', 'write 45000'],
    ['45\u00A0000', 'write 45000'],
    ['45\u202F000', 'write 45000'],
    ['45,000', 'write 45000'],
    ["45'000", 'write 45000'],
    ['４５０００', 'write 45000'],
    ['007', 'write 7'],
    ['4.5e4', 'write 45000'],
    ['0x2d', 'write 45'],
    ['1,5', 'write 1.5'],
    ['0,125', 'write 0.125'],
    ['1e21', DIGITS],
    ['1e-7', DIGITS],
    ['12–15', 'write 12 in value, 15 in value_high and range in qualifier'],
    ['1,000-2,000', 'write 1000 in value, 2000 in value_high and range in qualifier'],
    ['>80', 'write 80 here and more-than in qualifier'],
    ['≥ 80', 'write 80 here and at-least in qualifier'],
    ['80+', 'write 80 here and at-least in qualifier'],
    ['~45000', 'write 45000 here and about in qualifier'],
    ['-', 'write the number, or leave the cell empty'],
    ['1.', 'write 1'],
    ['12%', 'write 12'],
    [' 45', 'write 45'],
    ['Infinity', DIGITS],
    ['NaN', DIGITS],
    ['some', DIGITS],
    ['٤٥', DIGITS],
  ];
  itTells([
    ...remedies.map(([value, remedy]): BadRecord => [
      `${JSON.stringify(value)} and what to write`,
      figure(10, { value }),
      `data/figures/network.csv:10 (growth) value: ${quoted(value)} is not a plain number; ${remedy}`,
    ]),
    [
      'a point that could part thousands',
      figure(10, { value: '45.000' }),
      'data/figures/network.csv:10 (growth) value: "45.000" could be thousands or three decimals; write 45000 if thousands are meant, 45 if decimals are',
    ],
    [
      'a point that could part thousands, before a last nought',
      figure(10, { value: '12.500' }),
      'data/figures/network.csv:10 (growth) value: "12.500" could be thousands or three decimals; write 12500 if thousands are meant, 12.5 if decimals are',
    ],
    [
      'a comma that could part thousands or decimals',
      figure(10, { value: '2,345%' }),
      'data/figures/network.csv:10 (growth) value: "2,345%" is not a plain number; write 2345 if thousands are meant, 2.345 if decimals are',
    ],
    ...['9007199254740993', '0.1234567890123456', '9'.repeat(309)].map((value): BadRecord => [
      `${value.length} digits, which cannot be kept true`,
      figure(10, { value }),
      `data/figures/network.csv:10 (growth) value: "${value.slice(0, 60)}${value.length > 60 ? '…' : ''}" has more than 15 digits, which cannot be kept true; round it to 15 digits, or count in a larger unit`,
    ]),
    [
      'a number so small that it could only be kept in another form',
      figure(10, { value: '0.0000001' }),
      'data/figures/network.csv:10 (growth) value: "0.0000001" is too small to be kept as it is written; count in a smaller unit',
    ],
    [
      'a number below nothing, once',
      figure(10, { value: '-5' }),
      'data/figures/network.csv:10 (growth) value: "-5" is below nothing, as no number of the record is; write it without the minus, and let title, measure and base say what fell',
    ],
    [
      'a telephone number that begins with a plus, once',
      withCells('data/help.csv', 2, { phone: '+47 22 00 00 00' }),
      'data/help.csv:2 phone: "+47 22 00 00 00" begins with a plus, which a spreadsheet would compute; write 00 for it: 0047 22 00 00 00',
    ],
  ]);
});

const FORMULA =
  'would run as a formula in a spreadsheet; let no cell, no line in it and no part after a semicolon begin so';
const control = (code: string) =>
  `holds a control character (${code}); delete it; a line break is a plain LF`;
const invisible = (code: string) =>
  `holds an invisible character (${code}); delete it, and type the text anew if you cannot see it`;

describe('the checks of every cell', () => {
  const cells: readonly (readonly [what: string, cell: string, told: string])[] = [
    ['a formula', '=SUM(A1)', FORMULA],
    ['a formula that begins with plus', '+1', FORMULA],
    ['a formula that begins with minus', '-1', FORMULA],
    ['a formula that begins with at', '@SUM(A1)', FORMULA],
    ['a formula of full width', '＝SUM(A1)', FORMULA],
    ['an at sign of full width', '＠SUM(A1)', FORMULA],
    ['a formula after a line break', 'Lamps\n=SUM(A1)', FORMULA],
    ['a formula after a semicolon', 'Lamps;=SUM(A1)', FORMULA],
    ['a formula in an escaped number, of which only the number is printed', '\\{=1+1}', FORMULA],
    ['a tab before a formula', '\t=SUM(A1)', control('U+0009')],
    ['a return before a text', '\rLamps', control('U+000D')],
    ['a control character', 'Counted\u0007once.', control('U+0007')],
    ['a character of no width', 'Counted\u200Bonce.', invisible('U+200B')],
    ['a byte order mark inside a cell', 'Counted\uFEFFonce.', invisible('U+FEFF')],
    ['a mark that turns the direction of writing', 'Counted\u202Eonce.', invisible('U+202E')],
    [
      'an onion address',
      `Seen at ${'x'.repeat(16)}.on${'ion'} then.`,
      'holds the address of a hidden service; delete it; the site never says where a hidden service is',
    ],
    [
      'what was saved in another encoding',
      'Caf\uFFFD',
      'holds a character that is not UTF-8 (U+FFFD); type it anew and save the file as UTF-8',
    ],
  ];
  itTells(
    cells.map(([what, cell, told]): BadRecord => [
      what,
      figure(2, { avoid: cell }),
      `data/figures/network.csv:2 (lamps) avoid: ${quoted(cell)} ${told}`,
    ]),
  );
});

describe('the reading of codes and lists', () => {
  const noLanguage = 'is not the code of one language';
  const which = 'write the code of the language that the source is mostly in, as in en, de or pt-BR';
  const languages: readonly (readonly [value: string, remedy: string])[] = [
    ['German', which],
    ['de, en', which],
    ['en_GB', 'write en-GB'],
    ['EN', 'write en'],
    ['xx', which],
    ['', which],
  ];
  itTells([
    ...languages.map(([value, remedy]): BadRecord => [
      `${JSON.stringify(value)} and the language to write`,
      withCells('data/sources.csv', 2, { language: value }),
      `data/sources.csv:2 (harbour-log) language: "${value}" ${noLanguage}; ${remedy}`,
    ]),
    ...['ZZ', 'XA', 'QO', 'AA', 'UK'].map((code): BadRecord => [
      `${code}, which is the code of no place`,
      figure(10, { place: code }),
      `data/figures/network.csv:10 (growth) place: "${code}" is not a list of places, for "${code}" is no code of one; write world, EU, or country codes such as "DE GB"`,
    ]),
    [
      'an entry of help without the day on which it was read',
      withCells('data/help.csv', 2, { read_on: '' }),
      'data/help.csv:2 read_on: "" is not a day of the calendar; write it as 2026-11-25',
    ],
    [
      'a place that stands twice in a list',
      figure(10, { place: 'NO DE NO' }),
      'data/figures/network.csv:10 (growth) place: "NO DE NO" names "NO" twice; keep it once',
    ],
    [
      'an id that stands twice in a list',
      withCells('data/disagreements.csv', 2, { figures: 'lamps old lamps' }),
      'data/disagreements.csv:2 (old-and-new) figures: "lamps old lamps" names "lamps" twice; keep it once',
    ],
    [
      'an id after which no file can be named',
      withRow('data/sources.csv', { id: 'x'.repeat(256) }),
      `data/sources.csv:4 (${'x'.repeat(256)}) id: "${'x'.repeat(60)}…" has 256 letters; write at most 100: a file is named after it`,
    ],
    ...['2104', '0214', '2199-05'].map((date): BadRecord => [
      `${date}, a date of another age`,
      figure(10, { period_end: date }),
      `data/figures/network.csv:10 (growth) period_end: "${date}" is not of the years 1900 to 2099; check the digits of the year`,
    ]),
  ]);
});
