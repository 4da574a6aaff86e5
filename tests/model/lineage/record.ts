import type { Figure } from '../../../src/record/schema/figure.ts';
import type { ResearchRecord } from '../../../src/record/schema/record.ts';
import type { Source } from '../../../src/record/schema/source.ts';
import type { Disagreement, Measure, Question } from '../../../src/record/schema/vocabulary.ts';

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

function measure(id: string, family: Measure['family'], singular: string, plural: string): Measure {
  return { id, singular, plural, family, stage: undefined, counts: '', not: '', synonyms: '', at };
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
    period_start: '2014-03',
    period_end: '2014-09',
    operation: undefined,
    source: row.restates === undefined ? 'study' : 'paper',
    locator: '',
    attributed_to: row.restates === undefined ? '' : 'Harbour Institute',
    first_hand: undefined,
    restates: undefined,
    credit: undefined,
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
  more: { readonly questions?: readonly Question[]; readonly disagreements?: readonly Disagreement[] } = {},
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
        summary: '',
        outcome_note: '',
        misses: '',
        at,
      },
    ]),
    measures: byId([
      measure('requests', 'requests', 'share of directory requests', 'shares of directory requests'),
      measure('visits', 'requests', 'share of visits, as told', 'shares of visits, as told'),
      measure('traffic', 'traffic', 'share of darknet traffic', 'shares of darknet traffic'),
      measure('arrests', 'outcomes', 'arrest', 'arrests'),
      measure('charges', 'outcomes', 'person charged', 'people charged'),
    ]),
    questions: byId(more.questions ?? []),
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
