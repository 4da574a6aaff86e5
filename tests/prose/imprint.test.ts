import { describe, expect, it } from 'vitest';
import { faultLine } from '../../src/faults/fault.ts';
import { readDocument } from '../../src/prose/document.ts';
import { IMPRINT_FILE, imprintOf, imprintWarnings, siteAddress } from '../../src/prose/imprint.ts';

const imprint = (publisher: string, contact: string, address: string, repository = '') =>
  `---\npublisher: ${publisher}\ncontact: ${contact}\naddress: ${address}\nrepository: ${repository}\n---\n\nNobody.\n`;
const read = (text: string) => [readDocument('imprint', IMPRINT_FILE, text)];

const NAMED = imprint('The harbour', 'watch@harbour.org', 'https://harbour.org');

describe('the imprint', () => {
  it('names who publishes the site, and is silent when all is filled in', () => {
    expect(imprintOf(read(NAMED))).toMatchObject({ publisher: 'The harbour', contact: 'watch@harbour.org' });
    expect(imprintWarnings(read(NAMED))).toEqual([]);
    expect(siteAddress(NAMED)).toBe('https://harbour.org');
  });

  it('warns of what is empty, at its line, and of an address that belongs to nobody', () => {
    const warnings = imprintWarnings(read(imprint('', '', 'https://soundings.example'))).map(faultLine);
    expect(warnings).toEqual([
      expect.stringMatching(/^src\/content\/imprint\.md:2:\d+ "publisher" is empty; /),
      expect.stringMatching(/^src\/content\/imprint\.md:3:\d+ "contact" is empty; /),
      expect.stringMatching(
        /^src\/content\/imprint\.md:4:\d+ "https:\/\/soundings\.example" is the address of no site; /,
      ),
    ]);
  });

  it.each([
    ['a word to write to', imprint('The harbour', 'the watch', 'https://harbour.org')],
    [
      'an address with a slash at the end',
      imprint('The harbour', 'watch@harbour.org', 'https://harbour.org/'),
    ],
    [
      'a repository without https',
      imprint('The harbour', 'watch@harbour.org', 'https://harbour.org', 'harbour.org/log'),
    ],
  ])('refuses %s', (_, text) => {
    const [document] = read(text);
    expect(document?.faults).toHaveLength(1);
  });
});
