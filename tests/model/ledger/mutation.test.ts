import { beforeAll, describe, expect, it } from 'vitest';
import { modelOf } from '../../../src/model/model.ts';
import { datumOfFigure } from '../../../src/charts/datum.ts';
import { wordsOf } from '../../../src/charts/words.ts';
import { newRows, rowsText } from '../../../src/model/ledger/append.ts';
import { allFaults } from '../../../src/model/ledger/check.ts';
import { changesOf } from '../../../src/model/ledger/history.ts';
import { changedParts } from '../../../src/model/ledger/words.ts';
import { lineage } from '../../../src/model/lineage/path.ts';
import { figureJson } from '../../../src/publish/figure-json.ts';
import { derivationOf } from '../../../src/record/derive.ts';
import type { Fault } from '../../../src/faults/fault.ts';
import { LEDGER_FILE } from '../../../src/record/schema/ledger.ts';
import { parseRecord } from '../../../src/record/read/parse.ts';
import { publishedRecord } from '../../../src/model/published.ts';
import { entry, type ResearchRecord } from '../../../src/record/schema/record.ts';
import { baseWords, hedgedNumber } from '../../../src/language/say/hedge.ts';
import { citingSentence } from '../../../src/language/say/credit.ts';
import { mutatedFiles, mutationsOf, projectFiles, type Mutation } from './mutated.ts';

const MUTATIONS = 500;
const LEAST_SEEN = 0.99;

/** Each mutation is of another figure, so that all of them can be made in one copy of the record. */
describe('one cell of a figure that is changed', { timeout: 120_000 }, () => {
  const files = projectFiles();
  const before = publishedRecord(parseRecord(files).record);
  const mutations = mutationsOf(before, MUTATIONS, 20261125);

  it('makes the build fail where nothing is said of it, at the cell that was changed', () => {
    const faults = allFaults(parseRecord(mutatedFiles(files, mutations)));
    const told = new Set(faults.map(({ id, column }) => `${id} ${column}`));
    const unseen = mutations.filter(({ id, column }) => !told.has(`${id} ${column}`));
    console.log(`silent: ${MUTATIONS - unseen.length} of ${MUTATIONS} mutations make the build fail`);
    expect(1 - unseen.length / MUTATIONS, shown(unseen)).toBeGreaterThanOrEqual(LEAST_SEEN);
  });

  it('is no fault where nothing was changed, so that the test above shows something', () => {
    expect(allFaults(parseRecord(mutatedFiles(files, [])))).toEqual([]);
  });

  describe('and published with a reason', () => {
    let sound: readonly Mutation[];
    let after: ResearchRecord;

    beforeAll(() => {
      sound = soundOf(mutations, files);
      const changed = mutatedFiles(files, sound);
      const rows = newRows(publishedRecord(parseRecord(changed).record), '2027-01-10', 'A test');
      changed.set(LEDGER_FILE, (changed.get(LEDGER_FILE) ?? '') + rowsText(rows));
      const reading = parseRecord(changed);
      expect(allFaults(reading)).toEqual([]);
      after = publishedRecord(reading.record);
    });

    it('changes what the site says, or is refused: the JSON always, and the words or the notice', () => {
      const [oldPaths, newPaths] = [lineage(before), lineage(after)];
      const json = (id: string, record: ResearchRecord, paths: typeof oldPaths) =>
        JSON.stringify(figureJson(entry(paths, id), modelOf(record), 'https://soundings.example'));
      const sameJson = sound.filter(({ id }) => json(id, before, oldPaths) === json(id, after, newPaths));
      const sameWords = sound.filter(({ id }) => pageWords(id, before) === pageWords(id, after));
      const unnoticed = sound.filter(({ id, column }) => !noticeTells(id, column, after));
      const invisible = sound.filter(
        (each) => sameJson.includes(each) || (sameWords.includes(each) && unnoticed.includes(each)),
      );
      console.log(
        `published: ${MUTATIONS - sound.length} of ${MUTATIONS} mutations are refused by the record; of the other ` +
          `${sound.length}, ${sound.length - sameJson.length} change the JSON, ${sound.length - unnoticed.length} ` +
          `the notice, ${sound.length - sameWords.length} the words, the citation and the chart table`,
      );
      expect(sameJson).toEqual([]);
      expect(1 - invisible.length / MUTATIONS, shown(invisible)).toBeGreaterThanOrEqual(LEAST_SEEN);
    });
  });
});

/** The mutations that leave the record sound, so that they could be published. */
function soundOf(mutations: readonly Mutation[], files: ReadonlyMap<string, string>): Mutation[] {
  const { faults, record } = parseRecord(mutatedFiles(files, mutations));
  if (faults.length === 0) return [...mutations];
  const faulty = new Set(faults.flatMap((fault) => [fault.id, ...partsOf(fault, record)]));
  const left = mutations.filter(({ id }) => !faulty.has(id));
  if (left.length === mutations.length) throw new Error(faults.map(({ problem }) => problem).join('\n'));
  return soundOf(left, files);
}

/** What a figure with a fault is computed from: the fault may lie there. */
function partsOf({ id }: Fault, { figures }: ResearchRecord): readonly string[] {
  return derivationOf(figures.get(id)?.derivation ?? '')?.parts ?? [];
}

/** What the page of a figure says without its notices: the number, its base, what was counted, the citation, a chart's table. */
function pageWords(id: string, record: ResearchRecord): string {
  const figure = entry(record.figures, id);
  const source = entry(record.sources, figure.source);
  const { counted, table } = wordsOf([{ ...datumOfFigure(figure, modelOf(record)), note: '' }]);
  return [
    hedgedNumber(figure),
    baseWords(figure),
    entry(record.measures, figure.measure).plural,
    source.title,
    citingSentence(figure, source),
    counted,
    ...table.rows.flatMap(({ cells }) => cells),
  ].join('\n');
}

/** Whether the notice is dated, and tells of the column what it was and what it is. */
function noticeTells(id: string, column: Mutation['column'], record: ResearchRecord): boolean {
  const figure = entry(record.figures, id);
  const change = changesOf(figure, record).at(-1);
  if (change === undefined || modelOf(record).changeMark(figure) !== 'changed 10 January 2027') return false;
  const isChanged = change.before[column] !== change.after[column];
  return isChanged && changedParts(change, record).some(({ before, after }) => before !== after);
}

function shown(mutations: readonly Mutation[]): string {
  return mutations.map(({ id, column, cell }) => `${id} ${column}: ${cell}`).join('\n');
}
