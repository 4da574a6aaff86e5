import { describe, expect, it } from 'vitest';
import { faultLine } from '../../../src/faults/fault.ts';
import { checkScopes } from '../../../src/model/lineage/scope-check.ts';
import type { Figure } from '../../../src/record/schema/figure.ts';
import { figure } from './record.ts';

const told = (base: string, scope: Figure['scope']) =>
  checkScopes([figure({ id: 'a', base, scope })]).map(faultLine);

describe('the typed scope of a figure', () => {
  it('is a fault where the base names another part of the internet', () => {
    expect(told('of daily users of Tor, the share', 'internet')).toEqual([
      'data/hand-made.csv:2 (a) scope: "internet" does not fit the base, which speaks of all of Tor; write tor, or word the base as the source does',
    ]);
    expect(told('of traffic on the dark web', 'hidden-services')).toHaveLength(1);
    expect(told('of the onion services that were found', 'darknets')).toHaveLength(1);
  });

  it('is none where it is one of those that the base names, or lies on Tor', () => {
    expect(told('of visits to Tor hidden services', 'hidden-services')).toEqual([]);
    expect(told('forums on Tor', 'hidden-services')).toEqual([]);
    expect(told('links to hidden services on the open web', 'internet')).toEqual([]);
  });

  it('is none where a single site is meant, where the base names nothing, or where there is no scope', () => {
    expect(told('accounts on one dark web forum', 'one-site')).toEqual([]);
    expect(told('of the sites in the study', 'darknets')).toEqual([]);
    expect(told('people arrested for buying on the dark web', undefined)).toEqual([]);
  });
});
