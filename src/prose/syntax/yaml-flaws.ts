import { isMap, visit, type Document, type ErrorCode } from 'yaml';
import type { Flaw } from '../../faults/fault.ts';

/** A flaw of the YAML: `at` counts the characters from its start, `text` is what stands there. */
export interface YamlFlaw extends Flaw {
  readonly at: number;
  readonly text: string;
  /** Whether the fields cannot be read because of it. */
  readonly hides: boolean;
}

const QUOTE = 'put the whole value in quotation marks';
const NO_FIELD: Flaw = { problem: 'is no field', remedy: 'write it as "key: value"' };
const KEPT_SIGN: Flaw = { problem: 'begins with a sign that YAML keeps for itself', remedy: QUOTE };
const TWICE: Flaw = { problem: 'stands twice', remedy: 'delete one of them' };

/** What the codes of the parser mean to somebody who writes a page. */
const TOLD: Partial<Record<ErrorCode, Flaw>> = {
  MULTILINE_IMPLICIT_KEY: NO_FIELD,
  BLOCK_AS_IMPLICIT_KEY: { problem: 'holds a second colon', remedy: QUOTE },
  UNEXPECTED_TOKEN: { problem: 'goes on after a bracket, a quotation mark or a sign of YAML', remedy: QUOTE },
  BAD_SCALAR_START: KEPT_SIGN,
  TAG_RESOLVE_FAILED: KEPT_SIGN,
  BAD_DQ_ESCAPE: { problem: 'holds a backslash in double quotation marks', remedy: 'write it twice' },
};

/** What is wrong with the YAML, one flaw a line, and what of YAML no page needs. */
export function yamlFlaws(document: Document.Parsed, yaml: string): YamlFlaw[] {
  const flaws = new Map<number, YamlFlaw>();
  const add = (index: number, flaw: Flaw) => {
    const start = yaml.lastIndexOf('\n', Math.min(index, yaml.trimEnd().length) - 1) + 1;
    const line = yaml.slice(start).split('\n', 1)[0] ?? '';
    const isTwice = flaw === TWICE;
    const text = isTwice ? line.split(':', 1)[0]?.trim() : line;
    if (!flaws.has(start)) flaws.set(start, { at: start, text: text ?? '', hides: !isTwice, ...flaw });
  };
  for (const { code, message, pos } of [...document.errors, ...document.warnings])
    add(pos[0], flawOf(code, message));
  visit(document, {
    Alias: (_, { range }) => add(range?.[0] ?? 0, KEPT_SIGN),
    Value: (_, { anchor, tag, range }) => {
      if (anchor !== undefined || tag !== undefined) add(range?.[0] ?? 0, KEPT_SIGN);
    },
  });
  const { contents } = document;
  if (flaws.size === 0 && contents !== null && !isMap(contents)) add(contents.range[0], NO_FIELD);
  return [...flaws.values()];
}

function flawOf(code: ErrorCode, message: string): Flaw {
  if (code === 'DUPLICATE_KEY') return TWICE;
  if (code === 'MISSING_CHAR' && !message.includes('quote')) return NO_FIELD;
  return TOLD[code] ?? { problem: `cannot be read: ${message}`, remedy: `mend the line, or ${QUOTE}` };
}
