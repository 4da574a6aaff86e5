import type { Chart } from '../charts/chart.ts';
import { withinLine } from '../language/say/text.ts';

/** What every file says about itself, wherever it is passed on. */
export const SITE_NAME = 'Soundings';
export const LICENCE = {
  name: 'CC BY 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** Of five sources or more the first three are named. */
const MOST_NAMED = 4;
const NAMED_OF_MORE = 3;

/** The line by which a picture is credited, in a caption or beside it: title, site, licence, whose numbers, address. */
export function creditLine({ title, sources }: Pick<Chart, 'title' | 'sources'>, address: string): string {
  const named = sources
    .slice(0, sources.length > MOST_NAMED ? NAMED_OF_MORE : MOST_NAMED)
    .map(({ label }) => withinLine(label));
  const others = sources.length - named.length;
  const after = [...named, ...(others > 0 ? [`${others} more sources`] : [])].join('; ');
  return `“${title}”, ${SITE_NAME}, ${LICENCE.name}${after === '' ? '' : `, after ${after}`}. ${address}`;
}
