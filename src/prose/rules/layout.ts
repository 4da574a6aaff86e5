import { fileFault, textFault, type Fault } from '../../faults/fault.ts';
import { nearest } from '../../faults/nearest.ts';
import { PAGE_KINDS, type KindName } from '../page-kinds.ts';
import type { Placed, PlacedHeading } from '../syntax/blocks.ts';
import type { Position } from '../syntax/position.ts';

/** The text of the page that hosts show where there is none. Nothing leads to it. */
const NOWHERE = 'pages/404';

/**
 * The texts that must be there, by their files in `src/content/`, and what their pages lay out besides them. The text
 * says where: `{show questions}`. Whoever lays out something more adds its name here and to the page.
 */
export const LAID_OUT: Readonly<Record<string, readonly string[]>> = {
  home: ['lineage', 'doors', 'asked', 'misquoted', 'questions', 'newest-results', 'checked'],
  'each/disagreement': [],
  'each/operation': [],
  'each/page': [],
  'each/place': [],
  imprint: [],
  [NOWHERE]: [],
  'pages/about': ['publisher', 'checked'],
  'pages/charts': ['charts'],
  'pages/compare': ['questions'],
  'pages/corrections': ['publisher', 'changes', 'publications'],
  'pages/data': ['counts', 'figures', 'outcomes', 'files'],
  'pages/disagreements': ['stories', 'of-operations', 'others', 'topics'],
  'pages/enforcement': ['cases', 'ways'],
  'pages/enforcement/no-operation': ['topics'],
  'pages/explainers': ['explainers'],
  'pages/figures/by-number': ['jumps', 'numbers'],
  'pages/figures': ['topics'],
  'pages/glossary': ['letters', 'terms'],
  'pages/help': ['danger', 'find', 'countries'],
  'pages/lineage': ['told', 'often', 'seldom'],
  'pages/methods': ['checked', 'numbers'],
  'pages/methods/reading-charts': ['legend'],
  'pages/operations': ['operations'],
  'pages/places': ['jumps', 'places', 'places-without-page'],
  'pages/series': ['series'],
  'pages/sources': ['kinds'],
};

/** What the words for every page of a kind must have besides: each of these pages takes it from them. */
const NEEDED: Readonly<Record<string, readonly ('description' | 'section')[]>> = {
  'each/disagreement': ['description'],
  'each/place': ['description', 'section'],
};

/** Whether a page of the site lays a text out with what it shows besides. Others are printed as they are. */
export function isLaidOut(file: string): boolean {
  return Object.hasOwn(LAID_OUT, nameOf(file));
}

/** Whether a text stands on a page that has no address of its own. */
export function isNowhere(file: string): boolean {
  return nameOf(file) === NOWHERE;
}

/** The kinds of page that have words on each of their pages. */
export const PAGES_OF_EACH: ReadonlySet<string> = new Set(
  Object.keys(LAID_OUT).flatMap((name) => /^each\/(.*)$/.exec(name)?.[1] ?? []),
);

const FOLDER = 'src/content/';
const ENDING = '.md';

function nameOf(file: string): string {
  return file.slice(FOLDER.length, -ENDING.length);
}

/** A page that has been read, as far as its layout goes. */
interface Laid {
  readonly kind: KindName;
  readonly file: string;
  /** The names of the fields of its front matter. */
  readonly fields: readonly string[];
  readonly shown: readonly Placed[];
  /** Its headings of the second level, as they are written. */
  readonly headings: readonly PlacedHeading[];
  readonly end: Position;
}

/** What the layout of a page misses in its text, or cannot lay out. */
export function layoutFaults(page: Laid): Fault[] {
  return [...shownFaults(page), ...sectionFaults(page), ...neededFaults(page)];
}

/** The texts around which pages are laid out, and that are not there. */
export function missingTexts(files: ReadonlySet<string>): Fault[] {
  return Object.keys(LAID_OUT)
    .map((name) => FOLDER + name + ENDING)
    .filter((file) => !files.has(file))
    .map((file) => fileFault(file, 'is missing, and a page is laid out around its text', 'bring it back'));
}

function shownFaults({ file, shown, end }: Laid): Fault[] {
  const names = isLaidOut(file) ? (LAID_OUT[nameOf(file)] ?? []) : [];
  return listFaults(
    file,
    shown.map(({ id, position }) => ({ text: id, position })),
    names,
    {
      unknown: 'is nothing that this page shows',
      remedy: names.length === 0 ? 'delete the line' : `write one of: ${names.join(', ')}`,
    },
    names.map((name) =>
      textFault(
        file,
        end,
        name,
        'is shown nowhere',
        `write {show ${name}} on a line of its own where it is to stand`,
      ),
    ),
  );
}

function sectionFaults({ kind, file, headings, end }: Laid): Fault[] {
  const { sections } = PAGE_KINDS[kind];
  if (sections === undefined) return [];
  const { titles, areNeeded } = sections;
  return listFaults(
    file,
    headings,
    titles,
    {
      unknown: 'is no section of this kind of page',
      remedy: `write one of: ${titles.map((title) => `## ${title}`).join(', ')}`,
    },
    titles
      .filter(() => areNeeded)
      .map((title) =>
        textFault(file, end, title, 'is a section that is missing', `add a line "## ${title}"`),
      ),
  );
}

function neededFaults({ file, fields, headings, end }: Laid): Fault[] {
  const has = { description: fields.includes('description'), section: headings.length > 0 };
  const remedies = {
    description: 'write description: and a sentence between the lines of ---',
    section: 'add a heading, which begins with ##, and words under it',
  };
  return (NEEDED[nameOf(file)] ?? [])
    .filter((need) => !has[need])
    .map((need) =>
      textFault(file, end, need, 'is missing, and every page of the kind shows it', remedies[need]),
    );
}

/**
 * What is wrong with the names that a text gives: unknown ones, those that stand twice, and those that are missing. A
 * misspelt one is told once, where it stands.
 */
function listFaults(
  file: string,
  written: readonly PlacedHeading[],
  names: readonly string[],
  { unknown, remedy }: { readonly unknown: string; readonly remedy: string },
  missing: readonly Fault[],
): Fault[] {
  const read = written.map(({ text, position }, index) => {
    const isKnown = names.includes(text);
    const [near] = isKnown ? [text] : nearest(text, names);
    const isFirst = written.findIndex((each) => each.text === text) === index;
    return { text, position, isKnown, near, isFirst };
  });
  const meant = new Set(read.map(({ near }) => near));
  return [
    ...read
      .filter(({ isKnown }) => !isKnown)
      .map(({ text, position, near }) =>
        textFault(file, position, text, unknown, near === undefined ? remedy : `did you mean ${near}?`),
      ),
    ...read
      .filter(({ isKnown, isFirst }) => isKnown && !isFirst)
      .map(({ text, position }) => textFault(file, position, text, 'stands twice', 'make one of the two')),
    ...missing.filter(({ value }) => !meant.has(value)),
  ];
}
