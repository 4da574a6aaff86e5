import { describe, expect, it } from 'vitest';
import { faultLine } from '../../../src/faults/fault.ts';
import { figureWordFaults } from '../../../src/prose/rules/figure-words.ts';
import type { Qualifier } from '../../../src/record/schema/figure.ts';
import { figure } from '../../language/say/sample.ts';

const faults = (words: string, qualifier: Qualifier) =>
  figureWordFaults([figure({ id: 'lit', words, qualifier, unit: 'percent' })]).map(faultLine);

describe('a figure in the words of its source', () => {
  it.each<[string, Qualifier]>([
    ['roughly one in every 20', 'about'],
    ['about two thirds', 'about'],
    ['a dozen or so', 'about'],
    ['nearly half', 'nearly'],
    ['just over half', 'more-than'],
    ['less than one in six', 'fewer-than'],
    ['at least six in ten', 'at-least'],
    ['four out of five', 'exact'],
    ['no administrators', 'exact'],
    ['thousands', 'at-least'],
    ['several dozen', 'about'],
  ])('carries the hedge of its qualifier: %s', (words, qualifier) => {
    expect(faults(words, qualifier)).toEqual([]);
  });

  it.each<[string, Qualifier]>([
    ['one in every 20', 'about'],
    ['half', 'nearly'],
    ['four out of five', 'more-than'],
    ['six in ten', 'at-least'],
    ['nearly half', 'exact'],
    ['about half', 'nearly'],
  ])('does not: %s, %s', (words, qualifier) => {
    expect(faults(words, qualifier)).toHaveLength(1);
  });

  it('is told with what to write', () => {
    expect(faults('one in every 20', 'about')).toEqual([
      expect.stringContaining(
        'words: "one in every 20" does not carry the hedge "about"; write the hedge of the source into the words, or the qualifier exact',
      ),
    ]);
    expect(faults('nearly half', 'exact')).toEqual([
      expect.stringContaining('words: "nearly half" carries a hedge, but the qualifier is exact; '),
    ]);
  });
});
