import type { z } from 'zod';
import type { ProseFault } from '../fault.ts';
import type { Place } from './block-place.ts';

/** A field of the front matter as it stands in the file. */
export interface Field {
  readonly key: string;
  readonly value: string;
  /** Where the value begins. */
  readonly place: Place;
}

/** A page's fields, typed if they are sound, and its text. The text keeps the line numbers of the file. */
export interface FrontMatter<Fields> {
  readonly fields: Fields | undefined;
  readonly written: readonly Field[];
  readonly body: string;
  readonly faults: readonly ProseFault[];
}

const FENCE = '---';
const FIELD = /^([a-z_]+): *(\S.*?)\s*$/;

/** Reads the `key: value` lines between two lines of three hyphens, by the schema of the kind of page. */
export function readFrontMatter<Schema extends z.ZodObject>(
  file: string,
  lines: readonly string[],
  schema: Schema,
): FrontMatter<z.infer<Schema>> {
  const end = lines[0] === FENCE ? lines.indexOf(FENCE, 1) : -1;
  if (end < 0) {
    const remedy = `begin the file with ---, then lines such as "title: …", then --- again`;
    const fault = { file, line: 1, column: 1, text: lines[0] ?? '', problem: 'is no front matter', remedy };
    return { fields: undefined, written: [], body: lines.join('\n'), faults: [fault] };
  }
  const body = [...lines.slice(0, end + 1).map(() => ''), ...lines.slice(end + 1)].join('\n');
  const faults: ProseFault[] = [];
  const written = new Map<string, Field>();
  for (const [index, row] of lines.slice(1, end).entries()) {
    const place = { line: index + 2, column: 1 };
    const [whole, key = '', value = ''] = FIELD.exec(row) ?? [];
    if (whole === undefined) {
      faults.push({ file, ...place, text: row, problem: 'is no field', remedy: 'write it as "key: value"' });
    } else if (written.has(key)) {
      faults.push({ file, ...place, text: key, problem: 'stands twice', remedy: 'delete one of them' });
    } else {
      written.set(key, {
        key,
        value,
        place: { line: place.line, column: row.indexOf(value, key.length + 1) + 1 },
      });
    }
  }
  const typed = schema.safeParse(Object.fromEntries([...written].map(([key, { value }]) => [key, value])));
  if (!typed.success) {
    const keys = Object.keys(schema.shape);
    faults.push(...typed.error.issues.flatMap((issue) => fieldFaults(file, written, keys, issue)));
  }
  return { fields: typed.success ? typed.data : undefined, written: [...written.values()], body, faults };
}

function fieldFaults(
  file: string,
  written: ReadonlyMap<string, Field>,
  keys: readonly string[],
  issue: z.core.$ZodIssue,
): ProseFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line: written.get(key)?.place.line ?? 1,
      column: 1,
      text: key,
      problem: 'is no field of this kind of page',
      remedy: `the fields are: ${keys.join(', ')}`,
    }));
  }
  const key = String(issue.path[0] ?? '');
  const field = written.get(key);
  if (field === undefined) {
    return [{ file, line: 1, column: 1, text: key, problem: 'is missing', remedy: `add a line "${key}: …"` }];
  }
  const remedy = issue.code === 'custom' ? String(issue.params?.['remedy'] ?? '') : 'write another value';
  return [{ file, ...field.place, text: field.value, problem: issue.message, remedy }];
}
