import type { FigureRow } from '../schema/figure.ts';
import type { Problem } from './amounts.ts';

/** Checks of what is typed about a figure so that nobody must guess it: its subject, who counted, whom a retelling names. */
export function typedProblems(figure: FigureRow): Problem[] {
  return [...subjectProblems(figure), ...firstHandProblems(figure), ...creditProblems(figure)];
}

function subjectProblems({ subject, unit }: FigureRow): Problem[] {
  return subject === undefined || unit === 'percent'
    ? []
    : [['subject', subject, `is of shares only, and the unit is ${unit}`, 'empty this cell']];
}

function firstHandProblems({ first_hand, role, derivation }: FigureRow): Problem[] {
  const isComputed = derivation !== '' && derivation !== 'table';
  const isRetold = role === 'retelling' || role === 'specimen';
  if (isComputed || isRetold)
    return first_hand === undefined
      ? []
      : [
          [
            'first_hand',
            first_hand,
            isComputed
              ? 'does not go with a figure that is computed here'
              : `does not go with the role ${role}`,
            'empty this cell',
          ],
        ];
  return first_hand !== undefined
    ? []
    : [['first_hand', '', 'is empty', 'write yes where the source counted or asked itself, or else no']];
}

function creditProblems({ credit, restates, attributed_to }: FigureRow): Problem[] {
  if ((credit === undefined) !== (restates === undefined))
    return [
      [
        'credit',
        credit ?? '',
        'goes with restates: both or neither',
        'write kept, changed or lost for whom a retelling names, or empty both',
      ],
    ];
  return credit === 'changed' && attributed_to === ''
    ? [
        [
          'credit',
          credit,
          'does not go with an empty attributed_to',
          'write lost where the retelling names nobody, or fill attributed_to',
        ],
      ]
    : [];
}
