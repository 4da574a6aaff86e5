import { describe, expect, it } from 'vitest';
import { plainHtml } from '../../../src/prose/print/html.ts';
import { filledText } from '../../../src/language/say/reference.ts';
import { wrongNumberHtml } from '../../../src/language/say/wrong-number.ts';
import { sampleModel } from '../sample-record.ts';

describe('a text of the record', () => {
  it('has its references filled in, with a link and the hedge, and without notes', () => {
    const text = '{ships-about} ships & {ships-more:when}.';
    expect(plainHtml(text, sampleModel)).toBe(
      '<a href="/figures/ships-about/">About 45,000</a> ships &amp; March to September 2014.',
    );
    expect(filledText(text, sampleModel)).toBe('About 45,000 ships & March to September 2014.');
  });

  it('has no other markup: what looks like HTML or Markdown is printed', () => {
    expect(plainHtml('<b>*x*</b> "[a](javascript:b)"', sampleModel)).toBe(
      '&lt;b&gt;*x*&lt;/b&gt; &quot;[a](javascript:b)&quot;',
    );
  });

  it('keeps digits, and prints an escaped number', () => {
    expect(filledText('23 ships, \\{3} ports', sampleModel)).toBe('23 ships, 3 ports');
  });

  it('marks a specimen as an error, whatever part of it is asked for', () => {
    expect(filledText('Told as {ships-garbled} and {ships-garbled:number}.', sampleModel)).toBe(
      'Told as “80%” [misquoted] and “80%” [misquoted].',
    );
  });

  it('prints a specimen as a wrong number that leads to its page', () => {
    expect(plainHtml('Told as {ships-garbled}.', sampleModel)).toBe(
      `Told as <a href="/figures/ships-garbled/">${wrongNumberHtml('80%', 'misquoted')}</a>.`,
    );
  });

  it('marks a number that a text refutes', () => {
    expect(filledText('{refuted-claim}', sampleModel)).toBe('“90%” [refuted]');
  });

  it('prints what it cannot fill in as it is written, and does not stop', () => {
    expect(filledText('{whales}, {Ships About}, {ships-about:size}', sampleModel)).toBe(
      '{whales}, {Ships About}, {ships-about:size}',
    );
  });
});
