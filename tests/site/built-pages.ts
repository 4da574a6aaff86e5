import { readdirSync, statSync } from 'node:fs';

/** A page of the built site. */
export interface BuiltPage {
  /** Its address, such as `/figures/`. */
  readonly address: string;
  readonly file: string;
  readonly bytes: number;
}

/** The folder that `npm run build` fills and that all tests of this folder look at. */
export const DIST = 'dist';

/** The paths of all files of the built site below its folder, sorted. */
export const builtFiles: readonly string[] = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(DIST.length + 1))
  .sort();

/** All pages of the built site. */
export const builtPages: readonly BuiltPage[] = builtFiles
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({
    address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    file: `${DIST}/${file}`,
    bytes: statSync(`${DIST}/${file}`).size,
  }));
