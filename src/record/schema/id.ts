import { cell, optionalCell, readList, Refusal } from './cell.ts';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST = 100;

function readId(value: string): string | Refusal {
  if (value === '') return new Refusal('is empty', 'write an id, as in owen-2015-services');
  if (!KEBAB.test(value))
    return new Refusal(
      'is not an id',
      'write lower-case letters, digits and single hyphens, as in owen-2015-services',
    );
  return value.length > LONGEST
    ? new Refusal(`has ${value.length} letters`, `write at most ${LONGEST}: a file is named after it`)
    : value;
}

/** An id: a permalink hangs on it. */
export const id = cell(readId);
export const optionalId = optionalCell(readId);

const notIds = new Refusal('is not a list of ids', 'part ids by one blank');

/** Ids parted by single blanks; an empty cell is an empty list. */
export const idList = cell((value) =>
  readList(value, ' ', (part) => (KEBAB.test(part) ? readId(part) : notIds), notIds),
);
