import type { Figure } from '../../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import { lookUp, type LookUp, type Relations } from '../relations.ts';
import type { Question } from '../editorial.ts';
import type { Disagreement } from '../../record/schema/vocabulary.ts';
import { contradict, countsNow } from './contradiction.ts';
import type { Standing } from './path.ts';
import { nearlySameWords } from './same-thing.ts';

/** What the figures of a disagreement have in common: a case, the first figure that all retell, or a question. */
export interface Subject {
  readonly kind: 'operation' | 'family' | 'question' | 'noted';
  readonly id: string;
}

/** Figures of one subject, measure, unit and place whose values cannot all be true. */
export interface Dispute {
  readonly subject: Subject;
  readonly measure: string;
  /** Each contradicts at least one other; in the order of the record, or of the note that names them. */
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
 * The disagreements in the record: those that are found by comparing, then those that only the researchers noted. What
 * contradicts what is said in `contradiction.ts`. Two figures are compared if they have the subject, measure, unit and
 * place in common. Where no case and no note joins them, they must be of different sources and have nearly the same base,
 * and shares are not compared at all: a base says of what a number is a share and not which share it is.
 */
export function disputes(
  record: ResearchRecord,
  relations: Relations,
  standings: ReadonlyMap<string, Standing>,
): Dispute[] {
  const found = foundDisputes(record, relations, standings);
  const told = new Set(found.flatMap(({ notes }) => notes));
  return [
    ...found,
    ...record.disagreements
      .filter((note) => !told.has(note))
      .flatMap((note) => notedDisputes(note, record, standings)),
  ];
}

/**
 * The notes that speak of no disagreement: of figures that are set side by side though they are of different things,
 * years or parts, or of an error and what it garbles.
 */
export function contrasts({ disagreements }: ResearchRecord, all: readonly Dispute[]): Disagreement[] {
  const told = new Set(all.flatMap(({ notes }) => notes));
  return disagreements.filter((note) => !told.has(note));
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
  const ofSubjects = [...record.figures.values()]
    .filter(countsNow)
    .flatMap((figure) =>
      subjectsOf(figure, standings, relations.questionsOf).map((subject) => ({ subject, figure })),
    );
  const buckets = Map.groupBy(ofSubjects, ({ subject, figure }) =>
    [subject.kind, subject.id, likeOf(figure)].join(' '),
  );
  return [...buckets.values()].flatMap((all) => {
    const subject = all[0]?.subject ?? { kind: 'family', id: '' };
    return disputesAmong(
      all.map(({ figure }) => figure),
      subject,
      record,
      standings,
    ).map((dispute) => ({
      ...dispute,
      notes: notesOn(dispute.figures, relations.disagreementsOfFigure),
    }));
  });
}

/** The figures that a note ties together, as far as they contradict one another. */
function notedDisputes(
  note: Disagreement,
  record: ResearchRecord,
  standings: ReadonlyMap<string, Standing>,
): Dispute[] {
  const figures = note.figures.flatMap((id) => record.figures.get(id) ?? []).filter(countsNow);
  return [...Map.groupBy(figures, likeOf).values()]
    .flatMap((alike) => disputesAmong(alike, { kind: 'noted', id: note.id }, record, standings))
    .map((dispute, index) => ({
      ...dispute,
      // A note of several disagreements lends its name to the first.
      subject: index === 0 ? dispute.subject : { kind: 'noted', id: dispute.figures[0]?.id ?? note.id },
      notes: [note],
    }));
}

/** Only what counts one thing in one unit at one place can be compared. */
function likeOf({ measure, unit, place }: Figure): string {
  return [measure, unit, ...place].join(' ');
}

function disputesAmong(
  figures: readonly Figure[],
  subject: Subject,
  { sources }: ResearchRecord,
  standings: ReadonlyMap<string, Standing>,
): Omit<Dispute, 'notes'>[] {
  return tied(
    figures,
    (a, b) =>
      areComparable(a, b, subject, standings) &&
      contradict(a, b, {
        sources,
        isNoted: subject.kind === 'noted',
        isOneNumber: entry(standings, a.id).root === entry(standings, b.id).root,
        isOneCase: a.operation !== undefined && a.operation === b.operation,
      }),
  ).map((group) => ({ subject, measure: group[0]?.measure ?? '', figures: group }));
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

function areComparable(
  a: Figure,
  b: Figure,
  { kind }: Subject,
  standings: ReadonlyMap<string, Standing>,
): boolean {
  const isOneFamily = entry(standings, a.id).root === entry(standings, b.id).root;
  if (kind === 'noted' || isOneFamily) return kind !== 'question';
  if (a.unit === 'percent') return false;
  return kind === 'operation' || (a.source !== b.source && nearlySameWords(a.base, b.base));
}

/** The groups of figures that are tied by contradiction, each in the given order. */
function tied(figures: readonly Figure[], isTied: (a: Figure, b: Figure) => boolean): Figure[][] {
  const groups: Figure[][] = [];
  const left = new Set(figures);
  for (const first of figures) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const member of group)
      for (const other of left)
        if (isTied(member, other)) {
          left.delete(other);
          group.push(other);
        }
    if (group.length > 1) groups.push(figures.filter((figure) => group.includes(figure)));
  }
  return groups;
}
