import type { Account, Identification, Operation } from '../../record/schema/operation.ts';
import type { Measure } from '../../record/schema/vocabulary.ts';

/** The words of police operations: what they were, how people were found, and what was counted step by step. */

export const OPERATION_KINDS: Readonly<Record<Operation['kind'], string>> = {
  'abuse-site': 'Abuse sites',
  market: 'Markets',
  'market-sweep': 'Sweeps against market vendors',
  users: 'Users of sites',
  'victim-identification': 'Identifying children',
  other: 'Other cases',
};

export const NETWORKS: Readonly<Record<Operation['network'], string>> = {
  tor: 'A darknet',
  'open-web': 'The open web, not a darknet',
  mixed: 'Darknet and open web',
  unknown: 'The sources do not say',
};

export const IDENTIFICATION_WORDS: Readonly<Record<Identification, string>> = {
  'operator-mistake': 'flaws in how the operator worked',
  undercover: 'undercover work',
  'payment-tracing': 'tracing of payments',
  'server-misconfiguration': 'a server that was set up wrongly',
  'server-seized': 'a server that was seized',
  tip: 'a tip',
  'traffic-analysis-reported': 'analysis of traffic, according to one report',
  'user-list': 'a list of users',
  unknown: 'not reported',
};

/** The rungs of the outcome ladder, from the first to the last; `other` is what stands on none. */
export const STAGE_NAMES: Readonly<Record<Exclude<Measure['stage'], undefined> | 'other', string>> = {
  users: 'Accounts and users',
  suspects: 'Suspects',
  searches: 'Searches of premises',
  arrests: 'Arrests',
  charges: 'Charges',
  convictions: 'Convictions',
  sentences: 'Sentences',
  children: 'Children identified or made safe',
  services: 'Sites and servers',
  files: 'Files and devices',
  money: 'Money and goods',
  other: 'Also counted',
};

export const ACCOUNT_QUESTIONS: Readonly<Record<Account['question'], string>> = {
  began: 'How it began',
  located: 'How the site was located',
  identified: 'How people were identified',
};

/** The cells of the strip of an operation, from accounts to money. */
export const RUNG_LABELS = {
  users: 'Accounts',
  suspects: 'Suspects',
  arrests: 'Arrests',
  charges: 'Charges',
  convictions: 'Convictions',
  children: 'Children',
  money: 'Money',
} as const satisfies Partial<Record<keyof typeof STAGE_NAMES, string>>;

/** What stands in place of a number of a rung: that we found none, since nobody can know that none was published. */
export const NO_NUMBER = 'No number found';

/** Where an operation acted, as strips of a picture. */
export const WATERS = {
  sites: 'Abuse sites and other cases on darknets',
  markets: 'Darknet markets, their vendors and buyers',
  elsewhere: 'Not on a darknet, or not said',
} as const;
