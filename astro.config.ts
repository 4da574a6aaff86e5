import { defineConfig } from 'astro/config';
import { reloadOnData } from './src/reload-on-data.ts';

export default defineConfig({
  site: 'https://soundings.example',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [reloadOnData],
});
