import { describe, expect, it } from 'vitest';
import { stylesWithRelativeAddresses, withRelativeAddresses } from '../../src/publish/relative-addresses.ts';

const LINKS =
  '<a href="/">a</a> <a class="x" href="/figures/boats/#changes">b</a> <script src="/assets/a.js">';

describe('the addresses of a page', () => {
  it('lead from its own place, so that they hold on disk too', () => {
    expect(withRelativeAddresses(LINKS, '/operations/night-watch/')).toBe(
      '<a href="../../">a</a> <a class="x" href="../../figures/boats/#changes">b</a> ' +
        '<script src="../../assets/a.js">',
    );
    expect(withRelativeAddresses('<a href="/data/ledger.csv">', '/')).toBe('<a href="./data/ledger.csv">');
  });

  it('lead from its own place in its styles too', () => {
    const styles =
      "a{src:url('/fonts/a.woff2')}b{src:url(/fonts/b.woff2)}c{background:url(//a.example/c.png)}";
    expect(stylesWithRelativeAddresses(styles, '/figures/boats/')).toBe(
      "a{src:url('../../fonts/a.woff2')}b{src:url(../../fonts/b.woff2)}c{background:url(//a.example/c.png)}",
    );
    expect(stylesWithRelativeAddresses(styles, '/404.html')).toBe(styles);
  });

  it('are left alone where they lead to other hosts, within the page, or stand in the text', () => {
    const others = '<a href="https://a.example/b/"> <a href="//a.example/"> <a href="#c"> write to /help/';
    expect(withRelativeAddresses(others, '/figures/')).toBe(others);
  });

  it('are left alone on the page for addresses that lead nowhere, which is shown at any depth', () => {
    expect(withRelativeAddresses(LINKS, '/404.html')).toBe(LINKS);
  });
});
