import { citation } from '../../language/say/sentence.ts';
import { capitalised } from '../../language/say/text.ts';
import { escaped } from '../../language/say/escaped.ts';
import { changesAddress } from '../../model/ledger/changes.ts';
import type { Model } from '../../model/model.ts';
import type { Figure } from '../../record/schema/figure.ts';
import { entry } from '../../record/schema/record.ts';
import type { Source } from '../../record/schema/source.ts';
import type { Document } from '../document.ts';
import { statesNumber, type Reference } from '../../language/read/reference.ts';
import { blocksHtml, type HtmlPrinter } from './html.ts';

/** A source note: the figure that a text names, the sentence that cites it, and where it was read. */
export interface SourceNote {
  readonly number: number;
  readonly figure: Figure;
  readonly source: Source;
  readonly sentence: string;
  /** Where the figure has changed since it was published: that it has, and when. */
  readonly changed: string | undefined;
}

/** The notes of a document in order of first use. A figure that is named again shares its note. */
export function notesOf({ cited }: Pick<Document, 'cited'>, model: Model): SourceNote[] {
  const { figures, sources } = model.record;
  return cited
    .flatMap((id) => figures.get(id) ?? [])
    .map((figure, index) => {
      const source = entry(sources, figure.source);
      const sentence = citation(figure, model.record);
      return { number: index + 1, figure, source, sentence, changed: model.changeMark(figure) };
    });
}

/** The body of a document as HTML, each number with the raised number of its note. */
export function documentHtml(
  document: Pick<Document, 'cited' | 'blocks'>,
  model: Model,
  { chart, shown }: Pick<HtmlPrinter, 'chart' | 'shown'>,
): string {
  const numbers = new Map(notesOf(document, model).map(({ figure, number }) => [figure.id, number]));
  const marked = new Set<number>();
  const mark = (reference: Reference) => {
    const number = statesNumber(reference) ? numbers.get(reference.figure) : undefined;
    if (number === undefined) return '';
    const isFirst = !marked.has(number);
    marked.add(number);
    return noteMark(number, isFirst);
  };
  return blocksHtml(document.blocks, { model, chart, shown, mark });
}

/** The raised number after a reference, which leads to its note; the first one is where the note leads back to. */
function noteMark(number: number, isFirst: boolean): string {
  const backTarget = isFirst ? ` id="note-ref-${number}"` : '';
  return `<sup class="note-mark"><a${backTarget} href="#note-${number}" aria-label="source ${number}">${number}</a></sup>`;
}

/** The notes as a numbered list, each with the sentence that cites the figure and a way back into the text. */
export function notesHtml(notes: readonly SourceNote[]): string {
  const items = notes.map(
    ({ number, figure, source, sentence, changed }) =>
      `<li id="note-${number}">${escaped(sentence)} ${changedLink(figure, changed)}<a href="/sources/${source.id}/">More on this source</a> ` +
      `<a class="note-back" href="#note-ref-${number}" aria-label="back to the text at source ${number}">↩</a></li>`,
  );
  return items.length === 0 ? '' : `<ol class="notes">\n${items.join('\n')}\n</ol>`;
}

function changedLink(figure: Figure, changed: string | undefined): string {
  return changed === undefined ? '' : `<a href="${changesAddress(figure)}">${capitalised(changed)}</a>. `;
}
