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

/** A kind of Markdown file: where it lies, where it is read, and what its front matter holds. */
export interface PageKind<Schema extends z.ZodObject> {
  readonly folder: `src/content/${string}`;
  /** Its address without the slash at its end, given the path of its file in the folder, without the ending. */
  readonly address: (slug: string) => string;
  readonly fields: Schema;
  /** The fields that hold ids, dates or words of a list; the rules for words read all others. */
  readonly names: readonly (keyof z.infer<Schema> & string)[];
}

/** So that each kind keeps the type of its own fields. */
function kind<Schema extends z.ZodObject>(kind: PageKind<Schema>): PageKind<Schema> {
  return kind;
}

/** The kinds of page. A new one is a line here, a folder and a page that lays it out. */
export const PAGE_KINDS = {
  explainer: kind({
    folder: 'src/content/explainers/',
    address: (slug) => `/explainers/${slug}`,
    fields: explainerFields,
    names: ['subject', 'published', 'updated'],
  }),
  page: kind({
    folder: 'src/content/pages/',
    address: (slug) => `/${slug}`,
    fields: pageFields,
    names: [],
  }),
  disagreement: kind({
    folder: 'src/content/disagreements/',
    address: (slug) => `/disagreements/${slug}`,
    fields: disagreementFields,
    names: [],
  }),
  chart: kind({
    folder: 'src/content/charts/',
    address: (slug) => `/charts/${slug}`,
    fields: chartFields,
    names: ['form', 'figures', 'series', 'outcomes', 'formerly'],
  }),
  question: kind({
    folder: 'src/content/questions/',
    address: (slug) => `/compare/${slug}`,
    fields: questionFields,
    names: ['order', 'figures', 'charts'],
  }),
  operation: kind({
    folder: 'src/content/operations/',
    address: (slug) => `/operations/${slug}`,
    fields: operationFields,
    names: ['charts'],
  }),
  /** What is told of a family of retellings besides what is computed, under the id of its first figure. */
  story: kind({
    folder: 'src/content/lineage/',
    address: (slug) => `/lineage/${slug}`,
    fields: pageFields,
    names: [],
  }),
};

export type KindName = keyof typeof PAGE_KINDS;
export type FieldsOf<Kind extends KindName> = z.infer<(typeof PAGE_KINDS)[Kind]['fields']>;
