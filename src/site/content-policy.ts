import { createHash } from 'node:crypto';
import { FROM_DISK } from './from-disk.ts';

/** What a page may load: nothing from elsewhere, the styles that stand in it with those of paper, and the one script that does. */
export function contentPolicy(styles: string): string {
  return [
    "default-src 'none'",
    `style-src 'self' ${hashOf(styles)}`,
    `script-src 'self' ${hashOf(FROM_DISK)}`,
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
