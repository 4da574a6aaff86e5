import { fileFault, textFault, type Fault } from '../faults/fault.ts';
import {
  isOfWords,
  NAMING_FIELDS,
  PAGE_KINDS,
  type FieldsOf,
  type KindName,
  type Table,
} from './page-kinds.ts';
import { layoutFaults } from './rules/layout.ts';
import { unsafeText } from './rules/unsafe-text.ts';
import { readBody, type PlacedText } from './syntax/blocks.ts';
import { readFrontMatter } from './syntax/front-matter.ts';
import type { Position } from './syntax/position.ts';
import { readPlain } from './syntax/plain.ts';
import { statesNumber } from '../language/read/reference.ts';
import type { Block } from './syntax/tree.ts';

/**
 * A Markdown file, parsed: plain data that a printer turns into HTML or into text. The record is not asked here: what
 * a reference prints, and whether it may stand, depends on the record, and is found by the printers and the rules.
 */
export interface Document<Kind extends KindName = KindName> {
  readonly kind: Kind;
  readonly file: string;
  /** The path of its file in the folder of its kind, without the ending. */
  readonly slug: string;
  /** The front matter, if it is sound. */
  readonly fields: FieldsOf<Kind> | undefined;
  readonly blocks: readonly Block[];
  /** Every text that the rules read, those of the front matter first. */
  readonly texts: readonly PlacedText[];
  /** The rows and the charts that it names by id: in its fields, by its own name, and where it places charts. */
  readonly named: readonly Named[];
  /** Where the value of each field begins. */
  readonly positions: ReadonlyMap<string, Position>;
  /** What it shows besides its text, in the order of the page. */
  readonly shown: readonly string[];
  /** The figures whose numbers the body states, in order of first use. Each has a note. */
  readonly cited: readonly string[];
  /** What is wrong with its form. What is wrong with its texts is for the rules to say. */
  readonly faults: readonly Fault[];
}

/** An id in a document, and the table in which it must stand. */
export interface Named {
  readonly table: Table;
  readonly id: string;
  readonly position: Position;
}

/** A document without a fault, which so has all its fields. */
export type Page<Kind extends KindName> = Document<Kind> & { readonly fields: FieldsOf<Kind> };

/** Whether a document is of a kind, and so has the fields of that kind. */
export function isOfKind<Kind extends KindName>(document: Document, kind: Kind): document is Document<Kind> {
  return document.kind === kind;
}

/** The documents of a kind whose fields are sound. */
export function pagesOfKind<Kind extends KindName>(
  documents: readonly Document[],
  kind: Kind,
): readonly Page<Kind>[] {
  return documents.flatMap((document): Page<Kind>[] =>
    isOfKind(document, kind) && document.fields !== undefined
      ? [{ ...document, fields: document.fields }]
      : [],
  );
}

/** Parses a Markdown file of `src/content/` as a page of its kind. */
export function readDocument<Kind extends KindName>(
  kind: Kind,
  file: string,
  markdown: string,
): Document<Kind> {
  const lines = markdown.split(/\r\n?|\n/);
  const { folder, about, isNested, mayBeEmpty, fields } = PAGE_KINDS[kind];
  const front = readFrontMatter(file, lines, fields);
  const body = readBody(front.body);
  // Where the front matter is never closed, that is the fault.
  const isEmpty = body.blocks.length === 0 && front.body.length > 0 && !mayBeEmpty;
  const read = front.texts.filter(({ field }) => isOfWords(field));
  const ofFields = read.map(({ value, positionOf }) => ({ ...readPlain(value), positionOf }));
  const texts = [...ofFields, ...body.texts];
  const slug = file.slice(folder.length, -ENDING.length);
  const stated = body.texts
    .flatMap(({ passage }) => passage.references)
    .filter(({ reference }) => statesNumber(reference))
    .map(({ reference }) => reference.figure);
  const named: Named[] = [
    ...(about === undefined ? [] : [{ table: about, id: slug, position: START }]),
    ...front.texts.flatMap(({ field, value, positionOf }) => {
      const table = NAMING_FIELDS.get(field);
      return table === undefined ? [] : [{ table, id: value, position: positionOf(0) }];
    }),
    ...body.charts.map(({ id, position }) => ({ table: 'charts' as const, id, position })),
  ];
  return {
    kind,
    file,
    slug,
    fields: front.fields,
    blocks: body.blocks,
    texts,
    named,
    positions: new Map(front.texts.map(({ field, positionOf }) => [field, positionOf(0)])),
    shown: body.shown.map(({ id }) => id),
    cited: [...new Set(stated)],
    faults: [
      ...nameFaults(file, slug, isNested),
      ...front.faults,
      ...(isEmpty ? [emptyFault(file, lines.length)] : []),
      ...unsafeText(file, lines).filter(({ line }) => front.faults.every((fault) => fault.line !== line)),
      ...layoutFaults({
        ...{ kind, file, ...body },
        fields: front.texts.map(({ field }) => field),
        end: { line: lines.length, column: 1 },
      }),
      ...body.flaws.map(({ position, text, problem, remedy }) =>
        textFault(file, position, text, problem, remedy),
      ),
    ],
  };
}

const ENDING = '.md';
const START: Position = { line: 1, column: 1 };
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A page's address is made of the name of its file. */
function nameFaults(file: string, slug: string, isNested: boolean): Fault[] {
  const parts = slug.split('/');
  if (parts.length > 1 && !isNested)
    return [fileFault(file, 'lies in a folder that this kind of page has not', 'move it one folder up')];
  if (parts.every((part) => NAME.test(part))) return [];
  return [
    fileFault(file, 'makes no address', 'name it in small letters, digits and hyphens, as in a-page.md'),
  ];
}

function emptyFault(file: string, lines: number): Fault {
  return textFault(file, { line: lines, column: 1 }, '', 'has no text below the front matter', 'write it');
}
