import { describe } from 'vitest';
import { soundFiles, withText, type Files } from '../sound.ts';
import { itTells } from './told.ts';

function glossary(change: (text: string) => string): Files {
  return withText('data/glossary.csv', change);
}

function without(file: string): Files {
  const files = soundFiles();
  files.delete(file);
  return files;
}

const GLOSSARY_COLUMNS = 'is not a column of this file; the columns are: term, meaning, see';

describe('the reading of columns', () => {
  itTells([
    [
      'an unknown column',
      glossary((text) => text.replace('see\n', 'see,colour\n').replace('lamp.,', 'lamp.,,red')),
      `data/glossary.csv:1 header: "colour" ${GLOSSARY_COLUMNS}`,
    ],
    [
      'a missing column',
      glossary((text) => text.replace(',see\n', '\n').replace('lamp.,', 'lamp.')),
      'data/glossary.csv:1 header: "see" is missing; add the column',
    ],
    [
      'a column that stands twice, which Papa Parse would rename without a word',
      glossary((text) => text.replace('see\n', 'see,see\n').replace('lamp.,', 'lamp.,,')),
      'data/glossary.csv:1 header: "see" names two columns; keep one of them',
    ],
    [
      'a column named __proto__, which Papa Parse would lose',
      glossary((text) => text.replace('see\n', 'see,__proto__\n').replace('lamp.,', 'lamp.,,x')),
      `data/glossary.csv:1 header: "__proto__" ${GLOSSARY_COLUMNS}`,
    ],
    [
      'a column named constructor',
      glossary((text) => text.replace('see\n', 'see,constructor\n').replace('lamp.,', 'lamp.,,x')),
      `data/glossary.csv:1 header: "constructor" ${GLOSSARY_COLUMNS}`,
    ],
    [
      'cells parted by semicolons',
      glossary((text) => text.replaceAll(',', ';')),
      'data/glossary.csv:1 header: "term;meaning;see" has no commas; save the file as CSV with commas between the cells',
    ],
    [
      'an empty file',
      glossary(() => ''),
      'data/glossary.csv:1 header: "" is missing; write the column names in the first line',
    ],
  ]);
});

const QUOTE_REMEDY = 'put the whole cell in double quotes and double each one inside it';
const CELLS_REMEDY = 'put a cell that holds a comma in double quotes, or mend the commas';

describe('the reading of rows', () => {
  itTells([
    [
      'a double quote that is never closed',
      glossary((text) => text.replace(',What', ',"What')),
      `data/glossary.csv:2 row: "wick,\\"What burns in a lamp.," opens a double quote that is never closed; ${QUOTE_REMEDY}`,
    ],
    [
      'a double quote that is never closed in the header, once',
      glossary((text) => `"${text}`),
      `data/glossary.csv:1 header: "\\"term,meaning,see\\nwick,What burns in a lamp.," opens a double quote that is never closed; ${QUOTE_REMEDY}`,
    ],
    [
      'double quotes inside a quoted cell that are not doubled',
      glossary((text) => text.replace('What burns in a lamp.', '"What "burns" in a lamp."')),
      `data/glossary.csv:2 row: "wick,\\"What \\"burns\\" in a lamp.\\"," has a cell that is quoted in part; ${QUOTE_REMEDY}`,
    ],
    [
      'too few cells',
      glossary((text) => text.replace('lamp.,', 'lamp.')),
      `data/glossary.csv:2 row: "wick,What burns in a lamp." has 2 cells where the header has 3; ${CELLS_REMEDY}`,
    ],
    [
      'too many cells',
      glossary((text) => text.replace('What burns', 'What, burns')),
      `data/glossary.csv:2 row: "wick,What, burns in a lamp.," has 4 cells where the header has 3; ${CELLS_REMEDY}`,
    ],
    [
      'a broken row once, and not again wherever its id is named',
      withText('data/sources.csv', (text) => text.replace('The log,', 'The log')),
      `data/sources.csv:2 row: "harbour-log,The log,The harbour,,ngo-analysis,,,,,https://ex…" has 18 cells where the header has 19; ${CELLS_REMEDY}`,
    ],
    [
      'mixed line endings',
      glossary((text) => text.replace('\n', '\r\n')),
      'data/glossary.csv:2 line endings: "LF" ends this line, where those before end in CRLF; save the file with LF line endings',
    ],
    [
      'line endings of a bare CR',
      glossary((text) => text.replaceAll('\n', '\r')),
      'data/glossary.csv:1 line endings: "CR" is not how the lines of a table end; save the file with LF line endings',
    ],
  ]);
});

describe('the reading of files', () => {
  itTells([
    ['a missing file', without('data/help.csv'), 'data/help.csv:1 file: "data/help.csv" is missing; add it'],
    [
      'a missing file that others name, once',
      without('data/sources.csv'),
      'data/sources.csv:1 file: "data/sources.csv" is missing; add it',
    ],
    [
      'a missing file of points',
      without('data/series/by-year.csv'),
      'data/series/by-year.csv:1 file: "data/series/by-year.csv" is missing; add it',
    ],
    [
      'a file of points that belongs to no series',
      soundFiles().set('data/series/ships.csv', 'period,value,qualifier,source,note,status\n'),
      'data/series/ships.csv:1 file: "data/series/ships.csv" belongs to no row of data/series.csv; add the row there, or move it out of data/',
    ],
    [
      'a file that is no part of the record',
      soundFiles().set('data/figure/network.csv', soundFiles().get('data/figures/network.csv') ?? ''),
      'data/figure/network.csv:1 file: "data/figure/network.csv" is no file of the record; move its rows to where they belong, and the file out of data/',
    ],
    [
      'a file of figures that is no topic, and never that it be renamed over another',
      soundFiles().set('data/figures/network (1).csv', soundFiles().get('data/figures/network.csv') ?? ''),
      'data/figures/network (1).csv:1 file: "data/figures/network (1).csv" is not named after a topic; move its rows to the file of their topic (network, content, searches, opinion, practitioners, offenders, enforcement, victims, reports, markets, money), and the file out of data/',
    ],
  ]);
});
