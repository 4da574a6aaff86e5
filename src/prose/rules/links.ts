import { textFault, type Fault, type Flaw } from '../../faults/fault.ts';
import { nearest } from '../../faults/nearest.ts';
import type { Document } from '../document.ts';

/** Links that lead nowhere. `addresses` are those of all pages of the site. */
export function linkFaults({ file, texts }: Document, addresses: ReadonlySet<string>): Fault[] {
  return texts.flatMap(({ links, positionOf }) =>
    links.flatMap(({ address, offset }) => {
      const flaw = linkFlaw(address, addresses);
      return flaw === undefined
        ? []
        : [textFault(file, positionOf(offset), address, flaw.problem, flaw.remedy)];
    }),
  );
}

function linkFlaw(address: string, addresses: ReadonlySet<string>): Flaw | undefined {
  if (/^(?:https?:\/\/|mailto:|#)/.test(address)) return undefined;
  const [path = ''] = address.split(/[?#]/);
  if (!path.startsWith('/'))
    return { problem: 'is no whole address', remedy: 'begin it with /, or with https:// for another site' };
  if (addresses.has(path)) return undefined;
  const near = addresses.has(`${path}/`) ? `${path}/` : nearest(path, addresses)[0];
  const remedy = near === undefined ? 'write the address of a page' : `did you mean ${near}?`;
  return { problem: 'is no page of this site', remedy };
}
