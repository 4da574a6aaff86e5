import { describe, expect, it } from 'vitest';
import { ROLES } from '../../../src/record/schema/figure.ts';
import {
  wrongNumberHtml,
  wrongNumberText,
  wrongOf,
  wrongSentenceHtml,
} from '../../../src/language/say/wrong-number.ts';
import { figure } from './sample.ts';

/** What somebody copies who selects a piece of HTML. */
const copied = (html: string) => html.replaceAll(/<[^>]*>/g, '');

describe('a wrong number', () => {
  it('is one that was garbled or that its source refutes, and no other', () => {
    expect(ROLES.map((role) => wrongOf(figure({ role })))).toEqual([
      undefined,
      undefined,
      'misquoted',
      'refuted',
      undefined,
    ]);
  });

  it('is copied with its quotation marks and the word', () => {
    expect(copied(wrongNumberHtml('80%', 'misquoted'))).toBe('“80%” [misquoted]');
    expect(copied(wrongNumberHtml('more than <half>', 'refuted'))).toBe('“more than &lt;half&gt;” [refuted]');
    expect(wrongNumberText('80%', 'misquoted')).toBe('“80%” [misquoted]');
  });

  it('says in the page what is wrong with it, and is struck and hollow', () => {
    expect(wrongNumberHtml('80%', 'misquoted')).toContain('data-wrong="Misquoted"><i>“</i><s><b>80%</b></s>');
  });
});

describe('a misquote that is a sentence', () => {
  it('is struck through as a whole, with its number hollow', () => {
    const html = wrongSentenceHtml('Some 80 percent of the dark web is abuse material.');
    expect(html).toContain('<s>Some <b>80 percent</b> of the dark web is abuse material.</s>');
    expect(copied(html)).toBe('“Some 80 percent of the dark web is abuse material.” [misquoted]');
  });

  it('is struck through where it names no number', () => {
    expect(wrongSentenceHtml('Everybody does it.')).toContain('<s>Everybody does it.</s>');
  });
});
