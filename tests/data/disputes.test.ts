import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../src/language/read/quantities.ts';
import { figuresNamedIn } from './named-figures.ts';
import { hedgedNumber } from '../../src/language/say/hedge.ts';
import { disputeId } from '../../src/model/lineage/dispute-address.ts';
import { UNEXPLAINED } from '../../src/model/lineage/disagreements.ts';
import { hedgedRange } from '../../src/model/lineage/hedged-range.ts';
import { readProject } from '../../src/project.ts';
import { isEvidence } from '../../src/record/schema/figure.ts';

const { model } = await readProject();
const disputes = model.disputes.map((dispute) => ({ ...dispute, id: disputeId(dispute) }));

describe('each disagreement of the record', () => {
  it('is asked in a question of its own, and not by the title of a figure', () => {
    const titles = model.disputes.map(model.disputeTitle);
    expect(titles.filter((title) => !/^(?:How|What|In how|Did|Which|When) .*\?$/.test(title))).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
    const named = new Set([...model.record.figures.values()].map(({ title }) => title));
    expect(titles.filter((title) => named.has(title))).toEqual([]);
  });

  it('has at least two numbers that differ by more than their words', () => {
    expect(disputes.length).toBeGreaterThan(20);
    const one = disputes.filter(({ figures }) => {
      const ranges = figures.map(hedgedRange);
      const [low, high] = [
        Math.max(...ranges.map(([from]) => from)),
        Math.min(...ranges.map(([, to]) => to)),
      ];
      return low <= high || new Set(figures.map(hedgedNumber)).size < 2;
    });
    expect(one.map(({ id }) => id)).toEqual([]);
  });

  it('is about one thing, in one unit, at one place, and of like parts', () => {
    const mixed = disputes.filter(
      ({ figures }) =>
        new Set(
          figures.map(({ measure, unit, place, part }) =>
            [measure, unit, ...place, ...part.toSorted()].join(' '),
          ),
        ).size > 1,
    );
    expect(mixed.map(({ id }) => id)).toEqual([]);
  });

  it('crosses no two years, unless all is of one case or repeats one number', () => {
    const across = disputes.filter(({ subject, figures }) => {
      const ends = figures.flatMap(({ period_end }) => period_end?.slice(0, 4) ?? []);
      return subject.kind !== 'operation' && new Set(ends).size > 1;
    });
    expect(across.map(({ id }) => id)).toEqual([]);
  });

  it('has an explanation of its own', () => {
    const explained = disputes.flatMap(({ id, notes }) =>
      notes
        .map(({ explanation }) => ({ id, explanation }))
        .filter(({ explanation }) => explanation !== UNEXPLAINED),
    );
    const shared = [...Map.groupBy(explained, ({ explanation }) => explanation).values()].filter(
      (under) => under.length > 1,
    );
    expect(shared.map((under) => under.map(({ id }) => id))).toEqual([]);
  });

  it('of a case is explained once at most, by its own sides alone', () => {
    const ofCases = disputes.filter(({ subject }) => subject.kind === 'operation');
    const strange = ofCases.flatMap(({ id, figures, notes }) => {
      const explanations = notes.map(({ explanation }) => explanation).filter((each) => each !== UNEXPLAINED);
      const sides = figures.map((figure) => figure.id);
      const others = explanations.flatMap(figuresNamedIn).filter((named) => !sides.includes(named));
      return explanations.length > 1 || others.length > 0 ? [{ id, others, explanations }] : [];
    });
    expect(strange).toEqual([]);
  });

  it('has no side that is struck out elsewhere as a wrong number', () => {
    const ofTheNumber = new Set(['wrong-value', 'stage-confused']);
    const both = model.record.misquotes
      .filter(({ fault }) => ofTheNumber.has(fault))
      .flatMap((misquote) => {
        const told = readQuantities(misquote.as_told).flatMap(({ values }) => values);
        const named = [misquote.figure, ...figuresNamedIn(misquote.note)];
        return disputes
          .filter(({ figures }) => figures.some(({ id }) => named.includes(id)))
          .filter(({ figures }) =>
            figures.some(({ id, value }) => id !== misquote.figure && told.includes(value)),
          )
          .map(({ id }) => ({ misquote: misquote.id, dispute: id }));
      });
    expect(both).toEqual([]);
  });

  it('has neither an error nor what a later count took the place of', () => {
    const stale = disputes.flatMap(({ figures }) =>
      figures.filter((figure) => !isEvidence(figure) || figure.status === 'superseded'),
    );
    expect(stale.map(({ id }) => id)).toEqual([]);
  });
});
