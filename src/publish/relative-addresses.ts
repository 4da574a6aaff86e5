const ADDRESS_OF_SITE = /(\s(?:href|src|action)=")\/(?!\/)([^"#?]*)/g;

/**
 * The same page with addresses that hold on a server and in a folder on disk alike: they begin at the page, and name the
 * file in a folder. `path` is the page's own address. The page for addresses that lead nowhere is shown at any depth.
 */
export function withRelativeAddresses(html: string, path: string): string {
  if (!path.endsWith('/')) return html;
  const up = '../'.repeat(path.split('/').length - 2);
  return html.replaceAll(ADDRESS_OF_SITE, (_, before: string, address: string) => {
    const file = address === '' || address.endsWith('/') ? `${address}index.html` : address;
    return `${before}${up}${file}`;
  });
}
