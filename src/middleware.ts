import { defineMiddleware } from 'astro:middleware';
import { withBoundNumbers } from './publish/bound-numbers.ts';
import { withRelativeAddresses } from './publish/relative-addresses.ts';

/**
 * Every page leaves with its numbers bound to their magnitudes, whoever put them there: the record, a text or a chart;
 * and, when it is built, with addresses by which it can be read from disk.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.includes('text/html') !== true) return response;
  const html = withBoundNumbers(await response.text());
  return new Response(import.meta.env.PROD ? withRelativeAddresses(html, url.pathname) : html, response);
});
