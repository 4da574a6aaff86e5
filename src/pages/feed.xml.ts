import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedEntries } from '../publish/feed.ts';
import { model } from '../site/site.ts';

export const GET: APIRoute = ({ site, url }) =>
  rss({
    title: 'Soundings: figures and changes',
    description: 'Figures about darknet risks and enforcement that were published, changed or withdrawn.',
    site: String(site),
    items: feedEntries(model).map(({ title, address, date, text }) => ({
      title,
      link: new URL(address, site).href,
      pubDate: new Date(`${date}T00:00:00Z`),
      description: text,
    })),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en-gb</language><atom:link href="${new URL(url.pathname, site).href}" rel="self" type="application/rss+xml"/>`,
  });
