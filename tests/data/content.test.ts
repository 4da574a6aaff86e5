import { expect, it } from 'vitest';
import { readProject } from '../../src/project.ts';
import { isOfKind } from '../../src/prose/document.ts';

it('explains with figures and not with assertions: every explainer has at least ten source notes', async () => {
  const { documents } = await readProject();
  const explainers = documents.filter((document) => isOfKind(document, 'explainer'));
  expect(explainers.length).toBeGreaterThan(5);
  expect(explainers.filter(({ cited }) => cited.length < 10).map(({ file }) => file)).toEqual([]);
});
