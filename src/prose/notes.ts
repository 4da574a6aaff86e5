import { changesAddress } from '../model/ledger/words.ts';
import type { Figure } from '../record/schema/figure.ts';
import type { Source } from '../record/schema/source.ts';
import type { Model } from '../model/model.ts';
import { capitalised, citingSentence } from '../language/say/credit.ts';
import type { Reference } from './syntax/figure-reference.ts';
import { escaped } from '../language/say/escaped.ts';

/** A source note: the figure that the text names, the sentence that cites it, and where it was read. */
export interface SourceNote {
  readonly number: number;
  readonly figure: Figure;
  readonly source: Source;
  readonly sentence: string;
  /** Where the figure has changed since it was published: that it has, and when. */
  readonly changed: string | undefined;
}

/** The notes of a page by figure, in order of first use. A figure that is named again shares its note. */
export type Notes = Map<string, SourceNote>;

/** The raised number after a reference, which leads to its note; the first one is where the note leads back to. */
export function noteMark({ figure, source }: Reference, notes: Notes, model: Model): string {
  const known = notes.get(figure.id);
  const note = known ?? {
    number: notes.size + 1,
    figure,
    source,
    sentence: citingSentence(figure, source),
    changed: model.changeMark(figure),
  };
  notes.set(figure.id, note);
  const { number } = note;
  const backTarget = known === undefined ? ` id="note-ref-${number}"` : '';
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
