import type { ChartSpec } from '../../charts/draw.ts';
import type { Model } from '../../model/model.ts';
import { placed, type PlacedChart } from '../../charts/registry.ts';

/** Real figures that between them need every mark. A test holds them to it. */
const EXAMPLES: readonly (readonly [name: string, spec: ChartSpec])[] = [
  [
    'users',
    {
      form: 'studies',
      title: 'Counts of daily users differ, and so does how sure they are',
      figures: [
        'mani-2018-tor-metrics-users',
        'post-2015-tor-users',
        'tor-2017-users',
        'heise-2019-tor-users-2017-swell',
        'heise-2020-tor-users',
        'jardine-2020-tor-daily-users',
      ],
    },
  ],
  [
    'shares',
    {
      form: 'facets',
      title: 'Shares rest on words, on a limit, on a random sample, or on no stated method',
      figures: [
        'intelliagg-2016-illegal-over-half',
        'intelliagg-2016-weapons-and-pornography',
        'terbium-2016-legal',
        'searchlight-abuse-searches',
      ],
    },
  ],
  [
    'surveys',
    {
      form: 'ranked-bars',
      title: 'What surveys find depends on the question and on who was asked',
      figures: ['ecpat-2021-support-detection', 'cigi-2016-dark-net-shut-down-se'],
    },
  ],
  [
    'reports',
    {
      form: 'series-line',
      title: 'Reports rose until the way of counting changed',
      series: ['ncmec-cybertipline-reports'],
    },
  ],
];

/** The examples on the page that explains the marks. */
export function readingExamples(model: Model): PlacedChart[] {
  return EXAMPLES.map(([name, spec]) => placed(`/methods/reading-charts/${name}`, spec, model));
}
