import { describe } from 'vitest';
import { withCells, type Cells, type Files } from '../sound.ts';
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
      `data/figures/network.csv:10 (growth) value: ${JSON.stringify(value)} is not a plain number; ${remedy}`,
    ]),
    [
      'a point that could part thousands',
      figure(10, { value: '45.000' }),
      'data/figures/network.csv:10 (growth) value: "45.000" could be thousands or three decimals; write it without the point or without the zeros',
    ],
    [
      'a number too large to be kept exactly',
      figure(10, { value: '9007199254740993' }),
      'data/figures/network.csv:10 (growth) value: "9007199254740993" is too large to be kept exactly; write a number up to 9007199254740991',
    ],
  ]);
});

const FORMULA =
  'would run as a formula in a spreadsheet; let no cell, no line in it and no part after a semicolon begin so';
const CONTROL = 'holds a control character; delete it; a line break inside a cell is a plain LF';
const INVISIBLE = 'holds an invisible character; delete it, and type the text anew if you cannot see it';

describe('the checks of every cell', () => {
  const cells: readonly (readonly [what: string, cell: string, told: string])[] = [
    ['a formula', '=SUM(A1)', FORMULA],
    ['a formula that begins with plus', '+1', FORMULA],
    ['a formula that begins with minus', '-1', FORMULA],
    ['a formula that begins with at', '@SUM(A1)', FORMULA],
    ['a formula of full width', '＝SUM(A1)', FORMULA],
    ['a formula after a line break', 'Lamps\n=SUM(A1)', FORMULA],
    ['a formula after a semicolon', 'Lamps;=SUM(A1)', FORMULA],
    ['a tab before a formula', '\t=SUM(A1)', CONTROL],
    ['a return before a text', '\rLamps', CONTROL],
    ['a control character', 'Counted\u0007once.', CONTROL],
    ['a character of no width', 'Counted\u200Bonce.', INVISIBLE],
    ['a byte order mark inside a cell', 'Counted\uFEFFonce.', INVISIBLE],
    ['a mark that turns the direction of writing', 'Counted\u202Eonce.', INVISIBLE],
    [
      'an onion address',
      `Seen at ${'x'.repeat(16)}.on${'ion'} then.`,
      'holds an onion address; delete it; the record never says where a hidden service is',
    ],
    [
      'what was saved in another encoding',
      'Caf\uFFFD',
      'holds a character that is not UTF-8; type it anew and save the file as UTF-8',
    ],
  ];
  itTells(
    cells.map(([what, cell, told]): BadRecord => [
      what,
      figure(2, { say: cell }),
      `data/figures/network.csv:2 (lamps) say: ${JSON.stringify(cell)} ${told}`,
    ]),
  );
});
