import type { Flaw } from '../faults/fault.ts';
import { isSentence } from '../language/read/verb.ts';

const MOST_WORDS = 14;

/** What keeps a title from saying what the chart finds, in a sentence that a person would say. */
export function titleFlaws(title: string): Flaw[] {
  const { length } = title.trim().split(/\s+/);
  const flaws: Flaw[] = [];
  if (!isSentence(title))
    flaws.push({ problem: 'has no verb', remedy: 'say what the chart finds, as in “Few were arrested”' });
  if (/^From\b.*\bto\b/.test(title))
    flaws.push({ problem: 'opens with “From … to …”', remedy: 'say what rose, fell or stayed' });
  const superlative = /\b(?:highest|lowest)\b/i.exec(title)?.[0];
  if (superlative !== undefined)
    flaws.push({ problem: `says “${superlative}”`, remedy: 'say of what there was most or least' });
  if (length > MOST_WORDS) flaws.push({ problem: `has ${length} words`, remedy: `keep it to ${MOST_WORDS}` });
  return flaws;
}
