import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { readFrontMatter } from '../../../src/prose/syntax/front-matter.ts';

const fields = z.strictObject({ title: z.string(), ships: z.array(z.string()).optional() });
const read = (text: string) => readFrontMatter('ships.md', text.split('\n'), fields);

it('means what YAML means: quotation marks, comments, folded texts and lists', () => {
  const text =
    '---\n# for colleagues\ntitle: "Ships: a \\"story\\"" # and a comment\nships:\n  - \'it\'\'s one\'\n  - >-\n    two\n    lines\n---\nText.';
  expect(read(text)).toMatchObject({
    fields: { title: 'Ships: a "story"', ships: ["it's one", 'two lines'] },
    faults: [],
  });
});

it('keeps every value a text, also what looks like a date, a number or a yes', () => {
  const texts = ['2026-11-25', '007', '1e3', 'yes', 'null', '~'];
  for (const title of texts) expect(read(`---\ntitle: ${title}\n---\n`).fields).toEqual({ title });
});

it('says where each character of a text stands, in the file as it was written', () => {
  const written = '---\ntitle: "A \\"7\\" and\n  8"\nships: [9, "\\u0041 10"]\n---\n';
  const lines = written.split('\n');
  const at = read(written).texts.flatMap(({ value, positionOf }) =>
    [...value.matchAll(/\d+/g)].map((digits) => {
      const { line, column } = positionOf(digits.index);
      return lines[line - 1]?.slice(column - 1, column - 1 + digits[0].length);
    }),
  );
  expect(at).toEqual(['7', '8', '9', '10']);
});

it('never throws, and gives no fields without saying why', () => {
  const pieces = fc.constantFrom(
    ...[
      '---',
      '\n',
      '\n',
      'title',
      ': ',
      ' ',
      '- ',
      '"',
      "'",
      '#',
      '[',
      ']',
      '{',
      '}',
      '&a',
      '*a',
      '!',
      '|',
      '>',
    ],
    ...['?', '%', '@', '`', '\t', '\\', 'ships', '<<', '...', '\uFEFF', 'é'],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
      const { fields: typed, faults, texts } = read(`---\n${parts.join('')}\n---\nText.`);
      if (typed === undefined) expect(faults).not.toEqual([]);
      for (const { value, positionOf } of texts) expect(positionOf(value.length).line).toBeGreaterThan(1);
    }),
    { numRuns: 3000, seed: 31 },
  );
});
