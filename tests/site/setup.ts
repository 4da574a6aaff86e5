import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { launchServer } from './browser.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    site: string;
    /** Where the shared browser listens. */
    browser: string;
  }
}

/** Serves the built site and starts one browser for all test files; answers what ends both. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('There is no dist/: run `npm run build` first.');
  const { address, server } = await serve('dist');
  const browser = await launchServer();
  project.provide('site', address);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.close();
  };
}
