import { ascending } from 'd3-array';
import { UNIT_WORDS } from '../../language/units.ts';
import { placeName } from '../../language/say/place.ts';
import { isEvidence, type Figure } from '../../record/schema/figure.ts';
import type { Operation } from '../../record/schema/operation.ts';
import type { Model } from '../model.ts';
import { placeAddress } from '../places/place.ts';

/** Figures whose numbers are of about one size, the smallest first. */
export interface NumberGroup {
  readonly id: string;
  readonly name: string;
  readonly figures: readonly Figure[];
}

/** Where anything can be looked up: every number by its size, every case and every country by its name. */
export interface LookUpPage {
  readonly groups: readonly NumberGroup[];
  readonly cases: readonly Operation[];
  readonly countries: readonly { readonly name: string; readonly address: string }[];
}

/** Counts by their size, each up to a limit that it does not reach. */
const SIZES = [
  [100, 'tens', 'Below a hundred'],
  [1_000, 'hundreds', 'Hundreds'],
  [10_000, 'thousands', 'Thousands'],
  [100_000, 'ten-thousands', 'Tens of thousands'],
  [1_000_000, 'hundred-thousands', 'Hundreds of thousands'],
] as const;
const LARGEST = { id: 'millions', name: 'Millions and more' };

/** All other groups, by what a figure must be to belong to them. */
const KINDS: readonly (readonly [id: string, name: string, holds: (figure: Figure) => boolean])[] = [
  ['misquoted', 'Misquoted', (figure) => !isEvidence(figure)],
  ['shares', 'Shares', ({ unit }) => unit === 'percent'],
  ['money', 'Money', ({ unit }) => UNIT_WORDS[unit].before !== undefined || unit === 'KRW' || unit === 'BTC'],
  ['measures', 'Lengths of time, weights and ratios', ({ unit }) => unit !== 'count'],
];

const ORDER = ['shares', ...SIZES.map(([, id]) => id), LARGEST.id, 'money', 'measures', 'misquoted'];

/** The page for somebody who comes with a number or a name. */
export function lookUpPage({ record, placesWithPage, places }: Model): LookUpPage {
  const figures = [...record.figures.values()]
    .filter(({ status }) => status === 'current')
    .sort((a, b) => ascending(a.value, b.value) || ascending(a.title, b.title));
  const byGroup = Map.groupBy(figures, (figure) => groupOf(figure).id);
  return {
    groups: ORDER.flatMap((id) => {
      const [first, ...others] = byGroup.get(id) ?? [];
      return first === undefined ? [] : [{ ...groupOf(first), figures: [first, ...others] }];
    }),
    cases: [...record.operations.values()].sort((a, b) => ascending(a.name, b.name)),
    countries: places
      .filter(({ code }) => placesWithPage.has(code))
      .map(({ code }) => ({ name: placeName(code), address: placeAddress(code) })),
  };
}

function groupOf(figure: Figure): { readonly id: string; readonly name: string } {
  const kind = KINDS.find(([, , holds]) => holds(figure));
  if (kind !== undefined) return { id: kind[0], name: kind[1] };
  const size = SIZES.find(([limit]) => figure.value < limit);
  return size === undefined ? LARGEST : { id: size[1], name: size[2] };
}
