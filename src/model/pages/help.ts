import { ascending } from 'd3-array';
import { placeName } from '../../language/say/place.ts';
import type { HelpEntry } from '../../record/schema/vocabulary.ts';
import type { Model } from '../model.ts';

export type HelpKind = HelpEntry['for'];

/** What there is in one country, or in any. */
export interface HelpPlace {
  readonly anchor: string;
  readonly name: string;
  /** What to call when somebody is in danger now, and who says so. */
  readonly danger: readonly HelpEntry[];
  /** The rest, kind by kind, those for children first: they are named even where none was read. */
  readonly kinds: readonly { readonly kind: HelpKind; readonly entries: readonly HelpEntry[] }[];
}

/** Where to report and where to find help: by country, and by what somebody looks for. */
export interface HelpPage {
  /** In the order of the alphabet, and last what helps in any country. */
  readonly places: readonly HelpPlace[];
  /** What to call in countries of which we have read no more than that. */
  readonly elsewhere: readonly { readonly entry: HelpEntry; readonly names: readonly string[] }[];
  readonly kinds: readonly { readonly kind: HelpKind; readonly places: readonly HelpPlace[] }[];
}

const WORLD = 'world';
const ANYWHERE = 'Any country';

/** The order in which somebody in need looks. */
const ORDER: readonly HelpKind[] = [
  'danger now',
  'help for children',
  'report',
  'help for worried adults',
  'help to stop',
];

/** The page of help. */
export function helpPage({ record }: Pick<Model, 'record'>): HelpPage {
  const codes = [...new Set(record.help.flatMap(({ country }) => country))];
  const all = codes
    .map((code) => placeOf(code, record.help))
    .sort((a, b) => Number(a.name === ANYWHERE) - Number(b.name === ANYWHERE) || ascending(a.name, b.name));
  const isKnown = ({ kinds }: HelpPlace) => kinds.some(({ entries }) => entries.length > 0);
  const places = all.filter(isKnown);
  const others = all.filter((place) => !isKnown(place));
  const numbers = new Set(others.flatMap(({ danger }) => danger));
  const holds = ({ danger, kinds }: HelpPlace, wanted: HelpKind) =>
    wanted === 'danger now'
      ? danger.length > 0
      : kinds.some(({ kind, entries }) => kind === wanted && entries.length > 0);
  return {
    places,
    elsewhere: [...numbers].map((entry) => ({
      entry,
      names: others.filter(({ danger }) => danger.includes(entry)).map(({ name }) => name),
    })),
    kinds: ORDER.map((kind) => ({ kind, places: places.filter((place) => holds(place, kind)) })),
  };
}

function placeOf(code: string, help: readonly HelpEntry[]): HelpPlace {
  const here = help.filter(({ country }) => country.includes(code));
  const ofKind = (wanted: HelpKind) => here.filter((entry) => entry.for === wanted);
  const name = code === WORLD ? ANYWHERE : placeName(code);
  return {
    anchor: name.toLowerCase().replaceAll(' ', '-'),
    name,
    danger: ofKind('danger now'),
    kinds: ORDER.filter((kind) => kind !== 'danger now')
      .map((kind) => ({ kind, entries: ofKind(kind) }))
      .filter(({ kind, entries }) => kind === 'help for children' || entries.length > 0),
  };
}

/** One of the telephone numbers of an entry. */
export interface PhonePart {
  /** As it is printed, its digits on one line. */
  readonly words: string;
  /** What a telephone dials: digits and a plus; nothing where the words are no number, or one for messages. */
  readonly dial: string | undefined;
  /** What is said of it, such as ` (from Ireland)`. */
  readonly note: string;
}

const NUMBER = /^\+?\d[\d .-]*\d/;

/** The telephone numbers of an entry; nothing unless they were read at the organisation itself. */
export function phoneParts({ phone, first_hand }: Pick<HelpEntry, 'phone' | 'first_hand'>): PhonePart[] {
  if (first_hand === 'no' || phone === '') return [];
  return phone.split(' ; ').map((words) => {
    const [number = ''] = NUMBER.exec(words) ?? [];
    const note = words.slice(number.length);
    return /^(?: \((?!text ).*\))?$/.test(note) && number !== ''
      ? { words: onOneLine(number), dial: number.replaceAll(/[^\d+]/g, ''), note }
      : { words: onOneLine(words), dial: undefined, note: '' };
  });
}

function onOneLine(words: string): string {
  return words.replaceAll(/(?<=\d) (?=\d)/g, '\u00A0');
}
