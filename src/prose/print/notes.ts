import { citedAs } from '../../language/say/credit.ts';
import { CHECKED_HOW } from '../../language/say/labels.ts';
import { capitalised } from '../../language/say/text.ts';
import { escaped } from '../../language/say/escaped.ts';
import { checkedHow, type CheckedHow } from '../../model/evidence/checked-how.ts';
import { changesAddress } from '../../model/ledger/changes.ts';
import type { Model } from '../../model/model.ts';
import type { Figure } from '../../record/schema/figure.ts';
import { entry } from '../../record/schema/record.ts';
import type { Source } from '../../record/schema/source.ts';
import type { Document } from '../document.ts';
import { statesNumber, type Reference } from '../../language/read/reference.ts';
import type { Block } from '../syntax/tree.ts';
import { blocksHtml, type HtmlPrinter } from './html.ts';

/** A source note: whoever counted and where it was read, for the numbers of a text that share both and how they were checked. */
export interface SourceNote {
  readonly number: number;
  readonly source: Source;
  readonly checked: CheckedHow;
  /** The figures of the text that it holds for, in order of first use. */
  readonly figures: readonly Figure[];
}

/** The notes of a document in order of first use. */
export function notesOf({ cited }: Pick<Document, 'cited'>, { record }: Model): SourceNote[] {
  const figures = cited.flatMap((id) => record.figures.get(id) ?? []);
  const alike = Map.groupBy(figures, (figure) => {
    const source = entry(record.sources, figure.source);
    return `${source.id} ${citedAs(figure, source)} ${checkedHow(figure, source, record.evidence)}`;
  });
  return [...alike.values()].map((figures, index) => {
    const [figure] = figures as [Figure, ...Figure[]];
    const source = entry(record.sources, figure.source);
    return { number: index + 1, source, checked: checkedHow(figure, source, record.evidence), figures };
  });
}

/**
 * The body of a document as HTML: each number has the raised number of its note, which follows the block that first
 * names it. What stands `below` the opening, such as the ways down the page, follows the first block with its notes, and
 * a picture that comes next: a reader on a phone sees it on the first screen.
 */
export function documentHtml(
  document: Pick<Document, 'cited' | 'blocks'>,
  model: Model,
  placed: Pick<HtmlPrinter, 'chart' | 'picture' | 'shown'>,
  below = '',
): string {
  const notes = notesOf(document, model);
  const ofFigure = new Map(notes.flatMap((note) => note.figures.map(({ id }) => [id, note] as const)));
  const printed = new Set<SourceNote>();
  const blocks = document.blocks.map(withNotes);
  const opening = document.blocks[1]?.kind === 'picture' ? 2 : 1;
  return [...blocks.slice(0, opening), below, ...blocks.slice(opening)].join('');

  function withNotes(block: Block): string {
    const first: SourceNote[] = [];
    const mark = (reference: Reference) => {
      const note = statesNumber(reference) ? ofFigure.get(reference.figure) : undefined;
      if (note === undefined) return '';
      const isFirst = !printed.has(note);
      if (isFirst) {
        printed.add(note);
        first.push(note);
      }
      return noteMark(note, isFirst);
    };
    return blocksHtml([block], { model, ...placed, mark }) + notesHtml(first, model);
  }
}

/** The raised number after a reference, which leads to its note; the first one is where the note leads back to. */
function noteMark({ number }: SourceNote, isFirst: boolean): string {
  const backTarget = isFirst ? ` id="note-ref-${number}"` : '';
  return `<sup class="note-mark"><a${backTarget} href="#note-${number}" aria-label="source ${number}">${number}</a></sup>`;
}

/** The notes of a block: who published what was read and when, the way there, and how well the numbers are surveyed. */
export function notesHtml(notes: readonly SourceNote[], model: Model): string {
  const items = notes.map((note) => `<p id="note-${note.number}">${noteHtml(note, model)}</p>\n`);
  return items.length === 0 ? '' : `<div class="notes" role="note">\n${items.join('')}</div>\n`;
}

function noteHtml({ number, source, checked, figures }: SourceNote, model: Model): string {
  const back = `<a class="note-back" href="#note-ref-${number}" aria-label="source ${number}, back to the text">${number}</a>`;
  const [figure] = figures as [Figure, ...Figure[]];
  const read = `<a href="/sources/${source.id}/">${escaped(citedAs(figure, source))}</a>`;
  const how = `<i class="zone zone-${checked}"></i>${capitalised(CHECKED_HOW[checked].label)}.`;
  return [back, `${read}.`, how, ...originalLink(source), ...changedLinks(figures, model)].join(' ');
}

/** The days on which numbers of a note changed, each once; it leads to one of them. */
function changedLinks(figures: readonly Figure[], model: Model): string[] {
  const addresses = new Map<string, string>();
  for (const figure of figures.toReversed()) {
    const changed = model.changeMark(figure);
    if (changed !== undefined) addresses.set(changed, changesAddress(figure));
  }
  return [...addresses].map(([changed, address]) => `<a href="${address}">${capitalised(changed)}</a>.`);
}

/** The way to what was read. On paper its address is printed, unless it holds a person's name. */
function originalLink({ link, url }: Source): string[] {
  if (link === 'no' || url === '') return [];
  const kind = link === 'yes' ? ' class="original"' : '';
  return [`<a${kind} href="${escaped(url)}" rel="noreferrer">Open</a>`];
}
