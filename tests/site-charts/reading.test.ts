import { expect, it } from 'vitest';
import { MARK_KINDS } from '../../src/charts/marks/marks.ts';
import { readingExamples } from '../../src/site/page-charts/reading.ts';
import { model } from '../charts/samples.ts';

it('shows every mark on real figures where the marks are explained', () => {
  const shown = new Set(readingExamples(model).flatMap(({ chart }) => chart.marks));
  expect(MARK_KINDS.filter((kind) => !shown.has(kind))).toEqual([]);
});
