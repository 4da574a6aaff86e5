import { expect, it } from 'vitest';
import { foldedText, holds, lookedUp, wordsOf } from '../../src/client/look-up.ts';

it.each([
  ['About 45,000 onion services', '45000', true],
  ['About 45,000 onion services', '45,000', true],
  ['1,800 addresses', '80', false],
  ['80% of look-ups', '80%', true],
  ['6.7% of users', '6.7', true],
  ['16.75% of users', '6.7', false],
  ['Operation Bayonet', 'bayonet', true],
  ['US$5.2 billion', '$5.2', true],
  ['80% of look-ups', '80 per cent', true],
  ['How many arrests follow a takedown?', 'takedowns', true],
  ['How are operators identified?', 'identify', true],
  ['How many people use Tor?', 'tor', true],
  ['Numbers by size', 'sizing', false],
  ['A directory of addresses', 'tor', false],
  ['Interpol’s database', 'interpol', true],
  ['Archetyp (Market)', 'market', true],
  ['Decary', 'Décary', true],
])('looks in “%s” for “%s”', (text, word, isFound) => {
  expect(holds(foldedText(text), foldedText(word))).toBe(isFound);
});

const INDEX = [
  'Hydra Market',
  '1,393 Kidflix suspects',
  '45,000 onion services, Portsmouth study',
  'US$5.2 billion Hydra sales',
  '12 a market',
].map(foldedText);

it.each([
  ['hydra', [0, 3], []],
  ['Hydra sales', [3], []],
  ['how many suspects of Kidflix', [1], []],
  ['1393 arrested', [1], ['arrested']],
  ['british portsmouth study', [2], ['british']],
  ['kidflix market', [1], ['market']],
  ['Did sales at “Hydra” stop?', [3], ['stop']],
  ['Kidflix 45,000 services in Portsmouth', [2], ['kidflix']],
  ['Hydra sales, Kidflix', [3], ['kidflix']],
  ['suspects of Hydra sales in 1393', [1, 3], []],
  ['tulips', [], ['tulips']],
  ['', [0, 1, 2, 3, 4], []],
])('finds for “%s” what holds every word, or the rarest of them', (asked, wanted, missed) => {
  const found = lookedUp(INDEX, wordsOf(asked));
  expect([...found.wanted]).toEqual(wanted);
  expect(found.missed).toEqual(missed);
});
