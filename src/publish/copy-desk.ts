import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textFault, type Fault, type Finding } from '../faults/fault.ts';
import { misspeltFinder, termFinder } from '../language/read/terms.ts';
import type { Term } from '../record/schema/vocabulary.ts';
import { printedWords, printedWordsOfJson } from './printed-words.ts';

/** Of one phrase so many places are told: a template prints it on thousands of pages. */
const MOST_TOLD = 5;

const HOLDS_WORDS = /\.(?:html|svg|xml|json)$/;

/**
 * Reads every page, picture, feed and JSON file of a built site as the copy desk does, and tells where a phrase stands
 * that `data/terms.csv` forbids, whoever put it there: the record, a text, a chart or a template. What stands on many
 * pages is read once. The tables are cells of the record, which have been read before.
 */
export function copyDeskFaults(folder: string, terms: readonly Term[]): Fault[] {
  const finders = [termFinder(terms), misspeltFinder(terms)];
  const told = new Map<string, Fault[]>();
  const known = new Set<string>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => HOLDS_WORDS.test(name)).sort()) {
    const text = readFileSync(join(folder, file), 'utf8');
    const stretches = file.endsWith('.json')
      ? printedWordsOfJson(JSON.parse(text), known)
      : printedWords(text, known);
    for (const words of stretches)
      for (const finding of finders.flatMap((find) => find(words))) {
        const phrase = finding.text.toLowerCase();
        const faults = told.get(phrase) ?? [];
        if (faults.length < MOST_TOLD) told.set(phrase, [...faults, faultOf(file, text, words, finding)]);
      }
  }
  return [...told.values()].flat();
}

const WORDS_AROUND = 40;

/** Where the phrase first stands in the file, and the words around it, by which it is found again. */
function faultOf(file: string, text: string, words: string, finding: Finding): Fault {
  const lines = text.slice(0, Math.max(0, text.indexOf(finding.text))).split('\n');
  const at = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  const from = Math.max(0, finding.offset - WORDS_AROUND);
  const around = words.slice(from, finding.offset + finding.text.length + WORDS_AROUND);
  const problem = `in “${around.replaceAll(/\s+/g, ' ').trim()}” ${finding.problem}`;
  return textFault(`dist/${file}`, at, finding.text, problem, finding.remedy);
}
