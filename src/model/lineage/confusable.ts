import type { Figure } from '../../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import type { Relations } from '../relations.ts';
import { compareFigures, type Comparison } from './comparable.ts';
import { likeness } from './likeness.ts';
import type { Standing } from './path.ts';

/** A figure that a reader may take for another, and what keeps the two apart. */
export interface Confusable {
  readonly figure: Figure;
  readonly comparison: Comparison;
}

/** How strongly two figures are drawn together by the place where they meet. */
const MEETING = { source: 1, operation: 2, question: 2, disagreement: 4 } as const;

/** How much two figures must invite a mistake to be listed: below this, a list would be noise. */
const LEAST = 5;
const MOST_SHOWN = 3;

/**
 * The few figures that a reader would mix up with this one, the likeliest mistake first. They come from where figures
 * meet: a disagreement, a case, a question, a source. For a family of retellings its first figure stands; the figure's
 * own family is told elsewhere, with what changed.
 */
export function confusedWith(
  figure: Figure,
  record: ResearchRecord,
  relations: Relations,
  standings: ReadonlyMap<string, Standing>,
): Confusable[] {
  const rootOf = ({ id }: Figure) => entry(standings, id).root;
  const met = new Map<Figure, number>();
  for (const [other, meeting] of neighbours(figure, record, relations))
    met.set(rootOf(other), Math.max(meeting, met.get(rootOf(other)) ?? 0));
  met.delete(rootOf(figure));
  return [...met]
    .filter(([other]) => isEvidence(other))
    .map(([other, meeting]) => ({ other, score: meeting + likeness(figure, other, record) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .map(({ other }) => ({ figure: other, comparison: compareFigures(figure, other, record) }))
    .filter(({ comparison }) => comparison.verdict !== 'yes')
    .slice(0, MOST_SHOWN);
}

/** The figures that this one meets, and how closely. */
function neighbours(
  figure: Figure,
  record: ResearchRecord,
  relations: Relations,
): (readonly [Figure, number])[] {
  const named = ({ figures }: { readonly figures: readonly string[] }) =>
    figures.flatMap((id) => record.figures.get(id) ?? []);
  const { id, source, operation } = figure;
  const meetings: readonly (readonly [number, readonly Figure[]])[] = [
    [MEETING.source, relations.figuresOfSource(source)],
    [MEETING.operation, operation === undefined ? [] : relations.figuresOfOperation(operation)],
    [
      MEETING.question,
      relations
        .questionsOf(id)
        .flatMap(named)
        .filter((other) => isOneCase(figure, other)),
    ],
    [MEETING.disagreement, relations.disagreementsOfFigure(id).flatMap(named)],
  ];
  return meetings.flatMap(([meeting, others]) => others.map((other) => [other, meeting] as const));
}

/** A question may ask about many cases; numbers of two cases are seldom mixed up. */
function isOneCase(a: Figure, b: Figure): boolean {
  return a.operation === b.operation || a.operation === undefined || b.operation === undefined;
}

function isEvidence({ role, status }: Figure): boolean {
  return (role === 'finding' || role === 'retelling') && status === 'current';
}
