import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../src/model/places/groups.ts';
import { hasPage, placeAddress, placesOf } from '../../../src/model/places/place.ts';
import type { Figure } from '../../../src/record/schema/figure.ts';
import type { Operation } from '../../../src/record/schema/operation.ts';
import { operation } from '../enforcement/operation.ts';
import { figure, recordOf } from '../lineage/record.ts';

function placesIn(figures: readonly Figure[], operations: readonly Operation[] = []) {
  return placesOf({ ...recordOf(figures), operations: new Map(operations.map((row) => [row.id, row])) });
}

describe('the places of the record', () => {
  it('are the countries that rows name, by name, without the whole world', () => {
    const figures = [
      figure({ id: 'a', place: ['SE', 'NO'] }),
      figure({ id: 'b', place: ['world'] }),
      figure({ id: 'c', place: ['EU'] }),
    ];
    expect(placesIn(figures).map(({ code }) => code)).toEqual(['EU', 'NO', 'SE']);
  });

  it('have a page from three figures and operations on, counted together', () => {
    const two = [figure({ id: 'a', place: ['NO'] }), figure({ id: 'b', place: ['NO'] })];
    expect(placesIn(two).map(hasPage)).toEqual([false]);
    expect(placesIn(two, [operation({ id: 'anchor' })]).map(hasPage)).toEqual([true]);
  });

  it('have an address in small letters', () => {
    expect(placeAddress('NO')).toBe('/places/no/');
  });
});

describe('the groups of a place', () => {
  const figures = [
    figure({ id: 'old', place: ['NO'], period_end: '2014-01' }),
    figure({ id: 'new', place: ['NO'], period_end: '2019-01' }),
    figure({ id: 'later-superseded', place: ['NO'], period_end: '2020-01', status: 'superseded' }),
    figure({ id: 'of-anchor', place: ['NO'], operation: 'anchor' }),
    figure({ id: 'of-elsewhere', place: ['NO'], operation: 'buoy' }),
    figure({ id: 'garbled', place: ['NO'], role: 'specimen' }),
    figure({ id: 'refuted', place: ['NO'], role: 'corrector' }),
  ];
  const operations = [
    operation({ id: 'anchor', announced: '2018' }),
    operation({ id: 'capstan', announced: '2021' }),
    operation({ id: 'buoy', countries: ['SE'] }),
  ];
  const norway = placesIn(figures, operations).find(({ code }) => code === 'NO');
  if (norway === undefined) throw new Error('Norway is missing');
  const groups = groupsOf(norway);

  it('hold every figure once', () => {
    const held = [
      ...groups.operations.flatMap(({ figures }) => figures),
      ...groups.topics.flatMap(({ figures }) => figures),
      ...groups.specimens,
    ].map(({ id }) => id);
    expect(held.toSorted()).toEqual(figures.map(({ id }) => id).toSorted());
  });

  it('put the newest operation first, each with its figures', () => {
    expect(
      groups.operations.map(({ operation, figures }) => [operation.id, ...figures.map(({ id }) => id)]),
    ).toEqual([['capstan'], ['anchor', 'of-anchor']]);
  });

  it('put what stands now before what was superseded, and the newest first', () => {
    const inTopic = groups.topics[0]?.figures.map(({ id }) => id) ?? [];
    expect(inTopic.filter((id) => id !== 'of-elsewhere')).toEqual(['new', 'old', 'later-superseded']);
  });
});
