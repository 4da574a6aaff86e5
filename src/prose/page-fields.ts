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
export const explainerFields = z
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
export const pageFields = z.strictObject({ title: text, description });

/** A disagreement that is told in full. The summary may hold figures, and stands where all disagreements are listed. */
export const disagreementFields = z.strictObject({ title: text, description, summary: text });

const list = z.array(text);

/** A chart that pages place by its id: what it draws, and the finding. Its text is a sentence on what to see, or none. */
export const chartFields = z
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
export const questionFields = z.strictObject({ question, order, figures: list, charts: list });

/** A police operation or case of `data/operations.csv`. Its text is the summary, what happened next, and what is not known. */
export const operationFields = z.strictObject({ charts: list });
