import { describe, expect, it } from 'vitest';
import { MARK_KINDS } from '../../src/charts/chart.ts';
import { LEGEND } from '../../src/charts/marks/legend.ts';
import { legendHtml } from '../../src/publish/chart-html.ts';
import { QUALIFIERS } from '../../src/record/schema/figure.ts';

/** A drawing without its colours: the elements and their geometry, with solid, hollow and stroke told apart. */
const withoutColour = (svg: string) =>
  svg
    .replace(/class="(bar|dot)"/g, 'class="solid"')
    .replace(/class="(thin|whisker|limit)"/g, 'class="stroke"');

describe('the legend', () => {
  it('explains every kind of mark, and so every qualifier', () => {
    expect(LEGEND.map(({ kind }) => kind)).toEqual([...MARK_KINDS]);
    for (const qualifier of QUALIFIERS) expect(LEGEND.some(({ kind }) => kind === qualifier)).toBe(true);
  });

  it.each(['bar', 'dot', 'circle'] as const)('has marks that differ without colour at a %s', (form) => {
    const drawings = LEGEND.map((each) => each[form]).flatMap((each) =>
      each ? [withoutColour(each.content)] : [],
    );
    expect(drawings.length).toBeGreaterThanOrEqual(9);
    expect(new Set(drawings).size).toBe(drawings.length);
  });

  it('is a list that names each mark and says what it means', () => {
    const html = legendHtml();
    expect(html.match(/<li><b>/g)).toHaveLength(MARK_KINDS.length);
    expect(html).toContain('This many or more.');
    expect(html).not.toMatch(/ (style|id)=/);
  });
});
