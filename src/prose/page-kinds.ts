import { z } from 'zod';
import { oneOf } from '../record/schema/cell.ts';
import { isIsoDate } from '../record/schema/period.ts';

/** A text that must be there. */
const text = z.string().superRefine((value, context) => {
  if (value.trim() === '')
    refuse(context, 'is empty', 'write it, or delete the line if it need not be there');
});

const question = z.string().superRefine((value, context) => {
  if (!value.endsWith('?'))
    refuse(context, 'is no question', 'ask what the page answers, with a question mark');
});

const LONGEST_DESCRIPTION = 200;

const description = text.superRefine((value, context) => {
  if (value.length > LONGEST_DESCRIPTION)
    refuse(context, `has ${value.length} characters`, `keep it to ${LONGEST_DESCRIPTION}`);
});

const day = z.string().superRefine((value, context) => {
  if (!isIsoDate(value) || value.length !== 'YYYY-MM-DD'.length)
    refuse(context, 'is no day of the calendar', 'write it as 2026-09-01');
});

const order = z.string().transform((value, context) => {
  if (!/^\d{1,6}$/.test(value))
    refuse(context, 'is no place in an order', 'write a whole number, as in 120; the lowest comes first');
  return Number(value);
});

function refuse(context: z.RefinementCtx, problem: string, remedy: string, path: string[] = []): void {
  context.addIssue({ code: 'custom', message: problem, params: { remedy }, path });
}

/** What explainers are about, in the order in which they are listed. */
export const SUBJECTS = ['the network', 'markets and operations', 'abuse material', 'opinion'] as const;

/** An explainer: a question, which is its title, and the answer in its first paragraph. */
const explainerFields = z
  .strictObject({
    title: question,
    subject: oneOf(SUBJECTS),
    description,
    published: day,
    updated: day.optional(),
  })
  .superRefine(({ published, updated = published }, context) => {
    if (updated < published)
      refuse(context, 'is before the day on which it was published', 'write the later day', ['updated']);
  });

/** A page about the site itself, or for a kind of reader; or what is told of a family of retellings. */
const pageFields = z.strictObject({ title: text, description });

/** A disagreement that is told in full. The summary may hold figures, and stands where all disagreements are listed. */
const disagreementFields = z.strictObject({ title: text, description, summary: text });

const list = z.array(text);

/** A chart that pages place by its id: what it draws, and the finding. Its text is a sentence on what to see, or none. */
const chartFields = z
  .strictObject({
    form: text,
    title: text,
    figures: list.optional(),
    series: list.optional(),
    /** The measure of which the chief outcome of each operation is drawn, in place of a list of figures. */
    outcomes: text.optional(),
    /** Addresses that its files had before, without their endings: they are kept. */
    formerly: list.optional(),
  })
  .superRefine(({ figures, series, outcomes }, context) => {
    const given = Object.entries({ figures, series, outcomes }).filter(([, value]) => value !== undefined);
    for (const [field] of given.slice(1))
      refuse(context, `stands beside ${given[0]?.[0]}`, 'keep one of the two', [field]);
  });

/** What people ask. Its text is the short answer, why the numbers differ, and what nobody knows. */
const questionFields = z.strictObject({ question, order, figures: list, charts: list });

/** A police operation or case of `data/operations.csv`. Its text is the summary, what happened next, and what is not known. */
const operationFields = z.strictObject({ charts: list });

/** What a page may name by id: rows of the record, families by their first figure, charts of `src/content/charts/`. */
export type Table = 'figures' | 'families' | 'series' | 'measures' | 'operations' | 'charts';

/** The fields that name rows or charts, in whatever kind of page they stand. */
export const NAMING_FIELDS: ReadonlyMap<string, Table> = new Map([
  ['figures', 'figures'],
  ['series', 'series'],
  ['outcomes', 'measures'],
  ['charts', 'charts'],
]);

/** A kind of Markdown file: where it lies, where it is read, and what its front matter holds. */
export interface PageKind<Fields> {
  readonly folder: `src/content/${string}`;
  /** Its address, given the path of its file in the folder, without the ending. */
  readonly address: (slug: string) => string;
  readonly fields: z.ZodType<Fields> & z.ZodObject;
  /** The fields that hold ids, dates or words of a list; the rules for words read all others. */
  readonly names: readonly (keyof Fields & string)[];
  /** What a page of the kind is about: its file is named after a row of that table. */
  readonly about?: Table;
  /** Whether the folder may hold folders. */
  readonly isNested: boolean;
  /** Whether the fields may be all there is. */
  readonly mayBeEmpty: boolean;
}

const plain = { names: [], isNested: false, mayBeEmpty: false } as const;

/** The kinds of page. A new one is a line here, a folder, and a page that lays it out. */
const KINDS = {
  explainer: {
    ...plain,
    folder: 'src/content/explainers/',
    address: (slug: string) => `/explainers/${slug}/`,
    fields: explainerFields,
    names: ['subject', 'published', 'updated'],
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
    names: ['form', 'figures', 'series', 'outcomes', 'formerly'],
    mayBeEmpty: true,
  },
  question: {
    ...plain,
    folder: 'src/content/questions/',
    address: (slug: string) => `/compare/${slug}/`,
    fields: questionFields,
    names: ['order', 'figures', 'charts'],
  },
  operation: {
    ...plain,
    folder: 'src/content/operations/',
    address: (slug: string) => `/operations/${slug}/`,
    fields: operationFields,
    about: 'operations',
    names: ['charts'],
  },
  /** What is told of a family of retellings besides what is computed, under the id of its first figure. */
  story: {
    ...plain,
    folder: 'src/content/lineage/',
    address: (slug: string) => `/lineage/${slug}/`,
    fields: pageFields,
    about: 'families',
  },
} as const;

export type KindName = keyof typeof KINDS;
export type FieldsOf<Kind extends KindName> = z.infer<(typeof KINDS)[Kind]['fields']>;

export const PAGE_KINDS: { readonly [Kind in KindName]: PageKind<FieldsOf<Kind>> } = KINDS;

/** The kind of a file of `src/content/`, which its folder says. */
export function kindOf(file: string): KindName | undefined {
  return (Object.keys(KINDS) as KindName[]).find((kind) => file.startsWith(KINDS[kind].folder));
}
