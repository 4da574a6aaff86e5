import { derivationOf } from '../derive.ts';
import type { Fault } from '../fault.ts';
import type { FigureRow } from '../figure.ts';
import type { ResearchRecord } from '../record.ts';
import type { Measure } from '../vocabulary.ts';
import { faultAt } from './at.ts';

const FORMS = 'write share a b, sum a b c, difference a b or complement a with ids of figures, or table';

/** A derived figure has no value of its own, names figures that exist, and joins only what can be joined. */
export function checkDerivations(
  record: ResearchRecord,
  figures: ReadonlyMap<string, FigureRow>,
  known: ReadonlySet<string>,
): Fault[] {
  return [...figures.values()].flatMap((figure) => {
    const { derivation: cell, value } = figure;
    if (cell === '' || cell === 'table')
      return value === undefined
        ? [faultAt(figure, 'value', '', 'is empty', 'write the number, or a derivation')]
        : [];
    const derivation = derivationOf(cell);
    if (derivation === undefined) return [faultAt(figure, 'derivation', cell, 'cannot be read', FORMS)];
    const missing = derivation.parts.filter((id) => !known.has(id));
    if (missing.length > 0)
      return missing.map((id) => faultAt(figure, 'derivation', id, 'is not an id of data/figures/', FORMS));
    return [
      ...(value === undefined
        ? []
        : [
            faultAt(
              figure,
              'value',
              String(value),
              'is typed though the figure is derived',
              'empty this cell',
            ),
          ]),
      ...(reachesItself(figure.id, figures)
        ? [faultAt(figure, 'derivation', cell, 'runs in a circle', 'name figures that do not lead back here')]
        : []),
      ...partFaults(
        record,
        figure,
        derivation.operation,
        derivation.parts.flatMap((id) => figures.get(id) ?? []),
      ),
    ];
  });
}

function partFaults(
  record: ResearchRecord,
  figure: FigureRow,
  operation: string,
  parts: readonly FigureRow[],
): Fault[] {
  const units = new Set(parts.map((part) => part.unit));
  if (units.size > 1)
    return [
      faultAt(
        figure,
        'derivation',
        figure.derivation,
        `joins unlike units (${[...units].join(', ')})`,
        'name figures of one unit',
      ),
    ];
  const measures = new Set(parts.map((part) => part.measure));
  if ((operation === 'sum' || operation === 'difference') && measures.size > 1)
    return [
      faultAt(
        figure,
        'derivation',
        figure.derivation,
        `adds or subtracts unlike measures (${[...measures].join(', ')})`,
        'name figures of one measure',
      ),
    ];
  if (operation === 'share' && !countAlike(parts.flatMap((part) => record.measures.get(part.measure) ?? [])))
    return [
      faultAt(
        figure,
        'derivation',
        figure.derivation,
        `divides measures that do not divide (${[...measures].join(', ')})`,
        'name a part and a whole that were counted alike',
      ),
    ];
  if (operation === 'complement' && parts.some((part) => part.unit !== 'percent'))
    return [
      faultAt(
        figure,
        'derivation',
        figure.derivation,
        'takes a number that is no percent from 100',
        'name a share',
      ),
    ];
  return [];
}

function reachesItself(id: string, figures: ReadonlyMap<string, FigureRow>): boolean {
  const seen = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const part of derivationOf(figures.get(next)?.derivation ?? '')?.parts ?? []) {
      if (part === id) return true;
      if (!seen.has(part)) waiting.push(part);
      seen.add(part);
    }
  }
  return false;
}

/** A part and a whole divide if their measures are of one family, or stand on one rung of the outcome ladder. */
function countAlike(measures: readonly Measure[]): boolean {
  const families = new Set(measures.map((measure) => measure.family));
  const rungs = new Set(measures.map((measure) => measure.stage ?? measure.family));
  return families.size <= 1 || rungs.size <= 1;
}
