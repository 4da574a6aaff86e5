import { isRepeated, type FigureRow } from '../schema/figure.ts';
import { problemIf, type Problem } from './amounts.ts';

/** Checks of what is typed about a figure so that nobody must guess it: its subject, who counted, whom a retelling names. */
export function typedProblems(figure: FigureRow): Problem[] {
  return [...subjectProblems(figure), ...firstHandProblems(figure), ...creditProblems(figure)];
}

function subjectProblems({ subject, unit }: FigureRow): Problem[] {
  const isOfNoShare = subject !== undefined && unit !== 'percent';
  const problem = `is of shares only, and the unit is ${unit}`;
  return problemIf(isOfNoShare, 'subject', subject ?? '', problem, 'empty this cell');
}

function firstHandProblems({ first_hand: firstHand, role, derivation }: FigureRow): Problem[] {
  const isComputed = derivation !== '' && derivation !== 'table';
  const what = isComputed ? 'a figure that is computed here' : `the role ${role}`;
  const remedy = 'write yes where the source counted or asked itself, or else no';
  return isComputed || isRepeated({ role })
    ? problemIf(
        firstHand !== undefined,
        'first_hand',
        firstHand ?? '',
        `does not go with ${what}`,
        'empty this cell',
      )
    : problemIf(firstHand === undefined, 'first_hand', '', 'is empty', remedy);
}

function creditProblems({ credit, restates, restates_basis, attributed_to }: FigureRow): Problem[] {
  const isAlone = (credit === undefined) !== (restates === undefined);
  const isOfNobody = !isAlone && credit === 'changed' && attributed_to === '';
  const both = 'write kept, changed or lost for whom a retelling names, or empty both';
  const isLinkOfNothing = restates_basis !== undefined && restates === undefined;
  const named = 'name the figure under restates, or empty this cell';
  const nobody = 'write lost where the retelling names nobody, or fill attributed_to';
  return [
    ...problemIf(isAlone, 'credit', credit ?? '', 'goes with restates: both or neither', both),
    ...problemIf(isLinkOfNothing, 'restates_basis', restates_basis ?? '', 'is of no restates', named),
    ...problemIf(isOfNobody, 'credit', credit ?? '', 'does not go with an empty attributed_to', nobody),
  ];
}
