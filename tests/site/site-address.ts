/** An address of the site, from a link of a built page that begins at the page: `../figures/` is `/figures/`. */
export function siteAddress(link: string, page: string): string {
  if (!/^\.{1,2}\//.test(link)) return link;
  const { pathname, hash } = new URL(link, `http://localhost${page}`);
  return pathname + hash;
}

/** The same HTML with the addresses of its links as the site knows them. */
export function withSiteAddresses(html: string, page: string): string {
  return html.replaceAll(
    /(\shref=")([^"]*)/g,
    (_, before: string, link: string) => before + siteAddress(link, page),
  );
}
