import type { ChartSpec } from '../../charts/draw.ts';

/** The name of a chart under its question, and what it shows. */
export interface NamedSpec extends ChartSpec {
  readonly name: string;
}

/** The answers of each economy to one question of a survey: whether the dark net should be shut down. */
export const ECONOMIES = 'id in mx cn eg za pk fr gb br ca au us tr tn it de pl jp ng hk ke kr se'
  .split(' ')
  .map((code) => `cigi-2016-dark-net-shut-down-${code}`);

/**
 * The pictures that answer a question, the first at the top of its page. Which figures may share a picture is judged by
 * hand: figures of one measure can still be shares for different things. Retellings of a figure that is shown are left out.
 */
export const QUESTION_SPECS: Readonly<Record<string, readonly NamedSpec[]>> = {
  'how-big-is-the-darknet': [
    facets('rulers', 'Addresses are many, sites that answer are few', [
      'tor-2015-hidden-services-daily',
      'mani-2018-onion-addresses',
      'tor-v2-onions-peak',
      'tor-v2-onions-end-2021',
      'recorded-future-domains',
      'moore-rid-2016-live-sites',
      'avarikioti-2018-online',
      'faizan-2019-available',
      'recorded-future-live-share',
    ]),
  ],
  'how-many-use-tor-and-onion-services': [
    facets('rulers', 'Many use Tor each day, and few of them reach onion services', [
      'mani-2018-tor-metrics-users',
      'mani-2018-daily-users',
      'jardine-2020-tor-daily-users',
      'jardine-2020-users-onion',
      'dingledine-2019-users-share',
      'mani-2018-onion-traffic-share',
      'tor-2015-client-traffic-share',
      'tor-2015-relay-traffic-share',
    ]),
  ],
  'how-much-of-the-darknet-is-csam': [
    facets('shares', 'The share depends on whether sites or pages are counted, and on the method', [
      'sputnik-2014-share-of-sites',
      'nurmi-2024-domains-sharing-csam',
      'nurmi-2024-csam-share-2023-manual',
      'nurmi-2024-csam-share-2023-range',
      'terbium-2016-exploitation',
    ]),
  ],
  'how-much-onion-use-is-for-csam': [
    facets('rulers', 'Look-ups, search sessions, traffic and users are different things', [
      'wired-2014-visits-four-of-five',
      'nurmi-2024-searches-for-csam',
      'mani-2018-lookups-invalid',
      'mani-2018-connections-fail',
      'tor-2015-client-traffic-share',
      'mani-2018-onion-traffic-share',
      'jardine-2020-users-onion',
    ]),
  ],
  'what-do-people-search-for': [
    facets('shares', 'A study and a company give very different shares of different things', [
      'nurmi-2024-searches-for-csam',
      'searchlight-abuse-searches',
    ]),
  ],
  'how-much-is-illegal': [
    studies('illegal', 'Each study draws the line elsewhere, and finds another share', [
      'moore-rid-2016-share-illicit',
      'intelliagg-2016-illegal-48',
      'intelliagg-2016-illegal-over-half',
      'intelliagg-2016-illegal-52-68',
      'torank-2019-suspicious',
    ]),
  ],
  'how-much-abuse-material-is-commercial': [
    bars('commercial', 'Little of all pages is sold, but most of the dark web addresses are', [
      'iwf-2024-commercial-share',
      'iwf-2024-dark-web-commercial-share',
      'iwf-2023-commercial-share',
      'iwf-2022-commercial-share',
      'iwf-2020-commercial-share',
    ]),
  ],
  'where-is-abuse-material-hosted': [
    facets('hosts', 'What crawlers and hotlines see lies on ordinary web hosts', [
      'c3p-2021-clear-web-share',
      'iwf-2024-hosting-eu',
      'iwf-2024-hosting-netherlands',
      'iwf-2020-hosting-netherlands',
    ]),
  ],
  'are-reports-of-online-abuse-rising': [
    lines('reports', 'Reports rose for decades, until the way of counting changed', [
      'ncmec-cybertipline-reports',
    ]),
    lines('pages', 'One hotline confirms more pages, since it began to search by itself', [
      'iwf-webpages-confirmed',
    ]),
  ],
  'should-the-dark-net-be-shut-down': [
    {
      form: 'country-dots',
      name: 'countries',
      title: 'In every economy polled, most internet users agreed that it should be shut down',
      figures: ECONOMIES,
    },
  ],
  'what-do-officers-say-hinders-them': [
    bars('trends', 'Asked about trends, more officers named cloud storage than Tor or the darknet', [
      'netclean-2019-cloud-trend',
      'netclean-2019-encryption-trend',
      'netclean-2019-tor-darknet-trend',
    ]),
  ],
  'what-did-welcome-to-video-achieve': [
    facets('counts', 'Each agency counted another step, and another number of countries', [
      'wtv-reuters-users-charged',
      'wtv-nca-arrests',
      'wtv-reuters-arrests',
      'wtv-knpa-users-caught',
      'wtv-seoul-court-caught',
      'wtv-reuters-countries',
      'wtv-knpa-countries',
      'wtv-nca-countries',
    ]),
  ],
  'how-many-arrests-follow-a-takedown': [
    flow('kidflix', 'Kidflix: few of the suspects had been arrested when the case was announced', [
      'kidflix-suspects',
      'kidflix-arrests',
    ]),
    flow('bakis', 'Operation Bakis: one of the few cases whose later steps were published', [
      'bakis-us-arrests',
      'bakis-us-indictments',
      'bakis-us-convictions',
    ]),
  ],
  'how-are-anonymous-operators-identified': [
    bars('control', 'Police kept seized sites running for weeks', [
      'playpen-bbc-days-run',
      'hansa-2017-days',
    ]),
  ],
  'do-markets-come-back': [
    facets('effects', 'A closure is felt in money, in vendors and in where newcomers go', [
      'hydra-2022-daily-before',
      'hydra-2022-daily-after',
      'vanbuskirk-2017-onymous-vendors',
      'vanbuskirk-2017-evolution-vendors',
      'tno-2017-dream-before',
      'tno-2017-dream-after',
    ]),
  ],
  'how-large-is-the-darknet-drug-trade': [
    facets('rulers', 'Tracing payments finds far more money than counting offers on markets', [
      'unodc-2023-revenue-2021',
      'chainalysis-2021-26',
      'chainalysis-2022',
      'chainalysis-2023',
      'unodc-2021-yearly',
      'trm-2022',
      'trm-2023',
      'trm-2024',
      'rand-2016-monthly',
    ]),
  ],
  'how-many-people-buy-drugs-there': [
    lines('survey', 'Among volunteers who use drugs, more said that they had bought there', [
      'gds-darknet-buyers',
    ]),
  ],
  'do-people-who-seek-csam-want-to-stop': [
    bars('stopping', 'Many who answered say they want to stop, and few have had help', [
      'redirection-2023-tried-to-stop',
      'redirection-2023-would-like-to-stop',
      'nurmi-2024-want-to-stop',
      'redirection-2023-received-help',
    ]),
  ],
  'how-many-children-are-identified': [
    facets('totals', 'Totals since the start, counts of a year and of one meeting stand side by side', [
      'icse-2022-11-victims',
      'ncmec-2023-cvip-victims-total',
      'vidtf-2025-total',
      'ncmec-2023-cvip-victims-added',
      'vidtf-edition-17',
      'renewed-hope-1-confirmed',
    ]),
  ],
  'what-do-people-know-of-the-darknet': [
    bars('use', 'Few adults say that they have used it', [
      'kent-2016-browsed-darknet-18-24',
      'cc-driver-2021-dark-web-forums',
      'cc-driver-2021-darknet-markets',
      'kent-2016-browsed-darknet',
      'pew-2015-used-tor',
      'kent-2016-bought-on-darknet',
    ]),
  ],
};

function facets(name: string, title: string, figures: readonly string[]): NamedSpec {
  return { form: 'facets', name, title, figures };
}

function studies(name: string, title: string, figures: readonly string[]): NamedSpec {
  return { form: 'studies', name, title, figures };
}

function bars(name: string, title: string, figures: readonly string[]): NamedSpec {
  return { form: 'ranked-bars', name, title, figures };
}

function flow(name: string, title: string, figures: readonly string[]): NamedSpec {
  return { form: 'outcome-flow', name, title, figures };
}

function lines(name: string, title: string, series: readonly string[]): NamedSpec {
  return { form: 'series-line', name, title, series };
}
