import { defineMiddleware } from 'astro:middleware';
import { withBoundNumbers } from './publish/bound-numbers.ts';

/** Every page leaves with its numbers bound to their magnitudes, whoever put them there: the record, a text or a chart. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.includes('text/html') !== true) return response;
  return new Response(withBoundNumbers(await response.text()), response);
});
