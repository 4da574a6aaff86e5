import type { Model } from '../../../model/model.ts';
import { countOf, repeatedWords } from '../../../model/lineage/count.ts';
import type { Descent } from '../../../model/lineage/descent.ts';
import { familySentences } from '../../../model/lineage/family.ts';
import type { Standing } from '../../../model/lineage/path.ts';
import { ROLE_WORDS } from '../../../language/say/labels.ts';
import { hedgedNumber } from '../../../language/say/hedge.ts';
import { tellerName } from '../../../language/say/credit.ts';
import { capitalised, listWords } from '../../../language/say/text.ts';
import type { Figure } from '../../../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../../record/schema/record.ts';
import { ChartError, type Chart, type Datum, type Pictures } from '../../chart.ts';
import { datumOfFigure } from '../../datum.ts';
import { FULL, NARROW, WIDE } from '../../sheet/svg.ts';
import { wordsOf } from '../../words.ts';
import { bandRows } from './band-rows.ts';
import { deepPicture } from './deep-picture.ts';

/**
 * The way of a figure through all who repeated it. Of a first figure all repetitions are shown, of others their paths
 * down to the first. Without a title it says how often the number was about something else. Misquotes and texts that
 * refute the number may stand here, marked as such: this is the one picture that is about them.
 */
export function lineagePath(title: string | undefined, figures: readonly Figure[], model: Model): Chart {
  const [descent, ...others] = model.descents(figures);
  if (descent === undefined || others.length > 0) {
    const roots = [descent, ...others].flatMap((each) => each?.root.figure.id ?? []);
    throw new ChartError(
      `the figures go back to ${roots.length} first figures: ${listWords(roots)}`,
      'make a chart for each',
    );
  }
  const { root, members, bands, corrections, where, isWhole } = descent;
  if (members.length < 2)
    throw new ChartError(`${root.figure.id} is retold by no figure of the record`, 'leave the chart out');
  const words = wordsOf(members.map((standing) => datumOf(standing, model)));
  const head = words.table.head.map((each) => (each === 'Note' ? 'What changed' : each));
  const count = countOf(root);
  const { record } = model;
  return {
    ...words,
    form: 'lineage-path',
    title: title ?? `“${capitalised(hedgedNumber(root.figure))}” was ${repeatedWords(count)}`,
    counted: bands.length > 1 ? DEPTH : ONE_DEPTH,
    description: isWhole ? familySentences(root, corrections.length, record) : [where],
    parts: bands.map((band) => ({
      name: capitalised(band.thing),
      sentences: [
        `${isWhole ? capitalised(band.often) : listWords(band.standings.map(({ figure }) => tellerName(figure, entry(record.sources, figure.source))))}.`,
      ],
    })),
    table: { ...words.table, head },
    caveats: [],
    marks: [],
    pictures: picturesOf(descent, record),
  };
}

/** A whole family is drawn over the width of a page too. */
function picturesOf(descent: Descent, record: ResearchRecord): Pictures {
  const narrow = bandRows(descent, NARROW);
  const wide = deepPicture(descent, record, WIDE);
  return descent.isWhole ? { narrow, wide, full: deepPicture(descent, record, FULL) } : { narrow, wide };
}

const DEPTH =
  'Every report of the number, by what it said the number was about: the nearer to the surface, the further from what was counted.';

const ONE_DEPTH = 'Every report of the number. All are about the same thing.';

function datumOf(standing: Standing, model: Model): Datum {
  const { figure, drifts, original } = standing;
  const datum = datumOfFigure(figure, model, figure.title.split(': ')[0]);
  const notes = [
    figure.role === 'specimen' || figure.role === 'corrector' ? ROLE_WORDS[figure.role] : '',
    original === undefined ? 'The first figure of the path.' : '',
    ...drifts.map(({ sentence }) => sentence),
    original !== undefined && drifts.length === 0 ? 'Nothing that can be computed.' : '',
    figure.restates_basis === 'inferred' ? INFERRED : '',
    datum.note === '' ? '' : `${datum.note}.`,
  ];
  return { ...datum, note: notes.filter((each) => each !== '').join(' ') };
}

const INFERRED = 'It names no source: we infer the link from the number and the wording.';
