import type { Figure } from '../../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import type { Operation } from '../../record/schema/operation.ts';
import { outcomeLadder } from './outcome-ladder.ts';

/** What best says how an operation ended, group by group: people arrested before people charged, and so on. */
const OUTCOMES: readonly (readonly string[])[] = [
  ['arrests', 'arrests-or-convictions', 'arrests-or-charges', 'detentions'],
  ['people-caught'],
  ['convictions'],
  ['people-charged', 'indictments', 'prosecutions', 'cases-to-prosecutor'],
  ['suspects-identified', 'suspects-under-investigation', 'investigations', 'people-contacted'],
  ['sentence-length'],
  ['sites-taken-down', 'onion-addresses-taken-down', 'servers-seized'],
  ['crypto-seized-value', 'assets-seized'],
];

/** Where an operation looks for children and not for offenders, what it counts first are children. */
const CHILDREN: readonly string[] = [
  'children-identified',
  'children-identified-or-rescued',
  'children-rescued',
  'children-safeguarded',
  'children-identified-running-total',
  'children-safeguarded-running-total',
];

/**
 * The one figure by which a list tells how an operation ended: the first group of outcomes that the record holds for it,
 * and in it the finding that names who counted, and of those the highest, since parts are less than the whole. Where
 * no outcome was counted, the first figure of its ladder. Nothing is added up.
 */
export function chiefOutcome(
  operation: Operation,
  figures: readonly Figure[],
  record: ResearchRecord,
): Figure | undefined {
  const evidence = figures.filter(({ role, status }) => role !== 'specimen' && status === 'current');
  const groups = operation.kind === 'victim-identification' ? [CHILDREN, ...OUTCOMES] : OUTCOMES;
  for (const group of groups) {
    const best = evidence
      .filter(({ measure }) => group.includes(measure))
      .sort((a, b) => standing(b, record) - standing(a, record) || b.value - a.value)[0];
    if (best !== undefined) return best;
  }
  return outcomeLadder(evidence, record)[0]?.steps[0]?.figures[0];
}

/** How much a figure says on its own account: a finding more than a retelling, one with a named counter more than one without. */
function standing({ role, source, attributed_to: counter }: Figure, record: ResearchRecord): number {
  const isNamed = counter !== '' || entry(record.sources, source).kind !== 'news';
  return (role === 'finding' ? 2 : 0) + (isNamed ? 1 : 0);
}
