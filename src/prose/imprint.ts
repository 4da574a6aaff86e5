import { textFault, type Fault } from '../faults/fault.ts';
import { pagesOfKind, readDocument, type Document } from './document.ts';

/** Who publishes this copy of the site, and how to reach them. What is not named is empty. */
export interface Imprint {
  readonly publisher: string;
  /** An e-mail address, or the address of a page that begins with https://. */
  readonly contact: string;
  /** Where the site stands, without a slash at the end. */
  readonly address: string;
  readonly repository: string;
}

/** The one file that whoever runs the site fills in. */
export const IMPRINT_FILE = 'src/content/imprint.md';

const UNNAMED: Imprint = { publisher: '', contact: '', address: '', repository: '' };

/** What the imprint says; nothing of it, where its fields are at fault. */
export function imprintOf(documents: readonly Document[]): Imprint {
  return pagesOfKind(documents, 'imprint')[0]?.fields ?? UNNAMED;
}

/** Where the site stands, by the text of the imprint alone: the build asks before the rest is read. */
export function siteAddress(markdown: string): string {
  return imprintOf([readDocument('imprint', IMPRINT_FILE, markdown)]).address;
}

/** Names below `.example` belong to nobody (RFC 2606). */
const PLACEHOLDER = /\.example$/;

/** What is still to be filled in. The site can be built without, and says so on its pages. */
export function imprintWarnings(documents: readonly Document[]): Fault[] {
  return pagesOfKind(documents, 'imprint').flatMap(({ file, fields, positions }) => {
    const warn = (field: keyof Imprint, value: string, problem: string, remedy: string) =>
      textFault(file, positions.get(field) ?? { line: 1, column: 1 }, value, problem, remedy);
    const { publisher, contact, address } = fields;
    return [
      ...(publisher === ''
        ? [
            warn(
              'publisher',
              'publisher',
              'is empty',
              'name who publishes this copy; its pages say that nobody does',
            ),
          ]
        : []),
      ...(contact === ''
        ? [warn('contact', 'contact', 'is empty', 'write an address to which a reader can report a mistake')]
        : []),
      ...(address === '' || PLACEHOLDER.test(address)
        ? [
            warn(
              'address',
              address,
              'is the address of no site',
              'write where this copy will stand, as in https://soundings.org',
            ),
          ]
        : []),
    ];
  });
}
