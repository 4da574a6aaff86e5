/** A stretch of a running text: words, a figure reference, or something that no rule reads (code, an escaped number). */
export interface Segment {
  readonly kind: 'written' | 'reference' | 'unread';
  readonly text: string;
  /** Where it stands in the source, in characters from the start of the block. */
  readonly offset: number;
}

/** A block's text as the reader sees it, and as the rules read it. Both have the same length. */
export interface RunningText {
  readonly shown: string;
  /** The same with a mark in place of each character that the author did not write as words. */
  readonly written: string;
  readonly offsetOf: (index: number) => number;
}

export const REFERENCE_MARK = '\uFFFC';
export const UNREAD_MARK = '\uE000';

/** How much of the text before a reference its rules look at. A shorter one is the whole text from the start of the block. */
export const LOOK_BACK = 120;

/** Joins the segments. `show` says what a reference prints, given the written text before it. */
export function runningText<S extends Segment>(
  segments: readonly S[],
  show: (reference: S, before: string) => string,
): RunningText {
  const shown: string[] = [];
  const written: string[] = [];
  const offsets: number[] = [];
  let before = '';
  for (const segment of segments) {
    const text = segment.kind === 'reference' ? show(segment, before) : segment.text;
    const mark = segment.kind === 'reference' ? REFERENCE_MARK : UNREAD_MARK;
    const read = segment.kind === 'written' ? text : mark.repeat(text.length);
    for (let index = 0; index < text.length; index += 1) {
      offsets.push(segment.kind === 'written' ? segment.offset + index : segment.offset);
    }
    shown.push(text);
    written.push(read);
    before = (before + read).slice(-LOOK_BACK);
  }
  const last = offsets.at(-1) ?? 0;
  return {
    shown: shown.join(''),
    written: written.join(''),
    offsetOf: (index) => offsets[index] ?? last,
  };
}
