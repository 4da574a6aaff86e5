import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { connect } from './browser.ts';

/** The browser that all files share. */
export const browser: Browser = await connect(inject('browser'));

/** A page as it was opened, and what it did on the way. */
export interface Visit {
  readonly page: Page;
  readonly status: number;
  /** Whatever the browser wrote to its console, errors of scripts and refusals of the content policy included. */
  readonly messages: readonly string[];
  /** The addresses of all that was asked for. */
  readonly requests: readonly string[];
}

/** Opens an address of the site in a window of its own, hands it over, and closes it. */
export async function visit<Answer>(
  address: string,
  options: BrowserContextOptions,
  look: (visit: Visit) => Promise<Answer>,
): Promise<Answer> {
  const context = await browser.newContext(options);
  try {
    const messages: string[] = [];
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    context.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    context.on('weberror', (error) => messages.push(error.error().message));
    const page = await context.newPage();
    const response = await page.goto(inject('site') + address, { waitUntil: 'load' });
    return await look({ page, status: response?.status() ?? 0, messages, requests });
  } finally {
    await context.close();
  }
}
