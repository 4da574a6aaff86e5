import { faultAt, type Fault, type Flaw } from '../../faults/fault.ts';
import { hasVerb } from '../../language/read/verb.ts';
import { NAMES_TELLER } from '../../language/say/sentence.ts';
import { remembered } from '../../record/remembered.ts';
import { isRepeated, type FigureRow } from '../../record/schema/figure.ts';
import { NUMBER_SLOT, WHEN_SLOT } from '../../record/schema/sentence.ts';

/** What keeps the sentence of a figure, or the label over it, from standing in a newspaper. */
export function sentenceFaults(figures: Iterable<FigureRow>): Fault[] {
  return [...figures].flatMap((figure) => [
    ...titleFlaws(figure.title).map((flaw) => faultOf(figure, 'title', flaw)),
    ...[
      ...shapeFlaws(figure.sentence),
      ...whenFlaws(figure),
      ...baseFlaws(figure),
      ...tellerFlaws(figure),
    ].map((flaw) => faultOf(figure, 'sentence', flaw)),
  ]);
}

function faultOf(figure: FigureRow, column: 'title' | 'sentence', { problem, remedy }: Flaw): Fault {
  return faultAt(figure, column, figure[column], problem, remedy);
}

const MOST_WORDS_IN_TITLE = 12;
/** A number that is no year, and stands in no name such as 32C3. */
const NUMBER = /[%$€£]|\bper ?cent\b|(?<![\p{L}\p{N}.-])(?!(?:19|20)\d\d(?!\d|,\d))\d{2,}(?![\p{L}\p{N}])/u;

/** The label says who and when; the number is the sentence's. */
function titleFlaws(title: string): Flaw[] {
  const flaws: Flaw[] = [];
  if (title.split(/\s+/).length > MOST_WORDS_IN_TITLE)
    flaws.push({
      problem: 'is too long for a label',
      remedy: 'write who measured it, the year, and what tells it from others',
    });
  if (NUMBER.test(title))
    flaws.push({ problem: 'holds a number', remedy: 'keep only the year: the sentence says the number' });
  return flaws;
}

const FEWEST_WORDS = 6;
const MOST_WORDS = 30;

/** What is wrong with the sentence by itself; copies of it need no second look. */
const shapeFlaws = remembered((sentence: string): Flaw[] => {
  const flaws: Flaw[] = [];
  const words = sentence.trim().split(/\s+/);
  const { length } = words.filter((word) => word !== WHEN_SLOT);
  if (words.length < FEWEST_WORDS || length > MOST_WORDS)
    flaws.push({
      problem: `has ${length} words`,
      remedy: `write ${FEWEST_WORDS} to ${MOST_WORDS}: the number, of what, and what about it`,
    });
  if (/\p{N}/u.test(sentence))
    flaws.push({
      problem: 'holds a digit',
      remedy: 'keep {n} for the number of the figure and {when} for its time, and delete other numbers',
    });
  if (/[.!?;:]$/.test(sentence.trim()))
    flaws.push({ problem: 'ends with a sign', remedy: 'delete it: who said so follows, and the full stop' });
  if (!hasVerb(sentence.replace(NUMBER_SLOT, '23').replace(WHEN_SLOT, '')))
    flaws.push({
      problem: 'has no verb',
      remedy: 'say what the things counted did, or what was done to them',
    });
  return flaws;
});

function whenFlaws({ sentence, period_start, period_end }: FigureRow): Flaw[] {
  const hasPeriod = period_start !== undefined || period_end !== undefined;
  return sentence.includes(WHEN_SLOT) && !hasPeriod
    ? [
        {
          problem: 'holds {when}, and the figure has no period',
          remedy: 'delete {when}, or fill period_start or period_end',
        },
      ]
    : [];
}

/** Small words, and words of every base, which say nothing of what was counted. */
const LIGHT =
  /^(?:\p{L}{1,3}|about|after|among|been|before|between|both|could|each|from|have|into|more|most|other|over|said|some|than|that|their|them|then|there|these|they|this|those|through|under|were|what|when|where|which|while|with|would)$/u;

/** The words that the base has for what was counted: those before the first limit on it. */
function headWords(base: string): string[] {
  return stems(base.split(/,| (?:that|which|who|whose|in which|as) /)[0] ?? '');
}

function stems(words: string): string[] {
  return [...words.toLowerCase().matchAll(/\p{L}+/gu)]
    .map(([word]) => word)
    .filter((word) => !LIGHT.test(word))
    .map(stem);
}

/** `addresses` and `address`, `arrested` and `arrests`, `convicted` and `convictions` begin alike. */
function stem(word: string): string {
  return word.slice(0, Math.max(4, word.length - 4));
}

/** The sentence says of what: with the word that the base has for it, or with half of all its words. */
function baseFlaws({ sentence, base }: FigureRow): Flaw[] {
  const said = stems(sentence);
  const isSaid = (word: string) => said.some((other) => other.startsWith(word) || word.startsWith(other));
  const [head, all] = [headWords(base), stems(base)];
  if (head.length === 0 || head.some(isSaid) || all.filter(isSaid).length >= all.length / 2) return [];
  return [
    {
      problem: `does not say of what: the words of the base are not in it (${base})`,
      remedy: 'name what was counted as the base does',
    },
  ];
}

/** Somebody else's words stay somebody else's: an error is never copied as a fact. */
function tellerFlaws({ role, sentence }: FigureRow): Flaw[] {
  return isRepeated({ role }) && !NAMES_TELLER.test(sentence)
    ? [
        {
          problem: 'does not say who repeats the number',
          remedy: 'end it with who does: ", The Japan Times wrote"',
        },
      ]
    : [];
}
