import { expect, it } from 'vitest';
import { documentAddress, recordAddresses } from '../../src/addresses.ts';
import { readProject } from '../../src/project.ts';
import { builtFiles, builtPages } from './built-pages.ts';

it('are those of the pages that are built, so that no text links into the void and no page of a text is lost', async () => {
  const { model, documents, charts } = await readProject();
  const told = [
    ...recordAddresses(model),
    ...documents.flatMap((document) => documentAddress(document) ?? []),
    ...[...charts.insteadOf.keys()].map((id) => `/charts/${id}/`),
  ];
  const built = builtPages.map(({ address }) => address).filter((address) => address !== '/404.html');
  const files = builtFiles.map((file) => `/${file}`);
  expect(built.filter((address) => !told.includes(address))).toEqual([]);
  expect(told.filter((address) => ![...built, ...files].includes(address))).toEqual([]);
});
