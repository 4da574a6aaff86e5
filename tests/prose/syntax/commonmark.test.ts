import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, it } from 'vitest';
import { page } from '../sample-page.ts';

const plain = new MarkdownIt({ html: false });
plain.renderer.rules['image'] = () => '';

/** Our output without what the house adds: ids of headings, and no referrer to other hosts. */
function withoutOurs(html: string): string {
  return html.replace(/(<h[1-6]) id="h-[a-z0-9-]*"/g, '$1').replaceAll(' rel="noreferrer"', '');
}

/** The output of markdown-it without what the house refuses: titles of links, languages of code, columns aligned. */
function withoutRefused(html: string): string {
  return html.replace(/ (?:title|class|style)="[^"]*"/g, '');
}

const pieces = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '`',
    '``',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '!',
    '|',
    '\\',
    '&amp;',
    '&#x3c;',
    '"',
    "'",
  ],
  ...[
    '\n',
    '\n\n',
    '  \n',
    '\t',
    '    ',
    '# ',
    '## ',
    '- ',
    '> ',
    '---',
    '===',
    '```',
    '~~~',
    '|--|--|',
    '\n| ',
  ],
  ...[
    'word',
    'a b',
    'é',
    '日本',
    '😀',
    '.',
    '://',
    'https://example.org/',
    '/figures/',
    '"title"',
    '[x]: /y\n\n',
    '<b>',
  ],
  ...['javascript:', '<script>', '&lt;', '\u00a0', ':', '+ ', '* '],
);
const markdown = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

it('text that uses nothing of ours is rendered as markdown-it renders it', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      expect(withoutOurs(page(text.replace(/^---/, '+++')).html)).toBe(
        withoutRefused(plain.render(text.replace(/^---/, '+++'))),
      );
    }),
    { numRuns: 2000, seed: 31 },
  );
});

it('every fault lies inside the file, on the line where its text stands', () => {
  const withNumbers = fc
    .array(
      fc.oneof(pieces, fc.constantFrom('45,000', '7', '{ships-abuot}', '{ships-about}', '{', '}', '\\{3}')),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(withNumbers, (text) => {
      const whole = `---\ntitle: Ships\ndescription: Ships.\n---\n${text}`;
      const lines = whole.split('\n');
      for (const { line, character = 0, value: shown } of page(whole).faults) {
        expect(lines[line - 1]).toBeDefined();
        expect(character).toBeGreaterThan(0);
        if (shown === '{ships-abuot}')
          expect(lines[line - 1]?.slice(character - 1)).toMatch(/^\{ships-abuot\}/);
      }
    }),
    { numRuns: 2000, seed: 31 },
  );
});
