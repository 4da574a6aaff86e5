import type { Model } from '../../model/model.ts';
import type { Figure } from '../../record/schema/figure.ts';
import { entry } from '../../record/schema/record.ts';
import { placeName } from '../../language/say/place.ts';
import { capitalised } from '../../language/say/text.ts';

/**
 * What to call each figure in a chart: by what tells them apart. Figures of different operations go by the operation,
 * figures of different places by the place, others by their titles, without an opening that they share.
 */
export function rowLabels(figures: readonly Figure[], model: Model): string[] {
  return operationNames(figures, model) ?? placeNames(figures) ?? withoutSharedOpening(figures);
}

function operationNames(figures: readonly Figure[], model: Model): string[] | undefined {
  const names = figures.flatMap(({ operation }) =>
    operation === undefined ? [] : [entry(model.record.operations, operation).name],
  );
  return eachOnce(names, figures.length);
}

function placeNames(figures: readonly Figure[]): string[] | undefined {
  const names = figures.flatMap(({ place: [first, ...more] }) =>
    first === undefined || more.length > 0 ? [] : [capitalised(placeName(first))],
  );
  return eachOnce(names, figures.length);
}

function eachOnce(names: readonly string[], count: number): string[] | undefined {
  return count > 1 && names.length === count && new Set(names).size === count ? [...names] : undefined;
}

/** `Terbium 2016: share of pages on drugs` → `Share of pages on drugs`, if all titles open with `Terbium 2016: `. */
function withoutSharedOpening(figures: readonly Figure[]): string[] {
  const titles = figures.map(({ title }) => title);
  const opening = `${titles[0]?.split(': ')[0] ?? ''}: `;
  const shared = titles.length > 1 && titles.every((title) => title.startsWith(opening));
  return shared ? titles.map((title) => capitalised(title.slice(opening.length))) : titles;
}
