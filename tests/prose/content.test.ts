import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../src/model/model.ts';
import { drawChart } from '../../src/charts/draw.ts';
import { proseFaultLine } from '../../src/prose/fault.ts';
import { explainerFields, pageFields, disagreementFields } from '../../src/prose/page-kinds.ts';
import { renderProse } from '../../src/prose/render.ts';
import { readRecord } from '../../src/record/read/read.ts';

const FOLDER = 'src/content';
const model = modelOf((await readRecord('data')).record);
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => join(FOLDER, name).replaceAll('\\', '/'))
  .sort();

function fieldsOf(file: string) {
  if (file.includes('/explainers/')) return explainerFields;
  return file.includes('/disagreements/') ? disagreementFields : pageFields;
}

describe('the pages of prose', () => {
  it.each(files)('%s has no fault', (file) => {
    const fields = fieldsOf(file);
    const { faults } = renderProse(readFileSync(file, 'utf8'), file, fields, model, (spec) => {
      const chart = drawChart(spec, model);
      return 'problem' in chart ? chart : { html: '' };
    });
    expect(faults.map(proseFaultLine)).toEqual([]);
  });

  it('explain with figures and not with assertions: every explainer has at least ten source notes', () => {
    for (const file of files.filter((name) => name.includes('/explainers/'))) {
      const draw = () => ({ html: '' });
      const { notes } = renderProse(readFileSync(file, 'utf8'), file, explainerFields, model, draw);
      expect(notes.length).toBeGreaterThanOrEqual(10);
    }
  });
});
