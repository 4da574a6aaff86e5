import { descending } from 'd3-array';
import type { Figure, Topic } from '../../record/schema/figure.ts';
import type { Operation } from '../../record/schema/operation.ts';
import { spanOf } from '../../record/schema/period.ts';
import type { Series } from '../../record/schema/series.ts';
import type { HelpEntry } from '../../record/schema/vocabulary.ts';
import { groupsOf } from '../places/groups.ts';
import { hasPage, type Place } from '../places/place.ts';
import type { Listed } from '../listed.ts';
import type { Model } from '../model.ts';

/** What the page of a place tells. */
export interface PlacePage {
  readonly place: Place;
  readonly operations: number;
  /** The operations of which something was counted here, by kind, and those of which nothing was. */
  readonly kinds: readonly {
    readonly kind: Operation['kind'];
    readonly cases: readonly { readonly operation: Operation; readonly rows: readonly Listed[] }[];
  }[];
  readonly uncounted: readonly Operation[];
  /** The figures of no operation that lists the place. */
  readonly figures: number;
  readonly topics: readonly { readonly topic: Topic; readonly rows: readonly Listed[] }[];
  readonly specimens: readonly Listed[];
  /** The series that are drawn: those that reach furthest, and of those the longest. */
  readonly drawn: readonly Series[];
  /** Where to find help here, and then anywhere. */
  readonly help: readonly HelpEntry[];
  /** Whether the list of its operations, and that of its figures, is too long to stand open. */
  readonly folds: { readonly operations: boolean; readonly figures: boolean };
}

const MOST_OPERATIONS = 12;
const MOST_FIGURES = 30;

/** The data of the page of a place. */
export function placePage(place: Place, model: Model): PlacePage {
  const { operations, topics, specimens } = groupsOf(place);
  const rows = (all: readonly Figure[]) => all.map(model.listed);
  const counted = operations.filter(({ figures }) => figures.length > 0);
  const loose = topics.reduce((sum, { figures }) => sum + figures.length, 0);
  return {
    place,
    operations: operations.length,
    kinds: [...Map.groupBy(counted, ({ operation }) => operation.kind)].map(([kind, cases]) => ({
      kind,
      cases: cases.map(({ operation, figures }) => ({ operation, rows: rows(figures) })),
    })),
    uncounted: operations.flatMap(({ operation, figures }) => (figures.length === 0 ? [operation] : [])),
    figures: loose,
    topics: topics.map(({ topic, figures }) => ({ topic, rows: rows(figures) })),
    specimens: rows(specimens),
    drawn: drawnOf(place.series),
    help: [...place.help, ...model.record.help.filter(({ country }) => country.includes('world'))],
    folds: { operations: counted.length > MOST_OPERATIONS, figures: loose > MOST_FIGURES },
  };
}

const MOST_DRAWN = 2;
const FEWEST_POINTS = 4;

function drawnOf(all: readonly Series[]): Series[] {
  const lastDay = ({ points }: Series) => spanOf(points.at(-1)?.period ?? '')?.last ?? '';
  return all
    .filter(({ kind, points }) => kind === 'time' && points.length >= FEWEST_POINTS)
    .toSorted((a, b) => descending(lastDay(a), lastDay(b)) || b.points.length - a.points.length)
    .slice(0, MOST_DRAWN);
}

/** The places with a page of their own, and those that are named too seldom for one. */
export function placesPage({ places }: Model): {
  readonly withPage: readonly Place[];
  readonly without: readonly Place[];
} {
  return {
    withPage: places.filter(hasPage),
    without: places.filter((place) => !hasPage(place)),
  };
}
