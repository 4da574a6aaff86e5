import type { PlacedChart } from '../charts/registry.ts';
import { filledText } from '../language/say/reference.ts';
import { pagesOfKind, type Page } from '../prose/document.ts';
import { imprintOf } from '../prose/imprint.ts';
import { PAGE_KINDS, type KindName } from '../prose/page-kinds.ts';
import { isLaidOut } from '../prose/rules/layout.ts';
import { charts, documents, model } from './site.ts';

/** What an editor wrote, with the address of the page on which it stands. All of it has been checked. */
export type Written<Kind extends KindName> = Page<Kind> & { readonly address: string };

const questions = written('question');
export const operationPages = written('operation');
const pages = written('page');
const each = written('each');

export const home = named(written('home'), 'home');
/** What everybody prints, as it is written: the first page strikes it through, its number too. */
export const claim = pagesOfKind(documents, 'home')
  .map(({ fields }) => fields.claim)
  .join(' ');
/** Who publishes this copy, and the words for a copy that nobody put a name to. */
export const imprint = imprintOf(documents);
export const nameless = named(written('imprint'), 'imprint');
const stories = written('story');
export const questionPages = inOrder(questions);
export const disagreementStories = inOrder(written('disagreement'));

/** What explainers and questions are about, in the order in which they are listed; and the explainers in the same order. */
export const subjects = pageNamed('explainers').fields.subjects ?? [];
export const explainers = written('explainer').toSorted(
  (a, b) => subjects.indexOf(a.fields.subject) - subjects.indexOf(b.fields.subject),
);

/** A page by the path of its file: `methods`, `for/journalists`. */
export function pageNamed(slug: string): Written<'page'> {
  return named(pages, slug);
}

export function questionNamed(id: string): Written<'question'> {
  return named(questions, id);
}

export function operationNamed(id: string): Written<'operation'> {
  return named(operationPages, id);
}

/** What is told of a family of retellings besides what is computed, if anything is. */
export function storyOf(root: string): Written<'story'> | undefined {
  return stories.find(({ slug }) => slug === root);
}

/** The explainers on a subject. */
export function explainersAbout(subject: string): Written<'explainer'>[] {
  return explainers.filter(({ fields }) => fields.subject === subject);
}

/** The words that stand on every page of a kind. */
export function onEach(kind: string): Written<'each'> {
  return named(each, kind);
}

/** The pages that are text alone, and that need no page of the site to lay them out. */
export const textPages = pages.filter(({ file }) => !isLaidOut(file));

/** The pages that somebody may look for by name: not the one that stands where there is none. */
export const pagesToFind = pages.filter(({ slug }) => slug !== '404');

/** The page of the folder in which a page lies. */
export function pageAbove({ slug }: { readonly slug: string }): Written<'page'> | undefined {
  return pages.find((page) => slug.startsWith(`${page.slug}/`));
}

const FEWEST_SHARED = 2;

/** The explainers that cite at least two of the figures, the one that cites most of them first. */
export function explainersOn(figures: readonly string[]): Written<'explainer'>[] {
  return explainers
    .map((explainer) => ({
      explainer,
      shared: figures.filter((id) => explainer.cited.includes(id)).length,
    }))
    .filter(({ shared }) => shared >= FEWEST_SHARED)
    .sort((a, b) => b.shared - a.shared)
    .map(({ explainer }) => explainer);
}

/** The questions on a subject, in their order. */
export function questionsAbout(subject: string): Written<'question'>[] {
  return questionPages.filter(({ fields }) => fields.subject === subject);
}

/** The chart with an id. That each id has one, and each name its text, is checked before the first page is made. */
export function chartNamed(id: string): PlacedChart {
  const placed = charts.chosen.get(id);
  if (placed === undefined) throw new Error(`src/content/charts/${id}.md is missing`);
  return placed;
}

/** The charts that stand on a page besides those in its text. */
export function chartsOn({
  fields,
}: {
  readonly fields: { readonly charts?: readonly string[] | undefined };
}) {
  return (fields.charts ?? []).map(chartNamed);
}

/** A page on which a chart stands, with what it is about if it is a question or an explainer. */
export interface Use {
  readonly address: string;
  readonly title: string;
  readonly subject: string | undefined;
}

/** The pages on which a chart stands. Where an explainer has the title of a question, it says that it is one. */
export function usesOf(chart: string): Use[] {
  const uses = documents
    .filter(({ named }) => named.some(({ table, id }) => table === 'charts' && id === chart))
    .map(({ kind, slug, fields }) => ({
      kind,
      address: PAGE_KINDS[kind].address(slug),
      title: titleOf(slug, fields),
      subject: fields !== undefined && 'subject' in fields ? fields.subject : undefined,
    }));
  return uses.map(({ kind, address, title, subject }) => {
    const isShared = uses.filter((other) => other.title === title).length > 1;
    return { address, title: isShared && kind === 'explainer' ? `${title} (explainer)` : title, subject };
  });
}

/** Charts that are about one thing, or that stand in one room and are on no question and no explainer. */
export interface ChartGroup {
  readonly name: string;
  readonly charts: readonly (PlacedChart & { readonly uses: readonly Use[] })[];
}

/** All charts by what they are about: by subject, in the order of the subjects, then by the room in which they stand. */
export function chartGroups(): ChartGroup[] {
  const placed = [...charts.chosen].map(([id, chart]) => ({ ...chart, uses: usesOf(id) }));
  const byName = Map.groupBy(placed, ({ uses }) => subjectOf(uses) ?? roomOf(uses[0]?.address));
  const names = new Set([...subjects, ...[...byName.keys()].sort()]);
  return [...names].map((name) => ({ name, charts: byName.get(name) ?? [] }));
}

function subjectOf(uses: readonly Use[]): string | undefined {
  return uses.find(({ subject }) => subject !== undefined)?.subject;
}

function roomOf(address = '/'): string {
  return address.split('/')[1] || 'home';
}

function titleOf(slug: string, fields: object | undefined): string {
  if (fields === undefined) return slug;
  if ('title' in fields) return filledText(String(fields.title), model);
  if ('question' in fields) return filledText(String(fields.question), model);
  return model.record.operations.get(slug)?.name ?? slug;
}

/** All that is written of a kind. */
export function written<Kind extends KindName>(kind: Kind): Written<Kind>[] {
  return pagesOfKind(documents, kind).map((page) => ({
    ...page,
    fields: withNumbers(page.fields),
    address: PAGE_KINDS[kind].address(page.slug),
  }));
}

/** The fields with the numbers in their texts filled in: a title may say `\{96%}`, which everybody asks about. */
function withNumbers<Fields extends object | undefined>(fields: Fields): Fields {
  const filled = Object.entries(fields ?? {}).map(([name, field]: [string, unknown]) => [
    name,
    typeof field === 'string' ? filledText(field, model) : field,
  ]);
  return fields && (Object.fromEntries(filled) as Fields);
}

function inOrder<Ordered extends { readonly fields: { readonly order: number } }>(all: readonly Ordered[]) {
  return all.toSorted((a, b) => a.fields.order - b.fields.order);
}

function named<Named extends { readonly slug: string; readonly file: string }>(
  all: readonly Named[],
  slug: string,
): Named {
  const found = all.find((page) => page.slug === slug);
  if (found === undefined) throw new Error(`no text is named ${slug}`);
  return found;
}
