import { isEvidence, type Figure } from '../../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import { lookUp, type LookUp, type Relations } from '../relations.ts';
import type { Question } from '../editorial.ts';
import type { Disagreement } from '../../record/schema/vocabulary.ts';
import { canBothBeTrue } from './hedged-range.ts';
import type { Standing } from './path.ts';
import { areOfOtherParts, nearlySameWords, sameTime } from './same-thing.ts';

/** What the figures of a disagreement have in common: a case, the first figure that all retell, or a question. */
export interface Subject {
  readonly kind: 'operation' | 'family' | 'question' | 'noted';
  readonly id: string;
}

/**
 * Figures of one subject, measure, unit and place whose values cannot all be true; or those of which the researchers
 * noted that sources differ, which may be of several measures, or only one if the other source gives no number.
 */
export interface Dispute {
  readonly subject: Subject;
  readonly measure: string;
  /** Of those that are found, each contradicts at least one other; in the order of the record. */
  readonly figures: readonly Figure[];
  /** Rows of `data/disagreements.csv` that speak of two or more of the figures. */
  readonly notes: readonly Disagreement[];
}

/** What stands in place of an explanation where none was found. */
export const UNEXPLAINED = 'unexplained';

/** Whether somebody has found out why the figures differ. */
export function isExplained({ notes }: Dispute): boolean {
  return notes.some(({ explanation }) => explanation !== UNEXPLAINED);
}

/**
 * The disagreements in the record: those that are found by comparing, then those that only the researchers noted.
 *
 * Two figures disagree if they have the subject, measure, unit and place in common, plainly speak of the same thing and
 * time, and their hedged values cannot both be true. A retelling speaks of the same thing as what it retells. Superseded
 * and withdrawn figures are left out; an example of error counts only against what its family tells. Shares
 * are compared within a family only, for a base says of what a number is a share and not which share it is. Outside a
 * case, two sources need nearly the same base.
 */
export function disputes(
  record: ResearchRecord,
  relations: Relations,
  standings: ReadonlyMap<string, Standing>,
): Dispute[] {
  const found = foundDisputes(record, relations, standings);
  const told = new Set(found.flatMap(({ notes }) => notes));
  const noted = record.disagreements
    .filter((note) => !told.has(note))
    .map((note): Dispute => {
      const figures = note.figures.flatMap((id) => record.figures.get(id) ?? []);
      return { subject: { kind: 'noted', id: note.id }, measure: note.measure, figures, notes: [note] };
    });
  return [...found, ...noted.filter(({ figures }) => figures.length > 0)];
}

/** The disagreements by operation: those found by comparing its figures, and those noted about it alone. */
export function disputesOfOperations(all: readonly Dispute[]): LookUp<Dispute> {
  return lookUp(all, ({ subject, figures }) => {
    if (subject.kind === 'operation') return [subject.id];
    const operations = new Set(figures.map(({ operation }) => operation));
    return subject.kind === 'noted' && operations.size === 1 ? [...operations] : [];
  });
}

function foundDisputes(
  record: ResearchRecord,
  relations: Relations,
  standings: ReadonlyMap<string, Standing>,
): Dispute[] {
  const buckets = new Map<string, { subject: Subject; figures: Figure[] }>();
  for (const figure of record.figures.values()) {
    if (figure.status === 'superseded' || figure.status === 'withdrawn') continue;
    for (const subject of subjectsOf(figure, standings, relations.questionsOf)) {
      const key = [subject.kind, subject.id, figure.measure, figure.unit, ...figure.place].join(' ');
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, { subject, figures: [figure] });
      else bucket.figures.push(figure);
    }
  }
  return [...buckets.values()].flatMap(({ subject, figures }) =>
    contradicting(figures, (a, b) => disagree(a, b, subject, standings)).map((group) => ({
      subject,
      measure: group[0]?.measure ?? '',
      figures: group,
      notes: notesOn(group, relations.disagreementsOfFigure),
    })),
  );
}

/** The notes that name two or more of the figures. */
function notesOn(figures: readonly Figure[], notesOf: LookUp<Disagreement>): Disagreement[] {
  const ids = new Set(figures.map(({ id }) => id));
  const notes = new Set(figures.flatMap(({ id }) => notesOf(id)));
  return [...notes].filter((note) => note.figures.filter((id) => ids.has(id)).length > 1);
}

/**
 * A figure of a case is compared within its case. Any other is compared with what retells the same first figure, and
 * with other families' figures that answer the same question.
 */
function subjectsOf(
  figure: Figure,
  standings: ReadonlyMap<string, Standing>,
  questions: LookUp<Question>,
): Subject[] {
  if (figure.operation !== undefined) return [{ kind: 'operation', id: figure.operation }];
  return [
    { kind: 'family', id: entry(standings, figure.id).root.id },
    ...questions(figure.id).map(({ id }): Subject => ({ kind: 'question', id })),
  ];
}

function disagree(
  a: Figure,
  b: Figure,
  { kind }: Subject,
  standings: ReadonlyMap<string, Standing>,
): boolean {
  const oneRoot = entry(standings, a.id).root === entry(standings, b.id).root;
  if (!(isEvidence(a) && isEvidence(b)) && !oneRoot) return false;
  if (canBothBeTrue(a, b) || (areOfOtherParts(a, b) && areRestsToHundred(a, b))) return false;
  if (oneRoot) return kind !== 'question';
  if (a.unit === 'percent' || !sameTime(a, b) || areOfOtherParts(a, b)) return false;
  return kind === 'operation' || (a.source !== b.source && nearlySameWords(a.base, b.base));
}

/** The share that agrees and the share that does not. */
function areRestsToHundred(a: Figure, b: Figure): boolean {
  const rest = { ...a, value: 100 - a.value, qualifier: 'exact' } as const;
  return a.unit === 'percent' && canBothBeTrue(rest, { ...b, qualifier: 'exact' });
}

/** The groups of figures that are tied by disagreement, each in the given order. */
function contradicting(
  figures: readonly Figure[],
  contradicts: (a: Figure, b: Figure) => boolean,
): Figure[][] {
  const groups: Figure[][] = [];
  const left = new Set(figures);
  for (const first of figures) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const member of group)
      for (const other of left)
        if (contradicts(member, other)) {
          left.delete(other);
          group.push(other);
        }
    if (group.length > 1) groups.push(figures.filter((figure) => group.includes(figure)));
  }
  return groups;
}
