import nlp from 'compromise/two';

/** Verbs that are nothing else: with one of them no parser need look. */
const SURE_VERB =
  /\b(?:is|are|was|were|had|has|have|could|can|would|did|does|said|says|wrote|went|made|took|came|saw|held|led|gave|found|rose|fell|grew|sent|sank|counts (?:the|something))\b/;

/** Nouns of this field that the parser takes for verbs. */
const NO_VERB =
  /\b(?:hidden[ -]services?|relays?|look-ups?|addresses|arrests?|charges|police|markets?|tips|sweeps|searches)\b/gi;

/** What a noun did, said in passing: `people who have used`, `sites that answered`, `children identified, by year`. */
const IN_PASSING =
  /\b(?:who|that|which)(?: (?:is|are|was|were|has|have|had|can|could|did|would|not))* [\p{L}’-]+|\b(?:\p{L}+ed|found)(?=,)/giu;

/** Whether something is said to happen or to be; a parser finds it where no sure verb stands. */
export function hasVerb(text: string): boolean {
  if (SURE_VERB.test(text)) return true;
  return nlp(text.replaceAll(NO_VERB, 'things')).match('(#PastTense|#PresentTense|#Modal)').found;
}

/** Whether the verb is that of the whole, and not only said of one of its nouns in passing. */
export function isSentence(text: string): boolean {
  return hasVerb(text.replaceAll(IN_PASSING, ''));
}
