import { textFault, type Fault } from '../../faults/fault.ts';
import { dangersIn } from '../../record/safety.ts';

/** What must stand nowhere in a page, not even in a link or in code. */
export function unsafeText(file: string, lines: readonly string[]): Fault[] {
  return lines.flatMap((row, index) =>
    dangersIn(row).map(({ index: at, text, what, remedy }) =>
      textFault(file, { line: index + 1, column: at + 1 }, text, `is ${what}`, remedy),
    ),
  );
}
