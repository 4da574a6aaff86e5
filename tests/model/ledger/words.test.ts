import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../src/model/model.ts';
import { datumOfFigure } from '../../../src/charts/datum.ts';
import { tableOf } from '../../../src/charts/words.ts';
import { changesOf } from '../../../src/model/ledger/history.ts';
import { changeAddress, changedParts, oldAddress, oldStateWords } from '../../../src/model/ledger/words.ts';
import { notesHtml, notesOf } from '../../../src/prose/print/notes.ts';
import type { Figure } from '../../../src/record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../../src/record/schema/record.ts';
import { recordAfter } from './sample-changes.ts';

const FIRST = { date: '2026-11-25', reason: 'First publication', says: {} };

function changedTo(says: Partial<Figure>, date = '2027-01-10'): ResearchRecord {
  return recordAfter([FIRST, { date, reason: 'A later count', says }]);
}

/** What the only change of the figure says in words. */
function partsOf(record: ResearchRecord) {
  return changesOf(entry(record.figures, 'arrests'), record).flatMap((change) =>
    changedParts(change, record),
  );
}

function markOf(record: ResearchRecord, id = 'arrests'): string | undefined {
  return modelOf(record).changeMark(entry(record.figures, id));
}

describe('the notice of a change', () => {
  it('says what each part was before and is since, as a reader knows it', () => {
    expect(partsOf(changedTo({ value: 338, qualifier: 'at-least' }))).toEqual([
      { name: 'The number', before: '337', after: 'at least 338' },
    ]);
    expect(partsOf(changedTo({ base: 'arrests announced', measure: 'charges' }))).toEqual([
      { name: 'Of what', before: 'arrests made', after: 'arrests announced' },
      { name: 'What was counted', before: 'arrests', after: 'people charged' },
    ]);
    expect(partsOf(changedTo({ attributed_to: 'the ministry', source: 'paper' }))).toEqual([
      { name: 'Source', before: 'study. Harbour Institute, 2015', after: 'paper. The Daily Buoy, 2015' },
      { name: 'Whom the source names for it', before: 'not stated', after: 'the ministry' },
    ]);
    expect(partsOf(changedTo({ interval_low: 300, interval_high: 400, sample_size: 1000 }))).toEqual([
      { name: 'Sample', before: 'not stated', after: '1,000' },
      { name: 'Interval of the source', before: 'not stated', after: '300–400' },
    ]);
    expect(partsOf(changedTo({ place: ['JP'], period_start: '2014-04' }))).toEqual([
      { name: 'Where', before: 'worldwide', after: 'Japan' },
      { name: 'When', before: 'March to September 2014', after: 'April to September 2014' },
    ]);
  });

  it('shows the cells where they differ and their words do not', () => {
    expect(partsOf(changedTo({ unit: 'year' }))).toEqual([
      { name: 'The number', before: 'unit: count', after: 'unit: year' },
    ]);
  });

  it('leads to the change, and to the figure as it was before', () => {
    const record = recordAfter([
      FIRST,
      { date: '2027-01-10', reason: 'A later count', says: { value: 338 } },
      { date: '2027-02-01', reason: 'A recount', says: { value: 339 } },
    ]);
    const changes = changesOf(entry(record.figures, 'arrests'), record);
    expect(changes.map(oldAddress)).toEqual(['/figures/arrests/v1/', '/figures/arrests/v2/']);
    expect(changes.map(changeAddress)).toEqual([
      '/figures/arrests/#version-2',
      '/figures/arrests/#version-3',
    ]);
    expect(changes.map(({ before }) => before.value)).toEqual([337, 338]);
  });
});

describe('the page of an old state', () => {
  it('says that it is superseded and when it was in force, on one day too', () => {
    const wordsOf = (record: ResearchRecord) =>
      changesOf(entry(record.figures, 'arrests'), record).map(oldStateWords);
    expect(wordsOf(changedTo({ value: 338 }))).toEqual([
      'Superseded: this is what the figure said from 25 November 2026 until 10 January 2027. Do not cite it as it stands here.',
    ]);
    expect(wordsOf(changedTo({ value: 338 }, '2026-11-25'))).toEqual([
      'Superseded: this is what the figure said on 25 November 2026, before it was changed that day. Do not cite it as it stands here.',
    ]);
  });
});

describe('the mark beside a changed figure', () => {
  it('is dated by the last change, and says of a withdrawn figure that it was withdrawn', () => {
    expect(markOf(changedTo({ value: 338 }))).toBe('changed 10 January 2027');
    expect(markOf(changedTo({ status: 'withdrawn' }))).toBe('withdrawn 10 January 2027');
    expect(markOf(changedTo({ status: 'corrected', value: 338 }))).toBe('corrected 10 January 2027');
    expect(markOf(changedTo({ value: 338 }), 'constant')).toBeUndefined();
  });

  it('stands in the source note of a text and in the table of a chart, and nowhere else', () => {
    const record = changedTo({ value: 338 });
    const notes = notesOf({ cited: [...record.figures.keys()] }, modelOf(record));
    const [changed, constant] = notesHtml(notes).split('</li>');
    expect(changed).toContain('<a href="/figures/arrests/#changes">Changed 10 January 2027</a>.');
    expect(constant).not.toContain('hanged');
    const [row, other] = tableOf(
      [...record.figures.values()].map((each) => datumOfFigure(each, modelOf(record))),
    ).rows;
    expect(row?.cells.at(-1)).toBe('Changed 10 January 2027');
    expect(other?.cells.at(-1)).toBe('');
  });
});
