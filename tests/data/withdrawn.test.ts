import { expect, it } from 'vitest';
import { faultLine } from '../../src/faults/fault.ts';
import { readProject } from '../../src/project.ts';
import { documentFaults } from '../../src/prose/rules/document-faults.ts';
import { figureFlaw } from '../../src/prose/rules/figure-references.ts';
import { referenceRule } from '../../src/prose/rules/passage-rules.ts';
import { columnFaults, columnTexts } from '../../src/prose/rules/text-columns.ts';
import { readFolder } from '../../src/record/read/read.ts';
import { LEDGER_FILE } from '../../src/record/schema/ledger.ts';

const { reading, documents } = await readProject();
const { figures } = reading.record;
const columns = columnTexts(reading.record);
const columnsNaming = Map.groupBy(
  columns.flatMap((text) => text.passage.references.map(({ reference }) => ({ text, id: reference.figure }))),
  ({ id }) => id,
);
const sound = () => undefined;

/** What is told if one figure of the record is withdrawn. */
function toldOf(id: string): string[] {
  const figure = figures.get(id);
  if (figure === undefined) return [];
  const withdrawn = new Map(figures).set(id, { ...figure, status: 'withdrawn', superseded_by: undefined });
  const known = { figures: withdrawn, figureIds: reading.figureIds };
  const rules = { editorial: referenceRule(known), descriptive: () => [], name: () => [] };
  const ofFigures = (each: string) => figureFlaw(each, known);
  const names = { figures: ofFigures, families: ofFigures };
  const naming = documents.filter(
    ({ named, texts }) =>
      named.some((each) => each.id === id) ||
      texts.some(({ passage }) => passage.references.some(({ reference }) => reference.figure === id)),
  );
  const cells = new Set((columnsNaming.get(id) ?? []).map(({ text }) => text));
  return [
    ...columnFaults([...cells], rules),
    ...naming.flatMap((document) =>
      documentFaults(document, rules, {
        disputes: sound,
        series: sound,
        sources: sound,
        measures: sound,
        operations: sound,
        charts: sound,
        questions: sound,
        pages: sound,
        subjects: sound,
        misquotes: sound,
        kinds: sound,
        forms: sound,
        ...names,
      }),
    ),
  ].map(faultLine);
}

/** Where the files themselves name figures: in braces, as items of lists in front matter, and as the name of a page. */
async function placesInFiles(): Promise<Map<string, number>> {
  const places = new Map<string, number>();
  const add = (id = '') => figures.has(id) && places.set(id, (places.get(id) ?? 0) + 1);
  const { files: tables } = await readFolder('data', '.csv');
  const { files: pages } = await readFolder('src/content', '.md');
  // The ledger repeats what the other files said, and is not read for references.
  for (const [file, text] of [...tables, ...pages])
    if (file !== LEDGER_FILE)
      for (const [, id] of text.matchAll(/(?<!\\)\{([a-z0-9-]+)(?::[a-z]+)?\}/g)) add(id);
  for (const [file, text] of pages) {
    const [, frontMatter = ''] = text.split(/^---$/m);
    for (const [, id] of frontMatter.matchAll(/^ +- ([a-z0-9-]+)$/gm)) add(id);
    for (const [, id] of frontMatter.matchAll(/^family: ([a-z0-9-]+)$/gm)) add(id);
    if (file.startsWith('src/content/lineage/')) add(/([^/]+)\.md$/.exec(file)?.[1]);
  }
  return places;
}

it('tells each place that names a figure when it is withdrawn, whichever figure it is', async () => {
  const places = await placesInFiles();
  expect(places.size).toBeGreaterThan(500);
  for (const id of figures.keys()) {
    const told = toldOf(id);
    expect(told, id).toHaveLength(places.get(id) ?? 0);
    for (const line of told) expect(line).toMatch(/^[\w/.-]+:\d+.* was withdrawn; (?:leave it out|use \{)/);
  }
});
