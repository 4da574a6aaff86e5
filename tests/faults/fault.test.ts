import { describe, expect, it } from 'vitest';
import { faultAt, faultLine } from '../../src/faults/fault.ts';

function lineFor(value: string): string {
  const row = { id: 'lamps', at: { file: 'data/x.csv', line: 2 } };
  return faultLine(faultAt(row, 'value', value, 'is wrong', 'write it right'));
}

describe('the line of a fault', () => {
  it('says where, what stands there, what is wrong and what to write', () => {
    expect(lineFor('45,000')).toBe('data/x.csv:2 (lamps) value: "45,000" is wrong; write it right');
  });

  it.each([
    ['a blank that does not break', '45\u00A0000', '45\\u00a0000'],
    ['a character of no width', 'la\u200Bmps', 'la\\u200bmps'],
    ['a mark that turns the direction of writing', 'a\u202Eb', 'a\\u202eb'],
    ['a soft hyphen', 'la\u00ADmps', 'la\\u00admps'],
    ['a character of the private planes', 'a\u{F0000}', 'a\\udb80\\udc00'],
    ['a line break', 'a\nb', 'a\\nb'],
  ])('shows %s, which nobody can see', (_, value, shown) => {
    expect(lineFor(value)).toContain(`"${shown}"`);
  });

  it('leaves every letter and the usual blank as they are', () => {
    expect(lineFor('Ørsted – “Ελλάς” 東京 🙂')).toContain('"Ørsted – “Ελλάς” 東京 🙂"');
  });

  it('cuts a long value', () => {
    expect(lineFor('x'.repeat(70))).toContain(`"${'x'.repeat(60)}…"`);
  });
});
