import { derivationLeads, derivationOf, type Derivation } from '../derive.ts';
import { faultAt, type Fault } from '../../faults/fault.ts';
import type { FigureRow } from '../schema/figure.ts';
import { onCircles } from '../topological.ts';
import { derivedHedgeFaults } from './derived-hedge.ts';
import type { ResearchRecord } from '../schema/record.ts';
import type { Measure } from '../schema/vocabulary.ts';

const FORMS = 'write share a b, sum a b c, difference a b or complement a with ids of figures, or table';

/** A derived figure has no value of its own, joins only what can be joined, and comes out as something that can be. */
export function checkDerivations(record: ResearchRecord, figures: ReadonlyMap<string, FigureRow>): Fault[] {
  const circles = onCircles(derivationLeads(figures));
  return [...figures.values()].flatMap((figure) => {
    const { derivation: cell, value } = figure;
    if (cell === '' || cell === 'table')
      return value === undefined
        ? [faultAt(figure, 'value', '', 'is empty', 'write the number, or a derivation')]
        : [];
    const derivation = derivationOf(cell);
    if (derivation === undefined) return [faultAt(figure, 'derivation', cell, 'cannot be read', FORMS)];
    const typed = 'is typed though the figure is derived';
    const cells = Object.entries({ value, value_high: figure.value_high, words: figure.words || undefined });
    return [
      ...cells.flatMap(([column, content]) =>
        content === undefined ? [] : [faultAt(figure, column, String(content), typed, 'empty this cell')],
      ),
      ...(circles.has(figure.id)
        ? [faultAt(figure, 'derivation', cell, 'runs in a circle', 'name figures that do not lead back here')]
        : joinFaults(record, figures, figure, derivation)),
    ];
  });
}

function joinFaults(
  record: ResearchRecord,
  figures: ReadonlyMap<string, FigureRow>,
  figure: FigureRow,
  { operation, parts: ids }: Derivation,
): Fault[] {
  const refuse = (problem: string, remedy: string) => [
    faultAt(figure, 'derivation', figure.derivation, problem, remedy),
  ];
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return refuse(`names ${twice} twice`, 'name each figure once');
  const parts = ids.flatMap((id) => figures.get(id) ?? []);
  const units = [...new Set(parts.map(({ unit }) => unit))];
  const measures = [...new Set(parts.map(({ measure }) => measure))];
  const named = measures.join(', ');

  if (units.length > 1) return refuse(`joins unlike units (${units.join(', ')})`, 'name figures of one unit');
  if ((operation === 'sum' || operation === 'difference') && measures.length > 1)
    return refuse(`adds or subtracts unlike measures (${named})`, 'name figures of one measure');
  if (operation === 'share' && !countAlike(measures.flatMap((id) => record.measures.get(id) ?? [])))
    return refuse(
      `divides measures that do not divide (${named})`,
      'name a part and a whole that were counted alike',
    );
  if (operation === 'complement' && units.some((unit) => unit !== 'percent'))
    return refuse('takes a number that is no percent from 100', 'name a share');

  const whole = operation === 'share' ? parts[1] : undefined;
  if (whole?.value === 0)
    return refuse(`divides by ${whole.id}, which is 0`, 'name a whole that is not empty');
  const range = parts.find(({ value_high, words }) => value_high !== undefined || words !== '');
  if (range !== undefined)
    return refuse(
      `names ${range.id}, which is ${range.words === '' ? 'a range' : 'in words'} and no one number`,
      'name figures of one number each',
    );

  if (figure.method === undefined && parts.some(({ method }) => method === 'not-stated'))
    return [
      faultAt(figure, 'method', '', 'is empty though a part states no method', 'write not-stated here too'),
    ];

  const isShare = operation === 'share' || operation === 'complement';
  const unit = isShare ? 'percent' : units[0];
  if (unit !== undefined && figure.unit !== unit)
    return [faultAt(figure, 'unit', figure.unit, 'is not the unit of what is derived', `write ${unit}`)];
  const result = record.figures.get(figure.id)?.value;
  if (result !== undefined && !(result >= 0 && (!isShare || result <= 100)))
    return refuse(`comes out as ${result}`, 'name the part before the whole, the greater before the less');
  const valued = ids.flatMap((id) => record.figures.get(id) ?? []);
  return valued.length === ids.length ? derivedHedgeFaults(figure, { operation, parts: ids }, valued) : [];
}

/** A part and a whole divide if their measures are of one family, or stand on one rung of the outcome ladder. */
function countAlike(measures: readonly Measure[]): boolean {
  const families = new Set(measures.map((measure) => measure.family));
  const rungs = new Set(measures.map((measure) => measure.stage ?? measure.family));
  return families.size <= 1 || rungs.size <= 1;
}
