/** The filled cells of one row, by column. */
export type Cells = Readonly<Record<string, string>>;

const figure: Cells = {
  measure: 'lamps',
  qualifier: 'exact',
  unit: 'count',
  base: 'lamps in the harbour',
  place: 'NO',
  source: 'harbour-log',
  locator: 'a number of lamps',
  first_hand: 'yes',
  role: 'finding',
  caveat: 'Counted once, at night.',
  sentence: '{n} of the lamps in the harbour were counted',
  status: 'current',
};
const measure: Cells = {
  family: 'services',
  counts_places: 'no',
  may_exceed_hundred: 'no',
  counts: 'things of the harbour',
  not: 'light',
};
const share: Cells = { unit: 'percent', base: 'of the lamps in the harbour' };
const source: Cells = {
  publisher: 'The harbour',
  kind: 'ngo-analysis',
  link: 'yes',
  language: 'en',
  read_extent: 'full',
};
const point: Cells = { qualifier: 'exact', source: 'harbour-log', status: 'current' };

/** A small record without a fault, about the lamps of a harbour. The first row of each file stands on line 2. */
export const ROWS: Readonly<Record<string, readonly Cells[]>> = {
  'data/figures/network.csv': [
    { ...figure, id: 'lamps', title: 'Lamps', value: '120' },
    { ...figure, id: 'lit', title: 'Lamps that burn', value: '45', qualifier: 'about' },
    {
      ...figure,
      ...share,
      id: 'lit-share',
      title: 'Share that burns',
      qualifier: 'about',
      derivation: 'share lit lamps',
      first_hand: '',
    },
    {
      ...figure,
      id: 'retold',
      title: 'Lamps, retold',
      value: '45',
      source: 'paper',
      restates: 'lit',
      credit: 'kept',
    },
    {
      ...figure,
      ...share,
      id: 'range',
      title: 'Share that smokes',
      value: '7',
      value_high: '10',
      qualifier: 'range',
    },
    {
      ...figure,
      ...share,
      id: 'sample',
      title: 'Share of green lamps',
      value: '30',
      sample_size: '400',
      sampling: 'random',
      interval_low: '25',
      interval_high: '35',
      interval_kind: 'confidence',
    },
    {
      ...figure,
      id: 'old',
      title: 'Older count',
      value: '90',
      status: 'superseded',
      superseded_by: 'lamps',
    },
    { ...figure, id: 'draft', title: 'A rumour', value: '999', status: 'draft' },
    {
      ...figure,
      ...share,
      id: 'growth',
      title: 'Growth',
      value: '250',
      measure: 'rise-of-lamps',
      period_start: '2014',
      period_end: '2015-03',
    },
  ],
  'data/figures/markets.csv': [
    { ...figure, id: 'boats', title: 'Boats', value: '12', measure: 'boats', operation: 'night-watch' },
  ],
  'data/sources.csv': [
    { ...source, id: 'harbour-log', title: 'The log', url: 'https://example.org/log' },
    {
      ...source,
      id: 'paper',
      title: 'Of lamps',
      kind: 'news',
      url: 'https://example.org/paper',
      cites: 'harbour-log',
    },
  ],
  'data/measures.csv': [
    { ...measure, id: 'lamps', singular: 'lamp', plural: 'lamps', told: 'lamps', short: 'lamps' },
    {
      ...measure,
      ...{ id: 'boats', singular: 'boat', plural: 'boats', told: 'boats', short: 'boats' },
      family: 'outcomes',
    },
    {
      ...measure,
      ...{ id: 'rise-of-lamps', singular: 'growth', plural: 'growth', told: 'growth', short: 'growth' },
      may_exceed_hundred: 'yes',
    },
  ],
  'data/series.csv': [
    {
      id: 'by-year',
      title: 'Lamps by year',
      sentence: 'More lamps were lit each year',
      measure: 'lamps',
      unit: 'count',
      base: 'lamps',
      topic: 'network',
      kind: 'time',
      cumulative: 'no',
      breaks: '2015',
    },
    {
      id: 'shares',
      title: 'Shares by year',
      sentence: 'A larger share of the lamps was lit each year',
      measure: 'lamps',
      unit: 'percent',
      base: 'of lamps',
      topic: 'network',
      kind: 'time',
      cumulative: 'no',
    },
  ],
  'data/series/by-year.csv': [
    { ...point, period: '2014', value: '100' },
    { ...point, period: '2015', value: '110' },
    { ...point, period: '2016-H1', value: '60' },
  ],
  'data/series/shares.csv': [{ ...point, period: '2014', value: '40' }],
  'data/operations.csv': [
    {
      id: 'night-watch',
      name: 'The watch',
      kind: 'other',
      network: 'tor',
      identified_by: 'tip undercover',
    },
  ],
  'data/accounts.csv': [
    {
      operation: 'night-watch',
      question: 'began',
      teller: 'The harbour',
      account: 'Somebody saw a light.',
      source: 'harbour-log',
    },
  ],
  'data/disagreements.csv': [
    {
      id: 'old-and-new',
      topic: 'network',
      measure: 'lamps',
      figures: 'lamps old',
      explanation: 'New lamps were put up.',
    },
  ],
  'data/misquotes.csv': [
    {
      id: 'all-burn',
      as_told: 'All lanterns burn.',
      what_the_source_says: 'Only {lit} do.',
      figure: 'lit',
      fault: 'base-widened',
    },
  ],
  'data/evidence.csv': [
    {
      figure: 'lamps',
      source: 'harbour-log',
      copy_sha256: '00',
      locator: 'a number of lamps',
      first_hand: 'yes',
      value: '120',
      qualifier: 'exact',
      unit: 'count',
      result: 'verified',
    },
  ],
  'data/ledger.csv': [],
  'data/terms.csv': [
    {
      term: 'lantern',
      status: 'avoid-except-in-names',
      pattern: 'lantern|oil lamp',
      except: 'Lantern Act',
      use_instead: 'lamp',
      why: 'A word of stories.',
      source: 'harbour-log',
    },
  ],
  'data/glossary.csv': [{ term: 'wick', meaning: 'What burns in a lamp.' }],
  'data/help.csv': [
    {
      ...{ country: 'NO', name: 'Harbour office', for: 'report', first_hand: 'yes' },
      ...{ source: 'Its own page', read_on: '2026-09-01' },
    },
  ],
};
