import { describe } from 'vitest';
import { withCells, withText, type Cells, type Files } from '../sound.ts';
import { itTells } from './told.ts';

function byYear(line: number, cells: Cells): Files {
  return withCells('data/series/by-year.csv', line, cells);
}

const DIGITS = 'write digits only, with a point before decimals, as in 45000 or 2.5';

describe('the checks of a series', () => {
  itTells([
    [
      'a point out of order',
      byYear(3, { period: '2013' }),
      'data/series/by-year.csv:3 period: "2013" comes after 2014; put the points in order of time',
    ],
    [
      'a point that stands twice',
      byYear(3, { period: '2014' }),
      'data/series/by-year.csv:3 period: "2014" stands twice; keep one, or make the series stated or by-study',
    ],
    [
      'a period that is none',
      byYear(2, { period: '2014-17' }),
      'data/series/by-year.csv:2 period: "2014-17" is not a period; write 2015, 2015-09, 2015-09-01, 2015-H1, FY2015, 2015-16 or start/end',
    ],
    [
      'a share that its measure does not let pass a hundred',
      withCells('data/measures.csv', 4, { may_exceed_hundred: 'no' }),
      'data/figures/network.csv:10 (growth) value: "250" is no share: it is above 100 percent; check the number and the unit',
    ],
    [
      'a share above 100 percent',
      withCells('data/series/shares.csv', 2, { value: '140' }),
      'data/series/shares.csv:2 value: "140" is no share: it is above 100 percent; check the number and the unit',
    ],
    [
      'the only point if it is bad, and not also that there is none',
      withCells('data/series/shares.csv', 2, { value: 'forty' }),
      `data/series/shares.csv:2 value: "forty" is not a plain number; ${DIGITS}`,
    ],
    [
      'a series without points',
      withText('data/series/by-year.csv', (text) => `${text.split('\n')[0] ?? ''}\n`),
      'data/series.csv:2 (by-year) id: "by-year" has no points; add rows to data/series/by-year.csv',
    ],
    [
      'a running total that does not say so in its id',
      withCells('data/series.csv', 2, { cumulative: 'yes' }),
      'data/series.csv:2 (by-year) cumulative: "yes" does not fit the id; the id of a running total ends in -cumulative',
    ],
    [
      'breaks parted by a comma',
      withCells('data/series.csv', 2, { breaks: '2015,2016' }),
      'data/series.csv:2 (by-year) breaks: "2015,2016" is not a list of periods; part periods such as 2015 or 2016-02 by one blank',
    ],
  ]);
});

describe('the checks of terms', () => {
  itTells([
    [
      'phrases with blanks around their strokes',
      withCells('data/terms.csv', 2, { pattern: 'lantern | oil lamp' }),
      'data/terms.csv:2 pattern: "lantern | oil lamp" is not a list of phrases; part phrases by one | without blanks around it',
    ],
  ]);
});
