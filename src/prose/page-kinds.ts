import { z } from 'zod';
import { isIsoDate } from '../record/schema/period.ts';

const text = z.string();

const question = z.string().superRefine((value, context) => {
  if (!value.endsWith('?'))
    refuse(context, 'is no question', 'ask what the page answers, with a question mark');
});

const LONGEST_DESCRIPTION = 200;

const description = z.string().superRefine((value, context) => {
  if (value.length > LONGEST_DESCRIPTION)
    refuse(context, `has ${value.length} characters`, `keep it to ${LONGEST_DESCRIPTION}`);
});

const day = z.string().superRefine((value, context) => {
  if (!isIsoDate(value) || value.length !== 'YYYY-MM-DD'.length)
    refuse(context, 'is no day of the calendar', 'write it as 2026-09-01');
});

function refuse(context: z.RefinementCtx, problem: string, remedy: string): void {
  context.addIssue({ code: 'custom', message: problem, params: { remedy } });
}

/** What explainers are about, in the order in which they are listed. */
export const SUBJECTS = ['the network', 'markets and operations', 'abuse material', 'opinion'] as const;

/** An explainer: a question, which is its title, and the answer in its first paragraph. */
export const explainerFields = z.strictObject({
  title: question,
  /** A few words for lists and for the way back. */
  short: text,
  subject: z.enum(SUBJECTS),
  description,
  published: day,
  updated: day.optional(),
});

/** A page about the site itself, or for a kind of reader. */
export const pageFields = z.strictObject({ title: text, description });

/** A disagreement that is told in full. The summary may hold figures, and stands where all disagreements are listed. */
export const disagreementFields = z.strictObject({ title: text, description, summary: text });
