import { z } from 'zod';
import {
  oneOf,
  optionalOneOf,
  phone,
  phraseList,
  requiredText,
  text,
  webAddress,
  yesNo,
  type Row,
} from './cell.ts';
import { places } from './code.ts';
import { day } from './date.ts';
import { id, idList, optionalId } from './id.ts';
import { optionalNumber } from './number.ts';
import { TOPICS } from './figure.ts';

/** The rungs on which people stand, from many to few. */
export const STAGES_OF_PEOPLE = [
  'users',
  'suspects',
  'searches',
  'arrests',
  'charges',
  'convictions',
  'sentences',
] as const;

/** A row of `data/measures.csv`: what can be counted, and what it must not be read as. */
export const measureColumns = z.strictObject({
  id,
  singular: requiredText('descriptive'),
  plural: requiredText('descriptive'),
  /** What a figure says that it counts, without a reminder that only texts tell it so: `share of darknet traffic`. */
  told: requiredText('descriptive'),
  /** The same without saying that it is a share: `darknet traffic`. */
  short: requiredText('descriptive'),
  family: oneOf([
    'network',
    'traffic',
    'requests',
    'searches',
    'people',
    'services',
    'pages',
    'reports',
    'files',
    'outcomes',
    'money',
    'survey-share',
    'method',
    'time',
  ]),
  /** The rung of the outcome ladder on which the measure stands. */
  stage: optionalOneOf([...STAGES_OF_PEOPLE, 'children', 'services', 'files', 'money']),
  /** What of a network it counts, where that is taken for something else: visits for traffic, sites for users. */
  use: optionalOneOf(['requests', 'visits', 'traffic', 'users', 'sites', 'content']),
  /** How well it says how an operation ended: 1 says it best. */
  outcome_rank: optionalNumber,
  /** Whether places are counted, and not what is in them. */
  counts_places: yesNo,
  /** Whether a percentage may pass a hundred, as a growth may and a share may not. */
  may_exceed_hundred: yesNo,
  counts: requiredText('editorial'),
  not: requiredText('editorial'),
  synonyms: text('name'),
});
export type Measure = Row<typeof measureColumns>;

/** A row of `data/disagreements.csv`: an explanation, where the researchers found one. */
export const disagreementColumns = z.strictObject({
  id,
  topic: oneOf(TOPICS),
  operation: optionalId,
  measure: id,
  figures: idList,
  explanation: requiredText('editorial'),
  desk: text('desk'),
});
export type Disagreement = Row<typeof disagreementColumns>;

/** A row of `data/misquotes.csv`: how a figure is told wrongly, and what is wrong with it. */
export const misquoteColumns = z.strictObject({
  id,
  as_told: requiredText('quoted'),
  what_the_source_says: requiredText('editorial'),
  figure: id,
  fault: oneOf([
    'wrong-measure',
    'base-widened',
    'wrong-value',
    'not-comparable',
    'stage-confused',
    'hedge-dropped',
    'hedge-changed',
    'out-of-date',
    'wrong-source',
  ]),
  /** The figures that print it so. Each is kept as an error, so that no page shows its number as one that holds. */
  printed_in: idList,
  note: text('editorial'),
});
export type Misquote = Row<typeof misquoteColumns>;

/** A row of `data/terms.csv`: editorial terminology. */
export const termColumns = z.strictObject({
  term: requiredText('quoted'),
  /** `spell`: a name of one spelling; its phrases are the others, capitals and all. */
  status: oneOf(['use', 'avoid', 'avoid-except-in-names', 'spell']),
  /** Phrases that are always wrong, whatever stands around them; none where only an editor can judge. */
  pattern: phraseList,
  /** Names in which one of the phrases may stand: a law, a statistic, an operation, a base that is published already. */
  except: phraseList,
  use_instead: text('quoted'),
  why: requiredText('quoted'),
  source: requiredText('name'),
});
export type Term = Row<typeof termColumns>;

/** A row of `data/glossary.csv`. */
export const glossaryColumns = z.strictObject({
  term: requiredText('descriptive'),
  meaning: requiredText('editorial'),
  see: text('name'),
});
export type GlossaryEntry = Row<typeof glossaryColumns>;

/** A row of `data/help.csv`: where to report, and where to find help, by country. */
export const helpColumns = z.strictObject({
  country: places,
  name: requiredText('name'),
  for: oneOf(['danger now', 'report', 'help for children', 'help for worried adults', 'help to stop']),
  url: webAddress,
  phone,
  /** Whether it was read at the organisation itself: only then is its number printed. */
  first_hand: oneOf(['yes', 'no']),
  source: requiredText('name'),
  /** The day on which it was read. */
  read_on: day,
  note: text('descriptive'),
  /** What an editor still has to look up or dial. The entry is shown all the same: help must be found. */
  to_check: text('desk'),
});
export type HelpEntry = Row<typeof helpColumns>;
