import { describe, expect, it } from 'vitest';
import { seriesLine } from '../../src/charts/forms/series-line/series-line.ts';
import { entry } from '../../src/record/schema/record.ts';
import type { Point } from '../../src/record/schema/series.ts';
import { model, modelWithSeries, record, seriesOf } from './samples.ts';
import { expectPictures } from './snapshot.ts';
import { expectSound } from './sound.ts';

const lines = (content: string) => content.match(/class="line"/g)?.length ?? 0;
const draw = (...ids: readonly string[]) => seriesLine('A series', ids, model);

describe('a series over time', () => {
  it.each([...record.series.keys()])('draws %s', (id) => {
    const chart = draw(id);
    expectSound(chart);
    expectPictures(`series-line-${id}`, chart.pictures);
  });

  it('parts the line where the way of counting changed, and says so', () => {
    const { pictures, description } = draw('by-year');
    expect(lines(pictures.narrow.content)).toBe(2);
    expect(pictures.narrow.content).toContain('the way of counting changed');
    const said = description.join(' ');
    expect(said).toContain('The way of counting changed in 2015');
    expect(said).not.toMatch(/ differ by | times /);
  });

  it('joins a value whose time spans a change to neither side, and says so', () => {
    const { pictures, description } = draw('spanning');
    expect(lines(pictures.narrow.content)).toBe(0);
    expect(description).toContain('One value (2017) spans the change and is joined to neither side.');
  });

  it('joins no statements of different dates by a line', () => {
    const { pictures, counted } = draw('stated');
    expect(lines(pictures.narrow.content)).toBe(0);
    expect(counted).toContain('not one count carried on');
  });

  it('draws a range from end to end, and says both ends in words and in the table', () => {
    const { pictures, data, description, table, marks } = draw('money');
    expect(data[0]).toMatchObject({ value: 170_000_000, value_high: 260_000_000 });
    expect(pictures.narrow.content).toContain('class="thick"');
    expect(marks).toContain('range');
    expect(description[0]).toContain('The sum was US$170–260 million between 2012 and 2013');
    expect(table.rows[0]?.cells[1]).toBe('US$170–260 million');
  });

  it('says that a running total is one, unless it falls', () => {
    expect(draw('total-cumulative').counted).toContain('running total');
    const total = seriesOf('sum-cumulative', [4, 7, 9], { cumulative: 'yes' });
    const { pictures, counted } = seriesLine('T', [total.id], modelWithSeries(total));
    expect(counted).toContain('running total');
    expect(pictures.narrow.content).toContain('class="area"');
    const fallen = seriesOf('sum-fallen', [4, 9, 7], { cumulative: 'yes' });
    expect(seriesLine('T', [fallen.id], modelWithSeries(fallen)).counted).not.toContain('running total');
  });

  it('is one series, so that each has a scale of its own', () => {
    expect(() => draw('north', 'south')).toThrow('this form shows one series, not 2');
    expect(() => draw()).toThrow('the chart has no series');
  });

  it('is no single point, which shows no course of things', () => {
    const one = seriesOf('lit-once', [4]);
    expect(() => seriesLine('T', ['lit-once'], modelWithSeries(one))).toThrow('one point');
  });

  it('has a plain scale from nought, however far its values lie apart', () => {
    const values = [...Array.from({ length: 14 }, (_, index) => index + 2), 5000];
    const far = seriesOf('far', values, { kind: 'stated' });
    const { content } = seriesLine('T', [far.id], modelWithSeries(far)).pictures.wide;
    expect([...content.matchAll(/class="tick"[^>]*>([\d,]+)</g)].map(([, words]) => words)).toContain(
      '4,000',
    );
    expect(content).not.toMatch(/>(?:10|100)</);
  });

  it('shows no drafts', () => {
    const [first, ...others] = entry(record.series, 'by-year').points as [Point, ...Point[]];
    const draft = { ...first, status: 'draft' as const };
    const given = modelWithSeries(
      seriesOf('one-draft', [], { points: [draft, ...others] }),
      seriesOf('drafts', [], { points: [draft] }),
    );
    expect(seriesLine('T', ['one-draft'], given).data).toHaveLength(others.length);
    expect(() => seriesLine('T', ['drafts'], given)).toThrow('drafts only');
  });

  it('tells how each stretch of one counting begins and ends, and compares none with another', () => {
    expect(draw('by-year').description).toEqual([
      'The count was 1,200 in 2008 and 4,100 in 2014.',
      'The count was about 9,000 in 2015 and up to 7,900 in 2017.',
      'The way of counting changed in 2015: values on either side cannot be compared.',
    ]);
  });
});
