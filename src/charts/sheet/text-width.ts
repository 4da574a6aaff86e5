/**
 * How wide text is at most, in ems. At build time there is no font to ask, and the reader's sans-serif is not known,
 * so the widths are those of DejaVu Sans, the widest that is common: what fits there fits everywhere.
 */
const WIDTHS: readonly (readonly [characters: string, em: number])[] = [
  ["'ijlIJ", 0.29],
  [' ,.’:;/|', 0.34],
  ['f-()[]t!r', 0.4],
  ['sz“”"*–', 0.52],
  ['ckvxyFLPTYa?', 0.6],
  ['obdeghnpqu0123456789$€ESABKRVXZ', 0.65],
  ['CUHN', 0.74],
  ['wDGOQ&+<=>', 0.82],
  ['mMW%—', 0.97],
];

const UNKNOWN = 0.7;
const BOLD = 1.1;

/** By code unit, and in an array for speed, since every label of every chart is measured. */
const WIDTH_OF = new Float64Array(0x2100).fill(UNKNOWN);
for (const [characters, em] of WIDTHS) for (const each of characters) WIDTH_OF[each.charCodeAt(0)] = em;

export type Weight = 'regular' | 'bold';

/** The width of a line of text in user units. */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  let ems = 0;
  for (let index = 0; index < text.length; index += 1) ems += WIDTH_OF[text.charCodeAt(index)] ?? UNKNOWN;
  return ems * size * (weight === 'bold' ? BOLD : 1);
}

/** Breaks text between words into lines no wider than `width`; a word that is wider has a line of its own. */
export function wrapped(text: string, width: number, size: number, weight: Weight = 'regular'): string[] {
  if (text === '') return [];
  const blank = textWidth(' ', size, weight);
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of text.split(' ')) {
    const own = textWidth(word, size, weight);
    if (line !== '' && taken + blank + own <= width) {
      line += ` ${word}`;
      taken += blank + own;
    } else {
      if (line !== '') lines.push(line);
      line = word;
      taken = own;
    }
  }
  return [...lines, line];
}
