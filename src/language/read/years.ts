import { MONTH_NUMBERS } from '../months.ts';

/** The years of this record: four digits are no year where a larger or a smaller number stands. */
export const YEAR = '(?:199\\d|20[0-2]\\d|203[0-5])';

/** After these a year is one, whatever follows: "in 2014 researchers counted". */
const BEFORE_A_DATE = new RegExp(
  '\\b(?:in|since|until|till|during|throughout|early|late|mid|pre|post|end|years?|fiscal|calendar|editions?|waves?|headed|dated|published|updated|' +
    `spring|summer|autumn|winter|${[...MONTH_NUMBERS.keys()].join('|')})(?:\\s+|-)(?:the\\s+)?$`,
  'iu',
);

/** After these it is one unless what follows is counted: "of 2014, …", but "of 2014 sites". */
const BEFORE_EITHER =
  /\b(?:of|by|from|on|between|before|after|for|through|against|compare[ds]?|calls?|called|vs)\s+$/i;
const BEFORE_A_COUNT =
  /\b(?:total|sum|number|count|sample|group|set|average|median|maximum|minimum|out) of\s+$/i;
/** "To" leads to numbers as well: "rose to 2014". */
const UP_TO = /\b(?:back|prior|up|due|compared|relates?|refers?) to\s+$|\bdate[sd]?\b[^.;]* to\s+$/i;

const OPENS = /(?:^|[([|]\s*|[.!?:;]\s+|[—]\s*|\n\s*)$/;
const CLOSES = /^\s*(?:$|[)\].:;|—]|\n)/;
/** What a year does where it is the subject of its sentence, and what is named by it. */
const OF_A_YEAR =
  /^\s+(?:was|is|saw|brought|began|ended|had|has|and|not|inferred|edition|wave|survey|report|study)\b/;

/** "The 2015 study", "Europol's 2016 report", "the Drug Survey 2018". */
const OWNER =
  /(?:\b(?:the|an?|its|their|this|that|our|his|her|each|every|same|first|last|original|new)|['’]s?)\s+$/i;
const NAME = /(?<![.!?]\s+|^)\p{Lu}[\p{L}\d’'-]*\s+$/u;

/** Whether four digits that can be a year are one, given what stands before and after them. */
export function isInPlaceOfDate(year: string, before: string, after: string): boolean {
  // The one round number among the years is a count wherever it can be one.
  const counted = isPlural(after);
  if (BEFORE_A_DATE.test(before)) return !(counted && year === '2000');
  if (counted || BEFORE_A_COUNT.test(before)) return false;
  if (BEFORE_EITHER.test(before) || UP_TO.test(before)) return true;
  if (/^\s*[)\]]/.test(after) || /[([]\s*$/.test(before)) return true;
  if (/,\s+$/.test(before) && /^\s*[,.;)]/.test(after)) return true;
  if (OPENS.test(before) && (CLOSES.test(after) || OF_A_YEAR.test(after))) return true;
  if (/^\s+or (?:later|earlier)\b/.test(after)) return true;
  if (OWNER.test(before) && /^[\s-]+\p{L}/u.test(after)) return true;
  return NAME.test(before) && /^(?:[\s-]+\p{L}|\s*[.,;:)]|\s*$)/u.test(after);
}

const IRREGULAR_PLURALS = /^(?:people|children|men|women)$/;
const NO_PLURALS = new Set(
  (
    'is was has does series news as its his us this thus always sometimes perhaps towards afterwards besides across unless yes ' +
    'gives says shows counts names holds tells asks makes uses lists means finds puts takes begins ends reads stands ' +
    'calls gets sees comes goes needs lets leaves includes covers reports repeats prints speaks contains rests differs'
  ).split(' '),
);

/** Whether the text goes on with a plural noun, of which a number before it would be a count. */
export function isPlural(after: string): boolean {
  const word = /^[\s-]+(\p{Ll}+)(?![\p{L}’'])/u.exec(after)?.[1] ?? '';
  if (IRREGULAR_PLURALS.test(word)) return true;
  return /[^isu]s$/.test(word) && !NO_PLURALS.has(word);
}
