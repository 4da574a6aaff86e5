import { describe, expect, it } from 'vitest';
import { guessFirst } from '../../src/charts/forms/guess-first/guess-first.ts';
import { chartHtml } from '../../src/publish/chart-html.ts';
import { figure, model } from './samples.ts';
import { expectSound } from './sound.ts';

const share = figure('share', { measure: 'lit', unit: 'percent', value: 6.7, qualifier: 'about' });

describe('guess first', () => {
  const chart = guessFirst('How many lamps are lit?', share, model);

  it('has the whole figure in the page, so that nothing is lost without scripts', () => {
    expectSound(chart);
    const html = chartHtml(chart);
    expect(html).toContain('<div class="guess" hidden>');
    expect(html).toContain('about 6.7%');
    expect(html).toMatch(/<input type="range" min="0" max="100"/);
  });

  it('does not give the answer away before the guess', () => {
    expect(`${chart.title} ${chart.counted}`).not.toContain('6.7');
    expect(() => guessFirst('Few lamps are lit', share, model)).toThrow('gives the answer away');
  });

  it('refuses what is no share', () => {
    expect(() => guessFirst('How many?', figure('count', { value: 5 }), model)).toThrow(
      'no share of a whole',
    );
  });
});
