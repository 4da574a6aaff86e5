import { chromium as playwright, type Browser, type BrowserServer } from 'playwright-core';

/** How the Chromium of the registry package is started. It brings its own NSS libraries if the variable is set before the import. */
async function settings(): Promise<Parameters<typeof playwright.launchServer>[0]> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  // In one process, a page that fails would take all others with it.
  const args = chromium.args.filter((arg) => arg !== '--single-process');
  return {
    executablePath: await chromium.executablePath(),
    args: [...args, '--disable-background-networking', '--disable-component-update'],
    headless: true,
  };
}

/** A browser of one's own, with settings that only a browser as a whole has. */
export async function launch(...more: readonly string[]): Promise<Browser> {
  const own = await settings();
  return playwright.launch({ ...own, args: [...(own?.args ?? []), ...more] });
}

/** A browser that several test files share: each connects to its `wsEndpoint()`. */
export async function launchServer(): Promise<BrowserServer> {
  return playwright.launchServer(await settings());
}

/** Connects to the shared browser. */
export async function connect(endpoint: string): Promise<Browser> {
  return playwright.connect(endpoint);
}
