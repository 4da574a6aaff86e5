import { z } from 'zod';
import { BRACES } from '../language/read/reference.ts';
import { isIsoDate } from '../record/schema/period.ts';

/** A text that must be there. */
const text = z.string().superRefine((value, context) => {
  if (value.trim() === '')
    refuse(context, 'is empty', 'write it, or delete the line if it need not be there');
});

/** What people ask, which may hold a number that is no statistic of ours: `Is the dark web \{96%} of the internet?` */
const question = z
  .string()
  .superRefine((value, context) => {
    if (!value.endsWith('?'))
      refuse(context, 'is no question', 'ask what the page answers, with a question mark');
  })
  .transform((value) => value.replace(BRACES, (whole: string, number?: string) => number ?? whole));

const LONGEST_DESCRIPTION = 200;

const description = text.superRefine((value, context) => {
  if (value.length > LONGEST_DESCRIPTION)
    refuse(context, `has ${value.length} characters`, `keep it to ${LONGEST_DESCRIPTION}`);
});

const day = z.string().superRefine((value, context) => {
  if (!isIsoDate(value) || value.length !== 'YYYY-MM-DD'.length)
    refuse(context, 'is no day of the calendar', 'write it as 2026-09-01');
});

const wholeNumber = z.string().transform((value, context) => {
  if (!/^\d{1,6}$/.test(value)) refuse(context, 'is no whole number', 'write digits alone, as in 120');
  return Number(value);
});

/** Where a page stands in a list: the lowest comes first. */
const order = wholeNumber;

function refuse(context: z.RefinementCtx, problem: string, remedy: string, path: string[] = []): void {
  context.addIssue({ code: 'custom', message: problem, params: { remedy }, path });
}

const list = z.array(text);

/** The words by which somebody may look a page up, besides those of its title and its description. Nobody sees them. */
const also = text.optional();

/** An explainer: a question, which is its title, and the answer in its first paragraph. */
export const explainerFields = z
  .strictObject({
    title: question,
    subject: text,
    description,
    published: day,
    updated: day.optional(),
    also,
  })
  .superRefine(({ published, updated = published }, context) => {
    if (updated < published)
      refuse(context, 'is before the day on which it was published', 'write the later day', ['updated']);
  });

/** A page about the site itself, a list, or a page for a kind of reader. */
export const pageFields = z.strictObject({
  title: text,
  description,
  /** Where the page is headed by other words than its title. */
  heading: text.optional(),
  also,
  /** Charts that stand beneath the text. */
  charts: list.optional(),
  /** What explainers are about, in the order in which they are listed. */
  subjects: list.optional(),
});

/**
 * The first page: what the site is, the claim that everybody prints and what to say of it, which number is told in how
 * many ways at most, the numbers that people ask for, what is misquoted, and to which pages and questions it leads.
 */
export const homeFields = z.strictObject({
  title: text,
  description,
  nameplate: text,
  claim: text,
  heading: text,
  chart: text,
  asked: list,
  misquotes: list,
  doors: list,
  questions: list,
});

/** A text that may be left empty until somebody can fill it in. */
function orEmpty(isSound: RegExp, problem: string, remedy: string) {
  return z.string().superRefine((value, context) => {
    if (value !== '' && !isSound.test(value)) refuse(context, problem, remedy);
  });
}

const WEB_PAGE = /^https:\/\/[^\s/]+\.[^\s/]+(?:\/\S*)?$/;
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Who publishes the site and how to reach them. What is left empty, pages say honestly. */
export const imprintFields = z.strictObject({
  publisher: orEmpty(/\S/, 'is blank', 'write the name of a person or an organisation, or nothing'),
  contact: orEmpty(
    new RegExp(`${MAIL.source}|${WEB_PAGE.source}`),
    'is no address to write to',
    'write an e-mail address, or the address of a page that begins with https://',
  ),
  address: orEmpty(
    /^https:\/\/[^\s/]+\.[^\s/]+$/,
    'is not where a site stands',
    'write https:// and its name, without a slash at the end',
  ),
  repository: orEmpty(WEB_PAGE, 'is no address of a page', 'write one that begins with https://, or nothing'),
});
/**
 * What is told of a family of retellings besides what is computed: the finding as its title, which of its figures
 * the picture names, and which sources corrected the number.
 */
export const storyFields = z.strictObject({
  title: text,
  description,
  lead: text,
  labels: list.optional(),
  corrections: list.optional(),
});

/** A disagreement that is told in full. The summary, which may hold figures, stands where all are listed. */
export const disagreementFields = z.strictObject({
  title: text,
  description,
  order,
  summary: text,
});

/** What sources disagree on, as a question: `How many people were arrested in the Welcome to Video case?` */
export const disputeFields = z.strictObject({ title: question });

/** A chart that pages place by its id: what it draws, and the finding. Its text is a sentence on what to see, or none. */
export const chartFields = z
  .strictObject({
    form: text,
    /** The finding. A chart of one series may take the sentence of the series. */
    title: text.optional(),
    figures: list.optional(),
    series: list.optional(),
    /** The measure of which the chief outcome of each operation is drawn, in place of a list of figures. */
    outcomes: text.optional(),
    /** Addresses that its files had before, without their endings: they are kept. */
    formerly: list.optional(),
  })
  .superRefine(({ title, figures, series, outcomes }, context) => {
    if (title === undefined && series?.length !== 1)
      refuse(context, 'is missing', 'write what the chart finds, in a sentence', ['title']);
    const given = Object.entries({ figures, series, outcomes }).filter(([, value]) => value !== undefined);
    for (const [field] of given.slice(1))
      refuse(context, `stands beside ${given[0]?.[0]}`, 'keep one of the two', [field]);
  });

/** What people ask. Its text is the short answer, why the numbers differ, and what nobody knows. */
export const questionFields = z.strictObject({
  question,
  subject: text,
  order,
  figures: list,
  chart: text.optional(),
  also,
});

/**
 * A police operation or case of `data/operations.csv`. Its text is the summary, why one number may be printed and others
 * not, what happened next, and what is not known.
 */
export const operationFields = z.strictObject({
  charts: list,
  /** The figures that stand for it where the rule would choose others; the first is told first. */
  figures: list.optional(),
  /** Figures that stand for no rung of it, since they count something of another case. */
  apart: list.optional(),
  also,
});

/** Words that stand on every page of a kind. */
export const eachFields = z.strictObject({ description: description.optional() });
