import { describe, expect, it } from 'vitest';
import { hedgedNumber } from '../../src/language/say/hedge.ts';
import { datumOfFigure } from '../../src/charts/datum.ts';
import { plainBarsHtml } from '../../src/publish/plain-bars.ts';
import { ONE_OF_EACH, figure, model } from '../charts/samples.ts';

const barsOf = (...figures: Parameters<typeof datumOfFigure>[0][]) =>
  plainBarsHtml({
    form: 'ranked-bars',
    description: ['Three layers.'],
    data: figures.map((each) => datumOfFigure(each, model)),
  });

describe('the bars for browsers without SVG', () => {
  it('have the label of every value, and its number with the hedge', () => {
    const html = barsOf(...ONE_OF_EACH);
    for (const each of ONE_OF_EACH) {
      expect(html).toContain(`<li>${each.title} <b>${hedgedNumber(each)}</b> <meter`);
    }
  });

  it('stand where a browser that knows SVG draws nothing and reads nothing out', () => {
    expect(barsOf(...ONE_OF_EACH)).toMatch(
      /^<div class="instead"><svg width="0" height="0" aria-hidden="true"><defs><foreignObject><ul>/,
    );
  });

  it('show a share within its whole, and a count beside the highest', () => {
    expect(barsOf(figure('share', { value: 36, unit: 'percent' }))).toContain('max="100" value="36"');
    const counts = barsOf(figure('few', { value: 3 }), figure('many', { value: 12 }));
    expect(counts).toContain('max="12" value="3"');
    expect(counts).toContain('max="12" value="12"');
  });

  it('reach to the upper end of a range, and give a year no length', () => {
    expect(barsOf(figure('range', { value: 7, value_high: 10, qualifier: 'range' }))).toContain('value="10"');
    expect(barsOf(figure('year', { value: 2014, unit: 'year' }))).not.toContain('<meter');
  });

  it('are no bars where a chart compares no values: a sketch, and the path of a number that was misquoted', () => {
    expect(barsOf()).toContain('<p>Three layers.</p>');
    const data = [datumOfFigure(figure('one', { value: 1 }), model)];
    const parts = [{ name: 'Boat traffic', sentences: ['Twice.'] }];
    const path = plainBarsHtml({ form: 'lineage-path', description: ['Three & more.'], data, parts });
    expect(path).toContain('<p>Three &amp; more.</p><ul><li>Boat traffic: Twice.</li></ul>');
    expect(path).not.toContain('<meter');
  });
});
