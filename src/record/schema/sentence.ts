import { cell, Refusal } from './cell.ts';

/** Where the hedged number goes in the sentence of a figure, and where its time goes, with a preposition. */
export const NUMBER_SLOT = '{n}';
export const WHEN_SLOT = '{when}';

/** The sentence of a figure, with the place of its number; a text around it that says nothing is for the rules of English. */
export const sentenceCell = cell((text) => {
  if (text.trim() === '')
    return new Refusal('is empty', 'write the figure as a sentence, with {n} where its number goes');
  if (text.split(NUMBER_SLOT).length !== 2)
    return new Refusal(
      'does not hold {n} exactly once',
      'put {n} where the hedged number goes, and nowhere else',
    );
  if (text.split(WHEN_SLOT).length > 2)
    return new Refusal('holds {when} twice', 'keep one, where the time of the measurement goes');
  if (/[{}]/.test(text.replace(NUMBER_SLOT, '').replace(WHEN_SLOT, '')))
    return new Refusal(
      'holds other braces than {n} and {when}',
      'delete them; a sentence names no other figure',
    );
  return text;
});
