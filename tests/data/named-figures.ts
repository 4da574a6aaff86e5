import { BRACES, readReference } from '../../src/language/read/reference.ts';

/** The figures that a text of the record names in braces, whichever part of them. */
export function figuresNamedIn(text: string): string[] {
  return [...text.matchAll(BRACES)].flatMap(([, , inner = '']) => {
    const read = readReference(inner);
    return 'problem' in read ? [] : [read.figure];
  });
}
