import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/record/schema/figure.ts';
import { entry } from '../../src/record/schema/record.ts';
import { isOfKind } from '../../src/prose/document.ts';
import { sectionsOf } from '../../src/prose/sections.ts';
import { readProject } from '../../src/project.ts';

const { documents, model } = await readProject();
const cases = documents.filter((document) => isOfKind(document, 'operation'));

describe('the lead of a case', () => {
  it.each(cases)('$slug: names the number at its head where it names one of the same kind', (page) => {
    const opening = JSON.stringify(sectionsOf(page.blocks).opening);
    const named = page.cited.filter((id) => opening.includes(`"figure":"${id}"`));
    const inLead = named.map((id) => entry(model.record.figures, id));
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

  it('is read here as it is written: numbers are found in most of them', () => {
    const withNumbers = cases.filter(({ blocks }) =>
      JSON.stringify(sectionsOf(blocks).opening).includes('"figure":"'),
    );
    expect(withNumbers.length).toBeGreaterThan(cases.length / 2);
  });
});
