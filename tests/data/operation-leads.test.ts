import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/record/schema/figure.ts';
import { entry } from '../../src/record/schema/record.ts';
import type { RungName } from '../../src/model/enforcement/rung-figures.ts';
import { citedIn } from '../../src/prose/cited-in.ts';
import { isOfKind } from '../../src/prose/document.ts';
import { blocksText } from '../../src/prose/print/text.ts';
import { sectionsOf } from '../../src/prose/sections.ts';
import { readProject } from '../../src/project.ts';

const { documents, model } = await readProject();
const cases = documents.filter((document) => isOfKind(document, 'operation'));

/** Words by which a lead tells of an outcome; `about to be prosecuted` is none yet. */
const OUTCOMES: Partial<Record<RungName, RegExp>> = {
  arrests: /\barrest|\bdetained|in custody/i,
  charges: /\bcharge[ds]\b|\bindict|(?:stood|on) trial/i,
  convictions: /\bconvict|\bsentenced|pleaded guilty/i,
};

describe('the lead of a case', () => {
  it.each(cases)('$slug: names the number at its head where it names one of the same kind', (page) => {
    const inLead = citedIn(sectionsOf(page.blocks).opening).map((id) => entry(model.record.figures, id));
    const alike = (head: Figure) =>
      inLead.filter(
        ({ measure, unit, place }) =>
          measure === head.measure && unit === head.unit && place.join(' ') === head.place.join(' '),
      );
    const others = model
      .rungsOf(entry(model.record.operations, page.slug))
      .flatMap(({ figure }) => (figure !== undefined && !inLead.includes(figure) ? alike(figure) : []));
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  it.each(cases)('$slug: says that no count was found where it tells of an outcome without one', (page) => {
    const lead = blocksText(sectionsOf(page.blocks).opening, model);
    const without = model
      .rungsOf(entry(model.record.operations, page.slug))
      .filter(({ rung, figure }) => figure === undefined && OUTCOMES[rung]?.test(lead));
    if (!/\bno (?:\w+ )*(?:count|number)\b|counts? the two apart|added together/.test(lead))
      expect(without.map(({ rung }) => rung)).toEqual([]);
  });

  it('is read here as it is written: numbers are found in most of them', () => {
    const withNumbers = cases.filter(({ blocks }) => citedIn(sectionsOf(blocks).opening).length > 0);
    expect(withNumbers.length).toBeGreaterThan(cases.length / 2);
  });
});
