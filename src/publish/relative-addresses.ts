const ADDRESS_OF_SITE = /(\s(?:href|src|action)=")\/(?!\/)([^"#?]*)/g;

/**
 * The same page with addresses that begin at the page, so that they hold in a folder on disk as on a server. `path` is the
 * page's own address. The page for addresses that lead nowhere is shown at any depth, and stays as it is.
 */
export function withRelativeAddresses(html: string, path: string): string {
  if (!path.endsWith('/')) return html;
  const up = '../'.repeat(path.split('/').length - 2) || './';
  return html.replaceAll(ADDRESS_OF_SITE, (_, before: string, address: string) => `${before}${up}${address}`);
}
