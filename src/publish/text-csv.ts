import type { Model } from '../model/model.ts';
import type { Page } from '../prose/document.ts';
import { blocksText } from '../prose/print/text.ts';
import { sectionsOf, sectionTitled } from '../prose/sections.ts';
import type { Table } from '../record/read/table.ts';
import { csvText } from './csv.ts';

/** What people ask, as a file of data: with figures filled in. */
export function questionsCsv(file: string, pages: readonly Page<'question'>[], model: Model): string {
  return csvText(
    file,
    pages.map(({ slug, fields: { question, figures }, blocks }) => ({
      id: slug,
      question,
      short_answer: blocksText(sectionsOf(blocks).opening, model),
      figures: figures.join(' '),
      why_they_differ: blocksText(sectionTitled(blocks, 'Why the numbers differ'), model),
      nobody_knows: blocksText(sectionTitled(blocks, 'What nobody knows'), model),
    })),
  );
}

/** The rows of operations with what is told of each; with figures filled in. */
export function operationsCsv(
  table: Table<unknown>,
  pages: readonly Page<'operation'>[],
  model: Model,
): string {
  const texts = new Map(pages.map(({ slug, blocks }) => [slug, blocks]));
  return csvText(
    table.file,
    [...table.cells.values()].map((cells) => {
      const blocks = texts.get(cells.get('id') ?? '') ?? [];
      return {
        ...Object.fromEntries([...cells].filter(([column]) => column !== 'desk')),
        summary: blocksText(sectionsOf(blocks).opening, model),
        outcome_note: blocksText(sectionTitled(blocks, 'What happened next'), model),
        misses: blocksText(sectionTitled(blocks, 'What is not known'), model),
      };
    }),
  );
}
