import { escaped } from '../../src/language/say/escaped.ts';
import { readDocument } from '../../src/prose/document.ts';
import { documentHtml, notesOf } from '../../src/prose/print/notes.ts';
import { documentFaults, idRule } from '../../src/prose/rules/document-faults.ts';
import { figureFlaw } from '../../src/prose/rules/figure-references.ts';
import { rulesOf } from '../../src/prose/rules/passage-rules.ts';
import { sampleModel } from './sample-record.ts';

export const FILE = 'src/content/pages/sample.md';
const FRONT_MATTER = '---\ntitle: Ships\ndescription: About ships.\n---\n';

const { record } = sampleModel;
const figureIds = new Set(record.figures.keys());
const rules = rulesOf(record, figureIds);
const nothing = idRule(new Set(), 'the sample');
const names = {
  figures: (id: string) => figureFlaw(id, { figures: record.figures, figureIds }),
  series: nothing,
  measures: nothing,
  operations: nothing,
  charts: idRule(new Set(['ships-by-year']), 'src/content/charts/'),
  disputes: nothing,
  families: nothing,
  sources: nothing,
  questions: nothing,
  pages: nothing,
  subjects: nothing,
  misquotes: nothing,
  kinds: nothing,
  forms: nothing,
};

/** A page of the sample record, read, checked and printed. Without front matter of its own it gets four lines of it. */
export function page(markdown: string) {
  const whole = markdown.startsWith('---') ? markdown : FRONT_MATTER + markdown;
  const document = readDocument('page', FILE, whole);
  return {
    ...document,
    html: documentHtml(document, sampleModel, {
      chart: (id) => `<figure>${escaped(id)}</figure>`,
      picture: (id) => `<figure>the picture of ${escaped(id)}</figure>`,
      shown: (name) => `<div>${escaped(name)}</div>`,
    }),
    notes: notesOf(document, sampleModel),
    faults: documentFaults(document, rules, names),
  };
}
