import { describe, expect, it } from 'vitest';
import { differingAccounts } from '../../src/charts/forms/accounts/accounts.ts';
import { figure, model, ONE_OF_EACH } from './samples.ts';
import { expectPictures } from './snapshot.ts';
import { expectSound } from './sound.ts';

const of = (id: string, source: string, value: number) =>
  figure(id, { source, value, operation: 'night-watch' });
const ACCOUNTS = [
  of('a', 'gazette', 38),
  of('b', 'leaflet', 38),
  of('c', 'log', 12),
  of('d', 'beacon', 18),
  of('e', 'buoy', 38),
];

describe('accounts that disagree', () => {
  it('show who says what, in the order of publication, the undated last', () => {
    const chart = differingAccounts('They disagree', ACCOUNTS, model);
    expectSound(chart);
    expectPictures('accounts', chart.pictures);
    expect(chart.data.map(({ label }) => label)).toEqual([
      'The Harbour Office, 2 May 2016',
      'The Evening Buoy, 15 August 2018',
      'Coast Gazette, 16 October 2019',
      'Beacon News, 17 October 2019',
      'The Lamp Guild, undated',
    ]);
    expect(chart.counted).toMatch(/, Night Watch\.( |$)/);
  });

  it('say how many numbers there are', () => {
    const said = differingAccounts('They disagree', ACCOUNTS, model).description;
    expect(said[0]).toBe('Five accounts give three different numbers.');
    const same = [of('a', 'log', 5), of('b', 'buoy', 5)];
    expect(differingAccounts('They agree', same, model).description[0]).toBe(
      'Both accounts give the same number.',
    );
  });

  it('say the place where places differ, and what each is where one source says two things', () => {
    const [here, there] = [
      { ...of('a', 'log', 5), place: ['DE'] },
      { ...of('b', 'log', 7), place: ['FR'] },
    ];
    const { data } = differingAccounts('Two places', [here, there], model);
    expect(data[0]?.label).toBe('The Harbour Office, 2 May 2016 (Germany): Title of a');
  });

  it('carry every hedge', () => {
    const hedged = ONE_OF_EACH.map((each) => ({ ...each, operation: 'night-watch' }));
    expectSound(differingAccounts('Every mark', hedged, model));
  });

  it('are refused of several operations or of none', () => {
    const mixed = [figure('a', { operation: 'night-watch' }), figure('b', { operation: 'low-tide' })];
    expect(() => differingAccounts('T', mixed, model)).toThrow(
      'not of one operation but of night-watch, low-tide',
    );
    expect(() => differingAccounts('T', [figure('a', {})], model)).toThrow('not of one operation');
  });
});
