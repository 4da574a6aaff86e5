import { describe, expect, it } from 'vitest';
import { familyFinding, familySentences } from '../../../src/model/lineage/family.ts';
import { families, lineage, type Family } from '../../../src/model/lineage/path.ts';
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
  return familySentences(family.root, 0, record);
}

const GROUND = 'The first measurement was found: it is by the Harbour Institute.';

describe('a family told in sentences', () => {
  it('says how many misquote the number, how many texts correct it, and where it ends', () => {
    const garbled = told('garbled', { role: 'specimen', value: 20, measure: 'requests' });
    expect(sentences(told('faithful'), garbled)).toEqual(['One of the two is a misquote.', GROUND]);
    expect(sentences(told('faithful'))).toEqual([GROUND]);
    const { family, record } = familyOf(told('faithful'));
    expect(familySentences(family.root, 2, record)).toEqual(['Two texts correct or refute it.', GROUND]);
  });

  it('never pretends that a path ends at a measurement', () => {
    const reported = { ...root, source: 'paper', attributed_to: 'Coast Guard', first_hand: 'no' as const };
    const record = recordOf([reported, told('again')]);
    const [family] = families(lineage(record));
    expect(family && familySentences(family.root, 0, record).at(-1)).toContain(
      'the first measurement was not found',
    );
  });
});

describe('what became of a number', () => {
  it('names the other things it was said to count, or else what changed most often', () => {
    const finding = (...retellings: readonly Figure[]) => {
      const { family, record } = familyOf(...retellings);
      return familyFinding(family, record);
    };
    expect(finding(told('a', { measure: 'traffic' }))).toBe(
      'in another report, visits became darknet traffic',
    );
    expect(finding(told('a', { measure: 'traffic' }), told('b'))).toBe(
      'in some other reports, visits became darknet traffic',
    );
    expect(finding(told('a', { qualifier: 'exact' }))).toBe(
      'a number for visits was repeated with another hedge',
    );
    expect(
      finding(told('a', { qualifier: 'exact' }), told('b', { qualifier: 'exact', value: 75 }), told('c')),
    ).toBe('a number for visits was repeated, sometimes with another hedge and value');
    expect(finding(told('a'))).toBe('a number for visits was repeated unchanged');
    expect(finding(told('a', { role: 'corrector', measure: 'traffic' }))).toBe(
      'a number for visits was printed only to be refuted',
    );
  });
});
