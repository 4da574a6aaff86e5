import type { Figure } from '../../record/schema/figure.ts';
import type { Operation } from '../../record/schema/operation.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import type { Measure } from '../../record/schema/vocabulary.ts';
import type { Relations } from '../relations.ts';
import { hedgedNumber } from '../../language/say/hedge.ts';
import { breadth } from '../places/area.ts';

/** The accounts of a site and the arrests of its operation, side by side. They are unlike things and never divided. */
export interface Beside {
  readonly operation: Operation;
  readonly accounts: readonly Figure[];
  readonly arrests: readonly Figure[];
}

/** The operations for which the record holds both, by the most accounts that somebody counted. */
export function accountsBesideArrests(record: ResearchRecord, { figuresOfOperation }: Relations): Beside[] {
  const columnOf = ({ measure }: Figure) => entry(record.measures, measure).beside;
  const widestIn = (column: Measure['beside'], figures: readonly Figure[]) =>
    widest(figures.filter((figure) => columnOf(figure) === column));
  return [...record.operations.values()]
    .map((operation) => {
      const figures = figuresOfOperation(operation.id);
      return {
        operation,
        accounts: widestIn('accounts', figures),
        arrests: widestIn('arrests', figures),
      };
    })
    .filter(({ accounts, arrests }) => accounts.length > 0 && arrests.length > 0)
    .sort((a, b) => most(b.accounts) - most(a.accounts));
}

/** The findings in force that cover the widest area. Where sources give one number in the same words, the first. */
function widest(figures: readonly Figure[]): Figure[] {
  const found = figures.filter(({ role, status }) => role === 'finding' && status === 'current');
  const width = Math.max(...found.map(({ place }) => breadth(place)));
  const byNumber = Map.groupBy(
    found.filter(({ place }) => breadth(place) === width),
    hedgedNumber,
  );
  return [...byNumber.values()].flatMap(([first]) => first ?? []);
}

function most(figures: readonly Figure[]): number {
  return Math.max(...figures.map(({ value }) => value));
}
