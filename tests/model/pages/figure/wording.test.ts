import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../../src/model/model.ts';
import { misquotedBesides, wordingOf } from '../../../../src/model/pages/figure/wording.ts';
import { entry } from '../../../../src/record/schema/record.ts';
import type { Misquote } from '../../../../src/record/schema/vocabulary.ts';
import { figure, recordOf } from '../../lineage/record.ts';

const misquote: Misquote = {
  id: 'all-ships',
  figure: 'quoted',
  as_told: '80 percent of ships are hidden.',
  what_the_source_says: 'Look-ups, not ships.',
  fault: 'wrong-measure',
  printed_in: ['printed'],
  note: '',
  at: { file: 'data/misquotes.csv', line: 2 },
};
const record = {
  ...recordOf([
    figure({ id: 'quoted' }),
    figure({ id: 'garbles', restates: 'quoted', role: 'specimen', value: 90 }),
    figure({ id: 'refutes', restates: 'quoted', role: 'corrector', value: 90 }),
    figure({ id: 'alone', avoid: 'It counts no ships.' }),
    figure({ id: 'same', restates: 'alone' }),
    figure({
      id: 'uncredited',
      restates: 'alone',
      credit: 'lost',
      attributed_to: 'a study',
      measure: 'visits',
    }),
    figure({ id: 'widened', restates: 'alone', measure: 'traffic' }),
    figure({ id: 'widened-again', restates: 'widened', measure: 'traffic' }),
    figure({ id: 'old', status: 'superseded', superseded_by: 'new' }),
    figure({ id: 'new' }),
    figure({ id: 'withdrawn', status: 'withdrawn' }),
    figure({ id: 'hoax', role: 'specimen' }),
    figure({ id: 'printed', restates: 'quoted', role: 'specimen', value: 90 }),
  ]),
  misquotes: [misquote],
};
const model = modelOf(record);
const wording = (id: string) => wordingOf(entry(record.figures, id), model);
const printOf = (id: string) => wording(id).print?.id;

describe('what may be printed', () => {
  it('is the figure itself, and of a faithful retelling the retelling', () => {
    expect(['quoted', 'same', 'uncredited'].map(printOf)).toEqual(['quoted', 'same', 'uncredited']);
  });

  it('is the number before it was garbled, refuted or changed on the way, however many steps ago', () => {
    expect(['garbles', 'refutes'].map(printOf)).toEqual(['quoted', 'quoted']);
    expect(printOf('widened')).toBe('alone');
    const record = recordOf([
      figure({ id: 'first' }),
      figure({ id: 'wide', restates: 'first', measure: 'traffic' }),
      figure({ id: 'wider', restates: 'wide', measure: 'requests' }),
    ]);
    const far = wordingOf(entry(record.figures, 'wider'), modelOf(record));
    expect(far.print?.id).toBe('first');
  });

  it('is the later count of one that is out of date, and nothing where none stands', () => {
    expect(printOf('old')).toBe('new');
    expect(['withdrawn', 'hoax'].map(printOf)).toEqual([undefined, undefined]);
  });

  it('is nothing where replacements lead in a circle', () => {
    const record = recordOf([
      figure({ id: 'one', status: 'superseded', superseded_by: 'two' }),
      figure({ id: 'two', restates: 'one', measure: 'traffic' }),
    ]);
    expect(wordingOf(entry(record.figures, 'one'), modelOf(record)).print).toBeUndefined();
  });
});

describe('what not to print', () => {
  it('is the first misquote that is noted, with why, and the others are told besides', () => {
    const { not, misquotes, garbled } = wording('quoted');
    expect(not).toEqual({ kind: 'misquote', misquote, why: 'That is not what was counted' });
    expect([misquotes, garbled.map(({ id }) => id)]).toEqual([[], ['garbles', 'printed']]);
  });

  it('is told apart from other wrong wordings and from the repetitions that misquote it', () => {
    const besides = (id: string, misquotes: readonly Misquote[]) => {
      const own = modelOf({ ...record, misquotes });
      return misquotedBesides(wordingOf(entry(record.figures, id), own), entry(own.standings, id));
    };
    expect(besides('quoted', [misquote, { ...misquote, id: 'other' }])).toMatch(
      /^one more wrong wording; (?:the only|one of the|both|all)\b.* repetitions? (?:is a misquote|are misquotes)$/,
    );
    expect(besides('widened', [])).toBe('');
  });

  it('is a garbled retelling where no misquote is noted, with what is wrong with it', () => {
    const { not, garbled } = wordingOf(
      entry(record.figures, 'quoted'),
      modelOf({ ...record, misquotes: [] }),
    );
    expect(not).toMatchObject({ kind: 'garbled', figure: { id: 'garbles' }, why: 'The number is wrong' });
    expect(garbled.map(({ id }) => id)).toEqual(['printed']);
  });

  it('is the figure of the page where that is an error, a refuted number, withdrawn or an earlier count', () => {
    const kinds = ['garbles', 'refutes', 'hoax', 'withdrawn', 'old'].map((id) => wording(id).not?.kind);
    expect(kinds).toEqual(['itself', 'itself', 'itself', 'itself', 'earlier']);
  });

  it('says of an error what is wrong with it: by the misquote that it prints, else by what it changed', () => {
    const why = (id: string) => {
      const { not } = wording(id);
      return not?.kind === 'itself' ? not.why : not;
    };
    expect(why('printed')).toBe('That is not what was counted');
    expect(why('garbles')).toBe('The number is wrong');
    expect([why('hoax'), why('refutes')]).toEqual([undefined, undefined]);
  });

  it('is what a retelling made of the number, with what changed', () => {
    const { not } = wording('widened');
    expect(not).toMatchObject({ kind: 'repeated' });
    expect(not?.kind === 'repeated' && not.sentences[0]).toContain('share of darknet traffic');
  });

  it('is a warning where nobody is known to misquote it, and nothing where there is none', () => {
    expect(wording('alone').not).toEqual({ kind: 'warning', text: 'It counts no ships.' });
    expect(wording('uncredited').not?.kind).toBe('changed');
    expect(wording('new').not).toBeUndefined();
  });
});
