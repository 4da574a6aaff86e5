import { describe, expect, it } from 'vitest';
import { differingAccounts } from '../../src/charts/forms/accounts/accounts.ts';
import { figure, model, record } from './samples.ts';
import { expectPicture } from './snapshot.ts';
import { expectSound } from './sound.ts';

const of = (measure: string) =>
  [...record.figures.values()].filter(
    (each) =>
      each.operation === 'welcome-to-video' &&
      each.measure === measure &&
      each.role !== 'specimen' &&
      each.status !== 'draft',
  );

describe('accounts that disagree', () => {
  it.each(['arrests', 'countries-with-arrests', 'children-rescued'])(
    'shows who says what about %s, by date',
    (measure) => {
      const chart = differingAccounts('They disagree', of(measure), model);
      expectSound(chart);
      expectPicture(`accounts-${measure}`, chart.picture);
      const dates = chart.data.map(({ source }) => source.published ?? '9999');
      expect(dates).toEqual([...dates].sort());
    },
  );

  it('says how many numbers there are', () => {
    const { description } = differingAccounts('They disagree', of('countries-with-arrests'), model);
    expect(description[0]).toBe('Seven accounts give four different numbers.');
  });

  it('refuses figures of several operations or of none', () => {
    const mixed = [figure('a', { operation: 'welcome-to-video' }), figure('b', { operation: 'kyoto-2018' })];
    expect(() => differingAccounts('T', mixed, model)).toThrow(
      'not of one operation but of welcome-to-video, kyoto-2018',
    );
    expect(() => differingAccounts('T', [figure('a', {})], model)).toThrow('not of one operation');
  });
});
