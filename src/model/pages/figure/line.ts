import { ascending } from 'd3-array';
import { derivationOf } from '../../../record/derive.ts';
import type { Figure } from '../../../record/schema/figure.ts';
import { entry } from '../../../record/schema/record.ts';
import { measurerInText, originOf, tellerLabel } from '../../../language/say/credit.ts';
import { countWords } from '../../../language/say/number.ts';
import { repetitionsOf } from '../../lineage/count.ts';
import { pathOf, type Standing } from '../../lineage/path.ts';
import type { Model } from '../../model.ts';

/** Where a figure hangs between the surface and the ground, as a line with a knot for each source. */
export interface SoundingLine {
  /** How often it was repeated, near or far, and some of those that did so directly, the earliest last. */
  readonly repeated: number;
  readonly above: readonly Knot[];
  /** From this figure down to the first of its path. */
  readonly path: readonly Knot[];
  /** What a computed figure is made of. */
  readonly parts: readonly Knot[];
  /** Whether the line touches the ground, and what is there. */
  readonly isGround: boolean;
  readonly bottom: string;
  /** The first figure of its family; nothing where the number stands alone. */
  readonly family: string | undefined;
}

export interface Knot {
  readonly figure: Figure;
  /** `WIRED, 2014` */
  readonly label: string;
}

const MOST_ABOVE = 4;

/** The sounding line of a figure. */
export function soundingLine(figure: Figure, model: Model): SoundingLine {
  const { record } = model;
  const standing = entry(model.standings, figure.id);
  const { retellings, end, root, original } = standing;
  const knot = (each: Figure): Knot => ({
    figure: each,
    label: tellerLabel(each, entry(record.sources, each.source)),
  });
  const day = (each: Standing) => originOf(entry(record.sources, each.figure.source)).published ?? '9999';
  const repeating = retellings.filter((each) => each.figure.role !== 'corrector');
  const byDay = repeating.toSorted((a, b) => ascending(day(a), day(b)));
  const oncePerSource = [...Map.groupBy(byDay, (each) => each.figure.source).values()].flatMap(
    ([first]) => first ?? [],
  );
  const above = oncePerSource.slice(0, MOST_ABOVE).toReversed();
  const parts = derivationOf(root.derivation)?.parts ?? [];
  return {
    repeated: repetitionsOf(standing).length,
    above: above.map((each) => knot(each.figure)),
    path: pathOf(standing).map((each) => knot(each.figure)),
    parts: parts.map((id) => knot(entry(record.figures, id))),
    isGround: end === 'measured' || end === 'computed',
    bottom: bottomWords(standing, model),
    family: original === undefined && retellings.length === 0 ? undefined : root.id,
  };
}

/** What lies at the end of the line. */
function bottomWords({ root, end }: Standing, { record }: Model): string {
  const who = measurerInText(root, entry(record.sources, root.source));
  const parts = derivationOf(root.derivation)?.parts.length;
  if (root.derivation === 'table') return `Counted by ${who} from a table in the source`;
  switch (end) {
    case 'measured':
      return `Measured by ${who}`;
    case 'computed':
      return `Computed by ${who} from ${countWords(parts ?? 0)} figures`;
    case 'reported':
    case 'not-found':
      return root.attributed_to === ''
        ? 'The first measurement was not found'
        : `Said to come from ${who}; the first measurement was not found`;
  }
}
