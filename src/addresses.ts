import { fileFault, type Fault } from './faults/fault.ts';
import { outcomeFile, RUNGS } from './model/enforcement/rung-figures.ts';
import type { Model } from './model/model.ts';
import { topicDisagreements } from './model/pages/disagreements.ts';
import { changesPage, rewordingAddress } from './model/pages/record.ts';
import { formerFamilies } from './model/pages/former-families.ts';
import { keptVersions, versionAddress } from './model/pages/figure/states.ts';
import { sourcesByKind } from './model/pages/sources.ts';
import type { Document } from './prose/document.ts';
import { PAGE_KINDS } from './prose/page-kinds.ts';
import { isNowhere } from './prose/rules/layout.ts';
import { linkFaults } from './prose/rules/links.ts';
import { TOPICS } from './record/schema/figure.ts';

/** The files to which texts may lead. */
const FILES = ['/data/ledger.csv', '/feed.xml', ...RUNGS.map((rung) => `/${outcomeFile(rung)}`)];

/** The addresses of all pages that are made from the record, and of files to which texts may lead. */
export function recordAddresses(model: Model): string[] {
  const { record, families, placesWithPage } = model;
  const within = (room: string, names: Iterable<string>) => [...names].map((name) => `/${room}/${name}/`);
  return [
    ...FILES,
    ...within('figures', record.figures.keys()),
    ...keptVersions(model).map(versionAddress),
    ...within('sources', record.sources.keys()),
    ...within(
      'sources/kinds',
      sourcesByKind(model).map(({ kind }) => kind),
    ),
    ...within('operations', record.operations.keys()),
    ...within('operations/by', RUNGS),
    ...within('series', record.series.keys()),
    ...within('topics', TOPICS),
    ...within(
      'lineage',
      [...families.map(({ root }) => root), ...formerFamilies(model)].map(({ figure }) => figure.id),
    ),
    ...within(
      'places',
      [...placesWithPage].map((code) => code.toLowerCase()),
    ),
    ...changesPage(model).rewordings.map(rewordingAddress),
    ...within(
      'disagreements',
      topicDisagreements(model).map(({ topic }) => topic),
    ),
  ];
}

/** The address of a page that is made from a document; nothing if the document adds to a page that there is without it. */
export function documentAddress({ kind, slug, file }: Document): string | undefined {
  const { about, address } = PAGE_KINDS[kind];
  const own = address(slug);
  return about === undefined && !isNowhere(file) && !own.includes('#') ? own : undefined;
}

/** Documents that would take the place of another page, and links that lead nowhere. */
export function addressFaults(documents: readonly Document[], model: Model): Fault[] {
  const taken = new Set(recordAddresses(model));
  const twice = documents.flatMap((document) => {
    const address = documentAddress(document);
    if (address === undefined) return [];
    if (taken.has(address))
      return [fileFault(document.file, `would take the place of the page ${address}`, 'name it otherwise')];
    taken.add(address);
    return [];
  });
  return [...twice, ...documents.flatMap((document) => linkFaults(document, taken))];
}
