import { builtPages, type BuiltPage } from './built-pages.ts';

/** The kinds of page, each by its addresses. A page belongs to the first kind that fits. */
const KINDS: readonly (readonly [name: string, addresses: RegExp])[] = [
  ['home', /^\/$/],
  ['not found', /^\/404\.html$/],
  ['figures index', /^\/figures\/$/],
  ['figures by number', /^\/figures\/by-number\/$/],
  ['topic', /^\/topics\/[^/]+\/$/],
  ['figure', /^\/figures\/[^/]+\/$/],
  ['old state of a figure', /^\/figures\/[^/]+\/v\d+\/$/],
  ['sources index', /^\/sources\/$/],
  ['sources of a kind', /^\/sources\/kinds\/[^/]+\/$/],
  ['source', /^\/sources\/[^/]+\/$/],
  ['operations index', /^\/operations\/$/],
  ['operations by a number', /^\/operations\/by\/[^/]+\/$/],
  ['operation', /^\/operations\/[^/]+\/$/],
  ['series index', /^\/series\/$/],
  ['series', /^\/series\/[^/]+\/$/],
  ['charts index', /^\/charts\/$/],
  ['chart', /^\/charts\/[^/]+\/$/],
  ['explainers index', /^\/explainers\/$/],
  ['explainer', /^\/explainers\/[^/]+\/$/],
  ['lineage index', /^\/lineage\/$/],
  ['lineage', /^\/lineage\/[^/]+\/$/],
  ['comparison index', /^\/compare\/$/],
  ['comparison', /^\/compare\/[^/]+\/$/],
  ['disagreements', /^\/disagreements\/$/],
  ['disagreement', /^\/disagreements\/[^/]+\/$/],
  ['enforcement', /^\/enforcement\/$/],
  ['a part of enforcement', /^\/enforcement\/[^/]+\/$/],
  ['places index', /^\/places\/$/],
  ['place', /^\/places\/[^/]+\/$/],
  ['methods', /^\/methods\/$/],
  ['reading charts', /^\/methods\/reading-charts\/$/],
  ['about', /^\/about\/$/],
  ['help', /^\/help\/$/],
  ['glossary', /^\/glossary\/$/],
  ['data', /^\/data\/$/],
  ['corrections', /^\/corrections\/$/],
  ['a list of rewordings', /^\/corrections\/[^/]+\/[^/]+\/$/],
  ['for a kind of reader', /^\/for\/[^/]+\/$/],
];

/** A kind of page that stands in the built site: its largest page first, the others by size. */
export interface PageKind {
  readonly name: string;
  readonly pages: readonly [BuiltPage, ...BuiltPage[]];
}

/** The name of the kind that an address belongs to. */
export function kindOf(address: string): string | undefined {
  return KINDS.find(([, addresses]) => addresses.test(address))?.[0];
}

/** All kinds that the built site has. */
export const pageKinds: readonly PageKind[] = KINDS.flatMap(([name]) => {
  const [largest, ...others] = builtPages
    .filter(({ address }) => kindOf(address) === name)
    .toSorted((a, b) => b.bytes - a.bytes);
  return largest === undefined ? [] : [{ name, pages: [largest, ...others] }];
});

/** The largest page of each kind, and one of middling size where there are several. */
export const samplePages: readonly (BuiltPage & { readonly kind: string })[] = pageKinds.flatMap(
  ({ name, pages }) => {
    const typical = pages[Math.floor(pages.length / 2)];
    const samples = typical === undefined || typical === pages[0] ? [pages[0]] : [pages[0], typical];
    return samples.map((page) => ({ ...page, kind: name }));
  },
);
