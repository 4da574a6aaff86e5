import type { Figure } from '../../../src/record/schema/figure.ts';
import { byId, type ResearchRecord } from '../../../src/record/schema/record.ts';
import type { Source } from '../../../src/record/schema/source.ts';
import type { Disagreement, Measure } from '../../../src/record/schema/vocabulary.ts';
import { emptyRecord, plainFigure, plainSource } from '../../record/plain-rows.ts';
import { operation } from '../enforcement/operation.ts';

function source(id: string, kind: Source['kind'], publisher: string): Source {
  return plainSource({ id, kind, publisher, published: '2015', read_on: '2026-11-22' });
}

/** A measure by what a figure says that it counts: `share of visits`. */
function measure(id: string, family: Measure['family'], told: string, more: Partial<Measure> = {}): Measure {
  return {
    ...{ id, family, told, singular: told, plural: told, short: told.replace('share of ', '') },
    stage: undefined,
    use: undefined,
    outcome_rank: undefined,
    counts_places: 'no',
    may_exceed_hundred: 'no',
    ...{ counts: '', not: '', synonyms: '', at: { file: 'data/measures.csv', line: 2 } },
    ...more,
  };
}

/** A figure of the harbour study; the test says what is particular about it. */
export function figure(row: Partial<Figure> & Pick<Figure, 'id'>): Figure {
  const isFirst = row.restates === undefined;
  return plainFigure({
    measure: 'visits',
    value: 80,
    unit: 'percent',
    base: 'of visits to hidden services',
    scope: 'hidden-services',
    period_start: '2014-03',
    period_end: '2014-09',
    source: isFirst ? 'study' : 'paper',
    attributed_to: isFirst ? '' : 'Harbour Institute',
    first_hand: isFirst ? 'yes' : undefined,
    credit: isFirst ? undefined : 'kept',
    role: isFirst ? 'finding' : 'retelling',
    sentence: `{n} of ships look up hidden services${isFirst ? '' : ', The Daily Buoy wrote'}`,
    ...row,
  });
}

/** A record of hand-made figures, from one study and two newspapers. */
export function recordOf(
  figures: readonly Figure[],
  more: { readonly disagreements?: readonly Disagreement[] } = {},
): ResearchRecord {
  return {
    ...emptyRecord,
    figures: byId(figures),
    sources: byId([
      source('study', 'study', 'Harbour Institute'),
      source('paper', 'news', 'The Daily Buoy'),
      source('gazette', 'news', 'Coast Gazette'),
    ]),
    operations: byId([operation({ id: 'operation-anchor', name: 'Operation Anchor', countries: [] })]),
    measures: byId([
      measure('people-asked', 'method', 'people asked'),
      measure('requests', 'requests', 'share of directory requests', { use: 'requests' }),
      measure('visits', 'requests', 'share of visits', {
        plural: 'shares of visits, as told',
        use: 'visits',
      }),
      measure('traffic', 'traffic', 'share of darknet traffic', { use: 'traffic' }),
      measure('registered-accounts', 'people', 'registered accounts', { stage: 'users', outcome_rank: 10 }),
      measure('agreeing', 'survey-share', 'share of respondents who agree'),
      measure('suspects', 'outcomes', 'suspects identified', { stage: 'suspects', outcome_rank: 5 }),
      measure('arrests', 'outcomes', 'arrests', { stage: 'arrests', outcome_rank: 1 }),
      measure('caught', 'outcomes', 'people caught', { stage: 'arrests', outcome_rank: 2 }),
      measure('charges', 'outcomes', 'people charged', {
        singular: 'person charged',
        stage: 'charges',
        outcome_rank: 4,
      }),
      measure('countries', 'outcomes', 'countries with arrests', { stage: 'arrests', counts_places: 'yes' }),
      measure('seized', 'money', 'money seized', { stage: 'money' }),
    ]),
    disagreements: more.disagreements ?? [],
  };
}
