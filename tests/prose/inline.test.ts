import { describe, expect, it } from 'vitest';
import { plainText, renderInline } from '../../src/prose/inline.ts';
import { sampleModel } from './sample-record.ts';

describe('a text of the record', () => {
  it('has its references filled in, with a link and the hedge, and without notes', () => {
    expect(renderInline('{ships-about} ships & {ships-more:when}.', sampleModel)).toEqual({
      html: '<a href="/figures/ships-about/">About 45,000</a> ships &amp; March to September 2014.',
      plain: 'About 45,000 ships & March to September 2014.',
    });
  });

  it('has no other markup: what looks like HTML or Markdown is printed', () => {
    expect(renderInline('<b>*x*</b> "[a](javascript:b)"', sampleModel).html).toBe(
      '&lt;b&gt;*x*&lt;/b&gt; &quot;[a](javascript:b)&quot;',
    );
  });

  it('keeps digits, which the record has checked, and prints an escaped number', () => {
    expect(plainText('23 ships, \\{3} ports', sampleModel)).toBe('23 ships, 3 ports');
  });

  it('marks a specimen as an error, whatever part of it is asked for', () => {
    expect(plainText('Told as {ships-garbled} and {ships-garbled:number}.', sampleModel)).toBe(
      'Told as “80%” [misquoted] and “80%” [misquoted].',
    );
  });

  it('stops at an id that the record has not', () => {
    expect(() => renderInline('{whales}', sampleModel)).toThrow('{whales} names no figure of the record');
  });
});
