import type { Evidence } from '../../record/schema/evidence.ts';
import type { Figure } from '../../record/schema/figure.ts';
import type { Source } from '../../record/schema/source.ts';

/** How well a figure is surveyed, from best to least; a computed one is as good as its parts. */
export const WAYS_OF_CHECKING = ['verified', 'original', 'opening', 'secondary', 'computed'] as const;
export type CheckedHow = (typeof WAYS_OF_CHECKING)[number];

/** How a figure was checked. `evidence` goes by the id of the figure. */
export function checkedHow(
  figure: Pick<Figure, 'id' | 'derivation'>,
  source: Pick<Source, 'read_extent'>,
  evidence: ReadonlyMap<string, Pick<Evidence, 'result'>>,
): CheckedHow {
  if (figure.derivation !== '') return 'computed';
  if (evidence.get(figure.id)?.result === 'verified') return 'verified';
  switch (source.read_extent) {
    case 'full':
    case 'excerpt':
    case 'abstract':
      return 'original';
    case 'opening':
      return 'opening';
    case 'secondary':
    case 'not-read':
      return 'secondary';
  }
}

/** The words for a way of checking, and what it means for the reader. */
export const CHECKED_HOW: Readonly<
  Record<CheckedHow, { readonly label: string; readonly explanation: string }>
> = {
  verified: {
    label: 'verified by machine',
    explanation:
      'A program found the cited words in a copy of the source, and the number in those words; a figure that is changed loses this mark until the program has found it again.',
  },
  original: {
    label: 'read in the original',
    explanation:
      'It was read in the source itself, or in the part of the source that holds the number; no program has compared the two.',
  },
  opening: {
    label: 'read in the opening only',
    explanation:
      'It was read in the first part of the source; what stands further down, and could limit or explain the number, was not read.',
  },
  secondary: {
    label: 'second-hand',
    explanation:
      'The source itself was not read: the number was taken from somebody who quotes it, so check it before you rely on it.',
  },
  computed: {
    label: 'computed by us',
    explanation:
      'The source does not print this number: it was worked out from other figures or from a table of the source, and can be no better than they are.',
  },
};
