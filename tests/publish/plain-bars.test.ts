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

  it('show a share within its whole, and a count, which has none, beside the highest', () => {
    expect(barsOf(figure('share', { value: 36, unit: 'percent' }))).toContain(
      '<meter class="share" max="100" value="36">',
    );
    const counts = barsOf(figure('few', { value: 3 }), figure('many', { value: 12 }));
    expect(counts).toContain('<meter max="12" value="3">');
    expect(counts).toContain('<meter max="12" value="12">');
  });

  it('are filled to the lower end of a range, and give a year no length', () => {
    const range = figure('range', { value: 7, value_high: 10, qualifier: 'range' });
    expect(barsOf(range)).toContain('max="10" value="7"');
    expect(barsOf(figure('year', { value: 2014, unit: 'year' }))).not.toContain('<meter');
  });

  it('stand under the names by which the picture parts them', () => {
    const [one, two] = [1, 2].map((value) => datumOfFigure(figure(`count-${value}`, { value }), model));
    const groups = [
      { name: 'harbours', data: one === undefined ? [] : [one] },
      { name: 'rivers', data: two === undefined ? [] : [two] },
    ];
    const html = plainBarsHtml({
      form: 'waterline',
      description: [],
      data: groups.flatMap(({ data }) => data),
      groups,
    });
    expect(html).toMatch(/<p><b>Harbours<\/b><\/p><ul><li>.*<p><b>Rivers<\/b><\/p><ul><li>/);
  });

  it('are no bars where a chart compares no values: a sketch, and the path of a number that was misquoted', () => {
    expect(barsOf()).toContain('<p>Three layers.</p>');
    const data = [datumOfFigure(figure('one', { value: 1 }), model)];
    const parts = [{ name: 'Boat traffic', sentences: ['Twice.'] }];
    const path = plainBarsHtml({ form: 'lineage-path', description: ['Three & more.'], data, parts });
    expect(path).toContain('<ul><li>Boat traffic: Twice.</li></ul>');
    expect(path).not.toContain('Three &amp; more.');
    expect(path).not.toContain('<meter');
  });
});
