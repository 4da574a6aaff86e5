import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { connect } from './browser.ts';

/** The browser that all files share. */
export const browser: Browser = await connect(inject('browser'));

/** What happened while an address was opened, and until the next one is. */
export interface Visit {
  readonly status: number;
  /** Whatever the browser wrote to its console, errors of scripts and refusals of the content policy included. */
  readonly messages: readonly string[];
  /** The addresses of all that was asked for. */
  readonly requests: readonly string[];
}

/** A window of the browser, and how to open an address of the site in it. It closes with the browser. */
export interface SiteWindow {
  readonly page: Page;
  readonly visit: (address: string) => Promise<Visit>;
}

/** Opens a window. It is used for many addresses, because to open another takes longer than to load a page. */
export async function openWindow(options: BrowserContextOptions = {}): Promise<SiteWindow> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  let messages: string[] = [];
  let requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => messages.push(error.error().message));
  const visit = async (address: string): Promise<Visit> => {
    messages = [];
    requests = [];
    const response = await page.goto(inject('site') + address);
    return { status: response?.status() ?? 0, messages, requests };
  };
  return { page, visit };
}
