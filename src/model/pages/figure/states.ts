import type { Figure } from '../../../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../../record/schema/record.ts';
import type { Source } from '../../../record/schema/source.ts';
import type { Measure } from '../../../record/schema/vocabulary.ts';
import { dateWords } from '../../../language/say/period.ts';
import { oldStateWords, pageOf, type FigureChange } from '../../ledger/changes.ts';
import { figureAsOf } from '../../ledger/history.ts';
import type { Model } from '../../model.ts';

/** A version of a figure as the ledger keeps it, with what it names. Each has an address that stays. */
export interface KeptVersion {
  readonly figure: Figure;
  readonly version: number;
  readonly newest: number;
  /** What it is worth today, in a sentence. */
  readonly words: string;
  /** The change with which it came, and the one that ended it; nothing where only columns were added. */
  readonly came: FigureChange | undefined;
  readonly went: FigureChange | undefined;
  readonly source: Source;
  readonly measure: Measure;
}

/** Every version of every figure that was published, the newest among them. */
export function keptVersions({ record, changesOf }: Model): KeptVersion[] {
  return [...record.figures.values()].flatMap((figure) => {
    const rows = record.ledger.get(`figures/${figure.id}`) ?? [];
    const newest = newestVersion(figure, record) ?? 0;
    const changes = changesOf(figure);
    return rows.map((row) => {
      const { version } = row;
      const went = changes.find(({ replaced }) => replaced === version);
      const says = went?.before ?? (version === newest ? figure : figureAsOf(figure, row));
      return {
        figure: says,
        version,
        newest,
        words: wordsOf(version, newest, row.date, went),
        came: changes.find((change) => change.version === version),
        went,
        source: entry(record.sources, says.source),
        measure: entry(record.measures, says.measure),
      };
    });
  });
}

function wordsOf(version: number, newest: number, date: string, went: FigureChange | undefined): string {
  if (version === newest) return `This is the newest version, published on ${dateWords(date)}.`;
  if (went !== undefined) return oldStateWords(went);
  return `This version was published on ${dateWords(date)}. The next one says the same, and keeps more about it.`;
}

/** The address of a version. */
export function versionAddress({ figure, version }: Pick<KeptVersion, 'figure' | 'version'>): string {
  return `${pageOf({ subject: 'figures', id: figure.id })}v${version}/`;
}

/** The number of the version of a figure that is in force; nothing of one that was never published. */
export function newestVersion({ id }: Figure, { ledger }: ResearchRecord): number | undefined {
  return ledger.get(`figures/${id}`)?.at(-1)?.version;
}
