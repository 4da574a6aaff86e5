import { faultAt, type Fault } from '../../faults/fault.ts';

/** What spoils a file as a whole, so that its rows cannot be read: told once, at the line where it shows. */
export function spoiltFile(file: string, text: string): Fault | undefined {
  const spoilt = (line: number, column: string, value: string, problem: string, remedy: string): Fault =>
    faultAt({ at: { file, line } }, column, value, problem, remedy);
  const header = (/[^\r\n]*/.exec(text)?.[0] ?? '').replace('\uFEFF', '');
  if (isUtf16(text))
    return spoilt(1, 'encoding', '', 'is UTF-16', 'save the file as CSV in UTF-8, with commas');
  if (/^"?sep=/i.test(header))
    return spoilt(
      1,
      'header',
      header,
      'is a line for a spreadsheet',
      'delete it, and part the cells by commas',
    );
  if (/[;\t]/.test(header) && !header.includes(','))
    return spoilt(1, 'header', header, 'has no commas', 'save the file as CSV with commas between the cells');
  const merge = /^(<{7}|={7}|>{7}).*/m.exec(text);
  if (merge === null) return undefined;
  const problem = 'is the mark of two versions that were not merged';
  const line = text.slice(0, merge.index).split(/\r\n|\r|\n/).length;
  return spoilt(line, 'row', merge[0], problem, 'keep what is right of both, and delete the marks');
}

/** Whether every other character of the beginning is a NUL, as when UTF-16 is read as UTF-8. */
function isUtf16(text: string): boolean {
  const beginning = text.slice(0, 64);
  return beginning.split('\u0000').length - 1 > beginning.length / 3;
}
