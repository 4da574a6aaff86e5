import { describe, expect, it } from 'vitest';
import { faultLine } from '../../src/faults/fault.ts';
import { allFaults } from '../../src/model/ledger/check.ts';
import { publish } from '../../src/model/ledger/publish.ts';
import { modelOf, type Model } from '../../src/model/model.ts';
import { publishedRecord } from '../../src/model/published.ts';
import { figureJson } from '../../src/publish/figure-json.ts';
import { parseRecord } from '../../src/record/read/parse.ts';
import { entry } from '../../src/record/schema/record.ts';
import { mutatedFiles, mutationsOf, projectFiles, tablesOf, type Files, type Mutation } from './mutations.ts';

const DAY = '2027-01-10';

/** Each mutation is of another figure, so that all of them can be made in one copy of the record. */
describe('one cell of a figure that is changed and published with a reason', { timeout: 120_000 }, () => {
  const files = projectFiles();
  const tables = tablesOf(files);
  const drawn = mutationsOf(tables, (file) => file.startsWith('data/figures/'), 20261127);
  const mutations = soundOf(drawn.filter(({ column, cell }) => column !== 'id' && cell !== 'draft'));
  const before = modelOf(publishedRecord(parseRecord(files).record));
  const after = modelOf(publishedRecord(parseRecord(publishedFiles()).record));

  it('is drawn from most columns: a few cannot be changed alone', () => {
    const columns = new Set(mutations.map(({ column }) => column));
    const header = tables.find(({ file }) => file === 'data/figures/network.csv')?.header ?? [];
    console.log(
      `${mutations.length} of ${drawn.length} mutations leave the record sound and can be published`,
    );
    expect(columns.size).toBeGreaterThan(header.length * 0.75);
    expect(mutations.length).toBeGreaterThan(300);
  });

  it('changes the JSON, is dated, and is told with what it was and what it is', () => {
    const json = (model: Model, id: string) =>
      JSON.stringify(figureJson(entry(model.standings, id), model, 'https://soundings.example'));
    // Notes to colleagues are not published.
    // To fill a column that the figure did not have when it was published is no change: what was said then still holds.
    const isKept = ({ id, column }: Mutation) =>
      column in (before.record.ledger.get(`figures/${id}`)?.at(-1)?.cells ?? {});
    const shown = mutations.filter((each) => each.column !== 'desk' && isKept(each));
    const untold = shown.filter(({ id, column, cell }) => {
      const figure = entry(after.record.figures, id);
      const change = after.changesOf(figure).at(-1);
      const told = change?.columns.find((each) => each.column === column);
      return (
        json(before, id) === json(after, id) ||
        (change?.ofNumber === true && !after.changeMark(figure)?.endsWith('10 January 2027')) ||
        (told?.after !== cell && figure.derivation === '') ||
        change?.parts.every((part) => part.before === part.after)
      );
    });
    expect(untold).toEqual([]);
  });

  function publishedFiles(): Files {
    const changed = mutatedFiles(files, tables, mutations);
    const { text } = publish(parseRecord(changed), files.get('data/ledger.csv') ?? '', DAY, {
      byId: new Map(),
      otherwise: 'A test of changes',
    });
    changed.set('data/ledger.csv', text);
    expect(allFaults(parseRecord(changed)).map(faultLine)).toEqual([]);
    return changed;
  }

  /** The mutations that leave the record sound. A fault may lie in a row that names the figure which was changed. */
  function soundOf(left: readonly Mutation[]): readonly Mutation[] {
    const { faults } = parseRecord(mutatedFiles(files, tables, left));
    if (faults.length === 0) return left;
    const faulty = new Set(faults.map(({ file, line }) => `${file}:${line}`));
    const texts = tables.flatMap(({ file, rows }) =>
      rows.filter(({ line }) => faulty.has(`${file}:${line}`)).map(({ cells }) => cells.join(' ')),
    );
    const named = new Set(texts.join(' ').split(/[^a-z0-9-]+/));
    const sound = left.filter(({ file, line }) => !faulty.has(`${file}:${line}`));
    const fewer = sound.length < left.length ? sound : left.filter(({ id }) => !named.has(id));
    if (fewer.length === left.length) throw new Error(faults.map(faultLine).join('\n'));
    return soundOf(fewer);
  }
});
