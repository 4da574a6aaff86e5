/** An address of the site as a link of a built page holds it: from the page, and to a file. `/figures/` is written `../figures/index.html`. */
export function siteAddress(link: string, page: string): string {
  if (!/^(?:\.\.\/|[\w-][\w./-]*(?:$|#))/.test(link)) return link;
  const { pathname, hash } = new URL(link, `http://localhost${page}`);
  return pathname.replace(/\/index\.html$/, '/') + hash;
}

/** The same HTML with the addresses of its links as the site knows them. */
export function withSiteAddresses(html: string, page: string): string {
  return html.replaceAll(
    /(\shref=")([^"]*)/g,
    (_, before: string, link: string) => before + siteAddress(link, page),
  );
}
