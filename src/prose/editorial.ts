import { faultAt, fileFault, type Fault } from '../faults/fault.ts';
import type { Editorial } from '../model/editorial.ts';
import { disputeId } from '../model/lineage/dispute-address.ts';
import { modelOf, type Model } from '../model/model.ts';
import type { ResearchRecord } from '../record/schema/record.ts';
import { citedIn } from './cited-in.ts';
import { pagesOfKind, type Document } from './document.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { blocksText } from './print/text.ts';
import { sectionsOf, sectionTitled } from './sections.ts';

/** The sections of an operation that tell figures; the others argue with what is told elsewhere. */
const TELLING = ['Every count we found', 'What happened next'];

/** What the model is told of the texts: what people ask, and in which words operations are told. */
export function editorialOf(documents: readonly Document[], record: ResearchRecord): Editorial {
  const model = modelOf(record);
  const questions = pagesOfKind(documents, 'question').toSorted((a, b) => a.fields.order - b.fields.order);
  const operations = pagesOfKind(documents, 'operation');
  const told = ({ blocks }: Document) =>
    blocksText([...sectionsOf(blocks).opening, ...sectionTitled(blocks, 'What happened next')], model);
  const titles = pagesOfKind(documents, 'dispute').map(({ slug, fields }) => [slug, fields.title] as const);
  return {
    disputeTitles: new Map(titles),
    questions: new Map(questions.map(({ slug, fields }) => [slug, { id: slug, ...fields }])),
    operationTexts: new Map(operations.map((page) => [page.slug, told(page)])),
    operationChoices: new Map(
      operations.map(({ slug, fields: { figures = [], apart = [] }, cited, blocks }) => [
        slug,
        { figures, apart, cited, told: TELLING.flatMap((title) => citedIn(sectionTitled(blocks, title))) },
      ]),
    ),
    stories: new Map(
      pagesOfKind(documents, 'story').map(({ slug, fields: { labels = [], corrections = [] } }) => [
        slug,
        { labels, corrections },
      ]),
    ),
  };
}

/** The disagreements that nobody put into a question. */
export function untitledDisputes({ disputes }: Model, documents: readonly Document[]): Fault[] {
  const titled = new Set(documents.filter(({ kind }) => kind === 'dispute').map(({ slug }) => slug));
  return disputes
    .map(disputeId)
    .flatMap((id) =>
      titled.has(id)
        ? []
        : [
            fileFault(
              `${PAGE_KINDS.dispute.folder}${id}.md`,
              'is missing, and sources disagree',
              'write title: and the question to which they give different answers, between two lines of ---',
            ),
          ],
    );
}

/** The operations of which nothing is written. */
export function untoldOperations({ operations }: ResearchRecord, documents: readonly Document[]): Fault[] {
  const told = new Set(documents.filter(({ kind }) => kind === 'operation').map(({ slug }) => slug));
  return [...operations.values()]
    .filter(({ id }) => !told.has(id))
    .map((operation) =>
      faultAt(
        operation,
        'id',
        operation.id,
        'has no text',
        `write src/content/operations/${operation.id}.md`,
      ),
    );
}
