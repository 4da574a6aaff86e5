import { faultAt, type Fault } from '../../faults/fault.ts';
import { nearest } from '../../faults/nearest.ts';
import type { GlossaryEntry } from '../schema/vocabulary.ts';

/** What the glossary says to see stands in it. */
export function checkGlossary(entries: readonly GlossaryEntry[]): Fault[] {
  const terms = new Set(entries.map(({ term }) => term));
  return entries.flatMap((entry) =>
    entry.see
      .split('|')
      .filter((term) => term !== '' && !terms.has(term))
      .map((term) => {
        const [meant] = nearest(term, terms);
        const remedy = meant === undefined ? 'add the entry, or leave it out' : `write ${meant}`;
        return faultAt(entry, 'see', term, 'is no term of the glossary', remedy);
      }),
  );
}
