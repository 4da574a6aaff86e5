import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TEXT, textWidth, wrapped } from '../../src/charts/sheet/text.ts';

describe('the width of text', () => {
  it('is wider for bold, for larger and for longer text', () => {
    expect(textWidth('about 45,000', 13, 'bold')).toBeGreaterThan(textWidth('about 45,000', 13));
    expect(textWidth('about 45,000', 26)).toBeCloseTo(2 * textWidth('about 45,000', 13));
    expect(textWidth('about 45,000 services', 13)).toBeGreaterThan(textWidth('about 45,000', 13));
  });

  it('takes a letter that it does not know for a wide one', () => {
    expect(textWidth('ж', 10)).toBeGreaterThan(textWidth('i', 10));
  });

  it('breaks between words only, and keeps all of them', () => {
    const text = 'child sexual abuse sites among the hidden services that could be accessed';
    const lines = wrapped(text, 150, 13);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(150);
    expect(wrapped('unbreakableunbreakable x', 20, 13)).toEqual(['unbreakableunbreakable', 'x']);
  });

  it('reckons with the sizes that the stylesheet sets', () => {
    const css = readFileSync('src/styles/chart-picture.css', 'utf8');
    const sizeOf = (kind: string) => new RegExp(`\\.${kind} \\{[^}]*font-size: ([\\d.]+)px`).exec(css)?.[1];
    const base = /\.chart-picture text \{[^}]*font-size: ([\d.]+)px/.exec(css)?.[1];
    for (const [kind, { size }] of Object.entries(TEXT)) expect(Number(sizeOf(kind) ?? base)).toBe(size);
  });
});
