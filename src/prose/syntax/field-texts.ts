import { isPair, isScalar, visit, type Document } from 'yaml';
import type { Position, PositionOf } from './position.ts';

/** A text of the front matter as it stands in the file: a field, or an item of a list in one. */
export interface FieldText {
  /** The name of the field, the outermost if one stands in another. */
  readonly field: string;
  readonly value: string;
  /** Where the character at an offset of the value stands. */
  readonly positionOf: PositionOf;
}

/** All values of the fields, in the order of the file. */
export function fieldTexts(
  document: Document.Parsed,
  yaml: string,
  positionAt: (index: number) => Position,
): FieldText[] {
  const texts: FieldText[] = [];
  visit(document, {
    Scalar: (key, { value, range }, path) => {
      const outermost = path.find((each) => isPair(each));
      if (key === 'key' || !outermost || !isScalar(outermost.key) || !range) return;
      const text = String(value);
      const places = writtenAt(text, yaml.slice(range[0], range[1]));
      const positionOf = (offset: number) => positionAt(range[0] + (places[offset] ?? places.at(-1) ?? 0));
      texts.push({ field: String(outermost.key.value), value: text, positionOf });
    },
  });
  return texts;
}

const FARTHEST = 12;

/**
 * Where each character of a value stands in what was written for it, which may be quoted, hold escapes, or go over
 * several lines. A character that was written as an escape keeps the place of the one before it.
 */
function writtenAt(value: string, written: string): number[] {
  const places: number[] = [];
  let next = /^[|>]/.test(written) ? written.indexOf('\n') : 0;
  for (const character of value.split('')) {
    const blanks = /\s/.test(character) ? (/^\s+/.exec(written.slice(next)) ?? [''])[0].length : 0;
    const found = blanks > 0 ? next : written.indexOf(character, next);
    const isHere = found >= 0 && (found - next <= FARTHEST || places.length === 0);
    places.push(isHere ? found : Math.max(next - 1, 0));
    if (isHere) next = found + Math.max(blanks, 1);
  }
  return places;
}
