import { faultAt, type Fault } from '../../faults/fault.ts';
import { isEvidence, type FigureRow } from '../schema/figure.ts';
import type { ResearchRecord } from '../schema/record.ts';

/** What prints a misquote is an error too: its page must not show as a number that holds what another calls wrong. */
export function checkMisquotes(
  { misquotes }: ResearchRecord,
  figures: ReadonlyMap<string, FigureRow>,
): Fault[] {
  const remedy = 'give the figure the role specimen, or leave it out and say in the note what it prints';
  return misquotes.flatMap((misquote) =>
    misquote.printed_in.flatMap((id) => {
      const figure = figures.get(id);
      if (figure === undefined || !isEvidence(figure)) return [];
      return [
        faultAt(misquote, 'printed_in', id, `has the role ${figure.role}, so it prints as true`, remedy),
      ];
    }),
  );
}
