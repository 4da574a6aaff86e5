import type { Figure } from '../../record/schema/figure.ts';
import type { Operation } from '../../record/schema/operation.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';
import type { Relations } from '../relations.ts';
import { hedgedNumber } from '../../language/say/hedge.ts';

/** The accounts of a site and the arrests of its operation, side by side. They are unlike things and never divided. */
export interface Beside {
  readonly operation: Operation;
  readonly accounts: readonly Figure[];
  readonly arrests: readonly Figure[];
}

const ACCOUNTS: readonly string[] = ['registered-accounts'];
/** Some agencies give arrests only together with what followed; the base of each figure says so. */
const ARRESTS: readonly string[] = ['arrests', 'arrests-or-convictions', 'arrests-or-charges'];

/** The operations for which the record holds both, by the most accounts that somebody counted. */
export function accountsBesideArrests(record: ResearchRecord, { figuresOfOperation }: Relations): Beside[] {
  return [...record.operations.values()]
    .map((operation) => {
      const figures = figuresOfOperation(operation.id);
      return { operation, accounts: widest(figures, ACCOUNTS), arrests: widest(figures, ARRESTS) };
    })
    .filter(({ accounts, arrests }) => accounts.length > 0 && arrests.length > 0)
    .sort((a, b) => most(b.accounts) - most(a.accounts));
}

/** The findings in force that cover the widest area. Where sources give one number in the same words, the first. */
function widest(figures: readonly Figure[], measures: readonly string[]): Figure[] {
  const found = figures.filter(
    ({ role, status, measure }) => role === 'finding' && status === 'current' && measures.includes(measure),
  );
  const width = Math.max(...found.map(breadth));
  const byNumber = Map.groupBy(
    found.filter((figure) => breadth(figure) === width),
    hedgedNumber,
  );
  return [...byNumber.values()].flatMap(([first]) => first ?? []);
}

const MEMBERS_OF_EU = 27;

function breadth({ place }: Figure): number {
  if (place.includes('world')) return Infinity;
  return place.includes('EU') ? MEMBERS_OF_EU : place.length;
}

function most(figures: readonly Figure[]): number {
  return Math.max(...figures.map(({ value }) => value));
}
