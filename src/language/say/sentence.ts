import { isRepeated, type Figure, type Unit } from '../../record/schema/figure.ts';
import { NUMBER_SLOT, WHEN_SLOT } from '../../record/schema/sentence.ts';
import { derivationOf } from '../../record/derive.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import type { Source } from '../../record/schema/source.ts';
import type { Measure } from '../../record/schema/vocabulary.ts';
import { authorNames, CITING, HOUSE, originOf, whereRead } from './credit.ts';
import { hedgedNumber, qualifierWords } from './hedge.ts';
import { countWords } from './number.ts';
import { UNIT_WORDS } from '../units.ts';
import { dateWords, whenWords } from './period.ts';
import { capitalised, listWords, withArticle } from './text.ts';

/** A sentence around its number, so that a page can set the number large. */
export interface Statement {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** The sentence of a figure with its hedged number and its time: `{n} people were arrested {when}`, in three parts. */
export function statementParts(figure: Figure): Statement {
  // A time that only another source gives is not put into the mouth of this one.
  const isOwn = figure.context.length === 0;
  const when = isOwn ? whenWords(figure.period_start, figure.period_end) : '';
  const [before = '', after = ''] = figure.sentence
    .replace(when === '' ? WHEN_SLOT_AND_COMMA : WHEN_SLOT_AND_BLANK, when === '' ? '' : ` ${when}`)
    .split(NUMBER_SLOT);
  const number = numberInSentence(figure);
  return before === ''
    ? { before, number: capitalised(number), after }
    : { before: capitalised(before), number, after };
}

/** Small counts and weights are words in a sentence: `four people`, `more than two`, `850 kilograms`. */
function numberInSentence(figure: Figure): string {
  const { unit, value, value_high, words } = figure;
  const isSmallCount = unit === 'count' && words === '' && value_high === undefined;
  if (!isSmallCount || !Number.isInteger(value) || value > LARGEST_IN_WORDS || value < 1)
    return withUnitInWords(hedgedNumber(figure), unit);
  return [qualifierWords(figure.qualifier, unit), countWords(value)].filter((each) => each !== '').join(' ');
}

/** `20 TB` cannot be read out. */
function withUnitInWords(number: string, unit: Unit): string {
  const sign = UNIT_WORDS[unit].after?.[1];
  return SIGNS.has(unit) && sign !== undefined && number.endsWith(sign)
    ? `${number.slice(0, -sign.length)} ${UNIT_WORDS[unit].name}`
    : number;
}

/** Units that are written as signs. */
const SIGNS: ReadonlySet<Unit> = new Set(['kilograms', 'terabytes', 'gigabytes', 'TiB', 'Mbit/s', 'Gbit/s']);

const LARGEST_IN_WORDS = 9;

/** The same in one text, without who said it: `About 45,000 hidden services could be reached through Tor`. */
export function statement(figure: Figure): string {
  const { before, number, after } = statementParts(figure);
  return before + number + after;
}

/**
 * The figure as a sentence to print or read out, with who said it and when: `About 45,000 hidden services could be reached
 * through Tor, police in Kyoto said in 2018, citing a British study.`
 */
export function sentence(figure: Figure, record: ResearchRecord): string {
  return `${statement(figure)}${tellingWords(figure, record)}.`;
}

/** What follows the statement, with its comma: who said it, when, and whom they cite. */
export function tellingWords(figure: Figure, record: ResearchRecord): string {
  if (figure.derivation !== '') {
    const isOfParts = derivationOf(figure.derivation) !== undefined;
    const what = isOfParts ? 'calculation from figures' : 'count in a table';
    return `, by ${HOUSE}’ ${what} of ${listWords(origins(figure, record))}`;
  }
  const source = entry(record.sources, figure.source);
  const { who, verb, citing } = tellerOf(figure, source);
  const said = who === '' ? '' : `, ${who}${ENDS_IN_APPOSITION.test(who) ? ',' : ''} ${verb}`;
  return said + yearWords(figure, source) + (citing === '' ? '' : `, citing ${citing}`);
}

interface Teller {
  /** Nobody where the sentence names them already. */
  readonly who: string;
  readonly verb: string;
  readonly citing: string;
}

/** `Roger Dingledine, of the Tor Project`; not a list, `the FBI, Europol and Eurojust`. */
const ENDS_IN_APPOSITION = /,(?![^,]* and )/;
/** With the comma before it, which goes too where there is no time to say. */
const WHEN_SLOT_AND_BLANK = / ?\{when\}/;
const WHEN_SLOT_AND_COMMA = /,? ?\{when\}/;
/** A sentence that ends with who said it. */
export const NAMES_TELLER =
  /, [^,].* (?:said|says|wrote|writes|reported|announced|told \p{L}+(?: \p{L}+)*)$/u;

function tellerOf(figure: Figure, source: Source): Teller {
  const { attributed_to: named, sentence: own } = figure;
  if (NAMES_TELLER.test(own)) return { who: '', verb: '', citing: own.includes(named) ? '' : named };
  const [who = '', citing = ''] = named.split(CITING);
  if (who !== '') return { who, verb: 'said', citing };
  const authors = source.kind === 'news' ? '' : authorNames(source.authors);
  if (authors !== '') return { who: authors, verb: 'wrote', citing };
  return {
    who: withArticle(originOf(source).publisher),
    verb: source.kind === 'news' ? 'reported' : 'said',
    citing,
  };
}

/** ` in 2018`, the year of the source; nothing where it is undated, or where the sentence says that year itself. */
function yearWords(figure: Figure, source: Source): string {
  const year = originOf(source).published?.slice(0, 4);
  if (year === undefined) return '';
  const isSaid =
    figure.context.length === 0 &&
    figure.sentence.includes(WHEN_SLOT) &&
    (figure.period_end ?? figure.period_start)?.startsWith(year) === true;
  return isSaid ? '' : ` in ${year}`;
}

/** Whose figures a computed one is made of, each once. */
function origins(figure: Figure, record: ResearchRecord): string[] {
  const named = derivationOf(figure.derivation)?.parts.map((id) => entry(record.figures, id));
  const parts = named ?? [figure];
  const names = parts.map((part) => {
    const source = entry(record.sources, part.source);
    const [who = ''] = part.attributed_to.split(CITING);
    return withArticle(
      who || authorNames(source.kind === 'news' ? '' : source.authors) || originOf(source).publisher,
    );
  });
  return [...new Set(names)];
}

/** The sentence with where it was read, as a note cites it: `… citing a British study (Kyodo News, 15 August 2018).` */
export function citation(figure: Figure, record: ResearchRecord): string {
  const source = entry(record.sources, figure.source);
  const whole = sentence(figure, record).slice(0, -1);
  const { publisher, published } = originOf(source);
  const isNamed = source.origin_publisher === '' && whole.includes(publisher) && published !== undefined;
  const read = isNamed ? dateWords(published) : whereRead(source);
  return figure.derivation === '' ? `${whole} (${read}).` : `${whole}.`;
}

/** What a count of that kind must not be read as, in a sentence; nothing for a figure that is itself the wrong reading. */
export function measureWarning({ role }: Figure, { not }: Measure): string {
  return isRepeated({ role }) ? '' : not;
}
