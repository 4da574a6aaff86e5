import { describe, expect, it } from 'vitest';
import { disputeAddress } from '../../src/model/lineage/dispute-address.ts';
import { modelOf } from '../../src/model/model.ts';
import { readRecord } from '../../src/record/read/read.ts';

describe('the addresses of the disagreements', () => {
  it('are each of its own, on the page of a topic', async () => {
    const { record } = await readRecord('data');
    const addresses = modelOf(record).disputes.map(disputeAddress);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((address) => !/^\/disagreements\/[a-z]+\/#[a-z0-9-]+$/.test(address))).toEqual(
      [],
    );
  });

  it('are given to every note of the researchers, be it a disagreement or only like one', async () => {
    const { record } = await readRecord('data');
    const model = modelOf(record);
    const told = new Set([...model.disputes.flatMap(({ notes }) => notes), ...model.contrasts]);
    expect(record.disagreements.filter((note) => !told.has(note)).map(({ id }) => id)).toEqual([]);
  });
});
