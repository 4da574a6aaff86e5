import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../src/model/model.ts';
import type { Figure } from '../../../src/record/schema/figure.ts';
import { entry } from '../../../src/record/schema/record.ts';
import { figure, recordOf } from '../lineage/record.ts';

const count = (id: string, row: Partial<Figure> = {}) =>
  figure({ id, unit: 'count', measure: 'arrests', value: 12, operation: 'operation-anchor', ...row });

function chief(...figures: readonly Figure[]): string | undefined {
  const model = modelOf(recordOf(figures));
  return model.chiefOutcome(entry(model.record.operations, 'operation-anchor'))?.id;
}

describe('the figure that tells how an operation ended', () => {
  it('counts what says it best, however small', () => {
    expect(chief(count('charges', { measure: 'charges', value: 900 }), count('arrests'))).toBe('arrests');
  });

  it('is a finding before a retelling, one with a named counter before one without, and then the highest', () => {
    const retold = count('retold', { role: 'retelling', value: 99 });
    const unnamed = count('unnamed', { source: 'paper', value: 50 });
    expect(chief(retold, unnamed, count('named'), count('higher', { value: 13 }))).toBe('higher');
    expect(chief(retold, unnamed)).toBe('unnamed');
    expect(chief(retold)).toBe('retold');
  });

  it('is no error and no count that a later one replaced; without any outcome, whatever was counted first', () => {
    const wrong = count('wrong', { role: 'specimen' });
    const old = count('old', { status: 'superseded', superseded_by: 'accounts' });
    expect(chief(wrong, old, count('accounts', { measure: 'registered-accounts' }))).toBe('accounts');
    expect(chief()).toBeUndefined();
  });
});
