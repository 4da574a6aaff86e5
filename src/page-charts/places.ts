import type { ResearchRecord } from '../record/record.ts';
import { placed, type PlacedChart } from './placed.ts';

/** How the ids of the national answers begin: ids are never renamed. */
const NATIONAL = 'cigi-2016-dark-net-shut-down-';

/** One question that a survey asked in many countries: whether the dark net should be shut down. */
export function shutDownByCountry(record: ResearchRecord): PlacedChart {
  const answers = [...record.figures.values()].filter(
    ({ id, place }) => id.startsWith(NATIONAL) && place.length === 1,
  );
  return placed(
    '/places/shut-down',
    {
      form: 'country-dots',
      title: 'In every country asked, most internet users agreed that the dark net should be shut down',
      figures: answers.map(({ id }) => id),
    },
    record,
  );
}
