import { descending } from 'd3-array';
import { isEvidence } from '../../record/schema/figure.ts';
import { entry } from '../../record/schema/record.ts';
import type { Series } from '../../record/schema/series.ts';
import type { Source } from '../../record/schema/source.ts';
import { originOf } from '../../language/say/credit.ts';
import { SOURCES_OF_KIND } from '../../language/say/labels.ts';
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

/** The sources of a kind from which most figures are taken, and of how many they are. */
export interface ChiefSources {
  readonly kind: Source['kind'];
  readonly count: number;
  readonly chief: readonly { readonly source: Source; readonly figures: number }[];
}

const MOST_CHIEF = 4;

/** The index of the sources: of each kind a few, those who measured before those who repeat. */
export function sourcesPage(model: Model): ChiefSources[] {
  return sourcesByKind(model)
    .filter(({ sources }) => sources.length > 0)
    .map(({ kind, sources }) => ({
      kind,
      count: sources.length,
      chief: sources
        .map((source) => ({ source, figures: model.relations.figuresOfSource(source.id).length }))
        .filter(({ figures }) => figures > 0)
        .toSorted((a, b) => b.figures - a.figures)
        .slice(0, MOST_CHIEF),
    }));
}

/** All sources by kind, those of each the newest first by the date of the origin; those without a date come last. */
export function sourcesByKind({ record }: Model): SourcesOfKind[] {
  const byKind = Map.groupBy(record.sources.values(), ({ kind }) => kind);
  return (Object.keys(SOURCES_OF_KIND) as Source['kind'][]).map((kind) => ({
    kind,
    sources: (byKind.get(kind) ?? []).sort((a, b) => descending(publishedOn(a), publishedOn(b))),
  }));
}

/** Sources by the year in which they were published, the newest first; those without a date have none. */
export function sourcesByYear(sources: readonly Source[]): {
  readonly year: string | undefined;
  readonly sources: readonly Source[];
}[] {
  return [...Map.groupBy(sources, (source) => originOf(source).published?.slice(0, 4))]
    .map(([year, all]) => ({ year, sources: all }))
    .sort((a, b) => descending(a.year ?? '', b.year ?? ''));
}

function publishedOn(source: Source): string {
  return originOf(source).published ?? '';
}
