import { describe, expect, it } from 'vitest';
import { byDate, dayOf } from '../../../src/model/lineage/day.ts';
import { lineage } from '../../../src/model/lineage/path.ts';
import { byId, entry } from '../../../src/record/schema/record.ts';
import { plainSource } from '../../record/plain-rows.ts';
import { figure, recordOf } from './record.ts';

/** A chain of figures, each of which repeats the one before it, by when their texts were published. */
function chain(...dates: readonly (string | undefined)[]) {
  const ids = dates.map((_, index) => `text-${index}`);
  const figures = ids.map((id, index) => figure({ id, source: id, restates: ids[index - 1] }));
  const sources = dates.map((published, index) =>
    plainSource({ id: `text-${index}`, kind: 'news', publisher: 'The Daily Buoy', published }),
  );
  const record = { ...recordOf(figures), sources: byId(sources) };
  const standings = lineage(record);
  return { record, all: ids.map((id) => entry(standings, id)) };
}

function daysOf(...dates: readonly (string | undefined)[]) {
  const { record, all } = chain(...dates);
  return all.map((each) => dayOf(each, record).day);
}

describe('the day on which a figure stands', () => {
  it('is the first that its date allows', () => {
    expect(daysOf('2014-12-30', '2014-12-31', '2015-06', '2017')).toEqual([
      ...['2014-12-30', '2014-12-31', '2015-06-01', '2017-01-01'],
    ]);
  });

  it('is never before that of what it repeats, whichever of the two has the vaguer date', () => {
    expect(daysOf('2014-12-30', '2014')).toEqual(['2014-12-30', '2014-12-30']);
    expect(daysOf('2019-10', '2019-10-16')).toEqual(['2019-10-01', '2019-10-16']);
    expect(daysOf('2019-10-16', '2019-10', '2019')).toEqual(['2019-10-16', '2019-10-16', '2019-10-16']);
  });

  it('is, where the number was repeated before the date of the text that we hold, when it must have been out', () => {
    const { record, all } = chain('2025-04-06', '2025-04-02');
    expect(all.map((each) => dayOf(each, record))).toEqual([
      { day: '2025-04-02', isBound: true },
      { day: '2025-04-02', isBound: false },
    ]);
    expect(daysOf(undefined, '2013-03-01')).toEqual(['2013-03-01', '2013-03-01']);
    expect(daysOf('2009', undefined, '2019-02-26')).toEqual(['2009-01-01', '2019-02-26', '2019-02-26']);
  });

  it('is that of the origin of a copy', () => {
    const { record, all } = chain('2017-01-10', '2017-01-09');
    const copy = plainSource({
      ...{ id: 'text-0', kind: 'news', publisher: 'The Daily Buoy', published: '2017-01-10' },
      ...{ origin_publisher: 'Harbour Institute', origin_published: '2017-01-09' },
    });
    const sources = new Map([...record.sources, ['text-0', copy]]);
    expect(all.map((each) => dayOf(each, { ...record, sources }).isBound)).toEqual([false, false]);
  });

  it('is none where nothing is dated', () => {
    expect(daysOf(undefined, undefined)).toEqual([undefined, undefined]);
    expect(daysOf('2014', undefined)).toEqual(['2014-01-01', undefined]);
  });

  it('orders figures so that none stands before what it repeats, and those without a day last', () => {
    const { record, all } = chain('2019-10', undefined, '2019-10-01', undefined);
    const order = byDate(all.toReversed(), record).map((each) => each.figure.id);
    expect(order).toEqual(['text-0', 'text-1', 'text-2', 'text-3']);
  });
});
