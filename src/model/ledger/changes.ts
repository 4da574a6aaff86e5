import { sourceName } from '../../language/say/credit.ts';
import { dateWords } from '../../language/say/period.ts';
import type { Figure } from '../../record/schema/figure.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';
import { changedFigureParts, changedParts, type ChangedPart } from './changed-parts.ts';
import { figureAsOf, revisionsOf, type Revision } from './history.ts';
import { textOf } from './unpublished.ts';

/** What has a page that tells how it changed. */
export type Subject = 'figures' | 'series' | 'sources';

/** A dated change of a figure, a series or a source. */
export interface Change {
  readonly subject: Subject;
  readonly id: string;
  /** As it is since then. */
  readonly title: string;
  readonly date: string;
  readonly reason: string;
  /** `changed`, or the status that a figure took: `withdrawn`. */
  readonly verb: string;
  /** The version since then and the one that it replaced, which had been in force since a day. */
  readonly version: number;
  readonly replaced: number;
  /** Whether it says another number than before, or of another thing, or stands no longer; else it is worded otherwise. */
  readonly ofNumber: boolean;
  readonly since: string;
  readonly columns: readonly ColumnChange[];
  /** What changed, in words. */
  readonly parts: readonly ChangedPart[];
  /** The address that keeps what was said before; only figures have one. */
  readonly old?: string;
}

/** A column before and after, as the texts of its cell. */
export interface ColumnChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** A change of a figure, with the figure as it was until then and as it was from then on. */
export interface FigureChange extends Change {
  readonly before: Figure;
  readonly after: Figure;
  readonly old: string;
}

/** What changed in a figure since it was published, oldest first. */
export function changesOfFigure(figure: Figure, record: ResearchRecord): FigureChange[] {
  return revisionsOf(record.ledger.get(`figures/${figure.id}`) ?? []).map((revision) => {
    const [before, after] = [figureAsOf(figure, revision.replaced), figureAsOf(figure, revision.row)];
    const verb = after.status === before.status || after.status === 'current' ? 'changed' : after.status;
    const parts = changedFigureParts(before, after, revision.differences, record);
    const change = changeOf('figures', figure.id, figure.title, revision);
    return { ...change, verb, parts, before, after, old: `${pageOf(change)}v${change.replaced}/` };
  });
}

/** What changed in a series or a source since it was published, oldest first. */
export function changesOfRow(subject: 'series' | 'sources', id: string, record: ResearchRecord): Change[] {
  const title = titleOfRow(subject, id, record);
  return revisionsOf(record.ledger.get(`${subject}/${id}`) ?? []).map((revision) => ({
    ...changeOf(subject, id, title, revision),
    parts: changedParts(revision, record),
  }));
}

/** What a series or a source is called. */
function titleOfRow(subject: 'series' | 'sources', id: string, { series, sources }: ResearchRecord): string {
  if (subject === 'series') return series.get(id)?.title ?? id;
  const source = sources.get(id);
  return source === undefined ? id : sourceName(source);
}

function changeOf(
  subject: Subject,
  id: string,
  title: string,
  { row, replaced, since, differences }: Revision,
) {
  const columns = differences.map(({ column, before, after }) => ({
    column,
    before: textOf(before),
    after: textOf(after),
  }));
  const { date, reason, version } = row;
  return {
    subject,
    id,
    title,
    date,
    reason,
    verb: 'changed',
    version,
    replaced: replaced.version,
    ofNumber: columns.some(({ column }) => OF_NUMBER.has(column)),
    since,
    columns,
  };
}

/** The columns that say how many of what, and whether that stands. */
const OF_NUMBER: ReadonlySet<string> = new Set([
  'value',
  'value_high',
  'qualifier',
  'unit',
  'words',
  'measure',
  'derivation',
  'status',
  'points',
]);

/** The page of what changed. */
export function pageOf({ subject, id }: Pick<Change, 'subject' | 'id'>): string {
  return `/${subject}/${id}/`;
}

/** Where that page tells of one change. */
export function changeAddress(change: Change): string {
  return `${pageOf(change)}#version-${change.version}`;
}

/** Where the page of a figure tells of its changes. */
export function changesAddress({ id }: Figure): string {
  return `/figures/${id}/#changes`;
}

/** What is said wherever a changed figure stands: `changed 25 November 2026`, `withdrawn 3 May 2027`; else nothing. */
export function markOfChange(change: Change | undefined): string | undefined {
  return change && `${change.verb} ${dateWords(change.date)}`;
}

/** What the page of an old state says first: that it is superseded, and when it was in force. */
export function oldStateWords({ since, date }: Change): string {
  const when =
    since === date
      ? `on ${dateWords(date)}, before it was changed that day`
      : `from ${dateWords(since)} until ${dateWords(date)}`;
  return `Superseded: this is what the figure said ${when}. Do not cite it as it stands here.`;
}
