import { addressFaults } from './addresses.ts';
import { FORMS } from './charts/draw.ts';
import { chartsOf, type Charts, type ChosenChart } from './charts/registry.ts';
import { byPlace, fileFault, type Fault, type Flaw } from './faults/fault.ts';
import { nearest } from './faults/nearest.ts';
import { allFaults } from './model/ledger/check.ts';
import { disputeId } from './model/lineage/dispute-address.ts';
import { checkScopes } from './model/lineage/scope-check.ts';
import { modelOf, type Model } from './model/model.ts';
import { publishedRecord } from './model/published.ts';
import { isOfKind, pagesOfKind, readDocument, type Document } from './prose/document.ts';
import { kindOf, type KindName } from './prose/page-kinds.ts';
import { editorialOf, untitledDisputes, untoldOperations } from './prose/editorial.ts';
import { imprintWarnings } from './prose/imprint.ts';
import { filledText } from './language/say/reference.ts';
import { documentFaults, formulaFaults, idRule, type NameRules } from './prose/rules/document-faults.ts';
import { figureFlaw } from './prose/rules/figure-references.ts';
import { figureWordFaults } from './prose/rules/figure-words.ts';
import { missingTexts, PAGES_OF_EACH } from './prose/rules/layout.ts';
import { rulesOf } from './prose/rules/passage-rules.ts';
import { sentenceFaults } from './prose/rules/sentences.ts';
import { columnFaults, columnTexts } from './prose/rules/text-columns.ts';
import { parseRecord, type Reading } from './record/read/parse.ts';
import { readFolder } from './record/read/read.ts';

/** Everything that an editor writes, read and checked: the record, the documents, the charts. */
export interface Project {
  readonly reading: Reading;
  /** The record as the public sees it, and all that follows from it. */
  readonly model: Model;
  readonly documents: readonly Document[];
  readonly charts: Charts;
  /** All that stops the site from being built, in one run. */
  readonly faults: readonly Fault[];
  /** Those of them that are mended by publishing: the record says what the ledger does not say yet. */
  readonly unpublished: ReadonlySet<Fault>;
  /** What should be looked at, and stops nothing. */
  readonly warnings: readonly Fault[];
}

/** Reads and checks `data/` and `src/content/`. */
export async function readProject(): Promise<Project> {
  const folders = [await readFolder('data', '.csv'), await readFolder('src/content', '.md')];
  const files = new Map(folders.flatMap((folder) => [...folder.files]));
  return projectOf(
    files,
    folders.flatMap(({ others }) => others),
  );
}

/**
 * The project that a build is about, read once and each of its charts drawn once: by the script, which checks it, and by
 * the pages. Astro loads these as modules of their own, so what both share hangs on the process.
 */
export function builtProject(): Promise<Project> {
  const shared: typeof globalThis & { [BUILT]?: Promise<Project> } = globalThis;
  return (shared[BUILT] ??= readProject());
}

const BUILT = Symbol.for('soundings.project');

/** The project in some files, by their paths; `others` lie in its folders and can be no files of it. */
export function projectOf(files: ReadonlyMap<string, string>, others: readonly string[] = []): Project {
  const isContent = (file: string) => file.startsWith(CONTENT);
  const reading = parseRecord(
    new Map([...files].filter(([file]) => !isContent(file))),
    others.filter((file) => !isContent(file)),
  );
  const pages = [...files].filter(([file]) => isContent(file)).sort(([a], [b]) => (a < b ? -1 : 1));
  const documents = pages.flatMap(([file, markdown]) => {
    const kind = kindOf(file);
    return kind === undefined ? [] : [readDocument(kind, file, markdown)];
  });
  const strays = [
    ...pages.filter(([file]) => kindOf(file) === undefined).map(([file]) => strayFault(file)),
    ...others.filter(isContent).map(noPageFault),
  ];

  const { record, figureIds } = reading;
  const ofRecord = allFaults(reading);
  const shown = publishedRecord(record);
  const model = isWhole(reading) ? modelOf(shown, editorialOf(documents, shown)) : modelOf(shown);
  const rules = rulesOf(record, figureIds);
  const names = nameRules(reading, model, documents);
  const ofDocuments = documents.map((document) => documentFaults(document, rules, names));
  const sound = documents.filter((_, index) => isWhole(reading) && ofDocuments[index]?.length === 0);
  const charts = chartsOf(
    model,
    sound.flatMap((document) => chosenChart(document, model)),
  );
  const faults = [
    ...ofRecord,
    ...checkScopes(record.figures.values()),
    ...columnFaults(columnTexts(record), rules),
    ...figureWordFaults(record.figures.values()),
    ...sentenceFaults(record.figures.values()),
    ...strays,
    ...missingTexts(new Set(files.keys())),
    ...untoldOperations(record, documents),
    ...ofDocuments.flat(),
    ...(isWhole(reading) ? faultsOfWhole(documents, model, charts) : []),
  ].sort(byPlace);
  const unpublished = new Set(ofRecord.filter((fault) => !reading.faults.includes(fault)));
  const warnings = [...reading.warnings, ...imprintWarnings(documents)];
  return { reading, model, documents, charts, faults, unpublished, warnings };
}

/** What can be told only where all rows are there to which texts and charts lead. */
function faultsOfWhole(documents: readonly Document[], model: Model, charts: Charts): Fault[] {
  return [
    ...addressFaults(documents, model),
    ...untitledDisputes(model, documents),
    ...documents.flatMap((document) => formulaFaults(document, model)),
    ...charts.faults,
  ];
}

const CONTENT = 'src/content/';

/** Whether all is there that pages lead to and charts draw. What is wrong with the record is told first. */
function isWhole({ faults }: Reading): boolean {
  return faults.length === 0;
}

function strayFault(file: string): Fault {
  return fileFault(file, 'lies in no folder of a kind of page', 'move it into the folder of its kind');
}

function noPageFault(file: string): Fault {
  return fileFault(
    file,
    'is no Markdown file, and stands on no page',
    'end its name in .md, or move it away',
  );
}

function nameRules(reading: Reading, model: Model, documents: readonly Document[]): NameRules {
  const idsIn = (file: string) => reading.tables.find((table) => table.file === file)?.ids;
  const named = (kind: KindName) =>
    new Set(documents.filter((document) => document.kind === kind).map(({ slug }) => slug));
  const subjects = pagesOfKind(documents, 'page').flatMap(({ fields }) => fields.subjects ?? []);
  const known = { figures: reading.record.figures, figureIds: reading.figureIds };
  return {
    figures: (id) => figureFlaw(id, known),
    disputes: (id) => (isWhole(reading) ? disputeFlaw(id, model) : undefined),
    families: (id) => figureFlaw(id, known) ?? (isWhole(reading) ? familyFlaw(id, model) : undefined),
    sources: idRule(idsIn('data/sources.csv'), 'data/sources.csv'),
    series: idRule(idsIn('data/series.csv'), 'data/series.csv'),
    measures: idRule(idsIn('data/measures.csv'), 'data/measures.csv'),
    misquotes: idRule(idsIn('data/misquotes.csv'), 'data/misquotes.csv'),
    operations: idRule(idsIn('data/operations.csv'), 'data/operations.csv'),
    charts: idRule(named('chart'), 'src/content/charts/'),
    questions: idRule(named('question'), 'src/content/questions/'),
    pages: idRule(named('page'), 'src/content/pages/'),
    subjects: idRule(new Set(subjects), 'the subjects in src/content/pages/explainers.md'),
    forms: formFlaw,
    kinds: idRule(PAGES_OF_EACH, 'the kinds of page that have words of their own'),
  };
}

function familyFlaw(id: string, { families }: Model): Flaw | undefined {
  if (families.some(({ root }) => root.figure.id === id)) return undefined;
  const remedy = 'name the figure that the others retell';
  return { problem: 'is no first figure of a family of retellings', remedy };
}

function disputeFlaw(id: string, { disputes }: Model): Flaw | undefined {
  if (disputes.some((dispute) => disputeId(dispute) === id)) return undefined;
  return { problem: 'is no disagreement of the record', remedy: 'delete the file, or name it otherwise' };
}

function formFlaw(form: string): Flaw | undefined {
  if (FORMS.includes(form)) return undefined;
  const [near] = nearest(form, FORMS);
  const remedy = near === undefined ? `write one of: ${FORMS.join(', ')}` : `did you mean ${near}?`;
  return { problem: 'is no form of chart', remedy };
}

/** The chart that a document of its kind describes. */
function chosenChart(document: Document, model: Model): ChosenChart[] {
  if (!isOfKind(document, 'chart') || document.fields === undefined) return [];
  const { slug: id, file, fields, positions } = document;
  const { formerly = [], series, ...rest } = fields;
  const title = rest.title ?? model.record.series.get(series?.[0] ?? '')?.sentence ?? '';
  const placeOf = (field: string) => ({ file, ...(positions.get(field) ?? { line: 1, column: 1 }) });
  const [at, titleAt] = [placeOf('form'), placeOf(rest.title === undefined ? 'series' : 'title')];
  return [{ ...rest, series, id, title: filledText(title, model), formerly, at, titleAt }];
}
