import { hash } from 'node:crypto';

/** The hash under which a name stands in a list of names that must themselves stand nowhere in the project. */
export function nameHash(name: string): string {
  return hash('sha256', name.normalize('NFC').toLowerCase());
}

/**
 * Where a name of the list stands in a text, as `line:column`, and never the name itself. `hashes` holds the SHA-256
 * of single names and of pairs such as `first last`. Only letters count, so a name is found inside an address too.
 */
export function namesIn(text: string, hashes: ReadonlySet<string>): string[] {
  const lines = text.normalize('NFC').toLowerCase().split('\n');
  const places: string[] = [];
  let previous = '';
  for (const [index, line] of lines.entries())
    for (const { 0: word, index: offset } of line.matchAll(/\p{L}+/gu)) {
      if (hashes.has(nameHash(word)) || hashes.has(nameHash(`${previous} ${word}`)))
        places.push(`${index + 1}:${offset + 1}`);
      previous = word;
    }
  return places;
}
