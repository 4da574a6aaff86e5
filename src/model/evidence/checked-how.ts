import type { CHECKED_HOW } from '../../language/say/labels.ts';
import type { Evidence } from '../../record/schema/evidence.ts';
import type { Figure } from '../../record/schema/figure.ts';
import type { Source } from '../../record/schema/source.ts';

/** How well a figure is surveyed; a computed one is as good as its parts. */
export type CheckedHow = keyof typeof CHECKED_HOW;

/** How a figure was checked. `evidence` goes by the id of the figure. */
export function checkedHow(
  figure: Pick<Figure, 'id' | 'derivation'>,
  source: Pick<Source, 'read_extent' | 'origin_publisher'>,
  evidence: ReadonlyMap<string, Pick<Evidence, 'result'>>,
): CheckedHow {
  if (figure.derivation !== '') return 'computed';
  if (evidence.get(figure.id)?.result === 'verified') return 'verified';
  switch (source.read_extent) {
    case 'full':
    case 'excerpt':
    case 'abstract':
      return source.origin_publisher === '' ? 'original' : 'copy';
    case 'opening':
      return 'opening';
    case 'secondary':
    case 'not-read':
      return 'secondary';
  }
}
