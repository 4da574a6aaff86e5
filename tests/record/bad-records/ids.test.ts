import { describe, expect, it } from 'vitest';
import { faultLine } from '../../../src/faults/fault.ts';
import { parseRecord } from '../../../src/record/read/parse.ts';
import { withCells, withRow, type Cells, type Files } from '../sound.ts';
import { itTells, type BadRecord } from './told.ts';

function figure(line: number, cells: Cells): Files {
  return withCells('data/figures/network.csv', line, cells);
}

const NAMING_CELLS: readonly (readonly [
  file: string,
  line: number,
  id: string,
  cells: Cells,
  names: string,
])[] = [
  ['data/figures/network.csv', 3, 'lit', { measure: 'nowhere' }, 'data/measures.csv'],
  ['data/figures/network.csv', 3, 'lit', { source: 'nowhere' }, 'data/sources.csv'],
  ['data/figures/network.csv', 3, 'lit', { operation: 'nowhere' }, 'data/operations.csv'],
  ['data/figures/network.csv', 5, 'retold', { restates: 'nowhere' }, 'data/figures/'],
  ['data/figures/network.csv', 8, 'old', { superseded_by: 'nowhere' }, 'data/figures/'],
  ['data/figures/network.csv', 4, 'lit-share', { derivation: 'share lit nowhere' }, 'data/figures/'],
  ['data/sources.csv', 3, 'paper', { cites: 'harbour-log nowhere' }, 'data/sources.csv'],
  ['data/series.csv', 2, 'by-year', { measure: 'nowhere' }, 'data/measures.csv'],
  ['data/series.csv', 2, 'by-year', { source: 'nowhere' }, 'data/sources.csv'],
  ['data/series/by-year.csv', 2, '', { source: 'nowhere' }, 'data/sources.csv'],
  ['data/accounts.csv', 2, '', { operation: 'nowhere' }, 'data/operations.csv'],
  ['data/accounts.csv', 2, '', { source: 'nowhere' }, 'data/sources.csv'],
  ['data/disagreements.csv', 2, 'old-and-new', { measure: 'nowhere' }, 'data/measures.csv'],
  ['data/disagreements.csv', 2, 'old-and-new', { operation: 'nowhere' }, 'data/operations.csv'],
  ['data/disagreements.csv', 2, 'old-and-new', { figures: 'nowhere old' }, 'data/figures/'],
  ['data/misquotes.csv', 2, 'all-burn', { figure: 'nowhere' }, 'data/figures/'],
  ['data/misquotes.csv', 2, 'all-burn', { printed_in: 'nowhere' }, 'data/figures/'],
];

const VERIFY = 'run npm run verify with the private copies, or delete this row';
const DRAFT = '"draft" is a draft, which is shown nowhere; leave it out until it is confirmed';

describe('the checks of ids', () => {
  itTells(
    NAMING_CELLS.map(([file, line, id, cells, names]): BadRecord => {
      const [column = ''] = Object.keys(cells);
      const row = id === '' ? '' : ` (${id})`;
      return [
        `an unknown id in ${column} of ${file}`,
        withCells(file, line, cells),
        `${file}:${line}${row} ${column}: "nowhere" is not an id of ${names}; write an id of ${names}, or add the row there`,
      ];
    }),
  );
  itTells([
    [
      'evidence of a figure that is not there',
      withCells('data/evidence.csv', 2, { figure: 'nowhere' }),
      `data/evidence.csv:2 (nowhere) figure: "nowhere" is not an id of data/figures/; ${VERIFY}`,
    ],
    [
      'evidence of a figure that says something else today',
      withCells('data/evidence.csv', 2, { value: '121' }),
      `data/evidence.csv:2 (lamps) value: "121" is not what lamps says today; ${VERIFY}`,
    ],
    [
      'an id that stands twice in a file',
      withRow('data/sources.csv', { id: 'paper' }),
      'data/sources.csv:4 (paper) id: "paper" stands already at data/sources.csv:3; give this row an id of its own',
    ],
    [
      'an id of a figure that stands in two topics',
      withRow('data/figures/markets.csv', { id: 'growth' }),
      'data/figures/network.csv:10 (growth) id: "growth" stands already at data/figures/markets.csv:3; give this row an id of its own',
    ],
    [
      'an id that is none',
      withRow('data/sources.csv', { id: 'Paper 2' }),
      'data/sources.csv:4 (Paper 2) id: "Paper 2" is not an id; write lower-case letters, digits and single hyphens, as in owen-2015-services',
    ],
    [
      'a list of ids with commas',
      withCells('data/disagreements.csv', 2, { figures: 'lamps,lit' }),
      'data/disagreements.csv:2 (old-and-new) figures: "lamps,lit" is not a list of ids; part ids by one blank',
    ],
    [
      'a disagreement with a draft',
      withCells('data/disagreements.csv', 2, { figures: 'lamps draft' }),
      `data/disagreements.csv:2 (old-and-new) figures: ${DRAFT}`,
    ],
    [
      'a figure that retells a draft',
      figure(5, { restates: 'draft' }),
      `data/figures/network.csv:5 (retold) restates: ${DRAFT}`,
    ],
    [
      'a restatement of itself',
      figure(5, { restates: 'retold' }),
      'data/figures/network.csv:5 (retold) restates: "retold" is the figure itself; name the figure that was there first, or nothing',
    ],
    [
      'a misquote that is printed by a figure which counts as true',
      withCells('data/misquotes.csv', 2, { printed_in: 'retold' }),
      'data/misquotes.csv:2 (all-burn) printed_in: "retold" has the role finding, so it prints as true; give the figure the role specimen, or leave it out and say in the note what it prints',
    ],
    [
      'a figure superseded, but not by what',
      figure(8, { superseded_by: '' }),
      'data/figures/network.csv:8 (old) superseded_by: "" is empty though the status is superseded; write the id of the later figure',
    ],
    [
      'a figure superseded by itself',
      figure(8, { superseded_by: 'old' }),
      'data/figures/network.csv:8 (old) superseded_by: "old" is the figure itself; write the id of the later figure',
    ],
    [
      'a figure in force that another supersedes',
      figure(2, { superseded_by: 'lit' }),
      'data/figures/network.csv:2 (lamps) status: "current" does not go with superseded_by; write superseded, or empty superseded_by',
    ],
  ]);

  it('tells a circle of restatements at each of its figures', () => {
    expect(parseRecord(figure(3, { restates: 'retold', credit: 'kept' })).faults.map(faultLine)).toEqual([
      'data/figures/network.csv:3 (lit) restates: "retold" runs in a circle; name the figure that was there first, or nothing',
      'data/figures/network.csv:5 (retold) restates: "lit" runs in a circle; name the figure that was there first, or nothing',
    ]);
  });

  it('tells a circle of figures that supersede one another at each of its figures', () => {
    const files = figure(2, { status: 'superseded', superseded_by: 'old' });
    expect(parseRecord(files).faults.map(faultLine)).toEqual([
      'data/figures/network.csv:2 (lamps) superseded_by: "old" runs in a circle; write the id of the later figure',
      'data/figures/network.csv:8 (old) superseded_by: "lamps" runs in a circle; write the id of the later figure',
    ]);
  });
});
