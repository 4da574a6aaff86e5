import { describe, expect, it } from 'vitest';
import { pictureRules, stylesFor } from '../../src/publish/images/picture-styles.ts';

const TOKENS = `:root { --ink: #123; --deep: var(--ink); } /* { */ @media print { :root { --ink: black; } }`;
const SHEET = `
  .chart-picture { display: block; }
  .chart-picture text { fill: var(--deep); /* of ; all } */ font-size: 13px }
  .chart-picture path,
  .chart-picture circle { fill: none; }
  .chart-picture .on-map .dot { stroke: url("data:;{}"); }
  @media (forced-colors: active) { .chart-picture text { fill: CanvasText; } }
  @supports (fill: red) { @media print { .chart-picture path { fill: red; } } }
  .elsewhere text { fill: red; }`;

describe('the styles of a picture', () => {
  const rules = pictureRules(SHEET, TOKENS);

  it('are those of what is in it, by day and on a screen, with no variable left', () => {
    expect(rules).toEqual([
      { selectors: ['.chart-picture text'], declarations: 'fill: #123; font-size: 13px' },
      { selectors: ['.chart-picture path', '.chart-picture circle'], declarations: 'fill: none' },
      { selectors: ['.chart-picture .on-map .dot'], declarations: 'stroke: url("data:;{}")' },
    ]);
  });

  it('are only those that it needs', () => {
    expect(stylesFor('<g class="chart-picture"><circle class="dot"/></g>', rules)).toBe(
      '.chart-picture path, .chart-picture circle{fill: none}',
    );
  });

  it('name a variable that is missing', () => {
    expect(() => pictureRules('.chart-picture text { fill: var(--lost); }', TOKENS)).toThrow('has no --lost');
  });
});
