import type { Figure, IntervalKind, Limit, Scope, Topic } from '../../record/schema/figure.ts';
import type { Series } from '../../record/schema/series.ts';
import type { Source } from '../../record/schema/source.ts';
import type { HelpEntry, Misquote } from '../../record/schema/vocabulary.ts';
import { capitalised } from './text.ts';

/** The controlled words of the record, and of what the model computes from it, as a reader sees them. */

export const TOPIC_NAMES: Readonly<Record<Topic, string>> = {
  network: 'The network',
  content: 'What is on it',
  searches: 'Searches',
  opinion: 'What the public says',
  practitioners: 'What investigators say',
  offenders: 'Accounts and offenders',
  enforcement: 'Enforcement',
  victims: 'Children identified',
  reports: 'Reports and hotlines',
  markets: 'Markets',
  money: 'Money',
};

export const TOPIC_DESCRIPTIONS: Readonly<Record<Topic, string>> = {
  network: 'Addresses, relays, users and traffic of Tor, and how often onion addresses are looked up.',
  content: 'What studies and hotlines found on onion sites, by share of sites, pages or addresses.',
  searches: 'What people look for in the search engines of Tor.',
  opinion: 'What people in many countries answer when they are asked about the darknet and privacy.',
  practitioners: 'What police officers and judicial staff say helps and hinders their work.',
  offenders:
    'Accounts on abuse sites, what people who look for abuse material say, and how many are counted.',
  enforcement: 'Arrests, charges, convictions, sites closed: what police operations announced.',
  victims: 'Children identified, safeguarded or rescued, and the image collections used to find them.',
  reports: 'Reports of abuse material that hotlines received, confirmed and passed on.',
  markets: 'Listings, vendors, buyers and the lives of darknet markets.',
  money: 'Sales, revenue, cryptocurrency seized, and how much material is sold.',
};

export const ROLE_WORDS: Readonly<Record<Figure['role'], string>> = {
  finding: 'A finding: the source states it on its own account.',
  retelling: 'A retelling: the source repeats what another has measured.',
  specimen: 'An example of error: a garbled retelling, kept to show what goes wrong. It is no evidence.',
  corrector: 'A correction: the source prints the number in order to refute it. It is no evidence.',
  method: 'About the method: it helps to judge a finding.',
};

/** What a figure is in the record, in a sentence: of a finding also who made it. */
export function placeInRecord({ role, derivation, first_hand }: Figure): string {
  if (derivation !== '') return 'Computed by Soundings from what others published.';
  return role === 'finding' && first_hand === 'no'
    ? 'A report: the source names somebody else for the number.'
    : ROLE_WORDS[role];
}

export const STATUS_WORDS: Readonly<Record<Figure['status'], string>> = {
  current: 'In force.',
  superseded: 'Superseded: the same authority gave a later count.',
  corrected: 'Corrected since it was first published here.',
  withdrawn: 'Withdrawn: do not use this figure.',
  draft: 'A draft.',
};

/** How a sample was chosen. */
export const SAMPLINGS: Readonly<Record<Exclude<Figure['sampling'], undefined>, string>> = {
  random: 'a random sample',
  panel: 'a panel of volunteers',
  'opt-in': 'people who chose to answer',
  'full-count': 'a full count',
};

/** What an interval that a source publishes is called. */
export const INTERVAL_NAMES: Readonly<Record<IntervalKind, string>> = {
  confidence: 'confidence interval of the source',
  credibility: 'credibility interval of the source',
  'margin-of-error': 'margin of error of the source',
};

/** How well a figure is surveyed, from best to least, and what that means for the reader. */
export const CHECKED_HOW = {
  verified: {
    label: 'verified by machine',
    explanation:
      'A program found the cited words in a copy of the source, and the number in those words; a figure that is changed loses this mark until the program has found it again.',
  },
  original: {
    label: 'read in the original',
    explanation:
      'It was read in the source itself, or in the part of the source that holds the number; no program has compared the two.',
  },
  copy: {
    label: 'read in a copy',
    explanation:
      'It was read in a copy or a repost of the source, in all of it or in the part that holds the number; nobody held the copy against the original.',
  },
  opening: {
    label: 'read in the opening only',
    explanation:
      'It was read in the first part of the source; what stands further down, and could limit or explain the number, was not read.',
  },
  secondary: {
    label: 'second-hand',
    explanation:
      'The source itself was not read: the number was taken from somebody who quotes it, so check it before you rely on it.',
  },
  computed: {
    label: 'computed by us',
    explanation:
      'The source does not print this number: it was worked out from other figures or from a table of the source, and can be no better than they are.',
  },
} as const;

/** Of what a base speaks, as it stands in a sentence: `one is about hidden services`. */
export const SCOPE_NAMES: Readonly<Record<Scope, string>> = {
  'one-site': 'a single site',
  'one-engine': 'a single search engine',
  'hidden-services': 'hidden services',
  tor: 'all of Tor',
  darknets: 'the darknet',
  'deep-web': 'the deep web',
  internet: 'the internet',
};

/** The part of its whole to which a base is limited. */
export const LIMIT_NAMES: Readonly<Record<Limit, string>> = {
  sample: 'a sample',
  classifiable: 'what could be classified',
  classified: 'what was classified',
  analysed: 'what was analysed',
  monitored: 'what was monitored',
};

/** What can drift, in the order in which it is told, and what it is called there. */
export const DRIFT_FIELD_NAMES = {
  measure: 'what is counted',
  base: 'the base',
  unit: 'the unit',
  value: 'the number',
  qualifier: 'the hedge',
  period: 'the time',
  place: 'the place',
  attribution: 'the credit',
  sample_size: 'the size of the sample',
} as const;

/** The same after `another`: a number was repeated `with another hedge and date`. */
export const DRIFT_FIELD_SHORT: Readonly<Record<keyof typeof DRIFT_FIELD_NAMES, string>> = {
  measure: 'measure',
  base: 'base',
  unit: 'unit',
  value: 'value',
  qualifier: 'hedge',
  period: 'date',
  place: 'place',
  attribution: 'credit',
  sample_size: 'sample size',
};

/** What happened to the field: `the hedge` `was dropped`. */
export const DRIFT_VERBS = {
  changed: 'changed',
  widened: 'was widened',
  narrowed: 'was narrowed',
  'limit-dropped': 'no longer says that only a part was looked at',
  'limit-added': 'now says that only a part was looked at',
  dropped: 'was dropped',
  added: 'was added',
  rounded: 'was rounded',
  'more-exact': 'became more exact',
  inverted: 'was turned into the rest to a hundred',
  lost: 'was lost',
} as const;

/** A kind of drift as a short sentence without its stop: `The hedge was dropped`. */
export function driftName(drift: {
  readonly field: keyof typeof DRIFT_FIELD_NAMES;
  readonly kind: keyof typeof DRIFT_VERBS;
}): string {
  return `${capitalised(DRIFT_FIELD_NAMES[drift.field])} ${DRIFT_VERBS[drift.kind]}`;
}

export const SERIES_KINDS: Readonly<Record<Series['kind'], string>> = {
  time: 'One count, repeated over time.',
  stated: 'Statements of different dates, made in different ways.',
  'by-study': 'A number from each study, each with a method of its own.',
  'by-operation': 'A number for each operation, each counted on its own.',
};

/** What the points of a series are to one another; of one alone, that it shows no course of things. */
export function seriesKind({ kind, points }: Pick<Series, 'kind' | 'points'>): string {
  return points.length === 1 ? 'One number so far, which shows no course over time.' : SERIES_KINDS[kind];
}

export const SOURCE_KINDS: Readonly<Record<Source['kind'], string>> = {
  study: 'Study',
  survey: 'Survey',
  'annual-report': 'Annual report',
  'statistics-series': 'Statistics',
  'official-statement': 'Official statement',
  'court-document': 'Court document',
  'ngo-analysis': 'Analysis by a non-profit',
  'company-report': 'Company report',
  'reference-work': 'Reference work',
  news: 'News',
};

/** The same of many, those who measured before those who repeat. */
export const SOURCES_OF_KIND: Readonly<Record<Source['kind'], string>> = {
  study: 'Studies',
  survey: 'Surveys',
  'statistics-series': 'Statistics',
  'annual-report': 'Annual reports',
  'official-statement': 'Official statements',
  'court-document': 'Court documents',
  'ngo-analysis': 'Analyses by non-profits',
  'company-report': 'Company reports',
  'reference-work': 'Reference works',
  news: 'News',
};

export const READ_EXTENTS: Readonly<Record<Source['read_extent'], string>> = {
  full: 'read in full',
  opening: 'read in its opening only',
  abstract: 'read in its abstract only',
  excerpt: 'read in an excerpt',
  secondary: 'read in a copy or summary by others',
  'not-read': 'not read: no copy was found',
};

export const MISQUOTE_FAULTS: Readonly<Record<Misquote['fault'], string>> = {
  'wrong-measure': 'That is not what was counted',
  'base-widened': 'Only a part of this was counted',
  'wrong-value': 'The number is wrong',
  'not-comparable': 'Two unlike things are compared',
  'stage-confused': 'One step is mistaken for another',
  'hedge-dropped': 'The hedge was dropped',
  'hedge-changed': 'The hedge was changed',
  'out-of-date': 'The number is out of date',
  'wrong-source': 'The wrong source is named',
};

export const HELP_KINDS: Readonly<Record<HelpEntry['for'], string>> = {
  'danger now': 'In danger now',
  report: 'Report abuse material',
  'help for children': 'Help for children and young people',
  'help for worried adults': 'Help for adults who are worried',
  'help to stop': 'Help for people who want to stop',
};

/** On an entry of help that was found in other places: its number is not printed. */
export const HELP_READ_ELSEWHERE = 'Not read at the organisation itself.';

/** What each file of the record holds. */
export const FILE_DESCRIPTIONS: Readonly<Record<string, string>> = {
  'data/sources.csv': 'One row for each source, and how far it was read',
  'data/series.csv': 'What each series counts, and where the counting changed',
  'data/operations.csv': 'One row for each police operation or case',
  'data/accounts.csv': 'Who says how an operation began and how people were found',
  'data/measures.csv': 'What can be counted, and what each count is not',
  'data/questions.csv': 'What people ask, and the figures that answer it',
  'data/disagreements.csv': 'Why figures disagree, where an explanation was found',
  'data/misquotes.csv': 'How figures are misquoted',
  'data/terms.csv': 'Words to use and words to avoid',
  'data/glossary.csv': 'Words and their plain meanings',
  'data/help.csv': 'Where to report and where to find help',
  'data/ledger.csv':
    'What every row was published as, when, and why it changed, each row with a hash of the one above',
  'data/evidence.csv': 'Which figures a machine found in a copy of their source',
};
