import { isOfKind, type Page } from '../prose/document.ts';
import { SUBJECTS } from '../prose/page-fields.ts';
import type { KindName } from '../prose/page-kinds.ts';
import { documentHtml, notesOf, type SourceNote } from '../prose/print/notes.ts';
import { placedChartHtml } from '../publish/chart-html.ts';
import { chartNamed } from './charts.ts';
import { documents, model } from './site.ts';

/** A page of prose, ready to be laid out. */
export type ProsePage<Kind extends KindName> = Page<Kind> & {
  readonly html: string;
  readonly notes: readonly SourceNote[];
};

/** The explainers, those on one subject together. */
export const explainers = pagesOf('explainer').sort(
  (a, b) => SUBJECTS.indexOf(a.fields.subject) - SUBJECTS.indexOf(b.fields.subject),
);

/** Disagreements that are told in full. */
export const disagreementStories = pagesOf('disagreement');

/** What people ask, in the order in which it is listed. */
export const questionPages = pagesOf('question').sort((a, b) => a.fields.order - b.fields.order);

/** What is written about the operations, by id. */
export const operationPages = new Map(pagesOf('operation').map((page) => [page.slug, page]));

const pages = pagesOf('page');

/** What is told of a family of retellings besides what is computed, under the id of its first figure. */
export const stories = pagesOf('story');

/** A page about the site itself or for a kind of reader, by the path of its file: `methods`, `for/journalists`. */
export function proseNamed(slug: string): ProsePage<'page'> {
  const page = pages.find((each) => each.slug === slug);
  if (page === undefined) throw new Error(`src/content/pages/${slug}.md is missing`);
  return page;
}

/** The pages of one kind, by the names of their files. */
function pagesOf<Kind extends KindName>(kind: Kind): ProsePage<Kind>[] {
  return documents.flatMap((document) => {
    if (!isOfKind(document, kind) || document.fields === undefined) return [];
    const html = documentHtml(document, model, (id) => placedChartHtml(chartNamed(id), 3));
    return [{ ...document, fields: document.fields, html, notes: notesOf(document, model) }];
  });
}
