import { describe, expect, it } from 'vitest';
import { namedTogether } from '../../../src/model/enforcement/named-together.ts';
import { operation } from './operation.ts';

const operations = [
  operation({ id: 'anchor', name: 'Operation Anchor' }),
  operation({ id: 'anchor-two', name: 'Operation Anchor II' }),
  operation({ id: 'buoy', name: 'Operation Buoy (The Harbour)' }),
];
const together = (texts: Readonly<Record<string, string>>) => {
  const found = namedTogether(operations, new Map(Object.entries(texts)));
  return operations.map(({ id }) => found(id).map((other) => other.id));
};

describe('the operations that belong together', () => {
  it('are those whose texts name one another, seen from both sides', () => {
    expect(together({ buoy: 'It followed Operation Anchor.' })).toEqual([['buoy'], [], ['anchor']]);
  });

  it('are told by the whole of a name, and without what stands in brackets behind it', () => {
    expect(together({ 'anchor-two': 'Operation Anchor II led to Operation Buoy.' })).toEqual([
      [],
      ['buoy'],
      ['anchor-two'],
    ]);
  });

  it('are none without texts', () => {
    expect(together({})).toEqual([[], [], []]);
  });
});
