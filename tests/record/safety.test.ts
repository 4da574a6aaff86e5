import { describe, expect, it } from 'vitest';
import { unsafeCells } from '../../src/record/read/unsafe.ts';
import { dangersIn } from '../../src/record/safety.ts';
import { workedMs } from '../worked.ts';

/** No address stands in the project, not even a false one: its name and its ending are put together here. */
const NAME = 'abcdefgh';
const END = 'onion';

const found = (text: string) => dangersIn(text).map(({ what }) => what);

describe('the address of a hidden service', () => {
  it.each([
    ['plainly', `${NAME}.${END}`],
    ['in capitals', `${NAME}.${END}`.toUpperCase()],
    ['of another network', `${NAME}.i2p`],
    ['with a path', `http://${NAME}.${END}/page`],
    ['on a relay to it', `https://${NAME}.${END}.example.org/`],
    ['with its dot in percent signs', `http://${NAME}%2E${END}/`],
    ['with a letter in percent signs', `http://${NAME}.%6Fnion/`],
    ['with full-width letters', `${NAME}.ｏｎｉｏｎ`],
    ['with a full-width dot', `${NAME}．${END}`],
    ['with an ideographic full stop', `${NAME}。${END}`],
    ['with a soft hyphen', `${NAME}.on\u00ADion`],
    ['with a character that nobody sees', `${NAME}\u200B.${END}`],
    ['with a numbered entity', `${NAME}&#46;${END}`],
    ['with a hexadecimal entity', `${NAME}&#x2e;${END}`],
    ['with a named entity', `${NAME}&period;${END}`],
    ['with an escape', `${NAME}\\.${END}`],
    ['with emphasis', `${NAME}.**${END}**`],
    ['with its dot in brackets', `${NAME}[.]${END}`],
    ['with its dot in words', `${NAME} (dot) ${END}`],
  ])('is found if it is written %s', (_, text) => {
    expect(found(`See ${text}, they say.`)).toContain('the address of a hidden service');
  });

  it.each([
    `addresses that end in .${END}`,
    `The .${END} domain`,
    `a report. Onion services`,
    'a two-way onion',
    'x & y',
  ])('is none in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a character that a reader does not see, or sees wrongly', () => {
  it.each([
    ['\u0007', 'a control character (U+0007)'],
    ['\u2028', 'a control character (U+2028)'],
    ['\u200B', 'an invisible character (U+200B)'],
    ['\u200C', 'an invisible character (U+200C)'],
    ['\u200D', 'an invisible character (U+200D)'],
    ['\u00AD', 'an invisible character (U+00AD)'],
    ['\u061C', 'an invisible character (U+061C)'],
    ['\u202E', 'an invisible character (U+202E)'],
    ['\u3164', 'an invisible character (U+3164)'],
    ['\uE000', 'a character that no font has (U+E000)'],
    ['\uFFFC', 'a character that no font has (U+FFFC)'],
    ['\uFFFD', 'a character that is not UTF-8 (U+FFFD)'],
  ])('is told with its number: %j', (character, what) => {
    expect(dangersIn(`a${character}b`)).toMatchObject([{ index: 1, text: character, what }]);
  });

  it.each(['operatorâ€™s', 'Ã©tude', 'Â£5', 'Ã¼ber'])(
    'is told where another encoding was read: %s',
    (text) => {
      expect(found(text)).toEqual([expect.stringContaining('another encoding')]);
    },
  );

  it.each(['São Paulo, über, naïve, £5, 東京, Ελλάδα, “so” – 3½', 'a line\nbreak'])(
    'is none of these: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

const LONG = 1_000_000;

/** How long the look at one cell takes, in milliseconds, and how many faults it finds. */
function looked(cell: string): { ms: number; faults: number } {
  const start = workedMs();
  const faults = unsafeCells('data/x.csv', { line: 2, cells: new Map([['note', cell]]), text: cell }).length;
  return { ms: workedMs() - start, faults };
}

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1', '@x', '＠x', 'a;=1', 'a\n=1', '＝1'])('would run as a formula: %j', (cell) => {
    expect(looked(cell).faults).toBe(1);
  });

  it('is told of each kind of danger once', () => {
    expect(looked('a\u200Bb\u200Bc\u200C').faults).toBe(2);
  });

  it('of a million letters is looked through in no time, to the address at its end', () => {
    const word = 'a2'.repeat(LONG / 2);
    expect(looked(word)).toMatchObject({ faults: 0 });
    expect(looked(`${word}.${END}`)).toMatchObject({ faults: 1 });
    expect(looked(word).ms).toBeLessThan(500);
  });
});
