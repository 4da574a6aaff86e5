/** How much of the text before a reference its rules look at. A shorter one is the whole text from the start of the block. */
export const LOOK_BACK = 120;

const OPENING = '["“‘\'(\\[\\s]*';
const ONLY_OPENING = new RegExp(`^${OPENING}$`);
const AFTER_SENTENCE = new RegExp(`[.!?…][”’"')\\]]*\\s+${OPENING}$`);
const ABBREVIATION = /\b(?:e\.g|i\.e|etc|cf|vs|No|Dr|Mr|Mrs|Ms|St|U\.S|U\.K)\.\s+\S*$/;

/** Whether what follows the text begins a sentence: it opens the block, or a full stop stands before it. */
export function startsSentence(before: string): boolean {
  if (before.length < LOOK_BACK && ONLY_OPENING.test(before)) return true;
  return AFTER_SENTENCE.test(before) && !ABBREVIATION.test(before);
}
