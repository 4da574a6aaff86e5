import { describe, expect, it } from 'vitest';
import { onionRouting } from '../../src/charts/forms/onion-routing/onion-routing.ts';
import { eachAtItsOwnAddress } from '../../src/charts/registry.ts';

const sketch = (address: string) => ({ address, chart: onionRouting('How a message is passed on') });

describe('the charts of the site', () => {
  it('stand each at an address of its own', () => {
    const charts = [sketch('/explainers/a/sketch'), sketch('/explainers/b/sketch')];
    expect(eachAtItsOwnAddress(charts)).toBe(charts);
  });

  it('are refused where two share an address, which is named', () => {
    const charts = [sketch('/explainers/a/sketch'), sketch('/explainers/a/sketch')];
    expect(() => eachAtItsOwnAddress(charts)).toThrow('/explainers/a/sketch: two charts have this address');
  });
});
