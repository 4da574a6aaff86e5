import type { z } from 'zod';
import {
  chartFields,
  disagreementFields,
  disputeFields,
  eachFields,
  explainerFields,
  homeFields,
  imprintFields,
  operationFields,
  pageFields,
  questionFields,
  storyFields,
} from './page-fields.ts';

/** What a page may name: rows of a table of the record, files of a folder of `src/content/`, subjects of explainers, forms of charts. */
export type Table =
  | 'figures'
  | 'sources'
  | 'families'
  | 'disputes'
  | 'series'
  | 'measures'
  | 'misquotes'
  | 'operations'
  | 'charts'
  | 'questions'
  | 'pages'
  | 'subjects'
  | 'kinds'
  | 'forms';

/** The fields that name something, in whatever kind of page they stand. */
export const NAMING_FIELDS: ReadonlyMap<string, Table> = new Map([
  ['form', 'forms'],
  ['figures', 'figures'],
  ['asked', 'figures'],
  ['misquotes', 'misquotes'],
  ['apart', 'figures'],
  ['labels', 'figures'],
  ['corrections', 'sources'],
  ['series', 'series'],
  ['outcomes', 'measures'],
  ['charts', 'charts'],
  ['chart', 'charts'],
  ['questions', 'questions'],
  ['doors', 'pages'],
  ['subject', 'subjects'],
]);

/** The fields that hold a date, a number, a name or an address. */
const WORDLESS_FIELDS = [
  ...['published', 'updated', 'order', 'formerly'],
  ...['publisher', 'contact', 'address', 'repository'],
];

/** Whether a field holds words, which the rules for words read. */
export function isOfWords(field: string): boolean {
  return !NAMING_FIELDS.has(field) && !WORDLESS_FIELDS.includes(field);
}

/** A kind of Markdown file: where it lies, where it is read, and what its front matter holds. */
export interface PageKind<Fields> {
  readonly folder: `src/content/${string}`;
  /** Its address, given the path of its file in the folder, without the ending. */
  readonly address: (slug: string) => string;
  readonly fields: z.ZodType<Fields> & z.ZodObject;
  /** What a page of the kind is about: its file is named after a row of that table. */
  readonly about?: Table;
  /** Whether the folder may hold folders. */
  readonly isNested: boolean;
  /** Whether the fields may be all there is. */
  readonly mayBeEmpty: boolean;
  /** The headings of the second level, where the kind has such and no others; and whether each must be there. */
  readonly sections?: { readonly titles: readonly string[]; readonly areNeeded: boolean };
}

const plain = { isNested: false, mayBeEmpty: false } as const;

/** The kinds of page. A new one is a line here, a folder, and a page that lays it out. */
const KINDS = {
  explainer: {
    ...plain,
    folder: 'src/content/explainers/',
    address: (slug: string) => `/explainers/${slug}/`,
    fields: explainerFields,
  },
  page: {
    ...plain,
    folder: 'src/content/pages/',
    address: (slug: string) => `/${slug}/`,
    fields: pageFields,
    isNested: true,
  },
  disagreement: {
    ...plain,
    folder: 'src/content/disagreements/',
    address: (slug: string) => `/disagreements/${slug}/`,
    fields: disagreementFields,
  },
  chart: {
    ...plain,
    folder: 'src/content/charts/',
    address: (slug: string) => `/charts/${slug}/`,
    fields: chartFields,
    mayBeEmpty: true,
  },
  question: {
    ...plain,
    folder: 'src/content/questions/',
    address: (slug: string) => `/compare/${slug}/`,
    fields: questionFields,
    sections: { titles: ['Why the numbers differ', 'What nobody knows'], areNeeded: true },
  },
  operation: {
    ...plain,
    folder: 'src/content/operations/',
    address: (slug: string) => `/operations/${slug}/`,
    fields: operationFields,
    about: 'operations',
    sections: {
      titles: ['Why this number', 'Every count we found', 'What happened next', 'What is not known'],
      areNeeded: false,
    },
  },
  /** What is told of a family of retellings besides what is computed, under the id of its first figure. */
  story: {
    ...plain,
    folder: 'src/content/lineage/',
    address: (slug: string) => `/lineage/${slug}/`,
    fields: storyFields,
    about: 'families',
  },
  /** What sources disagree on, asked in a sentence, under the id of the disagreement. */
  dispute: {
    ...plain,
    folder: 'src/content/disputes/',
    address: (slug: string) => `/disagreements/#${slug}`,
    fields: disputeFields,
    about: 'disputes',
    mayBeEmpty: true,
  },
  /** Words that stand on every page of a kind, under the name of the kind. */
  each: {
    ...plain,
    folder: 'src/content/each/',
    address: (slug: string) => `/${slug}/`,
    fields: eachFields,
    about: 'kinds',
  },
  home: {
    ...plain,
    folder: 'src/content/',
    address: () => '/',
    fields: homeFields,
  },
  /** Who publishes the site; its text is what pages say as long as nobody is named. */
  imprint: {
    ...plain,
    folder: 'src/content/',
    address: () => '/about/#publisher',
    fields: imprintFields,
  },
} as const;

export type KindName = keyof typeof KINDS;
export type FieldsOf<Kind extends KindName> = z.infer<(typeof KINDS)[Kind]['fields']>;

export const PAGE_KINDS: { readonly [Kind in KindName]: PageKind<FieldsOf<Kind>> } = KINDS;

/** The files that lie in no folder of their kind. */
const LOOSE: Readonly<Record<string, KindName>> = {
  'src/content/home.md': 'home',
  'src/content/imprint.md': 'imprint',
};

/** The kind of a file of `src/content/`, which its folder says. */
export function kindOf(file: string): KindName | undefined {
  const loose = LOOSE[file];
  if (loose !== undefined) return loose;
  const kinds = (Object.keys(KINDS) as KindName[]).filter((kind) => !Object.values(LOOSE).includes(kind));
  return kinds.find((kind) => file.startsWith(KINDS[kind].folder));
}
