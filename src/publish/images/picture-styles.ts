/** A rule of a style sheet: its selector, and its declarations as text. */
export interface Rule {
  readonly selector: string;
  readonly declarations: string;
}

/**
 * The rules that style what is in a picture, out of the site's own sheets, with every variable replaced by its value
 * by day: so a picture stands alone, and any tool that draws SVG can read it.
 */
export function pictureRules(sheets: string, tokens: string): Rule[] {
  const values = valuesByDay(tokens);
  return plainRules(sheets)
    .filter(({ selector }) => selector.split(',').every((each) => IN_PICTURE.test(each)))
    .map(({ selector, declarations }) => ({ selector, declarations: resolved(declarations, values) }));
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
    .filter(({ selector }) => selector.split(',').some(isNeeded))
    .map(({ selector, declarations }) => `${selector}{${declarations}}`)
    .join('');
}

const IN_PICTURE = /^\s*\.chart-picture\s+\S/;
const COMMENT = /\/\*[\s\S]*?\*\//g;
/** A rule for other media or a font: a block that may hold blocks. */
const AT_RULE = /@[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
const RULE = /([^{}]+)\{([^{}]*)\}/g;

function plainRules(sheet: string): Rule[] {
  const plain = sheet.replace(COMMENT, '').replace(AT_RULE, '');
  return [...plain.matchAll(RULE)].map(([, selector = '', declarations = '']) => ({
    selector: tidy(selector),
    declarations: tidy(declarations).replace(/;$/, ''),
  }));
}

function tidy(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** The variables of the first rule for `:root`, which holds the site by day and on a screen. */
function valuesByDay(tokens: string): ReadonlyMap<string, string> {
  const root = plainRules(tokens).find(({ selector }) => selector === ':root')?.declarations ?? '';
  return new Map(
    [...root.matchAll(/--([\w-]+): ([^;]+)/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

function resolved(declarations: string, values: ReadonlyMap<string, string>): string {
  return declarations.replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`src/styles/tokens.css has no --${name}`);
    return resolved(value, values);
  });
}
