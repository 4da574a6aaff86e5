import type { Figure } from '../../../src/record/schema/figure.ts';
import type { ResearchRecord } from '../../../src/record/schema/record.ts';
import type { Source } from '../../../src/record/schema/source.ts';
import type { Disagreement, Measure } from '../../../src/record/schema/vocabulary.ts';

const at = { file: 'data/hand-made.csv', line: 2 };

function source(id: string, kind: Source['kind'], publisher: string): Source {
  return {
    id,
    title: id,
    authors: '',
    publisher,
    kind,
    published: '2015',
    url: '',
    link: 'yes',
    language: 'en',
    cites: [],
    read_at: '',
    read_extent: 'full',
    read_on: '2026-11-22',
    note: '',
    at,
  };
}

/** A measure by what a figure says that it counts: `share of visits`. */
function measure(id: string, family: Measure['family'], told: string, more: Partial<Measure> = {}): Measure {
  return {
    ...{ id, family, told, singular: told, plural: told, short: told.replace('share of ', '') },
    stage: undefined,
    use: undefined,
    outcome_rank: undefined,
    beside: undefined,
    counts_places: 'no',
    may_exceed_hundred: 'no',
    ...{ counts: '', not: '', synonyms: '', at },
    ...more,
  };
}

/** A figure of the harbour study; the test says what is particular about it. */
export function figure(row: Partial<Figure> & Pick<Figure, 'id'>): Figure {
  return {
    title: row.id,
    measure: 'visits',
    value: 80,
    value_high: undefined,
    qualifier: 'exact',
    unit: 'percent',
    words: '',
    base: 'of visits to hidden services',
    scope: 'hidden-services',
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
    period_start: '2014-03',
    period_end: '2014-09',
    operation: undefined,
    source: row.restates === undefined ? 'study' : 'paper',
    locator: '',
    attributed_to: row.restates === undefined ? '' : 'Harbour Institute',
    first_hand: row.restates === undefined ? 'yes' : undefined,
    restates: undefined,
    credit: row.restates === undefined ? undefined : 'kept',
    derivation: '',
    role: row.restates === undefined ? 'finding' : 'retelling',
    caveat: '',
    say: '',
    avoid: '',
    status: 'current',
    superseded_by: undefined,
    topic: 'network',
    at,
    ...row,
  };
}

/** A record of hand-made figures, from one study and two newspapers. */
export function recordOf(
  figures: readonly Figure[],
  more: { readonly disagreements?: readonly Disagreement[] } = {},
): ResearchRecord {
  const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    new Map(rows.map((row) => [row.id, row]));
  return {
    figures: byId(figures),
    sources: byId([
      source('study', 'study', 'Harbour Institute'),
      source('paper', 'news', 'The Daily Buoy'),
      source('gazette', 'news', 'Coast Gazette'),
    ]),
    series: new Map(),
    operations: byId([
      {
        id: 'operation-anchor',
        name: 'Operation Anchor',
        kind: 'other' as const,
        network: 'tor' as const,
        lead: '',
        countries: [],
        started: undefined,
        announced: undefined,
        identified_by: [],
        at,
      },
    ]),
    measures: byId([
      measure('requests', 'requests', 'share of directory requests', { use: 'requests' }),
      measure('visits', 'requests', 'share of visits', {
        plural: 'shares of visits, as told',
        use: 'visits',
      }),
      measure('traffic', 'traffic', 'share of darknet traffic', { use: 'traffic' }),
      measure('registered-accounts', 'people', 'registered accounts', { beside: 'accounts' }),
      measure('agreeing', 'survey-share', 'share of respondents who agree'),
      measure('arrests', 'outcomes', 'arrests', { outcome_rank: 1, beside: 'arrests' }),
      measure('charges', 'outcomes', 'people charged', { outcome_rank: 4 }),
      measure('countries', 'outcomes', 'countries with arrests', { counts_places: 'yes' }),
    ]),
    evidence: new Map(),
    ledger: new Map(),
    accounts: [],
    disagreements: more.disagreements ?? [],
    misquotes: [],
    terms: [],
    glossary: [],
    help: [],
  };
}
