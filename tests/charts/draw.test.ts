import { describe, expect, it } from 'vitest';
import { drawChart, FORMS } from '../../src/charts/draw.ts';
import { figure, model, modelWith } from './samples.ts';

const problem = (spec: Parameters<typeof drawChart>[0], given = model) => {
  const answer = drawChart(spec, given);
  return 'problem' in answer ? `${answer.problem}; ${answer.remedy}` : 'no problem';
};

describe('drawing what a chart asks for', () => {
  it('draws a form', () => {
    const chart = drawChart({ form: 'hundred-cells', title: 'Few are lit', figures: ['lit-share'] }, model);
    expect(chart).toMatchObject({ form: 'hundred-cells', title: 'Few are lit' });
  });

  it.each(['pie', 'constructor', '__proto__', 'toString', ''])(
    'lists the forms, of which "%s" is none',
    (form) => {
      expect(problem({ form, title: 'T' })).toBe(
        `there is no form "${form}"; write one of: ${FORMS.join(', ')}`,
      );
    },
  );

  it('asks for a title', () => {
    expect(problem({ form: 'studies', title: ' ' })).toContain('the chart has no title');
  });

  it('tells figures from series', () => {
    expect(problem({ form: 'studies', title: 'T', series: ['x'] })).toContain('draws figures, not series');
    expect(problem({ form: 'series-line', title: 'T', figures: ['x'] })).toContain(
      'draws series, not figures',
    );
    expect(problem({ form: 'series-line', title: 'T', series: ['x'] })).toContain('there is no series x');
  });

  it('refuses unknown figures, drafts, withdrawn ones, one named twice, and none', () => {
    const given = modelWith(figure('drafted', { status: 'draft' }), figure('gone', { status: 'withdrawn' }));
    const of = (...figures: string[]) => problem({ form: 'ranked-bars', title: 'T', figures }, given);
    expect(of('nothing')).toContain('there is no figure nothing');
    expect(of('drafted')).toContain('drafted is a draft');
    expect(of('gone')).toContain('gone is withdrawn');
    expect(of('taken', 'taken')).toContain('named twice');
    expect(of()).toContain('the chart has no figures');
  });

  it('refuses a specimen as evidence and points to what it garbles', () => {
    expect(problem({ form: 'ranked-bars', title: 'T', figures: ['traffic-everywhere'] })).toBe(
      'traffic-everywhere is a specimen, an example of error, and no evidence; leave it out, or show traffic-told, which it garbles',
    );
  });

  it('refuses a number that its text refutes', () => {
    const given = modelWith(figure('untrue', { role: 'corrector' }));
    expect(problem({ form: 'ranked-bars', title: 'T', figures: ['untrue'] }, given)).toBe(
      'untrue is a correction, which refutes the number, and no evidence; leave it out',
    );
  });

  it('refuses two figures where a form shows one', () => {
    expect(problem({ form: 'hundred-cells', title: 'T', figures: ['lit-share', 'taken'] })).toContain(
      'shows one figure, not 2',
    );
  });

  it('names the measures that would share an axis', () => {
    expect(problem({ form: 'ranked-bars', title: 'T', figures: ['taken', 'reported'] })).toContain(
      'arrests (arrests) and lamps (lamps)',
    );
  });
});
