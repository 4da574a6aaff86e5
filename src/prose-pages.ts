import type { z } from 'zod';
import { proseFaultLine } from './prose/fault.ts';
import { explainerFields, pageFields } from './prose/page-kinds.ts';
import { renderProse, type Prose } from './prose/render.ts';
import { draw, record } from './site.ts';

/** A page of prose that has no fault, and so has all its fields. */
export type Page<Fields> = Prose<Fields> & { readonly slug: string; readonly fields: Fields };

const explainerFiles = import.meta.glob<string>('./content/explainers/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pageFiles = import.meta.glob<string>('./content/pages/**/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const explainers = rendered(explainerFiles, './content/explainers/', explainerFields);
const pages = rendered(pageFiles, './content/pages/', pageFields);

/** A page about the site itself or for a kind of reader, by the path of its file: `methods`, `for/journalists`. */
export function proseNamed(slug: string): Page<z.infer<typeof pageFields>> {
  const page = pages.find((each) => each.slug === slug);
  if (page === undefined) throw new Error(`src/content/pages/${slug}.md is missing`);
  return page;
}

/** Renders all files of one kind. Their faults, all of them, stop the build. */
function rendered<Schema extends z.ZodObject>(
  files: Readonly<Record<string, string>>,
  folder: string,
  fields: Schema,
): Page<z.infer<Schema>>[] {
  const proses = Object.entries(files).map(([path, markdown]) => ({
    slug: path.slice(folder.length, -'.md'.length),
    ...renderProse(markdown, path.replace('./', 'src/'), fields, record, draw),
  }));
  const faults = proses.flatMap((prose) => prose.faults);
  if (faults.length > 0) throw new Error(faults.map(proseFaultLine).join('\n'));
  return proses.flatMap(({ fields, ...rest }) => (fields === undefined ? [] : [{ ...rest, fields }]));
}
