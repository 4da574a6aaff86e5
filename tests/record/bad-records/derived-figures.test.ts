import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../src/record/read/parse.ts';
import { withLines, type Cells } from '../sound.ts';
import { figure, itTells, NETWORK, type BadRecord } from './told.ts';

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
      'a sum that counts one figure twice',
      { derivation: 'sum lamps old lamps', unit: 'count', qualifier: 'exact' },
      'derivation: "sum lamps old lamps" names lamps twice; name each figure once',
    ),
    derived(
      'a share of itself',
      { derivation: 'share lamps lamps' },
      'derivation: "share lamps lamps" names lamps twice; name each figure once',
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
      `derivation: "share lamps lit" comes out as 270; ${ORDER}`,
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
