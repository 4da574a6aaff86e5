import { describe, expect, it } from 'vitest';
import {
  changedFields,
  familyFinding,
  familySentences,
  movedSentence,
} from '../../../src/model/lineage/family.ts';
import { families, lineage, type Family } from '../../../src/model/lineage/path.ts';
import { tellingsOf } from '../../../src/model/lineage/tellings.ts';
import type { Figure } from '../../../src/record/schema/figure.ts';
import { figure, recordOf } from './record.ts';

const root = figure({ id: 'root', qualifier: 'more-than' });

function told(id: string, change: Partial<Figure> = {}): Figure {
  return figure({ id, restates: 'root', qualifier: 'more-than', ...change });
}

function familyOf(...retellings: readonly Figure[]): { family: Family; record: ReturnType<typeof recordOf> } {
  const record = recordOf([root, ...retellings]);
  const [family] = families(lineage(record));
  if (family === undefined) throw new Error('no family');
  return { family, record };
}

function sentences(...retellings: readonly Figure[]): string[] {
  const { family, record } = familyOf(...retellings);
  return familySentences(family, record);
}

describe('a family told in sentences', () => {
  it('says how often the number was repeated, as how many things, what changed most, and where it ends', () => {
    expect(
      sentences(
        told('faithful'),
        told('bare', { qualifier: 'exact' }),
        told('moved', { qualifier: 'exact', measure: 'traffic' }),
        told('garbled', { role: 'specimen', value: 20, measure: 'requests' }),
      ),
    ).toEqual([
      'This number was repeated four times, as three different things: visits, darknet traffic and directory requests.',
      'What changed most on the way: what is counted (twice), the hedge (twice) and the number (once).',
      'One of the retellings is an example of error, kept to show what goes wrong.',
      'The first measurement was found: it is by the Harbour Institute.',
    ]);
  });

  it('says of a single retelling what it changed, or that nothing changed', () => {
    expect(sentences(told('moved', { measure: 'traffic' })).slice(0, 2)).toEqual([
      'This number was repeated once, with other words for what is counted: darknet traffic instead of visits.',
      'On the way, this changed: what is counted.',
    ]);
    expect(sentences(told('faithful')).slice(0, 2)).toEqual([
      'This number was repeated once, as the same thing: visits.',
      'It was repeated unchanged.',
    ]);
  });

  it('counts a text that refutes the number neither as a retelling nor as an error', () => {
    const corrector = told('corrector', { role: 'corrector', value: 20, measure: 'traffic' });
    expect(sentences(told('faithful'), corrector)).toEqual([
      'This number was repeated once, as the same thing: visits.',
      'It was repeated unchanged.',
      'One text prints it in order to refute it.',
      'The first measurement was found: it is by the Harbour Institute.',
    ]);
    expect(sentences(corrector)).toEqual([
      'One text prints it in order to refute it.',
      'The first measurement was found: it is by the Harbour Institute.',
    ]);
    const { family, record } = familyOf(corrector);
    expect([familyFinding(family, record), movedSentence(family)]).toEqual([
      'printed only to be refuted',
      'The number is printed only to be refuted',
    ]);
  });

  it('never pretends that a path ends at a measurement', () => {
    const reported = { ...root, source: 'paper', attributed_to: 'Coast Guard', first_hand: 'no' as const };
    const record = recordOf([reported, told('again')]);
    const [family] = families(lineage(record));
    expect(family && familySentences(family, record).at(-1)).toContain('the first measurement was not found');
  });

  it('counts each field once a step, the most frequent first', () => {
    const { family } = familyOf(
      told('a', { qualifier: 'exact' }),
      told('b', { qualifier: 'about', value: 75 }),
    );
    expect(changedFields(family.members)).toEqual([
      ['qualifier', 2],
      ['value', 1],
    ]);
  });
});

describe('what became of a number', () => {
  it('names the other things it was told as, or else what changed', () => {
    const finding = (...retellings: readonly Figure[]) => {
      const { family, record } = familyOf(...retellings);
      return [familyFinding(family, record), movedSentence(family)];
    };
    expect(finding(told('a', { measure: 'traffic' }))).toEqual([
      'visits, repeated as darknet traffic',
      'The retelling counts something else',
    ]);
    expect(finding(told('a', { qualifier: 'exact' }), told('b'))).toEqual([
      'the hedge changed on the way',
      'Both retellings count the same thing',
    ]);
    expect(finding(told('a'), told('b', { measure: 'traffic' }), told('c', { measure: 'traffic' }))[1]).toBe(
      'Two of three retellings count something else',
    );
    expect(finding(told('a'))).toEqual(['repeated unchanged', 'The retelling counts the same thing']);
  });
});

describe('the retellings of one figure', () => {
  it('stand together by what they count, those that moved the least first, and share what all of them changed', () => {
    const { family, record } = familyOf(
      told('wide', { measure: 'traffic', scope: 'darknets', source: 'gazette' }),
      told('wide-bare', { measure: 'traffic', scope: 'darknets', qualifier: 'exact' }),
      told('faithful'),
    );
    const tellings = tellingsOf(family.root, record);
    expect(tellings.map(({ standings }) => standings.map((each) => each.figure.id))).toEqual([
      ['faithful'],
      ['wide', 'wide-bare'],
    ]);
    expect(tellings[1]?.shared.map(({ field, kind }) => `${field} ${kind}`)).toEqual([
      'measure changed',
      'base widened',
    ]);
    expect(tellings[0]?.shared).toEqual([]);
  });
});
