import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../src/record/read/parse.ts';
import { termFinder } from '../../../src/language/read/terms.ts';
import { soundFiles } from '../../record/sound.ts';

const find = termFinder(parseRecord(soundFiles()).record.terms);

function found(text: string): [number, string][] {
  return find(text).map(({ offset, text }) => [offset, text]);
}

describe('the search for terms to avoid', () => {
  it('finds a phrase in any case, in singular and plural, with hyphens and over line breaks', () => {
    expect(found('A Lantern, two lanterns')).toEqual([
      [2, 'Lantern'],
      [15, 'lanterns'],
    ]);
    expect(found('oil-lamp and oil\n  lamps')).toEqual([
      [0, 'oil-lamp'],
      [13, 'oil\n  lamps'],
    ]);
  });

  it('does not find it inside another word', () => {
    expect(found('lanternfish, jack-o-lantern, oil lampshade')).toEqual([]);
  });

  it('leaves names alone: those listed, and those in quotation marks', () => {
    expect(found('The Lantern Act and the “Lantern Bill” and the "Oil Lamp Order"')).toEqual([]);
    expect(found('The Lantern Act bans the lantern')).toEqual([[25, 'lantern']]);
  });

  it('says what to write instead, and why', () => {
    expect(find('a lantern')).toMatchObject([
      {
        problem: 'is a term to avoid: A word of stories',
        remedy: 'write lamp, or put the name that holds it in quotation marks',
      },
    ]);
  });

  it('finds nothing where no term has a phrase', () => {
    expect(termFinder([])('lantern')).toEqual([]);
  });
});
