import type { CountName } from '../../model/counts.ts';
import type { Reference } from '../../language/read/reference.ts';

/** A block of a page. */
export type Block =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | Heading
  | List
  | { readonly kind: 'quotation'; readonly blocks: readonly Block[] }
  | Table
  | { readonly kind: 'chart'; readonly id: string }
  /** The picture of a chart whose data are many, and stand on its own page. */
  | { readonly kind: 'picture'; readonly id: string }
  /** Where the page lays out something besides its text: a list, a table. */
  | { readonly kind: 'shown'; readonly name: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' };

export interface Heading {
  readonly kind: 'heading';
  readonly level: number;
  /** Its name in an address, unlike those of all other headings of the page. */
  readonly id: string;
  readonly inlines: readonly Inline[];
}

export interface List {
  readonly kind: 'list';
  /** The number of the first item, where the items are numbered. */
  readonly start: number | undefined;
  /** Whether no item holds more than a line of text and lists: then its paragraphs are no paragraphs of their own. */
  readonly tight: boolean;
  readonly items: readonly (readonly Block[])[];
}

export interface Table {
  readonly kind: 'table';
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Cell = readonly Inline[];

/** A part of a running text. */
export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'break'; readonly hard: boolean }
  | { readonly kind: 'emphasis' | 'strong' | 'struck'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'link'; readonly address: string; readonly inlines: readonly Inline[] }
  /** How many things of a kind the record holds. */
  | { readonly kind: 'count'; readonly of: CountName }
  | Reference;
