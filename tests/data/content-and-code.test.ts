import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readProject } from '../../src/project.ts';

const { reading, documents } = await readProject();
const { record } = reading;

/** What an editor names: rows of the record, and texts. A word of one letter case and no hyphen may be a word of code. */
const names = new Set(
  [
    ...record.figures.keys(),
    ...record.sources.keys(),
    ...record.series.keys(),
    ...record.operations.keys(),
    ...record.measures.keys(),
    ...documents.filter(({ kind }) => kind === 'chart' || kind === 'question').map(({ slug }) => slug),
  ].filter((id) => id.includes('-')),
);

/** Ids that are words of the code as well, each with what it is there. */
const WORDS_OF_CODE: Readonly<Record<string, string>> = {
  'onion-routing': 'a form of chart',
};

/** The titles and questions that an editor wrote. */
const titles = new Set(
  documents.flatMap(({ fields }) => {
    if (fields === undefined) return [];
    return ['title', 'question', 'heading'].flatMap((field) =>
      field in fields ? [String(fields[field as keyof typeof fields])] : [],
    );
  }),
);

/** The texts that stand in quotation marks in a file of code, in the parts of templates too. */
function literalsIn(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const code = file.endsWith('.astro') ? (/^---\n([^]*?)\n---/.exec(text)?.[1] ?? '') : text;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  const attributes = file.endsWith('.astro')
    ? text.slice(code.length).matchAll(/["'`]([^"'`\n]+)["'`]/g)
    : [];
  return [...found, ...[...attributes].map(([, literal]) => literal ?? '')];
}

const files = globSync('src/**/*.{ts,astro}').filter((file) => !file.startsWith('src/content/'));
const literals = files.flatMap((file) => literalsIn(file).map((literal) => ({ file, literal })));

describe('the code', () => {
  it('is read whole', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(literals.length).toBeGreaterThan(3000);
    expect(names.size).toBeGreaterThan(2000);
    expect(titles.size).toBeGreaterThan(100);
  });

  it('names no figure, source, series, operation, measure, question or chart', () => {
    const named = literals.flatMap(({ file, literal }) =>
      literal
        .split(/[^a-z0-9-]+/)
        .filter((word) => names.has(word) && !Object.hasOwn(WORDS_OF_CODE, word))
        .map((word) => `${file} ${word}`),
    );
    expect([...new Set(named)]).toEqual([]);
  });

  it('holds no title and no question of a text', () => {
    // The rooms in the masthead have names of their own, which may be those of their pages.
    const held = literals.filter(
      ({ file, literal }) =>
        file !== 'src/layouts/Page.astro' && titles.has(literal) && literal.includes(' '),
    );
    expect(held.map(({ file, literal }) => `${file} ${literal}`)).toEqual([]);
  });
});
