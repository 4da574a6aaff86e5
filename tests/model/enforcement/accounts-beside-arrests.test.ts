import { describe, expect, it } from 'vitest';
import { accountsBesideArrests } from '../../../src/model/enforcement/accounts-beside-arrests.ts';
import type { Figure } from '../../../src/record/schema/figure.ts';
import { relate } from '../../../src/model/relations.ts';
import { figure, recordOf } from '../lineage/record.ts';

const count = (row: Partial<Figure> & Pick<Figure, 'id' | 'measure'>) =>
  figure({ unit: 'count', operation: 'operation-anchor', ...row });
const accounts = count({ id: 'accounts', measure: 'registered-accounts', value: 9000 });
const arrests = count({ id: 'arrests', measure: 'arrests', value: 12 });

function besides(...figures: Figure[]) {
  const record = recordOf(figures);
  return accountsBesideArrests(record, relate(record)).map(({ operation, accounts, arrests }) => ({
    operation: operation.id,
    accounts: accounts.map(({ id }) => id),
    arrests: arrests.map(({ id }) => id),
  }));
}

describe('accounts beside arrests', () => {
  it('shows an operation that has both, and none that has one of them', () => {
    expect(besides(accounts, arrests)).toEqual([
      { operation: 'operation-anchor', accounts: ['accounts'], arrests: ['arrests'] },
    ]);
    expect(besides(accounts)).toEqual([]);
    expect(besides(arrests)).toEqual([]);
  });

  it('shows both where sources differ, and one number in the same words once', () => {
    const again = count({ id: 'again', measure: 'arrests', value: 12 });
    const other = count({ id: 'other', measure: 'arrests', value: 13 });
    expect(besides(accounts, arrests, again, other)[0]?.arrests).toEqual(['arrests', 'other']);
  });

  it('leaves the count of one country out where there is one of the world', () => {
    const part = count({ id: 'part', measure: 'arrests', value: 3, place: ['NO'] });
    expect(besides(accounts, arrests, part)[0]?.arrests).toEqual(['arrests']);
    expect(besides(accounts, part)[0]?.arrests).toEqual(['part']);
  });

  it('takes no retelling, no error and nothing that was superseded', () => {
    const others = [
      count({ id: 'retold', measure: 'arrests', value: 14, role: 'retelling' }),
      count({ id: 'garbled', measure: 'arrests', value: 15, role: 'specimen' }),
      count({ id: 'first', measure: 'arrests', value: 16, status: 'superseded' }),
    ];
    expect(besides(accounts, ...others)).toEqual([]);
  });
});
