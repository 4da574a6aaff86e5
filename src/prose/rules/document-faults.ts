import { byPlace, textFault, type Fault, type Flaw } from '../../faults/fault.ts';
import { nearest } from '../../faults/nearest.ts';
import type { Model } from '../../model/model.ts';
import { RUNS_AS_FORMULA } from '../../record/safety.ts';
import type { Document } from '../document.ts';
import type { Table } from '../page-kinds.ts';
import { inlinesText } from '../print/text.ts';
import type { Rules } from './passage-rules.ts';

/** What is wrong with naming an id of each table, if anything is. */
export type NameRules = Readonly<Record<Table, (id: string) => Flaw | undefined>>;

/** All that is wrong with a document as the record stands, in the order of the file. */
export function documentFaults(
  { file, texts, named, faults }: Document,
  { editorial }: Rules,
  names: NameRules,
): Fault[] {
  const inTexts = texts.flatMap(({ passage, positionOf }) =>
    editorial(passage).map(({ offset, text, problem, remedy }) =>
      textFault(file, positionOf(offset), text, problem, remedy),
    ),
  );
  const inNames = named.flatMap(({ table, id, position }) => {
    const flaw = names[table](id);
    return flaw === undefined ? [] : [textFault(file, position, id, flaw.problem, flaw.remedy)];
  });
  return [...faults, ...inTexts, ...inNames].sort(byPlace);
}

/** Texts that a spreadsheet would run: what is told of operations and of questions is offered as CSV too. */
export function formulaFaults({ file, texts }: Document, model: Model): Fault[] {
  return texts.flatMap(({ inlines, positionOf }) => {
    const text = inlinesText(inlines, model);
    const problem = 'would run as a formula in a spreadsheet';
    const remedy = 'put a word before the sign, also after a semicolon';
    return RUNS_AS_FORMULA.test(text) ? [textFault(file, positionOf(0), text, problem, remedy)] : [];
  });
}

/** The rule for ids that must stand in a place such as `data/series.csv`; none where not all ids are known. */
export function idRule(
  ids: ReadonlySet<string> | undefined,
  place: string,
): (id: string) => Flaw | undefined {
  return (id) => {
    if (ids?.has(id) !== false) return undefined;
    const near = nearest(id, ids);
    const remedy = near.length === 0 ? `write an id of ${place}` : `did you mean ${near.join(', ')}?`;
    return { problem: `is not in ${place}`, remedy };
  };
}
