import { parse, type Rule as ParsedRule } from 'postcss';

/** A rule of a style sheet: its selectors, and its declarations as text. */
export interface Rule {
  readonly selectors: readonly string[];
  readonly declarations: string;
}

/**
 * The rules that style what is in a picture, out of the site's own sheets, with every variable replaced by its value
 * by day: so a picture stands alone, and any tool that draws SVG can read it. Rules for other media are left out.
 */
export function pictureRules(sheets: string, tokens: string): Rule[] {
  const values = valuesByDay(tokens);
  return plainRules(sheets)
    .filter(({ selectors }) => selectors.every((each) => each.startsWith(IN_PICTURE)))
    .map((rule) => ({ selectors: rule.selectors, declarations: resolved(declarationsOf(rule), values) }));
}

/** The rules that a picture needs, as the text of a style element. */
export function stylesFor(svg: string, rules: readonly Rule[]): string {
  const names = new Set(
    [...svg.matchAll(/<(\w+)|class="([^"]+)"/g)].flatMap(([, tag = '', classes = '']) => [
      tag,
      ...classes.split(' '),
    ]),
  );
  const isNeeded = (selector: string) => (selector.match(/[\w-]+/g) ?? []).every((name) => names.has(name));
  return rules
    .filter(({ selectors }) => selectors.some(isNeeded))
    .map(({ selectors, declarations }) => `${selectors.join(', ')}{${declarations}}`)
    .join('');
}

const IN_PICTURE = '.chart-picture ';

/** The rules of a sheet that hold in every medium. */
function plainRules(sheet: string): ParsedRule[] {
  return parse(sheet).nodes.filter((each) => each.type === 'rule');
}

function declarationsOf({ nodes }: ParsedRule): string {
  return nodes.flatMap((each) => (each.type === 'decl' ? [`${each.prop}: ${each.value}`] : [])).join('; ');
}

/** The variables of the first rule for `:root`, which holds the site by day and on a screen. */
function valuesByDay(tokens: string): ReadonlyMap<string, string> {
  const root = plainRules(tokens).find(({ selector }) => selector === ':root');
  return new Map(root?.nodes.flatMap((each) => (each.type === 'decl' ? [[each.prop, each.value]] : [])));
}

function resolved(declarations: string, values: ReadonlyMap<string, string>): string {
  return declarations.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`src/styles/tokens.css has no ${name}`);
    return resolved(value, values);
  });
}
