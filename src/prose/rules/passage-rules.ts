import type { Finding } from '../../faults/fault.ts';
import { misspeltFinder, termFinder } from '../../language/read/terms.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';
import { textBefore, type Passage } from '../syntax/passage.ts';
import { writtenReference } from '../../language/read/reference.ts';
import { referenceFlaw, type Figures } from './figure-references.ts';
import { bareNumbers, nameFinder } from './number-guard.ts';

/** A rule: what is wrong with a passage. */
export type Rule = (passage: Passage) => readonly Finding[];

/** The rules for texts, as the record stands. */
export interface Rules {
  /** All of them: for our own sentences, in which every number is a reference. */
  readonly editorial: Rule;
  /** Terms to avoid: for what a row says of itself. */
  readonly descriptive: Rule;
  /** How names are spelt. */
  readonly name: Rule;
}

/** `figureIds` are those in the files, those of faulty rows too, where all are known. */
export function rulesOf(record: ResearchRecord, figureIds: ReadonlySet<string> | undefined): Rules {
  const references = referenceRule({ figures: record.figures, figureIds });
  const findTerms = termFinder(record.terms);
  const findNames = nameFinder(record);
  const findMisspelt = misspeltFinder(record.terms);
  const names: Rule = (passage) => placed(findMisspelt(passage.written), passage);
  const terms: Rule = (passage) => [
    ...placed(findTerms(passage.written), passage),
    ...names(passage),
    ...placed(straightQuotes(passage.written), passage),
  ];
  return {
    name: names,
    descriptive: terms,
    editorial: (passage) => [
      ...passage.findings,
      ...references(passage),
      ...placed(bareNumbers(passage.written, findNames), passage),
      ...placed(strayBraces(passage.written), passage),
      ...terms(passage),
    ],
  };
}

/** References as the record stands: figures that are unknown, withdrawn or no evidence, hedges dropped or said twice. */
export function referenceRule(known: Figures): Rule {
  return ({ written, references, offsetOf }) =>
    references.flatMap(({ reference, index }) => {
      const flaw = referenceFlaw(reference, textBefore(written, index), known);
      return flaw === undefined
        ? []
        : [{ offset: offsetOf(index), text: writtenReference(reference), ...flaw }];
    });
}

/** What was found in the written words, with its offset in the source. */
function placed(found: readonly Finding[], { offsetOf }: Passage): Finding[] {
  return found.map((each) => ({ ...each, offset: offsetOf(each.offset) }));
}

function straightQuotes(written: string): Finding[] {
  return [...written.matchAll(/["']/g)].map(({ 0: text, index }) => ({
    offset: index,
    text,
    problem: 'is a straight quotation mark',
    remedy: text === '"' ? 'write “ or ”' : 'write ’ for an apostrophe, or ‘ and ’',
  }));
}

function strayBraces(written: string): Finding[] {
  return [...written.matchAll(/[{}]+/g)].map((match) => ({
    offset: match.index,
    text: match[0],
    problem: 'belongs to no figure reference',
    remedy: 'write {figure-id}, and \\{ or \\} for a brace that is only a brace',
  }));
}
