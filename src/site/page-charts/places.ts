import type { Model } from '../../model/model.ts';
import { ECONOMIES } from './question-specs.ts';
import { placed, type PlacedChart } from '../../charts/registry.ts';

/** One question that a survey asked in many countries: whether the dark net should be shut down. */
export function shutDownByCountry(model: Model): PlacedChart {
  return placed(
    '/places/shut-down',
    {
      form: 'country-dots',
      title: 'In every country asked, most internet users agreed that the dark net should be shut down',
      figures: ECONOMIES,
    },
    model,
  );
}
