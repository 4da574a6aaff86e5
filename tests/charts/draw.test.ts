import { describe, expect, it } from 'vitest';
import { drawChart, FORMS } from '../../src/charts/draw.ts';
import { figure, model, modelWith } from './samples.ts';

const problem = (spec: Parameters<typeof drawChart>[0], given = model) => {
  const answer = drawChart(spec, given);
  return 'problem' in answer ? `${answer.problem}; ${answer.remedy}` : 'no problem';
};

describe('drawing what a chart block asks for', () => {
  it('draws a form', () => {
    const chart = drawChart(
      {
        form: 'hundred-cells',
        title: 'Two in a hundred',
        figures: ['derived-kyodo-abuse-share-of-services'],
      },
      model,
    );
    expect(chart).toMatchObject({ form: 'hundred-cells', title: 'Two in a hundred' });
  });

  it('lists the forms where one is unknown', () => {
    expect(problem({ form: 'pie', title: 'T' })).toBe(
      `there is no form "pie"; write one of: ${FORMS.join(', ')}`,
    );
  });

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
    expect(of('kyodo-2018-arrests', 'kyodo-2018-arrests')).toContain('named twice');
    expect(of()).toContain('the chart has no figures');
  });

  it('refuses a specimen as evidence and points to what it garbles', () => {
    expect(problem({ form: 'ranked-bars', title: 'T', figures: ['wtv-uk-arrested-misread'] })).toBe(
      'wtv-uk-arrested-misread is a specimen, an example of error, and no evidence; leave it out, or show wtv-uk-investigations, which it garbles',
    );
  });

  it('refuses two figures where a form shows one', () => {
    const figures = ['kyodo-2018-arrests', 'kyodo-2018-users-identified'];
    expect(problem({ form: 'hundred-cells', title: 'T', figures })).toContain('shows one figure, not 2');
  });

  it('names the measures that would share an axis', () => {
    const figures = ['kyodo-2018-arrests', 'kyodo-2018-users-identified'];
    expect(problem({ form: 'ranked-bars', title: 'T', figures })).toContain(
      'arrests (arrests) and suspects identified (suspects-identified)',
    );
  });
});
