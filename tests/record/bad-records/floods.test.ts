import { describe } from 'vitest';
import { soundFiles, withText, type Files } from '../sound.ts';
import { itTells } from './told.ts';

const NETWORK = 'data/figures/network.csv';

function network(change: (text: string) => string): Files {
  return withText(NETWORK, change);
}

/** The text with a change of its lines. */
function lines(change: (lines: string[]) => string[]): (text: string) => string {
  return (text) => change(text.split('\n')).join('\n');
}

const header = soundFiles().get(NETWORK)?.split('\n')[0] ?? '';
const start = header.slice(0, 60);
const commas = ','.repeat(header.split(',').length - 1);

describe('a file that is spoilt as a whole', () => {
  itTells([
    [
      'by semicolons for commas, once',
      network((text) => text.replaceAll(',', ';')),
      `${NETWORK}:1 header: "${start.replaceAll(',', ';')}…" has no commas; save the file as CSV with commas between the cells`,
    ],
    [
      'by tabs for commas, once',
      network((text) => text.replaceAll(',', '\t')),
      `${NETWORK}:1 header: "${start.replaceAll(',', '\\t')}…" has no commas; save the file as CSV with commas between the cells`,
    ],
    [
      'by a first line for a spreadsheet, once',
      network((text) => `sep=;\n${text.replaceAll(',', ';')}`),
      `${NETWORK}:1 header: "sep=;" is a line for a spreadsheet; delete it, and part the cells by commas`,
    ],
    [
      'by another encoding, once',
      network((text) => `\uFFFD\uFFFD${text.replaceAll(/(?=[^])/g, '\u0000')}`),
      `${NETWORK}:1 encoding: "" is UTF-16; save the file as CSV in UTF-8, with commas`,
    ],
    [
      'by the marks of a merge, once',
      network(
        lines(([head = '', first = '', ...rest]) => [
          head,
          '<<<<<<< HEAD',
          first,
          '=======',
          first,
          '>>>>>>> other',
          ...rest,
        ]),
      ),
      `${NETWORK}:2 row: "<<<<<<< HEAD" is the mark of two versions that were not merged; keep what is right of both, and delete the marks`,
    ],
    [
      'by lines of which one ends otherwise, with that line',
      network(lines((all) => all.map((line, index) => (index === 3 ? `${line}\r` : line)))),
      `${NETWORK}:4 line endings: "CRLF" ends this line, where those before end in LF; save the file with LF line endings`,
    ],
    [
      'by the line endings of an old machine',
      network((text) => text.replaceAll('\n', '\r')),
      `${NETWORK}:1 line endings: "CR" is not how the lines of a table end; save the file with LF line endings`,
    ],
    [
      'by a header that lost a comma, once',
      network((text) => text.replace(',title', 'title')),
      `${NETWORK}:1 header: "${start.replace(',title', 'title')}${header[60] ?? ''}…" names ${commas.length} columns where every row has ${commas.length + 1} cells; mend the commas of this line`,
    ],
    [
      'by empty columns at the end, once',
      network(lines((all) => all.map((line) => (line === '' ? '' : `${line},,`)))),
      `${NETWORK}:1 header: "${start}…" has columns without a name (2); delete the empty columns`,
    ],
    [
      'by rows of commas below the table, once',
      network((text) => `${text}${commas}\n${commas}\n${commas}\n`),
      `${NETWORK}:11 row: "${commas}" holds nothing; delete lines 11, 12, 13`,
    ],
    [
      'by lines of blanks, once',
      network((text) => `${text}  \n \n`),
      `${NETWORK}:11 row: "  " holds nothing but blanks, as does line 12; delete the line`,
    ],
    [
      'by curly quotation marks around cells, once',
      network((text) => text.replaceAll('"Counted once, at night."', '“Counted once, at night.”')),
      `${NETWORK}:2 row: "lamps,Lamps,{n} of the lamps in the harbour were counted,lam…" puts a cell in curly quotation marks, as does line 3 and 7 more; put it in straight ones, as in "one, two"`,
    ],
    [
      'by a double quote that is never closed, once',
      network((text) =>
        text.replaceAll('"', '').replaceAll(', at night', '').replace('Lamps that burn', '"Lamps that burn'),
      ),
      `${NETWORK}:3 row: "lit,\\"Lamps that burn,{n} of the lamps in the harbour were co…" opens a double quote that is never closed; put the whole cell in double quotes and double each one inside it`,
    ],
    [
      'by a double quote that is closed some lines later, once',
      network((text) =>
        text
          .replaceAll('"', '')
          .replaceAll(', at night', '')
          .replace('Lamps that burn', '"Lamps that burn')
          .replace('Growth', 'Growth"'),
      ),
      `${NETWORK}:3 row: "lit,\\"Lamps that burn,{n} of the lamps in the harbour were co…" has a cell that goes on over the rows below; close its double quote where the cell ends`,
    ],
  ]);
});
