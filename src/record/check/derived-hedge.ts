import { faultAt, type Fault } from '../../faults/fault.ts';
import { isRounded, type Derivation } from '../derive.ts';
import { DOUBTS, type Doubt, type Figure, type Qualifier } from '../schema/figure.ts';

/** The hedges that a computed number may have, by the doubt that its parts leave, the plainest first. */
const FITTING: Readonly<Record<Doubt, readonly Qualifier[]>> = {
  none: ['exact', 'about', 'at-least', 'up-to'],
  'either-side': ['about'],
  above: ['at-least', 'more-than'],
  below: ['up-to', 'fewer-than', 'nearly'],
};

/** Hedges that leave the number itself out, so that what is computed from such numbers may leave it out too. */
const STRICT: readonly Qualifier[] = ['more-than', 'fewer-than', 'nearly'];

const OPPOSITE: Readonly<Record<Doubt, Doubt>> = {
  none: 'none',
  'either-side': 'either-side',
  above: 'below',
  below: 'above',
};

/** A computed number carries the doubt of its parts and of its rounding, and no other hedge than fits them. */
export function derivedHedgeFaults(
  figure: Pick<Figure, 'id' | 'at' | 'qualifier' | 'derivation'>,
  derivation: Derivation,
  parts: readonly Figure[],
): Fault[] {
  const told = parts.map(({ id, qualifier }) => `${id} ${qualifier}`).join(', ');
  const doubts = new Set(
    parts.map(({ qualifier }, index) =>
      isTakenAway(derivation, index) ? OPPOSITE[DOUBTS[qualifier]] : DOUBTS[qualifier],
    ),
  );
  doubts.delete('none');
  const [doubt = 'none', other] = doubts;
  if (other !== undefined)
    return [
      faultAt(
        figure,
        'derivation',
        figure.derivation,
        `joins numbers that may be off in different ways (${told}), which no hedge can say`,
        'name parts that are hedged alike, or let the figures stand side by side and compute nothing',
      ),
    ];
  const rounded = isRounded(
    derivation,
    parts.map(({ value }) => value),
  );
  const isStrict = parts.some(({ qualifier }) => STRICT.includes(qualifier));
  const fitting = FITTING[doubt].filter(
    (qualifier) => !(qualifier === 'exact' && rounded) && (isStrict || !STRICT.includes(qualifier)),
  );
  if (fitting.includes(figure.qualifier)) return [];
  const problem = `does not follow from ${told}${rounded ? ', for the quotient is rounded' : ''}`;
  return [
    faultAt(
      figure,
      'qualifier',
      figure.qualifier,
      problem,
      `write ${doubt === 'none' ? (fitting[0] ?? '') : fitting.join(' or ')}`,
    ),
  ];
}

/** Whether more of a part makes the result less: what is subtracted, a whole, and the share whose rest is taken. */
function isTakenAway({ operation }: Derivation, index: number): boolean {
  return operation === 'complement' || (index === 1 && (operation === 'share' || operation === 'difference'));
}
