import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Chart, Picture } from '../../src/charts/chart.ts';
import { isShare } from '../../src/charts/sheet/scale.ts';
import { NARROW, WIDE } from '../../src/charts/sheet/svg.ts';
import { TEXT } from '../../src/charts/sheet/text.ts';

const both = ({ pictures: { narrow, wide } }: Chart): readonly Picture[] => [narrow, wide];

/** Forms in which no length or area stands for a value. */
const WITHOUT_LENGTHS = ['lineage-path', 'outcome-flow', 'country-map'];

/** No share is drawn without its whole: its outline, a hundred cells, or a scale from nought that reaches 100%. */
export function expectWholes(chart: Chart): void {
  const shares = chart.data.filter(isShare);
  if (shares.length === 0 || WITHOUT_LENGTHS.includes(chart.form)) return;
  for (const { content } of both(chart)) {
    const isAlone = shares.length === 1 && !content.includes('class="bar"');
    const wholes = content.match(/class="(?:whole|cell)"/g)?.length ?? 0;
    const reachesWhole = content.includes('>100%<');
    expect(isAlone || wholes >= shares.length || reachesWhole, chart.title).toBe(true);
  }
}

const BAR = /<path class="bar" d="M([\d.-]+) [\d.-]+H([\d.-]+)v[\d.-]+H[\d.-]+Z"\/>/;

/** What has one unit has one scale: every crisp bar is as many units long for each one of its value. */
export function expectOneScale(chart: Chart): void {
  for (const { content } of both(chart)) {
    const marks = content.split('<g class="mark">').slice(1);
    const bars = chart.data.flatMap((datum, index) => {
      const [, from, to] = BAR.exec(marks[index] ?? '') ?? [];
      const isCrisp = datum.qualifier === 'exact' && datum.value_high === undefined;
      const length = Number(to) - Number(from);
      return isCrisp && length > SHORTEST ? [{ ...datum, length }] : [];
    });
    for (const onOne of Map.groupBy(bars, (bar) => (isShare(bar) ? 'share' : bar.unit)).values()) {
      const longest = onOne.reduce((a, b) => (a.length > b.length ? a : b));
      for (const { id, value, length } of onOne) {
        const due = (longest.length / longest.value) * value;
        expect(Math.abs(length - due), `${chart.title}: ${id}`).toBeLessThan(ROUNDING);
      }
    }
  }
}

/** The smallest of counts is drawn so long that it can be seen, and coordinates are cut to two decimals. */
const SHORTEST = 1.5;
const ROUNDING = 0.03;

/** A single value is typography: no axis, no outline and no bar. A hundred cells are no axis. */
export function expectNoAxis(chart: Chart): void {
  if (chart.pictures.wide.content.includes('class="cell"')) return;
  for (const { content } of both(chart)) expect(content).not.toMatch(/class="(?:axis|rule|tick|whole|bar)"/);
}

const css = readFileSync('src/styles/chart.css', 'utf8');
const REM = 16;

/** The column of a phone 320 pixels wide, with the part of its margins that a picture takes. */
const ON_SMALL_PHONE = 310;

/** The least width, in CSS pixels, at which each picture is shown; that of the wide one stands in the style sheet. */
const SHOWN = {
  narrow: ON_SMALL_PHONE,
  wide: REM * Number(/@container \(min-width: ([\d.]+)rem\)/.exec(css)?.[1]),
};
const LEAST = 13;

/** Every kind of text has at least so many pixels where its picture is shown at its smallest. */
export function expectLegibleText(): void {
  for (const { size } of Object.values(TEXT)) {
    expect((size * SHOWN.narrow) / NARROW).toBeGreaterThanOrEqual(LEAST);
    expect((size * SHOWN.wide) / WIDE).toBeGreaterThanOrEqual(LEAST);
  }
}
