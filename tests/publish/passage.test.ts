import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../src/record/read/parse.ts';
import { passageAddress } from '../../src/publish/passage.ts';
import { entry } from '../../src/record/schema/record.ts';
import { soundFiles } from '../record/sound.ts';

const source = entry(parseRecord(soundFiles()).record.sources, 'harbour-log');

describe('the address of a passage', () => {
  it('lands on the words of the locator, each sign that means something there written as a code', () => {
    expect(passageAddress(source, 'forty-five lamps, 7 & 8')).toBe(
      'https://example.org/log#:~:text=forty%2Dfive%20lamps%2C%207%20%26%208',
    );
  });

  it('follows a fragment that the address has already', () => {
    expect(passageAddress({ ...source, url: 'https://example.org/log#two' }, 'lamps')).toBe(
      'https://example.org/log#two:~:text=lamps',
    );
  });

  it('is the whole source where there is no locator', () => {
    expect(passageAddress(source, '')).toBe('https://example.org/log');
  });

  it('is nothing where a source must not be linked, or has no address', () => {
    expect(passageAddress({ ...source, link: 'no' }, 'lamps')).toBeUndefined();
    expect(passageAddress({ ...source, url: '' }, 'lamps')).toBeUndefined();
    expect(passageAddress({ ...source, link: 'quiet' }, 'lamps')).toBeDefined();
  });
});
