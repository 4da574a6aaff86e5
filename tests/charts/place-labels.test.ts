import { describe, expect, it } from 'vitest';
import { lengthInside, type Stroke } from '../../src/charts/sheet/box.ts';
import { datumOfFigure } from '../../src/charts/datum.ts';
import { labelled, type Ground, type Spot } from '../../src/charts/forms/series-line/place-labels.ts';
import { figure, model } from './samples.ts';

const GROUND: Ground = {
  frame: { left: 0, right: 340, top: 0, bottom: 200 },
  words: [],
  line: [],
  breaks: [],
};

function spot(value: number, x: number, y: number): Spot {
  return { datum: datumOfFigure(figure(`of-${value}`, { value }), model), x, y, length: 0 };
}

/** The values that are printed, each with the place of its anchor. */
function printed(
  spots: readonly Spot[],
  ground: Partial<Ground> = {},
): Map<string, { x: number; y: number }> {
  const svg = labelled(spots, { ...GROUND, ...ground }).join('');
  const texts = [...svg.matchAll(/x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g)];
  return new Map(texts.map(([, x, y, words = '']) => [words, { x: Number(x), y: Number(y) }]));
}

describe('the values beside their points', () => {
  it('stand above them where there is room', () => {
    const { x, y } = printed([spot(12, 100, 100)]).get('12') ?? { x: 0, y: 0 };
    expect(x).toBe(100);
    expect(y).toBeLessThan(100);
  });

  it('stand off the line', () => {
    const rising: Stroke = { x1: 100, y1: 100, x2: 100, y2: 0 };
    expect(printed([spot(12, 100, 100)], { line: [rising] }).get('12')?.y).toBeGreaterThan(100);
  });

  it('stand on the side of a break on which their point is', () => {
    expect(printed([spot(1200, 100, 100)], { breaks: [106] }).get('1,200')?.x).toBeLessThan(106);
    expect(printed([spot(1200, 100, 100)], { breaks: [100] }).get('1,200')?.x).toBeGreaterThan(100);
  });

  it('are left out in a crowd where they would seem to be of another point, but for the four that matter most', () => {
    const crowd = [100, 108, 116, 124, 132, 140].map((x, index) => spot(700_000 + index, x, 100));
    const words = printed(crowd);
    expect(words.has('700,000')).toBe(true);
    expect(words.has('700,005')).toBe(true);
    expect(words.size).toBeLessThan(crowd.length);
  });
});

describe('the length of a stroke in a box', () => {
  const box = { left: 0, right: 10, top: 0, bottom: 10 };

  it.each<[Stroke, number]>([
    [{ x1: -5, y1: 5, x2: 15, y2: 5 }, 10],
    [{ x1: 5, y1: 5, x2: 5, y2: 30 }, 5],
    [{ x1: 2, y1: 2, x2: 5, y2: 6 }, 5],
    [{ x1: -5, y1: 12, x2: 15, y2: 12 }, 0],
    [{ x1: -6, y1: 8, x2: 8, y2: 22 }, 0],
    [{ x1: 12, y1: 5, x2: 20, y2: 5 }, 0],
  ])('of %o is %i', (stroke, length) => {
    expect(lengthInside(stroke, box)).toBeCloseTo(length);
  });
});
