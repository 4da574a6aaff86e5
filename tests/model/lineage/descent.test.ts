import { describe, expect, it } from 'vitest';
import { NO_TEXTS } from '../../../src/model/editorial.ts';
import { correctionWords } from '../../../src/model/lineage/descent.ts';
import { modelOf } from '../../../src/model/model.ts';
import { entry, type ResearchRecord } from '../../../src/record/schema/record.ts';
import { plainSource } from '../../record/plain-rows.ts';
import { figure, recordOf } from './record.ts';

const first = figure({ id: 'first', title: 'Buoy, 2014: share of visits' });
const figures = [
  first,
  figure({ id: 'same', restates: 'first' }),
  figure({ id: 'darknets', restates: 'first', measure: 'traffic', scope: 'darknets', source: 'late' }),
  figure({ id: 'services', restates: 'first', measure: 'requests' }),
  figure({ id: 'undated', restates: 'darknets', measure: 'traffic', scope: 'darknets', source: 'no-date' }),
  figure({ id: 'refuting', restates: 'darknets', measure: 'traffic', role: 'corrector', title: 'Gull: no' }),
];
const plain = recordOf(figures);
const record: ResearchRecord = {
  ...plain,
  sources: new Map([
    ...plain.sources,
    ['late', plainSource({ id: 'late', kind: 'news', publisher: 'Gull', published: '2018-03-02' })],
    ['no-date', plainSource({ id: 'no-date', kind: 'news', publisher: 'Tern' })],
  ]),
};
const stories = new Map([['first', { labels: ['undated', 'same'], corrections: ['late'] }]]);

function descentOf(...ids: string[]) {
  const model = modelOf(record, { ...NO_TEXTS, stories });
  const [descent] = model.descents(ids.map((id) => entry(record.figures, id)));
  if (descent === undefined) throw new Error('no descent');
  return descent;
}

describe('a family as depths of water', () => {
  it('has a band for each thing the number is said to be about: the furthest claim at the surface, the first at the bed', () => {
    const { bands } = descentOf('first');
    expect(bands.map(({ thing, standings }) => [thing, standings.map((each) => each.figure.id)])).toEqual([
      ['darknet traffic', ['darknets', 'undated']],
      ['directory requests', ['services']],
      ['visits', ['first', 'same']],
    ]);
    expect(bands.map(({ often }) => often)).toEqual([
      'twice, 2018, one of them undated',
      'once, 2015',
      'once, 2015',
    ]);
  });

  it('orders the bands of some as those of all, and counts in them all that there are', () => {
    const { bands } = descentOf('services', 'undated');
    expect(
      bands.map(({ standings, repeated }) => [standings.map((each) => each.figure.id), repeated]),
    ).toEqual([
      [['darknets', 'undated'], 2],
      [['services'], 1],
      [['first'], 1],
    ]);
  });

  it('keeps what refutes the number out of the water, among the corrections by date', () => {
    const { corrections, bands } = descentOf('first');
    expect(corrections.map(correctionWords)).toEqual(['The Daily Buoy, 2015', 'Gull, 2 March 2018']);
    expect(corrections.map(({ standing }) => standing?.figure.id)).toEqual(['refuting', undefined]);
    expect(bands.flatMap(({ standings }) => standings.map((each) => each.figure.id))).not.toContain(
      'refuting',
    );
  });

  it('tells members from the surface down, corrections first and the first figure last', () => {
    expect(descentOf('first').members.map((each) => each.figure.id)).toEqual([
      ...['refuting', 'darknets', 'undated', 'services', 'same', 'first'],
    ]);
    expect(descentOf('undated').members.map((each) => each.figure.id)).toEqual([
      ...['darknets', 'undated', 'first'],
    ]);
  });

  it('names those whom an editor names; without a story the first of each claim and the latest', () => {
    const namesOf = (...ids: string[]) =>
      [...descentOf(...ids).named].map((each) => each.figure.id).toSorted();
    expect(namesOf('first')).toEqual(['same', 'undated']);
    const model = modelOf(record);
    const [descent] = model.descents([first]);
    expect([...(descent?.named ?? [])].map((each) => each.figure.id).toSorted()).toEqual([
      ...['darknets', 'first', 'services'],
    ]);
  });
});
