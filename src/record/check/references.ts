import type { Fault, RowAddress } from '../fault.ts';
import type { FigureRow } from '../figure.ts';
import type { Ids, ResearchRecord } from '../record.ts';
import { faultAt } from './at.ts';

type Located = { readonly id?: string; readonly at: RowAddress };

/** Every id that a row names must be the id of a row, and every `{figure-id}` in a text that of a figure. */
export function checkReferences(
  record: ResearchRecord,
  figures: ReadonlyMap<string, FigureRow>,
  known: Ids,
): Fault[] {
  const faults: Fault[] = [];
  const names = (
    row: Located,
    column: string,
    ids: readonly (string | undefined)[],
    where: ReadonlySet<string>,
    file: string,
  ) => {
    for (const id of ids)
      if (id !== undefined && !where.has(id))
        faults.push(
          faultAt(row, column, id, `is not an id of ${file}`, `write an id of ${file}, or add the row there`),
        );
  };
  const figureFiles = 'data/figures/';
  const mentions = (row: Located, column: string, text: string) =>
    names(row, column, mentionedIds(text), known.figures, figureFiles);

  for (const figure of figures.values()) {
    names(figure, 'measure', [figure.measure], known.measures, 'data/measures.csv');
    names(figure, 'source', [figure.source], known.sources, 'data/sources.csv');
    names(figure, 'operation', [figure.operation], known.operations, 'data/operations.csv');
    names(figure, 'restates', [figure.restates], known.figures, figureFiles);
    names(figure, 'superseded_by', [figure.superseded_by], known.figures, figureFiles);
  }
  for (const source of record.sources.values())
    names(source, 'cites', source.cites, known.sources, 'data/sources.csv');
  for (const series of record.series.values()) {
    names(series, 'measure', [series.measure], known.measures, 'data/measures.csv');
    names(series, 'source', [series.source], known.sources, 'data/sources.csv');
    for (const point of series.points)
      names(point, 'source', [point.source], known.sources, 'data/sources.csv');
  }
  for (const account of record.accounts) {
    names(account, 'operation', [account.operation], known.operations, 'data/operations.csv');
    names(account, 'source', [account.source], known.sources, 'data/sources.csv');
  }
  for (const question of record.questions.values()) {
    names(question, 'figures', question.figures, known.figures, figureFiles);
    mentions(question, 'short_answer', question.short_answer);
    mentions(question, 'why_they_differ', question.why_they_differ);
    mentions(question, 'nobody_knows', question.nobody_knows);
  }
  for (const disagreement of record.disagreements) {
    names(disagreement, 'measure', [disagreement.measure], known.measures, 'data/measures.csv');
    names(disagreement, 'operation', [disagreement.operation], known.operations, 'data/operations.csv');
    names(disagreement, 'figures', disagreement.figures, known.figures, figureFiles);
    mentions(disagreement, 'explanation', disagreement.explanation);
  }
  for (const misquote of record.misquotes) {
    names(misquote, 'figure', [misquote.figure], known.figures, figureFiles);
    mentions(misquote, 'what_the_source_says', misquote.what_the_source_says);
    mentions(misquote, 'note', misquote.note);
  }
  return faults;
}

/** The ids that stand in braces in a text: `{kidflix-arrests}`, `{kidflix-arrests:base}`. */
function mentionedIds(text: string): string[] {
  return [...text.matchAll(/\{([a-z0-9-]+)(?::[a-z]+)?\}/g)].map((match) => match[1] ?? '');
}
