import { describe, expect, it } from 'vitest';
import { faultLine } from '../src/faults/fault.ts';
import { projectOf } from '../src/project.ts';
import { fileOf, SOUND_CONTENT } from './sound-content.ts';
import { soundFiles, withCells, withRow, withText, type Cells, type Files } from './record/sound.ts';

const EXPLAINER = SOUND_CONTENT[fileOf('explainers/lamps')] ?? '';
const CHART = SOUND_CONTENT[fileOf('charts/lit')] ?? '';
const QUESTION = SOUND_CONTENT[fileOf('questions/how-many')] ?? '';
const OPERATION = SOUND_CONTENT[fileOf('operations/night-watch')] ?? '';
const EACH = SOUND_CONTENT[fileOf('each/place')] ?? '';
const HOME = SOUND_CONTENT[fileOf('home')] ?? '';

/** What is wrong with the sound record and a little content, with some files changed. Nothing of it is published yet. */
function told(files: Files = soundFiles(), content: Readonly<Record<string, string>> = {}): string[] {
  const all = new Map([...files, ...Object.entries({ ...SOUND_CONTENT, ...content })]);
  const { faults, unpublished } = projectOf(all);
  return faults.filter((fault) => !unpublished.has(fault)).map(faultLine);
}

const figure = (line: number, cells: Cells) => withCells('data/figures/network.csv', line, cells);

describe('a project', () => {
  it('has no fault when all is well, but for what is not published', () => {
    expect(told()).toEqual([]);
  });

  it('tells the faults of the record, of its texts, of a page and of a chart in one run', () => {
    const files = withCells('data/misquotes.csv', 2, { note: 'All 120 of them.', as_told: '120 lanterns' });
    expect(
      told(files, {
        'src/content/explainers/lamps.md': EXPLAINER.replace('{lit}', '45'),
        'src/content/charts/lit.md': CHART.replace('ranked-bars', 'pie'),
      }),
    ).toEqual([
      'data/misquotes.csv:2 (all-burn) note: "120" is a number without a source; write {figure-id}, or \\{3} if it is no statistic',
      expect.stringMatching(/^src\/content\/charts\/lit\.md:2:7 "pie" is no form of chart; write one of: /),
      'src/content/explainers/lamps.md:8:19 "45" is a number without a source; write {figure-id}, or \\{3} if it is no statistic',
    ]);
  });

  it('tells a withdrawn figure wherever it is named, once for each place', () => {
    const withdrawn = '"lit" was withdrawn; leave it out';
    const inBraces = '"{lit}" was withdrawn; leave it out';
    expect(told(figure(3, { status: 'withdrawn' }))).toEqual(
      expect.arrayContaining([
        `data/misquotes.csv:2 (all-burn) what_the_source_says: ${inBraces}`,
        `src/content/home.md:8:9 ${withdrawn}`,
        'src/content/questions/how-many.md:9:32 "{lit:number}" was withdrawn; leave it out',
        `src/content/questions/how-many.md:5:18 ${withdrawn}`,
        `src/content/charts/lit.md:6:5 ${withdrawn}`,
        `src/content/explainers/lamps.md:8:19 ${inBraces}`,
        `src/content/lineage/lit.md:1:1 ${withdrawn}`,
        `src/content/lineage/lit.md:3:34 ${inBraces}`,
      ]),
    );
  });

  it('does not tell of a figure whose own row is at fault that it is unknown', () => {
    const files = figure(3, { value: 'forty' });
    expect(told(files).filter((line) => !line.includes('figures/network.csv'))).toEqual([]);
  });

  it.each([
    ['a source that is missing', { source: 'nowhere' }, '"nowhere" is not an id of data/sources.csv'],
    ['a figure that retells itself', { restates: 'retold' }, '"retold" is the figure itself'],
  ])('tells of %s, whatever the texts count and cite of it', (_, cells, problem) => {
    const text = OPERATION.replace('The harbour', 'In {count retellings} retellings, {retold:source}');
    const lines = told(figure(5, cells), { [fileOf('operations/night-watch')]: text });
    expect(lines).toContainEqual(expect.stringContaining(problem));
  });

  it('tells of no figure that it is unknown where a file of figures could not be read', () => {
    const files = withText('data/figures/network.csv', (text) => text.replace('lamps', '"lamps'));
    expect(told(files).filter((line) => line.startsWith('src/content/'))).toEqual([]);
  });

  it.each([
    ['data/disagreements.csv', { explanation: 'See <b>.' }, 'is HTML'],
    ['data/misquotes.csv', { what_the_source_says: 'Fewer than fifty per cent.' }, 'is a percentage'],
    [
      'data/sources.csv',
      { note: 'See https://example.org/ for it.' },
      'is an address that nobody can follow',
    ],
    ['data/series/by-year.csv', { note: 'Counted on 7 quays.' }, '"7" is a number without a source'],
    ['data/series.csv', { title: 'The 12 quays' }, '"12" is a number without a source'],
    ['data/glossary.csv', { meaning: 'One of 4 kinds.' }, '"4" is a number without a source'],
    ['data/accounts.csv', { account: 'Somebody saw a lantern.' }, '"lantern" is a term to avoid'],
    ['data/figures/network.csv', { title: 'Oil lamps' }, '"Oil lamps" is a term to avoid'],
  ])('reads our own words in %s: %o', (file, cells, problem) => {
    const [line = '', ...more] = told(withCells(file, 2, cells));
    expect(more).toEqual([]);
    expect(line).toContain(problem);
    expect(line).toMatch(new RegExp(`^${file}:2 .*${Object.keys(cells)[0]}: `));
  });

  it('tells a page that would take the place of another', () => {
    const text = '---\ntitle: Lamps\ndescription: Lamps.\nsummary: Lamps.\norder: 10\n---\n\nText.\n';
    expect(told(soundFiles(), { 'src/content/disagreements/network.md': text })).toEqual([
      'src/content/disagreements/network.md:1 file: "src/content/disagreements/network.md" would take the place of the page /disagreements/network/; name it otherwise',
    ]);
  });

  it('tells a story of no family', () => {
    const text = '---\ntitle: Lamps\ndescription: Lamps.\nlead: Lamps.\n---\n\nText.\n';
    expect(told(soundFiles(), { 'src/content/lineage/lamps.md': text })).toEqual([
      'src/content/lineage/lamps.md:1:1 "lamps" is no first figure of a family of retellings; name the figure that the others retell',
    ]);
  });

  it('tells a link that leads nowhere', () => {
    const links =
      '[a](/figures/lamps/#changes) [b](/figures/lamp/) [c](/figures) [d](figures/) [e](https://example.org/) [f](/404/)';
    expect(told(soundFiles(), { 'src/content/explainers/lamps.md': `${EXPLAINER}\n${links}\n` })).toEqual([
      'src/content/explainers/lamps.md:12:30 "/figures/lamp/" is no page of this site; did you mean /figures/lamps/?',
      'src/content/explainers/lamps.md:12:50 "/figures" is no page of this site; did you mean /figures/?',
      'src/content/explainers/lamps.md:12:64 "figures/" is no whole address; begin it with /, or with https:// for another site',
      expect.stringMatching(/"\/404\/" is no page of this site; /),
    ]);
  });

  it.each([
    [
      'operations/night-watch',
      OPERATION.replace('The harbour', '337 people'),
      '"337" is a number without a source',
    ],
    ['operations/night-watch', OPERATION.replace('Who lit', 'Nearly {lit} of'), 'comes after "Nearly"'],
    ['operations/night-watch', OPERATION.replace('Who', '{nowhere}'), 'names no figure of the record'],
    ['operations/night-watch', OPERATION.replace('What is not', 'What isn’t'), 'is no section of this kind'],
    ['questions/how-many', QUESTION.replace('{lamps}', '{draft}'), 'is a draft, which is shown nowhere'],
    ['questions/how-many', QUESTION.replace('Oil', '{Bad Id}'), 'is no figure reference'],
    [
      'questions/how-many',
      QUESTION.replace('How many will', 'In {lamps:when}'),
      'has no period in the record',
    ],
    [
      'questions/how-many',
      QUESTION.replace('chart: lit', 'chart: lid'),
      '"lid" is not in src/content/charts/',
    ],
    ['questions/how-many', QUESTION.replace('## What nobody knows', ''), 'is a section that is missing'],
    ['questions/how-many', QUESTION.replace('order: 10', 'order: first'), 'is no whole number'],
    [
      'each/place',
      EACH.replace('description: Words.', ''),
      '"description" is missing, and every page of the kind shows it',
    ],
    ['each/place', EACH.replace('## More', ''), '"section" is missing, and every page of the kind shows it'],
    ['home', HOME.replace('[how-many]', '[how-few]'), '"how-few" is not in src/content/questions/'],
    ['home', HOME.replace('chart: lit', 'chart: lamps'), '"lamps" is not in src/content/charts/'],
    ['home', HOME.replace('[all-burn]', '[all-burnt]'), 'did you mean all-burn?'],
    ['explainers/lamps', EXPLAINER.replace('the network', 'the net work'), 'did you mean the network?'],
    ['operations/night-watch', OPERATION.replace('The', '@The'), 'would run as a formula in a spreadsheet'],
    ['questions/how-many', QUESTION.replace('Oil', '\\{-1}: oil'), 'would run as a formula in a spreadsheet'],
    ['home', HOME.replace('Lamps.', 'Lamps;=of oil.'), 'put a word before the sign, also after a semicolon'],
  ])('reads what editors write and choose in %s: %#', (name, text, problem) => {
    const file = fileOf(name);
    const [line = '', ...more] = told(soundFiles(), { [file]: text });
    expect(more).toEqual([]);
    expect(line).toContain(problem);
    expect(line.startsWith(`${file}:`)).toBe(true);
  });

  it('misses a text around which a page is laid out, and what the page lays out in it', () => {
    const { [fileOf('pages/compare')]: compare = '', ...content } = SOUND_CONTENT;
    const faultsOf = (all: Readonly<Record<string, string>>) =>
      projectOf(new Map([...soundFiles(), ...Object.entries(all)]))
        .faults.map(faultLine)
        .filter((line) => line.startsWith('src/content/'));
    expect(faultsOf(content)).toEqual([
      expect.stringContaining('pages/compare.md" is missing, and a page is laid out around its text'),
    ]);
    const misspelt = {
      ...content,
      [fileOf('pages/compare')]: compare.replace('{show questions}', '{show question}'),
    };
    expect(faultsOf(misspelt)).toEqual([
      'src/content/pages/compare.md:8:1 "question" is nothing that this page shows; did you mean questions?',
    ]);
    const silent = { ...content, [fileOf('pages/compare')]: compare.replace('{show questions}', '') };
    expect(faultsOf(silent)).toEqual([
      expect.stringContaining('"questions" is shown nowhere; write {show questions} on a line of its own'),
    ]);
  });

  it('misses what is told of an operation', () => {
    const files = withRow('data/operations.csv', { id: 'day-watch', name: 'By day' });
    expect(told(files)).toEqual([
      'data/operations.csv:3 (day-watch) id: "day-watch" has no text; write src/content/operations/day-watch.md',
    ]);
  });

  it('tells what lies beside the pages and is none', () => {
    const { faults } = projectOf(soundFiles(), ['src/content/explainers/lamps.MD']);
    expect(faults.map(faultLine)).toContain(
      'src/content/explainers/lamps.MD:1 file: "src/content/explainers/lamps.MD" is no Markdown file, and stands on no page; end its name in .md, or move it away',
    );
  });

  it.each([
    ['src/content/explainers/My New Text.md', EXPLAINER, 'makes no address'],
    ['src/content/explainers/new/lamps.md', EXPLAINER, 'lies in a folder that this kind of page has not'],
    ['src/content/notes.md', EXPLAINER, 'lies in no folder of a kind of page'],
    [
      'src/content/operations/day-watch.md',
      '---\ncharts: []\n---\n\nText.\n',
      '"day-watch" is not in data/operations.csv',
    ],
    ['src/content/operations/night-watch.md', '---\ncharts: [lits]\n---\n\nText.\n', 'did you mean lit?'],
    [
      'src/content/charts/x.md',
      '---\nform: series-line\ntitle: X\nseries: [by-yaer]\n---\n',
      'did you mean by-year?',
    ],
    [
      'src/content/charts/x.md',
      '---\nform: __proto__\ntitle: X\nfigures: [lit]\n---\n',
      '"__proto__" is no form of chart',
    ],
    [
      'src/content/charts/x.md',
      '---\nform: constructor\ntitle: X\nfigures: [lit]\n---\n',
      'is no form of chart',
    ],
    [
      'src/content/charts/x.md',
      '---\nform: ranked-bars\ntitle: 45 lamps\nfigures: [lit]\n---\n',
      '"45" is a number',
    ],
  ])('tells a file that cannot be a page: %s', (file, text, problem) => {
    const [line = '', ...more] = told(soundFiles(), { [file]: text });
    expect(more).toEqual([]);
    expect(line.startsWith(`${file}:`)).toBe(true);
    expect(line).toContain(problem);
  });
});
