import type { Figure } from '../../record/schema/figure.ts';
import type { Model } from '../model.ts';

/** A figure that others were once said to repeat, and the address of the page that took the place of its family's. */
export interface FormerFamily {
  readonly figure: Figure;
  readonly current: string;
}

/**
 * The figures that the ledger has as repeated by others and that head no family today: the page of a family keeps its
 * address. It leads to the family that the figure belongs to now, or else to the figure itself.
 */
export function formerFamilies({ record, families, standings }: Model): FormerFamily[] {
  const heads = new Set(families.map(({ root }) => root.figure.id));
  const repeated = new Set(
    [...record.ledger.values()]
      .flat()
      .filter(({ table }) => table === 'figures')
      .map(({ cells }) => cells['restates']),
  );
  return [...record.figures.values()]
    .filter(({ id }) => repeated.has(id) && !heads.has(id))
    .map((figure) => {
      const head = standings.get(figure.id)?.root.id;
      const isInFamily = head !== undefined && heads.has(head);
      return { figure, current: isInFamily ? `/lineage/${head}/` : `/figures/${figure.id}/` };
    });
}
