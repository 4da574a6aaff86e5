import { parseRecord } from '../../src/record/read/parse.ts';
import type { Figure } from '../../src/record/schema/figure.ts';
import type { ResearchRecord } from '../../src/record/schema/record.ts';
import type { Source } from '../../src/record/schema/source.ts';

const at = { file: 'data/hand-made.csv', line: 2 };

/** A record without a row. */
export const emptyRecord: ResearchRecord = parseRecord(new Map()).record;

/** A figure of the whole world with no cell filled that may be empty, but for those given. */
export function plainFigure(
  cells: Partial<Figure> & Pick<Figure, 'id' | 'value' | 'measure' | 'unit' | 'base' | 'source'>,
): Figure {
  return {
    title: cells.id,
    sentence: `{n} were counted: ${cells.base}`,
    context: [],
    desk: '',
    reread_on: undefined,
    value_high: undefined,
    qualifier: 'exact',
    words: '',
    scope: undefined,
    limited: undefined,
    part: [],
    subject: undefined,
    sample_size: undefined,
    sampling: undefined,
    method: undefined,
    interval_low: undefined,
    interval_high: undefined,
    interval_kind: undefined,
    place: ['world'],
    period_start: undefined,
    period_end: undefined,
    operation: undefined,
    locator: '',
    attributed_to: '',
    first_hand: undefined,
    restates: undefined,
    restates_basis: undefined,
    credit: undefined,
    derivation: '',
    role: 'finding',
    caveat: '',
    avoid: '',
    status: 'current',
    superseded_by: undefined,
    topic: 'network',
    at,
    ...cells,
  };
}

/** A source that was read in full, with no cell filled that may be empty, but for those given. */
export function plainSource(cells: Partial<Source> & Pick<Source, 'id' | 'publisher' | 'kind'>): Source {
  return {
    title: cells.id,
    authors: '',
    label: '',
    published: undefined,
    origin_title: '',
    origin_publisher: '',
    origin_published: undefined,
    url: '',
    link: 'yes',
    language: 'en',
    cites: [],
    read_at: '',
    read_extent: 'full',
    read_on: undefined,
    note: '',
    desk: '',
    at,
    ...cells,
  };
}
