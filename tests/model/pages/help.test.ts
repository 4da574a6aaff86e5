import { describe, expect, it } from 'vitest';
import { helpPage, phoneParts } from '../../../src/model/pages/help.ts';
import type { HelpEntry } from '../../../src/record/schema/vocabulary.ts';
import { recordOf } from '../lineage/record.ts';

function help(country: string[], kind: HelpEntry['for'], row: Partial<HelpEntry> = {}): HelpEntry {
  return {
    ...{ country, for: kind, name: 'A line', url: '', phone: '', first_hand: 'yes', source: '', note: '' },
    ...{ read_on: '2026-11-22', to_check: '', at: { file: 'data/help.csv', line: 2 } },
    ...row,
  };
}

const page = helpPage({
  record: {
    ...recordOf([]),
    help: [
      help(['world'], 'help to stop'),
      help(['GB', 'IE'], 'help to stop'),
      help(['GB'], 'help for children'),
      help(['GB'], 'danger now', { phone: '999' }),
      help(['DE'], 'report'),
      help(['AT', 'DE', 'PT'], 'danger now', { phone: '112' }),
    ],
  },
});

describe('the page of help', () => {
  it('goes through the countries by their names, and ends with what helps anywhere', () => {
    expect(page.places.map(({ name, anchor }) => [name, anchor])).toEqual([
      ['Germany', 'germany'],
      ['Ireland', 'ireland'],
      ['United Kingdom', 'united-kingdom'],
      ['Any country', 'any-country'],
    ]);
  });

  it('begins each country with help for children, and says so where there is none', () => {
    const kinds = page.places.map((place) => place.kinds.map(({ kind, entries }) => [kind, entries.length]));
    expect(kinds).toEqual([
      [
        ['help for children', 0],
        ['report', 1],
      ],
      [
        ['help for children', 0],
        ['help to stop', 1],
      ],
      [
        ['help for children', 1],
        ['help to stop', 1],
      ],
      [
        ['help for children', 0],
        ['help to stop', 1],
      ],
    ]);
    expect(page.places.map(({ danger }) => danger.map(({ phone }) => phone))).toEqual([
      ['112'],
      [],
      ['999'],
      [],
    ]);
  });

  it('has one line of countries of which no more than the number to call was read', () => {
    expect(page.elsewhere.map(({ entry, names }) => [entry.phone, names])).toEqual([
      ['112', ['Austria', 'Portugal']],
    ]);
  });

  it('leads from what somebody looks for to the countries that have it', () => {
    expect(page.kinds.map(({ kind, places }) => [kind, places.map(({ name }) => name)])).toEqual([
      ['danger now', ['Germany', 'United Kingdom']],
      ['help for children', ['United Kingdom']],
      ['report', ['Germany']],
      ['help for worried adults', []],
      ['help to stop', ['Ireland', 'United Kingdom', 'Any country']],
    ]);
  });

  it('prints a number only if it was read at the organisation itself', () => {
    expect(phoneParts({ phone: '0800 1111', first_hand: 'yes' })).toHaveLength(1);
    expect(phoneParts({ phone: '0800 1111', first_hand: 'no' })).toEqual([]);
    expect(phoneParts({ phone: '', first_hand: 'yes' })).toEqual([]);
  });

  const dialled = (phone: string) =>
    phoneParts({ phone, first_hand: 'yes' }).map(({ words, dial, note }) => [words, dial, note]);

  it('has each of two numbers dialled by itself, with what is said of it beside it', () => {
    expect(dialled('0808 1000 900 (UK) ; +44 1372 847 161 (from Ireland)')).toEqual([
      ['0808\u00A01000\u00A0900', '08081000900', ' (UK)'],
      ['+44\u00A01372\u00A0847\u00A0161', '+441372847161', ' (from Ireland)'],
    ]);
    expect(dialled('1-800-843-5678 (1-800-THE-LOST)')).toEqual([
      ['1-800-843-5678', '18008435678', ' (1-800-THE-LOST)'],
    ]);
  });

  it('has nothing dialled that is no number, or one for messages', () => {
    expect(dialled('number at childline.ie')).toEqual([['number at childline.ie', undefined, '']]);
    expect(dialled('686868 (text CONNECT)')).toEqual([['686868 (text CONNECT)', undefined, '']]);
    expect(dialled('1.888.PREVENT')).toEqual([['1.888.PREVENT', undefined, '']]);
    expect(dialled('WhatsApp 900 116 117')).toEqual([['WhatsApp 900\u00A0116\u00A0117', undefined, '']]);
  });
});
