import { describe, expect, it } from 'vitest';
import { datumOfFigure } from '../../../src/charts/datum.ts';
import { tableOf } from '../../../src/charts/words.ts';
import { changeAddress, oldStateWords, pageOf } from '../../../src/model/ledger/changes.ts';
import { publications } from '../../../src/model/ledger/history.ts';
import { modelOf, type Model } from '../../../src/model/model.ts';
import { keptVersions, versionAddress } from '../../../src/model/pages/figure/states.ts';
import { notesHtml, notesOf } from '../../../src/prose/print/notes.ts';
import { isDeskNote } from '../../../src/record/schema/cell.ts';
import { figureColumns } from '../../../src/record/schema/figure.ts';
import { entry } from '../../../src/record/schema/record.ts';
import type { Cells } from '../../record/sound.ts';
import { FIRST, recordAfter, type Step } from './sample-changes.ts';

function changedTo(says: Cells, date = '2027-01-10'): Model {
  return modelOf(recordAfter([FIRST, { date, reason: 'A later count', says }]));
}

function changesOf(model: Model, id = 'boats') {
  return model.changesOf(entry(model.record.figures, id));
}

/** What the only change of the figure says in words. */
function partsOf(says: Cells) {
  return changesOf(changedTo(says)).flatMap(({ parts }) => parts);
}

function markOf(model: Model, id = 'boats'): string | undefined {
  return model.changeMark(entry(model.record.figures, id));
}

describe('the notice of a change', () => {
  it('says what each part was before and is since, as a reader knows it', () => {
    expect(partsOf({ value: '13', qualifier: 'at-least' })).toEqual([
      { name: 'The number', before: '12', after: 'at least 13' },
    ]);
    expect(partsOf({ base: 'boats in sight', measure: 'lamps' })).toEqual([
      { name: 'What was counted', before: 'boats', after: 'lamps' },
      { name: 'Of what', before: 'lamps in the harbour', after: 'boats in sight' },
    ]);
    expect(partsOf({ attributed_to: 'the ministry', source: 'paper' })).toEqual([
      {
        name: 'Source',
        before: '“The log”, The harbour, undated',
        after: '“Of lamps”, The harbour, undated',
      },
      { name: 'Whom the source names for it', before: 'not stated', after: 'the ministry' },
    ]);
    expect(
      partsOf({
        sampling: 'random',
        interval_low: '10',
        interval_high: '14',
        interval_kind: 'confidence',
        sample_size: '1000',
      }),
    ).toEqual([
      { name: 'Sample', before: 'not stated', after: '1,000' },
      { name: 'How the sample was chosen', before: 'not stated', after: 'a random sample' },
      { name: 'Interval of the source', before: 'not stated', after: '10–14' },
      { name: 'Kind of interval', before: 'not stated', after: 'confidence interval of the source' },
    ]);
    expect(partsOf({ place: 'JP', period_start: '2014-04', period_end: '2014-09' })).toEqual([
      { name: 'Where', before: 'Norway', after: 'Japan' },
      { name: 'When', before: 'not stated', after: 'April to September 2014' },
    ]);
    expect(
      partsOf({
        title: 'Boats at sea',
        operation: '',
        method: 'not-stated',
        restates: 'lamps',
        role: 'retelling',
      }),
    ).toEqual([
      { name: 'Title', before: 'Boats', after: 'Boats at sea' },
      { name: 'Method', before: 'stated by the source', after: 'not stated by the source' },
      { name: 'Operation', before: 'The watch', after: 'left out' },
      { name: 'Repeats', before: 'not stated', after: 'Lamps' },
      {
        name: 'Its place in the record',
        before: 'A finding: the source states it on its own account',
        after: 'A retelling: the source repeats what another has measured',
      },
    ]);
    expect(partsOf({ derivation: 'sum lamps lit', value: '' })).toMatchObject([
      { name: 'The number' },
      { name: 'Computed as', before: 'not stated', after: 'sum; Lamps; Lamps that burn' },
    ]);
  });

  it('has words for every column of a figure, so that none can change unsaid', () => {
    const ids: Cells = { measure: 'lamps', source: 'paper', restates: 'lamps', superseded_by: 'lamps' };
    const odd: Cells = {
      operation: '',
      place: 'JP',
      first_hand: 'no',
      part: 'port',
      derivation: 'sum lamps lit',
      sentence: '{n} of the lamps were lit',
      context: 'paper',
      value: '3',
    };
    for (const [column, schema] of Object.entries(figureColumns.shape)) {
      if (column === 'id' || isDeskNote(schema)) continue;
      const words = [...remedyWords(schema), '3', '2014', 'some words'];
      const known = words.filter((text) => schema.safeParse(text).success);
      const cell = ids[column] ?? odd[column] ?? known.find((text) => !SAID.includes(text));
      const [part] = partsOf({ [column]: cell ?? '' });
      expect(part, column).toBeDefined();
      expect(part?.name, column).not.toBe(column);
      expect(part?.before, column).not.toBe(part?.after);
    }
  });

  it('shows the cells where they differ and their words do not', () => {
    expect(partsOf({ unit: 'year' })).toEqual([
      { name: 'The number', before: 'unit: count', after: 'unit: year' },
    ]);
  });

  it('leads to the change, and to the figure as it was before, with the title and caveat of then', () => {
    const model = modelOf(
      recordAfter([
        FIRST,
        {
          date: '2027-01-10',
          reason: 'A later count',
          says: { value: '13', title: 'Ships', caveat: 'Counted twice.' },
        },
        { date: '2027-02-01', reason: 'A recount', says: { value: '14' } },
      ]),
    );
    const changes = changesOf(model);
    expect(changes.map(({ old }) => old)).toEqual(['/figures/boats/v1/', '/figures/boats/v2/']);
    const versions = keptVersions(model).filter(({ figure }) => figure.id === 'boats');
    expect(versions.map(({ came, went }) => [came, went])).toEqual([
      [undefined, changes[0]],
      [changes[0], changes[1]],
      [changes[1], undefined],
    ]);
    expect(versions.map(versionAddress)).toEqual(['v1', 'v2', 'v3'].map((name) => `/figures/boats/${name}/`));
    expect(changes.map(changeAddress)).toEqual(['/figures/boats/#version-2', '/figures/boats/#version-3']);
    expect(changes.map(({ before: { value, title, caveat } }) => [value, title, caveat])).toEqual([
      [12, 'Boats', 'Counted once, at night.'],
      [13, 'Ships', 'Counted twice.'],
    ]);
  });

  it('is told of series and sources too', () => {
    const step: Step = {
      date: '2027-01-10',
      reason: 'The log was read again',
      edits: [
        ['data/series/by-year.csv', '2015,110,,exact', '2015,111,,about'],
        ['data/series.csv', 'Lamps by year', 'Lamps each year'],
        [
          'data/sources.csv',
          'The log,,The harbour,,ngo-analysis,',
          'The log,"Berg, Kari",The harbour,,study,2015-03',
        ],
      ],
    };
    const model = modelOf(recordAfter([FIRST, step]));
    const { series, sources } = model.record;
    expect(model.changesOfSeries(entry(series, 'shares'))).toEqual([]);
    expect(model.changesOfSeries(entry(series, 'by-year'))).toMatchObject([
      {
        reason: 'The log was read again',
        parts: [
          { name: 'Title', before: 'Lamps by year', after: 'Lamps each year' },
          {
            name: 'Points',
            before: '2015: 110, The harbour, March 2015',
            after: '2015: about 111, The harbour, March 2015',
          },
        ],
      },
    ]);
    expect(model.changesOfSource(entry(sources, 'harbour-log'))).toMatchObject([
      {
        parts: [
          { name: 'Written by', before: 'not stated', after: 'Kari Berg' },
          { name: 'Kind', before: 'Analysis by a non-profit', after: 'Study' },
          { name: 'Date', before: 'not stated', after: 'March 2015' },
        ],
      },
    ]);
    expect(model.changes.map(pageOf)).toEqual(['/series/by-year/', '/sources/harbour-log/']);
  });

  it('never prints the address of a source that may not be printed', () => {
    const quiet: Step = {
      date: '2027-01-10',
      reason: 'The address names a person',
      edits: [['data/sources.csv', 'https://example.org/log,yes', 'https://example.org/somebody,quiet']],
    };
    const record = recordAfter([FIRST, quiet]);
    expect(JSON.stringify([...record.ledger])).not.toContain('somebody');
    expect(modelOf(record).changesOfSource(entry(record.sources, 'harbour-log'))).toMatchObject([
      {
        parts: [
          { name: 'Address', before: 'https://example.org/log', after: 'one that is not printed here' },
          { name: 'Linked', before: 'yes', after: 'yes, without its address in print' },
        ],
      },
    ]);
  });
});

/** What the figure says already. */
const SAID = ['exact', 'count', 'finding', 'current'];

/** The words that a column is made for, as its fault lists them. */
function remedyWords(schema: (typeof figureColumns.shape)[keyof typeof figureColumns.shape]): string[] {
  const [issue] = schema.safeParse('no such word').error?.issues ?? [];
  const remedy = issue?.code === 'custom' ? String(issue.params?.['remedy']) : '';
  return remedy.split(/[ ,]+/).filter((word) => word !== '');
}

describe('what was said first', () => {
  it('is dated by the first row, and told as it was then', () => {
    const record = recordAfter([
      FIRST,
      { date: '2027-01-10', reason: 'A later count', says: { value: '13' } },
    ]);
    const [{ date, figures } = { date: '', figures: [] }] = publications(record);
    expect(date).toBe('2026-11-25');
    expect(figures.find(({ id }) => id === 'boats')?.value).toBe(12);
  });
});

describe('the page of an old state', () => {
  it('says that it is superseded and when it was in force, on one day too', () => {
    expect(changesOf(changedTo({ value: '13' })).map(oldStateWords)).toEqual([
      'Superseded: this is what the figure said from 25 November 2026 until 10 January 2027. Do not cite it as it stands here.',
    ]);
    expect(changesOf(changedTo({ value: '13' }, '2026-11-25')).map(oldStateWords)).toEqual([
      'Superseded: this is what the figure said on 25 November 2026, before it was changed that day. Do not cite it as it stands here.',
    ]);
  });
});

describe('the mark beside a changed figure', () => {
  it('is dated by the last change, and says of a withdrawn figure that it was withdrawn', () => {
    expect(markOf(changedTo({ value: '13' }))).toBe('changed 10 January 2027');
    expect(markOf(changedTo({ status: 'withdrawn' }))).toBe('withdrawn 10 January 2027');
    expect(markOf(changedTo({ status: 'corrected', value: '13' }))).toBe('corrected 10 January 2027');
    expect(markOf(changedTo({ value: '13' }), 'lit')).toBeUndefined();
  });

  it('stands in the source note of a text and in the table of a chart, and nowhere else', () => {
    const model = changedTo({ value: '13' });
    const two = ['boats', 'lit'].map((id) => entry(model.record.figures, id));
    const notes = notesOf({ cited: ['boats', 'lit'] }, model);
    const [changed, constant] = notesHtml(notes, model).split('</p>');
    expect(changed).toContain('<a href="/figures/boats/#changes">Changed 10 January 2027</a>.');
    expect(constant).not.toContain('hanged');
    const [row, other] = tableOf(two.map((each) => datumOfFigure(each, model))).rows;
    expect(row?.cells.at(-1)).toBe('Changed 10 January 2027');
    expect(other?.cells.at(-1)).toBe('');
  });
});
