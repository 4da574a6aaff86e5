import { z } from 'zod';
import type { RowAddress } from '../../faults/fault.ts';

/** A row that was read by the columns of its file, and where it stands. */
export type Row<Columns extends z.ZodObject> = z.infer<Columns> & { readonly at: RowAddress };

/** What a cell's reader answers when it cannot read the cell: what is wrong, and what to write instead. */
export class Refusal {
  readonly problem: string;
  readonly remedy: string;
  constructor(problem: string, remedy: string) {
    this.problem = problem;
    this.remedy = remedy;
  }
}

/** A schema for one cell. There is no automatic typing: each column says how its text is read. */
export function cell<T>(read: (text: string) => T | Refusal) {
  return z.string().transform((text, context): T => {
    const result = read(text);
    if (!(result instanceof Refusal)) return result;
    context.addIssue({
      code: 'custom',
      message: result.problem,
      params: { remedy: result.remedy },
      input: text,
    });
    return z.NEVER;
  });
}

/** The same cell, where it may also be empty: then it reads as `undefined`. */
export function optionalCell<T>(read: (text: string) => T | Refusal) {
  return cell<T | undefined>((text) => (text === '' ? undefined : read(text)));
}

/** The parts of a cell that a sign parts; an empty one has none. No part may stand twice. */
export function readList<T>(
  value: string,
  sign: ' ' | '|',
  read: (part: string) => T | Refusal,
  refusal: Refusal,
): T[] | Refusal {
  const items: T[] = [];
  const seen = new Set<string>();
  for (const part of value === '' ? [] : value.split(sign)) {
    if (part === '' || part !== part.trim()) return refusal;
    const item = read(part);
    if (item instanceof Refusal) return item;
    if (seen.has(part)) return new Refusal(`names ${JSON.stringify(part)} twice`, 'keep it once');
    seen.add(part);
    items.push(item);
  }
  return items;
}

/** What spreadsheets show where they cannot compute, or where a column is too narrow. */
const SPREADSHEET_ERROR = /^#+$|^#(REF|N\/A|VALUE|NAME|DIV\/0|NULL|NUM|SPILL)[!?]?$/i;
const PLACEHOLDER =
  /^(n\/?a|n\.a\.|todo|tbd|tbc|fixme|xxx+|none|null|nil|nan|undefined|true|false|[-–—?.…]+)$/i;

function readText(value: string): string | Refusal {
  return SPREADSHEET_ERROR.test(value)
    ? new Refusal('is what a spreadsheet shows for an error', 'write what stood there before')
    : value;
}

/**
 * In whose voice a column of text speaks, and so which rules for words read it. `editorial`: our own sentences, in which
 * every number is a reference; all rules. `descriptive`: what a row says of itself, which may hold numbers; only terms
 * to avoid. `name`: names, each in its one spelling. `quoted`: words of others; no rule but those for every cell, that it
 * is safe. `desk`: notes to colleagues, likewise, which stand on no page, in no download and not in the ledger.
 */
export type Voice = 'editorial' | 'descriptive' | 'quoted' | 'name' | 'desk';

const voices = z.registry<{ readonly voice: Voice }>();

/** The voice of a column; nothing of one that holds no text. */
export function voiceOf(column: z.ZodType | undefined): Voice | undefined {
  return column && voices.get(column)?.voice;
}

/** Whether a column holds notes to colleagues, which are not published. */
export function isDeskNote(column: z.ZodType | undefined): boolean {
  return voiceOf(column) === 'desk';
}

/** Text that may be empty. */
export function text(voice: Voice) {
  return cell(readText).register(voices, { voice });
}

/** Text that must be there, and say something. */
export function requiredText(voice: Voice) {
  return cell((value) => {
    if (value.trim() === '') return new Refusal('is empty', 'fill this cell; it is required');
    return PLACEHOLDER.test(value.trim())
      ? new Refusal('says nothing', 'write what belongs here; it is required')
      : readText(value);
  }).register(voices, { voice });
}

const WRONG_WORD = 'is not one of the words for this column';

/** One word of a fixed list. */
export function oneOf<const Word extends string>(words: readonly Word[]) {
  const refusal = new Refusal(WRONG_WORD, `write one of: ${words.join(', ')}`);
  return cell((value): Word | Refusal => words.find((word) => word === value) ?? refusal);
}

/** One word of a fixed list, or nothing. */
export function optionalOneOf<const Word extends string>(words: readonly Word[]) {
  const refusal = new Refusal(WRONG_WORD, `leave it empty or write one of: ${words.join(', ')}`);
  return optionalCell((value): Word | Refusal => words.find((word) => word === value) ?? refusal);
}

/** One or more words of a fixed list, parted by blanks. */
export function wordList<const Word extends string>(words: readonly Word[]) {
  const refusal = new Refusal(
    'holds a word that is not one of this column',
    `write one or more of: ${words.join(', ')}`,
  );
  const read = (part: string): Word | Refusal => words.find((word) => word === part) ?? refusal;
  return cell((value) => (value === '' ? refusal : readList(value, ' ', read, refusal)));
}

export const yesNo = oneOf(['yes', 'no']);

/** Phrases parted by upright strokes; an empty cell is an empty list. */
export const phraseList = cell((value) => readList<string>(value, '|', (phrase) => phrase, notPhrases));
const notPhrases = new Refusal('is not a list of phrases', 'part phrases by one | without blanks around it');

const MOST_WORDS_IN_LOCATOR = 8;

/** At most eight words as they stand in the source: enough to find the place, too few to copy it. */
export const locator = cell((value): string | Refusal => {
  const words = value.split(/\s+/).filter((word) => word !== '').length;
  return words > MOST_WORDS_IN_LOCATOR
    ? new Refusal(`has ${words} words`, `keep the ${MOST_WORDS_IN_LOCATOR} that hold the number`)
    : readText(value);
});

/** A web address, or nothing. */
export const webAddress = cell((value): string | Refusal => {
  if (value === '') return value;
  const address = /^https?:\/\/\S+$/.test(value) ? URL.parse(value) : null;
  if (address === null)
    return new Refusal('is not a web address', 'write the whole address with https://, or leave it empty');
  if (address.username !== '' || address.password !== '')
    return new Refusal('holds a name or a password', 'write the address without what stands before the @');
  return OWN_HOST.test(address.hostname)
    ? new Refusal('leads to no public site', 'write the address at which others find it')
    : value;
});

/** Hosts that are the machine or the network of the reader. */
const OWN_HOST = /^(?:[^.]*|.*\.(?:localhost|local|internal)|127\..*|10\..*|192\.168\..*|\[.*\])$/;

/** Telephone numbers as they are dialled, or nothing. */
export const phone = cell((value): string | Refusal =>
  value.startsWith('+')
    ? new Refusal(
        'begins with a plus, which a spreadsheet would compute',
        `write 00 for it: ${value.replace('+', '00')}`,
      )
    : readText(value),
);
