import { describe, expect, it } from 'vitest';
import { page } from './sample-page.ts';
import { workedMs } from '../worked.ts';

describe('nothing dangerous comes out of Markdown', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'a <b onclick="x">b</b>',
    '{<img src=x onerror=alert(1)>}',
    '\\{1<img>}',
    '## <svg onload=alert(1)>',
    '{chart <script>}',
    '```<script>\nx\n```',
    '![<script>](/a.svg)',
    '{ships-garbled:base}',
  ])('no tag that the author wrote: %s', (text) => {
    expect(page(text).html).not.toMatch(/<(?:script|img src=x|svg|b |all)/);
  });

  it.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](&#106;avascript:alert(1))',
    '[a](vbscript:x)',
    '[a](data:text/html;base64,xx)',
    '<javascript:alert(1)>',
    '[a][b]\n\n[b]: javascript:alert(1)',
  ])('no link that runs: %s', (text) => {
    expect(page(text).html).not.toMatch(/href="\s*(?:javascript|vbscript|data):/i);
  });

  it('no quote ends an attribute', () => {
    expect(page('[a](/x"onmouseover="y) ![a"b](/c.svg)').html).not.toMatch(/"\s*onmouseover=/);
  });

  it('no id of a heading is a name of the page or of its scripts', () => {
    const { blocks } = page('## body\n\n## __proto__\n\n## 日本\n\n## 日本\n\n## note 1');
    const ids = blocks.map((block) => block.kind === 'heading' && block.id);
    expect(ids).toEqual(['h-body', 'h-proto', 'h-', 'h--2', 'h-note-1']);
  });
});

describe('odd input costs no time', () => {
  it.each([
    ['opening braces', '{'.repeat(10_000)],
    ['pairs of braces', '{}'.repeat(10_000)],
    ['escaped braces', '\\{'.repeat(10_000)],
    ['nested brackets', '['.repeat(10_000)],
    ['brackets with braces', '[{'.repeat(5_000) + '}]'.repeat(5_000)],
    ['references', '{ships-about} '.repeat(5_000)],
    [
      'unknown references',
      Array.from({ length: 3_000 }, (_, index) => `{ship-${index}-of-the-line}`).join(' '),
    ],
    ['one long word of digits', '7'.repeat(100_000)],
    ['one long word', 'x'.repeat(100_000)],
    ['numbers', '12 '.repeat(10_000)],
    ['emphasis', '*a **b '.repeat(5_000)],
    ['paragraphs', 'Of 7 ships.\n\n'.repeat(3_000)],
    ['headings of one name', '## Ships\n\n'.repeat(1_000)],
    ['number words', 'one '.repeat(20_000)],
    ['blanks', `a${' '.repeat(50_000)}b`],
  ])('%s', (_, text) => {
    const start = workedMs();
    page(text);
    expect(workedMs() - start).toBeLessThan(1000);
  });
});
