import { readFileSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import { IMPRINT_FILE, siteAddress } from './src/prose/imprint.ts';
import { reloadOnData } from './src/site/reload-on-data.ts';

export default defineConfig({
  site: siteAddress(readFileSync(IMPRINT_FILE, 'utf8')) || undefined,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [reloadOnData],
  // The content policy refuses scripts that stand in a page; so even a small one gets a file.
  vite: { build: { assetsInlineLimit: 0 } },
});
