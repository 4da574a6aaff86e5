import { describe, expect, it } from 'vitest';
import { besidesSentences, countOf, repeatedWords } from '../../../src/model/lineage/count.ts';
import { lineage } from '../../../src/model/lineage/path.ts';
import { depthOf } from '../../../src/model/lineage/standing-words.ts';
import { entry } from '../../../src/record/schema/record.ts';
import { figure, recordOf } from './record.ts';

const standings = lineage(
  recordOf([
    figure({ id: 'first' }),
    figure({ id: 'near', restates: 'first' }),
    figure({ id: 'far', restates: 'near', measure: 'traffic' }),
    figure({ id: 'wrong', restates: 'near', measure: 'traffic', role: 'specimen' }),
    figure({ id: 'refuting', restates: 'near', measure: 'traffic', role: 'corrector' }),
    figure({ id: 'alone' }),
    figure({ id: 'denied', restates: 'alone', role: 'corrector' }),
  ]),
);
const countOfId = (id: string) => countOf(entry(standings, id));

describe('how often a number was repeated', () => {
  it('counts all that repeat it, near or far, and apart from them what refutes it', () => {
    expect(countOfId('first')).toEqual({ repeated: 3, otherwise: 2, misquoted: 1, refuted: 1 });
    expect(countOfId('near')).toEqual({ repeated: 2, otherwise: 2, misquoted: 1, refuted: 1 });
    expect(countOfId('far')).toEqual({ repeated: 0, otherwise: 0, misquoted: 0, refuted: 0 });
  });

  it('is said with its rule: of how many it is about something else', () => {
    const count = { repeated: 3, otherwise: 0, misquoted: 0, refuted: 0 };
    expect(repeatedWords(count)).toBe('repeated three times, always about the same thing');
    expect(repeatedWords({ ...count, otherwise: 1 })).toBe(
      'repeated three times, one of them about something else',
    );
    expect(repeatedWords({ ...count, otherwise: 3 })).toBe(
      'repeated three times, each time about something else',
    );
    expect(repeatedWords({ ...count, repeated: 1 })).toBe('repeated once, about the same thing');
    expect(repeatedWords(countOfId('alone'))).toBe('printed only to be refuted');
  });

  it('is said beside with misquotes and refutations, where there are any', () => {
    expect(besidesSentences(countOfId('first'))).toEqual([
      'One of these is a misquote.',
      'Of the texts found, one refuted it.',
    ]);
    const all = { repeated: 2, otherwise: 2, misquoted: 2, refuted: 0 };
    expect(besidesSentences(all)).toEqual(['All are misquotes.']);
    expect(besidesSentences({ ...all, repeated: 1, misquoted: 1 })).toEqual(['It is a misquote.']);
    expect(besidesSentences({ ...all, misquoted: 0 })).toEqual([]);
  });

  it('is what the mark of depth beside a first number says', () => {
    expect(depthOf(entry(standings, 'first'))?.words).toBe(
      'Repeated three times, two of them about something else',
    );
    expect(depthOf(entry(standings, 'far'))?.words).toBe('two retellings from the measurement');
  });
});
