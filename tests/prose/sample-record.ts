import { modelOf } from '../../src/model/model.ts';
import type { Figure } from '../../src/record/schema/figure.ts';
import { byId, type ResearchRecord } from '../../src/record/schema/record.ts';
import type { Series } from '../../src/record/schema/series.ts';
import type { Term } from '../../src/record/schema/vocabulary.ts';
import { emptyRecord, plainFigure, plainSource } from '../record/plain-rows.ts';

const at = { file: 'data/sample.csv', line: 2 };

const source = plainSource({
  id: 'harbour-report',
  title: 'A report',
  publisher: 'Harbour Institute',
  kind: 'study',
  published: '2019-10-16',
  url: 'https://example.org/report',
});

function figure(row: Partial<Figure> & Pick<Figure, 'id' | 'value'>): Figure {
  return plainFigure({
    measure: 'ships',
    unit: 'count',
    base: 'ships in the harbour',
    period_start: '2014-03',
    period_end: '2014-09',
    source: source.id,
    caveat: 'Ships only.',
    sentence: '{n} of ships carried a lamp',
    ...row,
  });
}

function term(row: Pick<Term, 'term' | 'status' | 'pattern'>): Term {
  return {
    except: [],
    use_instead: 'ship',
    why: 'A word of stories.',
    source: 'https://example.org',
    at,
    ...row,
  };
}

const figures = [
  figure({ id: 'ships-counted', value: 338 }),
  figure({ id: 'ships-about', value: 45000, qualifier: 'about' }),
  figure({ id: 'ships-at-least', value: 23, qualifier: 'at-least' }),
  figure({ id: 'ships-more', value: 80, qualifier: 'more-than', unit: 'percent', base: 'of all ships' }),
  figure({ id: 'ships-up-to', value: 15, qualifier: 'up-to', unit: 'years' }),
  figure({ id: 'ships-fewer', value: 40, qualifier: 'fewer-than' }),
  figure({ id: 'ships-nearly', value: 900, qualifier: 'nearly' }),
  figure({ id: 'ships-range', value: 7, value_high: 10, qualifier: 'range', unit: 'percent' }),
  figure({ id: 'ships-dozens', value: 24, qualifier: 'about', words: 'several dozen' }),
  figure({ id: 'ships-undated', value: 5, period_start: undefined, period_end: undefined }),
  figure({ id: 'ships-garbled', value: 80, unit: 'percent', role: 'specimen', base: 'of <all> ships' }),
  figure({ id: 'refuted-claim', value: 90, unit: 'percent', role: 'corrector' }),
  figure({ id: 'ships-draft', value: 1, status: 'draft' }),
  figure({ id: 'ships-withdrawn', value: 2, status: 'withdrawn', superseded_by: 'ships-counted' }),
];

const series: Series = {
  id: 'ships-by-year',
  title: 'Ships by year',
  sentence: 'More ships came each year',
  measure: 'ships',
  unit: 'count',
  base: 'ships in the harbour',
  place: ['world'],
  topic: 'network',
  source: source.id,
  kind: 'time',
  cumulative: 'no',
  breaks: [],
  caveat: '',
  desk: '',
  points: [],
  at,
};

/** A small record about ships, with a figure of every hedge, role and status that prose treats apart. */
export const sampleRecord: ResearchRecord = {
  ...emptyRecord,
  figures: byId(figures),
  sources: byId([source]),
  series: byId([series]),
  terms: [
    term({ term: 'pirate ship / pirate boat', status: 'avoid', pattern: ['pirate ship', 'pirate boat'] }),
    term({ term: 'sea robber', status: 'avoid-except-in-names', pattern: ['sea robber'] }),
    term({ term: 'crew (for passengers)', status: 'avoid', pattern: [] }),
  ],
};

export const sampleModel = modelOf(sampleRecord);
