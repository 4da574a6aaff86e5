import type { z } from 'zod';
import { textFault, type Fault } from '../../faults/fault.ts';
import type { FieldText } from './field-texts.ts';
import { readFields } from './fields.ts';

/** A page's fields, typed if they are sound, and the lines of its body, which are those of the file. */
export interface FrontMatter<Fields> {
  readonly fields: Fields | undefined;
  readonly texts: readonly FieldText[];
  readonly body: readonly string[];
  readonly faults: readonly Fault[];
}

const FENCE = '---';
/** It is told by the rule for characters that nobody can see. */
const BYTE_ORDER_MARK = /^\uFEFF/;

/** Reads the YAML between two lines of three hyphens, by the schema of the kind of page. */
export function readFrontMatter<Fields>(
  file: string,
  lines: readonly string[],
  schema: z.ZodType<Fields> & z.ZodObject,
): FrontMatter<Fields> {
  const first = (lines[0] ?? '').replace(BYTE_ORDER_MARK, '');
  const fault = (line: number, value: string, problem: string, remedy: string) =>
    textFault(file, { line, column: 1 }, value, problem, remedy);
  if (first.trim() !== FENCE) {
    const begins = 'begin the file with ---, then lines such as "title: …", then --- again';
    const faults = [fault(1, first, 'is no front matter', begins)];
    return { fields: undefined, texts: [], body: lines, faults };
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === FENCE);
  if (end < 0) {
    const remedy = 'write --- on a line of its own below the last field';
    const faults = [fault(1, first, 'opens front matter that is never closed', remedy)];
    return { fields: undefined, texts: [], body: [], faults };
  }
  const fences = [first, lines[end] ?? ''].flatMap((line, index) => {
    const remedy = 'write the three hyphens alone on their line';
    return line === FENCE ? [] : [fault(index === 0 ? 1 : end + 1, line, 'has blanks beside it', remedy)];
  });
  const yaml = lines.slice(1, end).join('\n');
  const { typed, texts, faults } = readFields(file, `${yaml}\n`, 2, schema);
  const body = lines.map((line, index) => (index > end ? line : ''));
  return { fields: typed, texts, body, faults: [...fences, ...faults] };
}
