import { expect, it } from 'vitest';
import { unbroken } from '../../../src/language/say/unbroken.ts';

it('keeps the two ends of a range in one line, and a number with its unit', () => {
  expect(unbroken('US$12–21.1 million')).toBe('<span class="number">US$12–21.1</span>\u{a0}million');
  expect(unbroken('27 days')).toBe('27\u{a0}days');
  expect(unbroken('more than 31,000')).toBe('more than 31,000');
});
