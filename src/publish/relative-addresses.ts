const ADDRESS_OF_SITE = /(\s(?:href|src|action)=")\/(?!\/)([^"#?]*)/g;
const FILE_OF_STYLES = /url\((['"]?)\/(?!\/)/g;

/**
 * The same page with addresses that begin at the page, so that they hold in a folder on disk as on a server. `path` is the
 * page's own address. The page for addresses that lead nowhere is shown at any depth, and stays as it is.
 */
export function withRelativeAddresses(html: string, path: string): string {
  if (!path.endsWith('/')) return html;
  const up = upFrom(path);
  return html.replaceAll(ADDRESS_OF_SITE, (_, before: string, address: string) => `${before}${up}${address}`);
}

/** The same for the styles that stand in a page. Its content policy names their hash, so they come before it does. */
export function stylesWithRelativeAddresses(styles: string, path: string): string {
  return path.endsWith('/') ? styles.replaceAll(FILE_OF_STYLES, `url($1${upFrom(path)}`) : styles;
}

function upFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 2) || './';
}
