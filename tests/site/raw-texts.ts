import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A text of `src/content/` as it stands in its file, read without the code of the site. */
export interface RawText {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** The texts in a folder of `src/content/`. */
export function textsIn(folder: string): RawText[] {
  return readdirSync(`src/content/${folder}`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const [, yaml = '', body = ''] = readFileSync(`src/content/${folder}/${name}`, 'utf8').split(/^---\n/m);
      return {
        id: name.slice(0, -'.md'.length),
        fields: parse(yaml) as RawText['fields'],
        body: body.trim(),
      };
    });
}

/** The words with which a text begins, before anything that is filled in or marked. */
export function firstWords({ body }: RawText): string {
  return (/^[^{[*`\\\n]*/.exec(body)?.[0] ?? '').trim();
}
