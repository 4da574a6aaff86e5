import { faultAt, type Fault, type RowAddress } from '../../faults/fault.ts';
import type { FigureRow } from '../../record/schema/figure.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';
import { termFinder } from '../../language/read/terms.ts';

/**
 * What the record says in its own words must not use a term that `data/terms.csv` forbids. Columns that quote others
 * (locators, titles of sources, misquotes as told, names, synonyms to be recognised) and those that say what not to
 * write are not looked at.
 */
export function checkTerms(record: ResearchRecord, figures: ReadonlyMap<string, FigureRow>): Fault[] {
  const find = termFinder(record.terms);
  const check = <Column extends string>(
    rows: Iterable<{ readonly id?: string; readonly at: RowAddress } & Readonly<Record<Column, string>>>,
    ...columns: readonly Column[]
  ): Fault[] =>
    [...rows].flatMap((row) =>
      columns.flatMap((column) =>
        find(row[column]).map(({ text, problem, remedy }) => faultAt(row, column, text, problem, remedy)),
      ),
    );
  const series = [...record.series.values()];
  return [
    ...check(figures.values(), 'title', 'base', 'caveat', 'say'),
    ...check(record.sources.values(), 'note'),
    ...check(series, 'title', 'base', 'caveat'),
    ...check(
      series.flatMap(({ points }) => points),
      'note',
    ),
    ...check(record.operations.values(), 'summary', 'outcome_note', 'misses'),
    ...check(record.accounts, 'account'),
    ...check(record.measures.values(), 'singular', 'plural', 'counts', 'not'),
    ...check(record.questions.values(), 'question', 'short_answer', 'why_they_differ', 'nobody_knows'),
    ...check(record.disagreements, 'explanation'),
    ...check(record.misquotes, 'what_the_source_says', 'note'),
    ...check(record.glossary, 'meaning'),
    ...check(record.help, 'note'),
  ];
}
