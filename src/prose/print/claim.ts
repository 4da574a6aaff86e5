import { hedgedNumber } from '../../language/say/hedge.ts';
import { wrongSentenceHtml } from '../../language/say/wrong-number.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';
import { readPlain } from '../syntax/plain.ts';

/** A sentence that everybody prints and nobody measured: struck through as a whole, its number taken from a figure. */
export function claimHtml(text: string, { figures }: Pick<ResearchRecord, 'figures'>): string {
  const words = readPlain(text).inlines.map((inline) => {
    if (inline.kind === 'text') return inline.text;
    const figure = inline.kind === 'reference' ? figures.get(inline.figure) : undefined;
    return figure === undefined ? '' : hedgedNumber(figure);
  });
  return wrongSentenceHtml(words.join(''));
}
