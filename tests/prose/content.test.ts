import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../src/model/model.ts';
import { drawChart } from '../../src/charts/draw.ts';
import { faultLine } from '../../src/faults/fault.ts';
import { PAGE_KINDS, type PageKind } from '../../src/prose/page-kinds.ts';
import { renderProse } from '../../src/prose/render.ts';
import { readRecord } from '../../src/record/read/read.ts';

const FOLDER = 'src/content';
const model = modelOf((await readRecord('data')).record);
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => join(FOLDER, name).replaceAll('\\', '/'))
  .sort();

function kindOf(file: string): PageKind<z.ZodObject> {
  const kind = Object.values(PAGE_KINDS).find(({ folder }) => file.startsWith(folder));
  if (kind === undefined) throw new Error(`${file} lies in no folder of a kind`);
  return kind;
}

describe('the pages of prose', () => {
  it.each(files)('%s has no fault', (file) => {
    const kind = kindOf(file);
    const { faults } = renderProse(readFileSync(file, 'utf8'), file, kind, model, (spec) => {
      const chart = drawChart(spec, model);
      return 'problem' in chart ? chart : { html: '' };
    });
    expect(faults.map(faultLine)).toEqual([]);
  });

  it('explain with figures and not with assertions: every explainer has at least ten source notes', () => {
    for (const file of files.filter((name) => name.includes('/explainers/'))) {
      const draw = () => ({ html: '' });
      const { notes } = renderProse(readFileSync(file, 'utf8'), file, PAGE_KINDS.explainer, model, draw);
      expect(notes.length).toBeGreaterThanOrEqual(10);
    }
  });
});
