import type { AstroIntegration } from 'astro';

/** `npm run dev` for editors: a saved CSV or Markdown file is read again and the page reloads, faults and all. */
export const reloadOnData: AstroIntegration = {
  name: 'reload-on-data',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.watcher.add('data');
      server.watcher.on('all', (_event, path) => {
        if (!/\.(?:csv|md)$/.test(path)) return;
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        server.environments.client.hot.send({ type: 'full-reload' });
      });
    },
  },
};
