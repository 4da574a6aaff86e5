import { describe, expect, it } from 'vitest';
import {
  correctedSentence,
  countOf,
  misquotedAlone,
  misquotedSentence,
  repeatedWords,
} from '../../../src/model/lineage/count.ts';
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
  it('counts all that repeat it, near or far, but not what refutes it', () => {
    expect(countOfId('first')).toEqual({ repeated: 3, otherwise: 2, misquoted: 1 });
    expect(countOfId('near')).toEqual({ repeated: 2, otherwise: 2, misquoted: 1 });
    expect(countOfId('far')).toEqual({ repeated: 0, otherwise: 0, misquoted: 0 });
  });

  it('is said with its rule: of how many it is about something else', () => {
    const count = { repeated: 3, otherwise: 0, misquoted: 0 };
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

  it('is said beside with misquotes and with corrections, where there are any', () => {
    const count = { repeated: 30, otherwise: 21, misquoted: 13 };
    expect(misquotedSentence(count)).toEqual(['13 of the 30 are misquotes.']);
    expect(misquotedSentence({ ...count, misquoted: 1 })).toEqual(['One of the 30 is a misquote.']);
    expect(misquotedSentence({ ...count, misquoted: 0 })).toEqual([]);
    expect(misquotedSentence({ repeated: 2, otherwise: 2, misquoted: 2 })).toEqual(['Both are misquotes.']);
    expect(misquotedSentence({ repeated: 3, otherwise: 2, misquoted: 3 })).toEqual(['All are misquotes.']);
    expect(misquotedSentence({ repeated: 1, otherwise: 1, misquoted: 1 })).toEqual(['That is a misquote.']);
    expect([0, 1, 3].flatMap(correctedSentence)).toEqual([
      'One text corrects or refutes it.',
      'Three texts correct or refute it.',
    ]);
  });

  it('counts the misquotes as in the sentence where the count stands alone', () => {
    const count = { repeated: 30, otherwise: 21, misquoted: 13 };
    expect(misquotedAlone(count)).toBe('13 of the 30 repetitions are misquotes');
    expect(misquotedAlone({ ...count, misquoted: 1 })).toBe('one of the 30 repetitions is a misquote');
    expect(misquotedAlone({ ...count, misquoted: 30 })).toBe('all repetitions are misquotes');
    expect(misquotedAlone({ ...count, repeated: 1, misquoted: 1 })).toBe('the only repetition is a misquote');
    expect(misquotedAlone({ ...count, misquoted: 0 })).toBe('');
  });

  it('is what the mark of depth beside a first number says', () => {
    expect(depthOf(entry(standings, 'first'))?.words).toBe(
      'Repeated three times, two of them about something else',
    );
    expect(depthOf(entry(standings, 'far'))?.words).toBe('two reports away from the measurement');
  });
});
