import type { Model } from '../../model/model.ts';
import { placed, type PlacedChart } from '../../charts/registry.ts';

interface Drawn {
  readonly operation: string;
  readonly name: string;
  readonly form: string;
  readonly title: string;
  readonly figures?: readonly string[];
  readonly series?: readonly string[];
}

/** The operations where a picture shows more than the numbers alone, each with what it finds. */
const DRAWN: readonly Drawn[] = [
  {
    operation: 'welcome-to-video',
    name: 'outcome',
    form: 'outcome-flow',
    title: 'Accounts are many, people charged are few, and each count has its own source',
    figures: [
      'wtv-knpa-signups',
      'wtv-knpa-paying',
      'wtv-uk-investigations',
      'wtv-nca-arrests',
      'wtv-reuters-users-charged',
      'wtv-uk-convictions',
      'wtv-reuters-operator-sentence',
    ],
  },
  {
    operation: 'welcome-to-video',
    name: 'countries',
    form: 'accounts',
    title: 'At the announcement different numbers of countries were told',
    figures: [
      'wtv-wired-other-countries',
      'wtv-voa-other-countries',
      'wtv-nca-countries',
      'wtv-knpa-countries',
    ],
  },
  {
    operation: 'welcome-to-video',
    name: 'money',
    form: 'accounts',
    title: 'Two sums of money are told, and no source says why',
    figures: [
      'wtv-reuters-revenue',
      'wtv-afp-bitcoin-usd',
      'wtv-chainalysis-usd',
      'wtv-euronews-usd',
      'wtv-dailycitizen-usd',
    ],
  },
  {
    operation: 'operation-pacifier',
    name: 'outcome',
    form: 'outcome-flow',
    title: 'From accounts on the forum to people in court, by unlike counts',
    figures: [
      'playpen-europol-users',
      'playpen-extremetech-ips',
      'playpen-abc-world',
      'playpen-bbc-us-prosecutions',
      'playpen-creator-sentence',
    ],
  },
  {
    operation: 'kidflix',
    name: 'outcome',
    form: 'outcome-flow',
    title: 'Many log-ins, few arrests by the day of the announcement',
    figures: ['kidflix-logged-in', 'kidflix-suspects', 'kidflix-arrests'],
  },
  {
    operation: 'operation-bakis',
    name: 'outcome',
    form: 'outcome-flow',
    title: 'A case in which arrests, indictments and convictions were all told',
    figures: ['bakis-us-arrests', 'bakis-us-indictments', 'bakis-us-convictions'],
  },
  {
    operation: 'operation-h',
    name: 'outcome',
    form: 'outcome-flow',
    title: 'One British agency told arrests, charges and convictions together',
    figures: ['operation-h-nca-arrests', 'operation-h-nca-charged', 'operation-h-nca-convicted'],
  },
  {
    operation: 'operation-daylight',
    name: 'outcome',
    form: 'outcome-flow',
    title: 'Not every package became a case, nor every case an arrest',
    figures: ['daylight-packages', 'daylight-cases', 'daylight-arrests'],
  },
  {
    operation: 'operation-onymous',
    name: 'addresses',
    form: 'facets',
    title: 'Far more addresses were closed than sites',
    figures: [
      'onymous-2014-services-414',
      'onymous-2014-services-410',
      'onymous-2014-addresses-400',
      'onymous-2014-sites-27',
      'onymous-2014-sites-50',
      'onymous-2014-sites-dozen',
    ],
  },
  {
    operation: 'operation-alice-2026',
    name: 'addresses',
    form: 'hundred-cells',
    title: 'Most of the addresses did not advertise CSAM',
    figures: ['derived-alice-csam-share-of-addresses'],
  },
  {
    operation: 'operation-bayonet',
    name: 'next-market',
    form: 'ranked-bars',
    title: 'New users of the next market rose after the closures',
    figures: ['tno-2017-dream-before', 'tno-2017-dream-after', 'tno-2017-dream-peak'],
  },
  {
    operation: 'hydra',
    name: 'revenue',
    form: 'ranked-bars',
    title: 'Revenue of all markets fell at once when the largest closed',
    figures: ['hydra-2022-daily-before', 'hydra-2022-daily-after'],
  },
  {
    operation: 'silk-road',
    name: 'sales',
    form: 'accounts',
    title: 'The same sales, valued at bitcoin prices of different days',
    figures: [
      'sr-2013-sales-usd-complaint',
      'sr-2015-sales-usd-trial',
      'sr-2017-sales-usd-appeal',
      'hiramoto-2020-silk-road',
    ],
  },
  {
    operation: 'operation-raptor',
    name: 'countries',
    form: 'ranked-bars',
    title: 'More arrests were made in the United States than in any other country',
    figures: ['us', 'de', 'gb', 'fr', 'kr', 'at', 'nl', 'br', 'ch', 'es'].map(
      (place) => `raptor-2025-arrests-${place}`,
    ),
  },
  {
    operation: 'operation-spector',
    name: 'countries',
    form: 'ranked-bars',
    title: 'More arrests were made in the United States than in any other country',
    figures: ['us', 'gb', 'de', 'nl', 'at', 'fr', 'ch', 'pl', 'br'].map(
      (place) => `spector-2023-arrests-${place}`,
    ),
  },
  {
    operation: 'victim-identification-taskforce',
    name: 'growth',
    form: 'series-line',
    title: 'The count of children made safe grows with every announcement',
    series: ['vidtf-children-safeguarded-cumulative'],
  },
  {
    operation: 'icse-database',
    name: 'growth',
    form: 'series-line',
    title: 'The count of victims identified went on growing for years',
    series: ['icse-victims-identified-cumulative'],
  },
  {
    operation: 'trace-an-object',
    name: 'growth',
    form: 'series-line',
    title: 'Tips from the public went on coming in for years',
    series: ['trace-an-object-tips-cumulative'],
  },
  {
    operation: 'korea-darknet',
    name: 'years',
    form: 'series-line',
    title: 'The yearly count rose steeply and stayed high',
    series: ['korea-darknet-drug-offenders'],
  },
];

/** The charts of an operation's page. */
export function operationCharts(operation: string, model: Model): PlacedChart[] {
  return DRAWN.filter((each) => each.operation === operation).map(({ operation, name, ...spec }) =>
    placed(`/operations/${operation}/${name}`, spec, model),
  );
}

/** The operations of which somebody counted the arrests, by the day of the announcement. */
export function operationsTimeline(model: Model): PlacedChart {
  const figures = [...model.record.operations.values()].flatMap((operation) => {
    const chief = model.chiefOutcome(operation);
    return chief?.measure === 'arrests' ? [chief.id] : [];
  });
  const title = 'For some operations hundreds of arrests are counted, for most far fewer';
  return placed('/operations/arrests', { form: 'timeline', title, figures }, model);
}
