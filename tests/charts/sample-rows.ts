import type { Cells } from '../record/sound.ts';

const source: Cells = { kind: 'news', link: 'no', language: 'en', read_extent: 'full' };
const sources: readonly Cells[] = [
  {
    id: 'log',
    title: 'The log of the harbour',
    publisher: 'The Harbour Office',
    kind: 'ngo-analysis',
    published: '2016-05-02',
  },
  {
    id: 'berg',
    title: 'Lamps along the coast',
    authors: 'Berg, Ada; Holm, Nils',
    publisher: 'Coast University',
    kind: 'study',
    published: '2014-03',
  },
  {
    id: 'lund',
    title: 'Who lights the lamps?',
    authors: 'Lund, Ida; Moe, Per; Vik, Siv',
    publisher: 'Coast University',
    kind: 'study',
    published: '2017',
  },
  {
    id: 'survey',
    title: 'What people think of lamps',
    publisher: 'Survey Office',
    kind: 'survey',
    published: '2016',
  },
  { id: 'buoy', title: 'Boats and lamps', publisher: 'The Evening Buoy', published: '2018-08-15' },
  { id: 'gazette', title: 'The lamps of all ports', publisher: 'Coast Gazette', published: '2019-10-16' },
  { id: 'beacon', title: 'Dark nights', publisher: 'Beacon News', published: '2019-10-17' },
  { id: 'leaflet', title: 'Save our lamps', publisher: 'The Lamp Guild' },
].map((row) => ({ ...source, ...row }));

/** What can be counted, by id: its family, its name for one and for many, and what is particular about it. */
const measures = (
  [
    ['lamps', 'services', 'lamp', 'lamps', {}],
    ['lit', 'services', 'share of lamps', 'shares of lamps', {}],
    [
      'visits',
      'requests',
      'share of visits to lamps, as told',
      'shares of visits to lamps, as told',
      { told: 'share of visits to lamps', use: 'visits' },
    ],
    [
      'traffic',
      'traffic',
      'share of boat traffic',
      'shares of boat traffic',
      { told: 'share of boat traffic', use: 'traffic' },
    ],
    ['agree', 'survey-share', 'share of people', 'shares of people', {}],
    ['oil', 'money', 'sale of oil', 'sales of oil', {}],
    ['keepers', 'people', 'keeper', 'keepers', { stage: 'users' }],
    ['suspects', 'outcomes', 'suspect', 'suspects', { stage: 'suspects' }],
    ['searches', 'outcomes', 'boat searched', 'boats searched', { stage: 'searches' }],
    ['arrests', 'outcomes', 'arrest', 'arrests', { stage: 'arrests', outcome_rank: '1' }],
    ['charges', 'outcomes', 'charge', 'charges', { stage: 'charges' }],
    ['convictions', 'outcomes', 'conviction', 'convictions', { stage: 'convictions' }],
    ['sentences', 'outcomes', 'sentence', 'sentences', { stage: 'sentences' }],
  ] as const
).map(([id, family, singular, plural, more]): Cells => ({
  ...{ id, family, singular, plural },
  ...{ told: plural, short: plural, counts_places: 'no', may_exceed_hundred: 'no' },
  ...{ counts: `${plural} that somebody saw`, not: 'what nobody saw' },
  ...more,
}));

/** By name and day of announcement; one is undated. Several fall in one year. */
const WATCHES = [
  ['Night Watch', '2013-10-02'],
  ['Long Pier', '2014-11-07'],
  ['Low Tide', '2015-07-15'],
  ['Lamp Oil', '2015-08-26'],
  ['Calm Sea', '2016-01-13'],
  ['North Mole', '2017-07-20'],
  ['South Mole', '2017-12-22'],
  ['The watch over the lamps of the outer islands and their landing stages', '2018-03-01'],
  ['Spring Tide', '2019-05-03'],
  ['Driftwood', '2019-10-16'],
  ['Old Customs House', '2020-09-22'],
  ['Broken Wick', '2021-01-12'],
  ['Fog Horn', '2022-04-05'],
  ['Sandbank', ''],
] as const;

const operations = WATCHES.map(([name, announced]) => ({
  id: name.toLowerCase().split(' ').slice(0, 3).join('-'),
  name,
  announced,
  kind: 'other',
  network: 'unknown',
  identified_by: 'tip',
  summary: 'The harbour kept watch.',
}));

const figure: Cells = {
  measure: 'arrests',
  qualifier: 'exact',
  unit: 'count',
  base: 'people who took lamps',
  period_start: '2016',
  period_end: '2016',
  source: 'log',
  locator: 'people were arrested',
  first_hand: 'yes',
  role: 'finding',
  caveat: 'Counted once, at night.',
  status: 'current',
};
const share: Cells = { ...figure, measure: 'lit', unit: 'percent', base: 'of the lamps of the harbour' };
const visits: Cells = { ...figure, measure: 'visits', unit: 'percent', base: 'of visits to lamps' };

const RETOLD: Cells = { first_hand: '', credit: 'lost', role: 'retelling' };
const traffic: Cells = { ...visits, ...RETOLD, measure: 'traffic', value: '80' };
const reported: Cells = { ...figure, ...RETOLD, measure: 'lamps', value: '900' };

const figures: readonly Cells[] = [
  { ...figure, id: 'taken', title: 'People arrested', value: '40' },
  { ...share, id: 'lit-share', title: 'Lamps that are lit', value: '30', qualifier: 'about' },
  // A share of visits that becomes one of traffic, and is garbled on the way.
  {
    ...visits,
    id: 'visits-first',
    title: 'Visits by night',
    value: '80',
    qualifier: 'more-than',
    source: 'berg',
    period_start: '2014-03',
    period_end: '2014-09',
  },
  {
    ...visits,
    ...RETOLD,
    id: 'visits-again',
    title: 'Visits by night, retold',
    value: '80',
    qualifier: 'more-than',
    source: 'leaflet',
    restates: 'visits-first',
  },
  {
    ...visits,
    ...RETOLD,
    id: 'visits-three-quarters',
    title: 'Visits by night, rounded',
    value: '75',
    source: 'beacon',
    restates: 'visits-first',
  },
  {
    ...traffic,
    id: 'traffic-told',
    title: 'Traffic by night',
    base: 'of boat traffic',
    source: 'buoy',
    restates: 'visits-first',
  },
  {
    ...traffic,
    id: 'traffic-everywhere',
    title: 'Traffic in all ports',
    base: 'of all boat traffic',
    source: 'gazette',
    role: 'specimen',
    restates: 'traffic-told',
  },
  // A number that is known from a newspaper only, and the same again.
  { ...reported, id: 'reported', title: 'Lamps', source: 'buoy', credit: '' },
  { ...reported, id: 'reported-again', title: 'Lamps, retold', source: 'gazette', restates: 'reported' },
];

const serial: Cells = {
  sentence: 'The lamps were counted again and again',
  measure: 'lamps',
  unit: 'count',
  base: 'lamps in the harbour',
  topic: 'network',
  kind: 'time',
  cumulative: 'no',
  caveat: 'Lamps under repair are not counted.',
};
const shares: Cells = { measure: 'lit', unit: 'percent', base: 'of all lamps' };
const series: readonly Cells[] = [
  { id: 'by-year', title: 'Lamps by year', breaks: '2015' },
  { id: 'total-cumulative', title: 'Lamps put up', cumulative: 'yes' },
  { id: 'monthly', title: 'Lamps by month' },
  { id: 'by-study', title: 'Lamps by study', kind: 'by-study' },
  { id: 'stated', title: 'Lamps as stated', kind: 'stated' },
  { id: 'spanning', title: 'Lamps over a change', breaks: '2017-06' },
  { ...shares, id: 'north', title: 'Share of lamps in the north' },
  { ...shares, id: 'south', title: 'Share of lamps in the south' },
  { id: 'money', title: 'Sales of oil', measure: 'oil', unit: 'USD', base: 'spent on oil' },
].map((row) => ({ ...serial, ...row }));

/** Points, each told in a line: its period, its value or its two ends, and its hedge and a note where it has them. */
function pointsOf(source: string, ...lines: readonly string[]): Cells[] {
  return lines.map((told) => {
    const [period = '', ends = '', qualifier = 'exact', note = ''] = told.split(' ');
    const [value = '', value_high = ''] = ends.split('–');
    return { period, value, value_high, qualifier, note, source, status: 'current' };
  });
}

const MONTHS = Array.from({ length: 60 }, (_, index) => {
  const value = 30_000 + Math.round(9000 * Math.sin(index / 7)) + 250 * (index % 5);
  return `${2014 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')} ${value}`;
});

const points: Readonly<Record<string, readonly Cells[]>> = {
  'by-year': pointsOf(
    'log',
    '2008 1200',
    '2009 1500 about',
    '2010 2100',
    '2011 2050 at-least',
    '2012 2900',
    '2013 3400 more-than',
    '2014 4100',
    '2015 9000 about recounted',
    '2016 8700',
    '2017 7900 up-to',
  ),
  'total-cumulative': pointsOf('log', '2014-03-01 20', '2015-06 118 at-least', '2016 230', '2018 306 about'),
  monthly: pointsOf('log', ...MONTHS),
  'by-study': [
    ...pointsOf('berg', '2009 40', '2012 900 about', '2013-05 45000'),
    ...pointsOf('lund', '2016 6000 at-least', '2017 250 fewer-than'),
  ],
  stated: pointsOf('gazette', '2014-12 3', '2016-02-10 2 fewer-than', '2018 6 about', '2018-11 4'),
  spanning: pointsOf('log', '2016 300', '2017 420', '2018 500'),
  north: pointsOf('log', '2013 24', '2014 37', '2015 47 about', '2016 34'),
  south: pointsOf('log', '2013 53', '2014 37', '2015 22', '2016 18 about'),
  money: pointsOf(
    'survey',
    '2012/2013 170000000–260000000 range',
    '2014 230000000',
    '2016 315000000 at-least',
  ),
};

/** A small record about the lamps of a harbour, which has something for every form to draw. */
export const ROWS: Readonly<Record<string, readonly Cells[]>> = {
  'data/figures/network.csv': figures.map((row) => ({
    ...row,
    sentence: `{n} were seen, ${row['base'] ?? ''}`,
  })),
  'data/sources.csv': sources,
  'data/measures.csv': measures,
  'data/operations.csv': operations,
  'data/series.csv': series,
  ...Object.fromEntries(Object.entries(points).map(([id, rows]) => [`data/series/${id}.csv`, rows])),
};
