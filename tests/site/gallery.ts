import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { differingAccounts } from '../../src/charts/forms/accounts/accounts.ts';
import type { Chart } from '../../src/charts/chart.ts';
import { countryDots } from '../../src/charts/forms/country-dots/country-dots.ts';
import { countryMap } from '../../src/charts/forms/country-map/country-map.ts';
import { facets } from '../../src/charts/forms/facets/facets.ts';
import { guessFirst } from '../../src/charts/forms/guess-first/guess-first.ts';
import { chartHtml, legendHtml } from '../../src/publish/chart-html.ts';
import { hundredCells } from '../../src/charts/forms/hundred-cells/hundred-cells.ts';
import { outcomeFlow } from '../../src/charts/forms/outcome-flow/outcome-flow.ts';
import { pairedShares } from '../../src/charts/forms/paired-shares/paired-shares.ts';
import { rankedBars } from '../../src/charts/forms/ranked-bars/ranked-bars.ts';
import { seriesLine } from '../../src/charts/forms/series-line/series-line.ts';
import { studies } from '../../src/charts/forms/studies/studies.ts';
import { waterline } from '../../src/charts/forms/waterline/waterline.ts';
import type { Figure } from '../../src/record/schema/figure.ts';
import {
  COUNTRIES,
  ONE_OF_EACH,
  POINT_OF_EACH,
  SHARE_OF_EACH,
  model,
  modelWithSeries,
  record,
} from '../charts/samples.ts';
import { DIST } from './built-pages.ts';

/** Where the gallery is kept, to be opened and looked at. */
const KEPT = 'tests/output/gallery.html';

/**
 * A page with each mark in each form that can draw it. Its numbers are made up, so it is no page of the site: a built
 * page lends it head, styles and script, and the charts take the place of what it says.
 */
export function gallery(): string {
  const charts = [...drawn().map((chart) => chartHtml(chart, 2)), legendHtml()].join('\n');
  const page = readFileSync(`${DIST}/methods/reading-charts/index.html`, 'utf8');
  const main = `<main id="content" class="page"><h1>Every mark in every form</h1>${charts}</main>`;
  const html = page.replace(/<main[^]*<\/main>/, () => main);
  mkdirSync('tests/output', { recursive: true });
  writeFileSync(KEPT, html);
  return html;
}

function drawn(): Chart[] {
  const operations = [...record.operations.keys()];
  const wide = ONE_OF_EACH.map((each) => ({ ...each, value: each.value ** 3 / 1000, ...NO_ENDS }));
  const ofOneOperation = ONE_OF_EACH.map((each) => ({ ...each, operation: 'night-watch' }));
  const inOneOperation = ONE_OF_EACH.map((each, index) => ({ ...each, operation: operations[index] }));
  const byCountry = SHARE_OF_EACH.map((each, index) => ({ ...each, place: [COUNTRIES[index] ?? ''] }));
  return [
    rankedBars('Ranked bars', ONE_OF_EACH, model),
    rankedBars('Ranked bars of shares', SHARE_OF_EACH, model),
    rankedBars(
      'Ranked over a large span',
      wide.filter(({ qualifier }) => qualifier !== 'range'),
      model,
    ),
    studies('Studies', SHARE_OF_EACH, model),
    facets('Facets', [...ONE_OF_EACH, ...SHARE_OF_EACH], model),
    differingAccounts('Accounts', ofOneOperation, model),
    pairedShares('Paired shares', SHARE_OF_EACH, model),
    countryDots('Dots by country', byCountry, model),
    countryMap('A map', byCountry, model),
    waterline('A waterline', inOneOperation, model),
    outcomeFlow('Outcomes', ONE_OF_EACH, model),
    seriesLine('Over time', [POINT_OF_EACH.id], modelWithSeries(POINT_OF_EACH)),
    guessFirst('What do you guess?', SHARE_OF_EACH[1] as Figure, model),
    ...SHARE_OF_EACH.map((each) => hundredCells(each.title, each, model)),
  ];
}

const NO_ENDS = { value_high: undefined, interval_low: undefined, interval_high: undefined };
