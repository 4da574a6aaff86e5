import { describe, expect, it } from 'vitest';
import { NO_TEXTS } from '../../../src/model/editorial.ts';
import { modelOf } from '../../../src/model/model.ts';
import { operationPage } from '../../../src/model/pages/operation.ts';
import { operationsPage, rankedByRung } from '../../../src/model/pages/operations.ts';
import type { Figure } from '../../../src/record/schema/figure.ts';
import type { Account } from '../../../src/record/schema/operation.ts';
import { entry, type ResearchRecord } from '../../../src/record/schema/record.ts';
import type { Misquote } from '../../../src/record/schema/vocabulary.ts';
import { operation } from '../enforcement/operation.ts';
import { figure, recordOf } from '../lineage/record.ts';

const count = (id: string, row: Partial<Figure> = {}) =>
  figure({ id, unit: 'count', measure: 'arrests', value: 12, operation: 'anchor', ...row });

const account: Account = {
  operation: 'anchor',
  question: 'located',
  teller: 'Coast Guard',
  account: 'A lamp gave it away.',
  source: 'gazette',
  locator: 'a lamp',
  at: { file: 'data/accounts.csv', line: 2 },
};

const record: ResearchRecord = {
  ...recordOf([
    count('old', { status: 'superseded', superseded_by: 'new', period_end: '2014-10' }),
    count('new', { value: 15, period_end: '2015' }),
    count('charges', { measure: 'charges', value: 9, period_end: '2016-02' }),
    count('wrong', { role: 'specimen' }),
    count('elsewhere', { operation: undefined, source: 'gazette', measure: 'traffic' }),
  ]),
  operations: new Map(
    [
      operation({
        id: 'anchor',
        announced: '2014-10',
        countries: ['NO', 'GB'],
        identified_by: ['tip'],
      }),
      operation({ id: 'buoy', name: 'Operation Buoy', kind: 'market', started: '2013', countries: ['NO'] }),
      operation({ id: 'capstan', kind: 'market', announced: '2014-12' }),
    ].map((each) => [each.id, each]),
  ),
  accounts: [account, { ...account, question: 'began' }, { ...account, teller: 'Harbour Institute' }],
};
const model = modelOf(record, {
  ...NO_TEXTS,
  operationTexts: new Map([['anchor', 'It followed Operation Buoy.']]),
});
const ids = (rows: readonly { readonly figure: Figure }[]) => rows.map((row) => row.figure.id);

describe('the page of an operation', () => {
  const page = operationPage(entry(model.record.operations, 'anchor'), model);

  it('is led by one figure, and says the sentence of every other one in one place, errors apart', () => {
    expect(page.chief?.figure.id).toBe('new');
    expect(ids(page.later)).toEqual(['charges']);
    expect(
      page.rest.map(({ stage, count, steps }) => [stage, count, steps.map(({ rows }) => ids(rows))]),
    ).toEqual([['arrests', 1, [['old']]]]);
    expect(ids(page.specimens)).toEqual(['wrong']);
  });

  it('holds the slips that were noted of its figures, whether or not a wrong number was printed', () => {
    const misquote: Misquote = {
      ...{ id: 'slip', as_told: '15 were jailed.', what_the_source_says: 'They were arrested.' },
      ...{
        figure: 'new',
        fault: 'stage-confused',
        printed_in: [],
        note: '',
        at: { file: 'data/misquotes.csv', line: 2 },
      },
    };
    const noted = modelOf({ ...record, misquotes: [misquote, { ...misquote, figure: 'elsewhere' }] });
    expect(operationPage(entry(record.operations, 'anchor'), noted).misquotes).toEqual([
      { misquote, printed: [] },
    ]);
  });

  it('shows a wrong number with the slip that it prints, and not again below', () => {
    const misquote: Misquote = {
      ...{ id: 'slip', as_told: '12 were jailed.', what_the_source_says: 'They were arrested.' },
      ...{ figure: 'new', fault: 'stage-confused', note: '', printed_in: ['wrong'] },
      at: { file: 'data/misquotes.csv', line: 2 },
    };
    const noted = operationPage(
      entry(record.operations, 'anchor'),
      modelOf({ ...record, misquotes: [misquote] }),
    );
    expect(noted.misquotes.map(({ printed }) => ids(printed))).toEqual([['wrong']]);
    expect(noted.specimens).toEqual([]);
  });

  it('folds what was counted later as well, where its text names it, and leaves it out where its text tells it', () => {
    const stagesWith = (told: readonly string[]) => {
      const choice = { figures: [], apart: [], cited: ['charges'], told };
      const model = modelOf(record, { ...NO_TEXTS, operationChoices: new Map([['anchor', choice]]) });
      const { later, rest, isQuiet } = operationPage(entry(record.operations, 'anchor'), model);
      return { later, stages: rest.map(({ stage }) => stage), isQuiet };
    };
    expect(stagesWith([])).toEqual({ later: [], stages: ['arrests', 'charges'], isQuiet: false });
    expect(stagesWith(['charges'])).toEqual({ later: [], stages: ['arrests'], isQuiet: false });
  });

  it('tells the sides of a disagreement there and not below, and none that its text tells already', () => {
    const counts = [count('few', { value: 9 }), count('many', { value: 30, source: 'gazette' })];
    const row = { operation: 'buoy', period_end: '2014' };
    const more = {
      ...record,
      figures: new Map([...record.figures, ...counts.map((each) => [each.id, { ...each, ...row }] as const)]),
    };
    const pageWith = (told: readonly string[]) => {
      const choice = { figures: [], apart: [], cited: told, told };
      const texts = { ...NO_TEXTS, operationChoices: new Map([['buoy', choice]]) };
      return operationPage(entry(record.operations, 'buoy'), modelOf(more, texts));
    };
    expect(pageWith([]).disputes).toHaveLength(1);
    expect(pageWith([]).rest).toEqual([]);
    expect(pageWith(['few', 'many']).disputes).toEqual([]);
    expect(pageWith(['few', 'many']).strip.map(({ dispute }) => dispute)).not.toContain('few');
  });

  it('tells question by question who says what', () => {
    expect(page.accounts.map(({ question, told }) => [question, told.length])).toEqual([
      ['located', 2],
      ['began', 1],
    ]);
  });

  it('has at its top one person charged, not one people', () => {
    const one = { ...count('one', { measure: 'charges', value: 1, operation: 'buoy' }) };
    const more = modelOf({ ...record, figures: new Map([...record.figures, ['one', one]]) });
    const { strip } = operationPage(entry(record.operations, 'buoy'), more);
    expect(strip.find(({ rung }) => rung === 'charges')?.what).toBe('person charged');
  });

  it('says at its top where a number was counted that covers one country of several, or a few', () => {
    const whatOf = (place: string[], row: Partial<Figure> = {}) => {
      const own = count('own', { measure: 'charges', operation: 'wide', place, ...row });
      const wide = operation({ id: 'wide', countries: ['NO', 'GB', 'SE', 'FI'] });
      const more = modelOf({
        ...record,
        operations: new Map([...record.operations, ['wide', wide]]),
        figures: new Map([...record.figures, ['own', own]]),
      });
      return operationPage(wide, more).strip.find(({ figure }) => figure !== undefined)?.what;
    };
    expect(whatOf(['GB'])).toBe('people charged, in the United Kingdom');
    expect(whatOf(['GB', 'SE', 'FI'])).toBe('people charged, in three countries');
    expect(whatOf(['world'])).toBe('people charged');
    expect(whatOf(['GB'], { measure: 'seized', unit: 'EUR', value: 9 })).toMatch(/, in the United Kingdom$/);
    expect(whatOf(['GB'], { measure: 'seized', unit: 'EUR', scope: 'one-site' })).not.toContain('Kingdom');
  });

  it('names the cases that belong together, whichever of them names the other', () => {
    expect(page.together.map(({ id }) => id)).toEqual(['buoy']);
    const other = operationPage(entry(model.record.operations, 'buoy'), model);
    expect(other.together.map(({ id }) => id)).toEqual(['anchor']);
    expect([page.dates, other.dates]).toEqual([['announced October 2014'], ['started 2013']]);
  });
});

describe('the list of operations', () => {
  const { kinds, years, places, waysFound } = operationsPage(model);

  it('has every operation once, by kind, the newest first, with a number a rung', () => {
    const rows = kinds.flatMap((kind) => kind.rows.map((row) => [kind.kind, row.operation.id]));
    expect(rows).toEqual([
      ['market', 'capstan'],
      ['market', 'buoy'],
      ['other', 'anchor'],
    ]);
    const numbers = kinds.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ number }) => number)));
    expect(numbers).toEqual([
      ['', '', '', '', '', ''],
      ['', '', '', '', '', ''],
      ['', '', '15', '9', '', ''],
    ]);
  });

  it('names each column by what most of its cells count, and says of another cell what it counts', () => {
    const caught = ['buoy', 'capstan'].map((id) => count(id, { measure: 'caught', operation: id }));
    const more = modelOf({
      ...record,
      figures: new Map([...record.figures.values(), ...caught].map((each) => [each.id, each])),
    });
    const { columns, kinds } = operationsPage(more);
    expect(columns.find(({ rung }) => rung === 'arrests')?.name).toBe('People caught');
    const said = kinds.flatMap(({ rows }) => rows.map(({ cells }) => cells[2]?.what));
    expect(said).toEqual(['', '', 'arrests']);
  });

  it('says of one person that a person was caught, not people', () => {
    const caught = { ...entry(record.measures, 'caught'), singular: 'person caught' };
    const extra = [
      count('one', { measure: 'caught', value: 1, operation: 'buoy' }),
      count('few', { value: 3, operation: 'capstan' }),
    ];
    const more = modelOf({
      ...record,
      measures: new Map([...record.measures, ['caught', caught]]),
      figures: new Map([...record.figures.values(), ...extra].map((each) => [each.id, each])),
    });
    const cells = operationsPage(more).kinds.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
    expect(cells.find(({ figure }) => figure?.id === 'one')?.what).toBe('person caught');
  });

  it('can be had in the order of the numbers of a rung, each kind of number apart', () => {
    const extra = [
      count('few', { value: 3, operation: 'buoy' }),
      count('caught', { measure: 'caught', value: 900, operation: 'capstan' }),
    ];
    const more = modelOf({
      ...record,
      figures: new Map([...record.figures.values(), ...extra].map((each) => [each.id, each])),
    });
    const { kinds, without } = rankedByRung('arrests', more);
    expect(kinds.map(({ id, name, rows }) => [id, name, ids(rows)])).toEqual([
      ['arrests-count', 'Arrests', ['new', 'few']],
      ['caught-count', 'People caught', ['caught']],
    ]);
    expect(without).toBe(0);
    expect(rankedByRung('charges', more).without).toBe(2);
  });

  it('offers each choice once, years from the newest, others by their names', () => {
    expect(years).toEqual(['2014', '2013']);
    expect(places.map(({ words }) => words)).toEqual(['Norway', 'United Kingdom']);
    expect(waysFound.map(({ value }) => value)).toEqual(['tip', 'unknown']);
  });
});
