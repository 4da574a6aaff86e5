import { expect, it } from 'vitest';
import { foldedText, holds } from '../../src/client/look-up.ts';

it.each([
  ['About 45,000 onion services', '45000', true],
  ['About 45,000 onion services', '45,000', true],
  ['1,800 addresses', '80', false],
  ['80% of look-ups', '80%', true],
  ['6.7% of users', '6.7', true],
  ['16.75% of users', '6.7', false],
  ['Operation Bayonet', 'bayonet', true],
])('looks in “%s” for “%s”', (text, word, isFound) => {
  expect(holds(foldedText(text), foldedText(word))).toBe(isFound);
});
