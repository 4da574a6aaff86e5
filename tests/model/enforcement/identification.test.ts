import { describe, expect, it } from 'vitest';
import { identifications } from '../../../src/model/enforcement/identification.ts';
import { operation } from './operation.ts';

const operations = [
  operation({ id: 'anchor', identified_by: ['tip', 'payment-tracing'] }),
  operation({ id: 'buoy', identified_by: ['payment-tracing'] }),
  operation({ id: 'capstan' }),
];

describe('how people were found', () => {
  it('counts an operation with two ways under both, the most frequent way first', () => {
    const counted = identifications(operations).ways.map(({ word, operations }) => [
      word,
      ...operations.map(({ id }) => id),
    ]);
    expect(counted).toEqual([
      ['payment-tracing', 'anchor', 'buoy'],
      ['tip', 'anchor'],
    ]);
  });

  it('has every operation once, among the told or among the untold', () => {
    const { told, untold } = identifications(operations);
    expect(told.map(({ id }) => id)).toEqual(['anchor', 'buoy']);
    expect(untold.map(({ id }) => id)).toEqual(['capstan']);
  });

  it('makes no way of the word for what is not told', () => {
    expect(identifications(operations).ways.map(({ word }) => word)).not.toContain('unknown');
  });
});
