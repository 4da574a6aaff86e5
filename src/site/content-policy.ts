import { createHash } from 'node:crypto';

/** What a page may load: nothing from elsewhere, and only the styles that stand in it. */
export function contentPolicy(styles: string): string {
  const hash = createHash('sha256').update(styles).digest('base64');
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "script-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
