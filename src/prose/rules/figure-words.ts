import { faultAt, type Fault } from '../../faults/fault.ts';
import { readQuantities } from '../../language/read/quantities.ts';
import { qualifierWords } from '../../language/say/hedge.ts';
import type { FigureRow, Qualifier } from '../../record/schema/figure.ts';

/**
 * Figures whose number stands in the words of the source, where those words do not carry the hedge that the qualifier
 * says: the words are printed as they are, so the hedge would be lost, or said where the source has none.
 */
export function figureWordFaults(figures: Iterable<FigureRow>): Fault[] {
  return [...figures].flatMap((figure) => {
    const { words, qualifier, unit } = figure;
    if (words === '' || carries(words, qualifier)) return [];
    const hedge = qualifierWords(qualifier, unit);
    const said = readQuantities(words)[0]?.qualifier ?? 'exact';
    return [
      faultAt(
        figure,
        'words',
        words,
        hedge === ''
          ? `carries a hedge, but the qualifier is ${qualifier}`
          : `does not carry the hedge "${hedge}"`,
        `write the hedge of the source into the words, or the qualifier ${said}`,
      ),
    ];
  });
}

/** `thousands` and `several dozen` are hedged by themselves, whichever way the source means them. */
function carries(words: string, qualifier: Qualifier): boolean {
  const [quantity] = readQuantities(words);
  if (quantity?.writing === 'vague') return true;
  const said = quantity?.qualifier ?? 'exact';
  return said === qualifier;
}
