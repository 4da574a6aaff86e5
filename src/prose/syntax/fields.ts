import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { textFault, type Fault, type Flaw } from '../../faults/fault.ts';
import { nearest } from '../../faults/nearest.ts';
import type { Position } from './position.ts';
import { fieldTexts, type FieldText } from './field-texts.ts';
import { yamlFlaws } from './yaml-flaws.ts';

/** The fields of a page: typed if they are sound, and each text with its place. */
export interface Fields<Typed> {
  readonly typed: Typed | undefined;
  readonly texts: readonly FieldText[];
  readonly faults: readonly Fault[];
}

/**
 * Reads fields in YAML by the schema of their kind of page. There is no automatic typing, as in the record: each value
 * is a text or a list of texts, and the schema says how it is read. The YAML begins on the line `first` of the file.
 */
export function readFields<Typed>(
  file: string,
  yaml: string,
  first: number,
  schema: z.ZodType<Typed> & z.ZodObject,
): Fields<Typed> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const positionAt = (index: number): Position => {
    const { line, col } = lines.linePos(index);
    return { line: line + first - 1, column: Math.max(col, 1) };
  };
  const flaws = yamlFlaws(document, yaml);
  const faults = flaws.map(({ at, text, problem, remedy }) =>
    textFault(file, positionAt(at), text, problem, remedy),
  );
  if (flaws.some(({ hides }) => hides)) return { typed: undefined, texts: [], faults };
  const read = schema.safeParse(document.toJS() ?? {});
  const known = Object.keys(schema.shape);
  const refused = (read.error?.issues ?? []).flatMap((issue) => fieldFlaws(issue, document, known));
  // A misspelt field is told where it stands, and not a second time as missing.
  const meant = new Set(refused.map(({ near }) => near));
  for (const { at, text, problem, remedy } of refused.filter(
    ({ at, text }) => at !== undefined || !meant.has(text),
  ))
    faults.push(
      textFault(file, at === undefined ? { line: 1, column: 1 } : positionAt(at), text, problem, remedy),
    );
  return { typed: read.data, texts: fieldTexts(document, yaml, positionAt), faults };
}

/** A flaw of a field: `at` is where it stands in the YAML, and nothing if it is missing. */
interface FieldFlaw extends Flaw {
  readonly at: number | undefined;
  readonly text: string;
  /** The field that was meant, where it is misspelt. */
  readonly near?: string | undefined;
}

/** What the schema refuses: fields that the kind of page has not, fields that are missing, values that do not fit. */
function fieldFlaws(issue: z.core.$ZodIssue, document: Document, fields: readonly string[]): FieldFlaw[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const [near] = nearest(key.toLowerCase(), fields);
      return {
        at: keyStart(document, issue.path, key),
        text: key,
        near,
        problem: 'is no field of this kind of page',
        remedy: near === undefined ? `the fields are: ${fields.join(', ')}` : `did you mean ${near}?`,
      };
    });
  }
  const name = issue.path.join('.');
  const node = document.getIn(issue.path, true);
  if (!isNode(node) || !node.range)
    return [{ at: undefined, text: name, problem: 'is missing', remedy: `add a line "${name}: …"` }];
  const value = isScalar(node) ? String(node.value) : '';
  return [{ at: node.range[0], text: value === '' ? name : value, ...valueFlaw(issue) }];
}

function valueFlaw(issue: z.core.$ZodIssue): Flaw {
  switch (issue.code) {
    case 'custom':
      return { problem: issue.message, remedy: String(issue.params?.['remedy'] ?? '') };
    case 'invalid_value':
      return {
        problem: 'is not one of the words for this field',
        remedy: `write one of: ${issue.values.join(', ')}`,
      };
    case 'invalid_type':
      return issue.expected === 'array'
        ? { problem: 'is no list', remedy: 'write each item on a line of its own, as "- item"' }
        : { problem: 'is no single text', remedy: 'write one text, in quotation marks if need be' };
    default:
      return { problem: issue.message, remedy: 'write another value' };
  }
}

function keyStart(document: Document, path: readonly PropertyKey[], key: string): number {
  const map = document.getIn(path, true);
  const pair = isMap(map)
    ? map.items.find((each) => isScalar(each.key) && each.key.value === key)
    : undefined;
  return (isScalar(pair?.key) ? pair.key.range?.[0] : undefined) ?? 0;
}
