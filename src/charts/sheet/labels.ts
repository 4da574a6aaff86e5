import type { Model } from '../../model/model.ts';
import type { Figure } from '../../record/schema/figure.ts';
import { entry } from '../../record/schema/record.ts';
import type { Source } from '../../record/schema/source.ts';
import { counterName, shortName, tellerName } from '../../language/say/credit.ts';
import { placeName } from '../../language/say/place.ts';
import { capitalised } from '../../language/say/text.ts';

/**
 * What to call each figure in a chart: by what tells them apart. Figures of different operations go by the operation,
 * figures of different places by the place, others by their titles, without an opening that they share. The name of an
 * operation is no name for a figure of one part of it.
 */
export function rowLabels(figures: readonly Figure[], model: Model): string[] {
  const titles = withoutSharedOpening(titlesAmong(figures, model));
  const operations = operationNames(figures, model);
  if (operations !== undefined) return figures.some(({ part }) => part.length > 0) ? titles : operations;
  return placeNames(figures) ?? titles;
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
function withoutSharedOpening(titles: readonly string[]): string[] {
  const opening = `${titles[0]?.split(': ')[0] ?? ''}: `;
  const shared = titles.length > 1 && titles.every((title) => title.startsWith(opening));
  return shared ? titles.map((title) => capitalised(title.slice(opening.length))) : [...titles];
}

/**
 * The titles of figures that stand together. Where all are of one operation its name tells nothing apart and is left
 * out: `Harbour case, Tide Court 2020: people` → `Tide Court 2020: people`, and where only a year remains, whoever
 * counted comes before it.
 */
export function titlesAmong(figures: readonly Figure[], { record }: Model): string[] {
  const titles = figures.map((figure) => creditedTitle(figure, entry(record.sources, figure.source)));
  const [id, ...others] = new Set(figures.map(({ operation }) => operation));
  if (id === undefined || others.length > 0 || figures.length < 2) return titles;
  const opening = `${entry(record.operations, id).name}, `;
  return figures.map((figure, index) => {
    if (!figure.title.startsWith(opening)) return titles[index] ?? figure.title;
    const rest = figure.title.slice(opening.length);
    return /^\d/.test(rest) ? `${counterName(figure, entry(record.sources, figure.source))}, ${rest}` : rest;
  });
}

/** A title that opens with the paper in which a count was read opens in a chart with whoever counted. */
function creditedTitle(figure: Figure, source: Source): string {
  const read = `${shortName(source)}, `;
  const isOfPaper = source.kind === 'news' && figure.title.startsWith(read);
  return isOfPaper ? `${tellerName(figure, source)}, ${figure.title.slice(read.length)}` : figure.title;
}
