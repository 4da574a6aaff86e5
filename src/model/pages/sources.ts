import { descending } from 'd3-array';
import { isEvidence } from '../../record/schema/figure.ts';
import { entry } from '../../record/schema/record.ts';
import type { Series } from '../../record/schema/series.ts';
import type { Source } from '../../record/schema/source.ts';
import { SOURCE_KINDS } from '../../language/say/labels.ts';
import type { Change } from '../ledger/changes.ts';
import type { Listed } from '../listed.ts';
import type { Model } from '../model.ts';

/** What the page of a source tells. */
export interface SourcePage {
  readonly source: Source;
  /** What it states, what it garbles or refutes, and the series that have it as a whole or for one point. */
  readonly rows: readonly Listed[];
  readonly errors: readonly Listed[];
  readonly series: readonly Series[];
  /** The sources that it refers to, and those that refer to it. */
  readonly cites: readonly Source[];
  readonly citedBy: readonly Source[];
  /** The newest first. */
  readonly changes: readonly Change[];
}

/** The data of the page of a source. */
export function sourcePage(source: Source, model: Model): SourcePage {
  const { record, relations } = model;
  const figures = relations.figuresOfSource(source.id);
  return {
    source,
    rows: figures.filter(isEvidence).map(model.listed),
    errors: figures.filter((figure) => !isEvidence(figure)).map(model.listed),
    series: relations.seriesOfSource(source.id),
    cites: source.cites.map((id) => entry(record.sources, id)),
    citedBy: relations.citing(source.id),
    changes: model.changesOfSource(source).toReversed(),
  };
}

/** The sources of a kind. */
export interface SourcesOfKind {
  readonly kind: Source['kind'];
  readonly sources: readonly Source[];
}

/** The index of the sources: how many there are of each kind, and the studies and surveys, the newest first. */
export function sourcesPage(model: Model): {
  readonly kinds: readonly SourcesOfKind[];
  readonly studies: readonly Source[];
} {
  const kinds = sourcesByKind(model);
  return {
    kinds,
    studies: kinds.flatMap(({ kind, sources }) => (kind === 'study' || kind === 'survey' ? sources : [])),
  };
}

/** All sources by kind, those of each the newest first; those without a date come last. */
export function sourcesByKind({ record }: Model): SourcesOfKind[] {
  const byKind = Map.groupBy(record.sources.values(), ({ kind }) => kind);
  return (Object.keys(SOURCE_KINDS) as Source['kind'][]).map((kind) => ({
    kind,
    sources: (byKind.get(kind) ?? []).sort((a, b) => descending(a.published ?? '', b.published ?? '')),
  }));
}

/** Sources by the year in which they were published, the newest first; those without a date have none. */
export function sourcesByYear(sources: readonly Source[]): {
  readonly year: string | undefined;
  readonly sources: readonly Source[];
}[] {
  return [...Map.groupBy(sources, ({ published }) => published?.slice(0, 4))]
    .map(([year, all]) => ({ year, sources: all }))
    .sort((a, b) => descending(a.year ?? '', b.year ?? ''));
}
