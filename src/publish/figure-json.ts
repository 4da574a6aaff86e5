import type { Model } from '../model/model.ts';
import type { FigureChange } from '../model/ledger/changes.ts';
import type { Standing } from '../model/lineage/path.ts';
import { isDeskNote } from '../record/schema/cell.ts';
import { figureColumns, type Figure } from '../record/schema/figure.ts';
import { subjectOf } from '../record/schema/ledger.ts';
import { entry, type ResearchRecord } from '../record/schema/record.ts';
import type { Source } from '../record/schema/source.ts';
import { hedgedNumber } from '../language/say/hedge.ts';
import { measuredBy, whereRead } from '../language/say/credit.ts';
import { filledText } from '../language/say/reference.ts';
import { citation, sentence } from '../language/say/sentence.ts';
import { LICENCE } from './imprint.ts';

/** A plain value of JSON. */
export type Json = string | number | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * A figure as other programs read it: what it says in words, every column of its row, and what the record knows of it.
 * An empty cell is null. `site` is the address of the site, without a path.
 */
export function figureJson(standing: Standing, model: Model, site: string): Json {
  const { figure, root, end, distance } = standing;
  const source = entry(model.record.sources, figure.source);
  const measure = entry(model.record.measures, figure.measure);
  const at = (path: string): string => new URL(path, site).href;
  const changes = model.changesOf(figure);
  const versions = model.record.ledger.get(subjectOf({ table: 'figures', id: figure.id })) ?? [];
  return {
    address: at(`/figures/${figure.id}/`),
    title: figure.title,
    number: hedgedNumber(figure),
    sentence: sentence(figure, model.record),
    citation: citation(figure, model.record),
    measured_by: measuredBy(figure, source),
    version: versions.length,
    published: versions[0]?.date ?? null,
    changes: changes.map((change) => changeJson(change, at)),
    figure: columnsOf(figure, model.record),
    measure: {
      id: measure.id,
      counts: measure.counts,
      singular: measure.singular,
      plural: measure.plural,
      not_to_be_read_as: measure.not,
    },
    source: sourceJson(source, at),
    lineage: { root: root.id, distance, end },
    licence: LICENCE.address,
  };
}

/** The row as it stands in the record, with typed cells; the value of a derived figure is as computed. */
function columnsOf(figure: Figure, record: ResearchRecord): Json {
  const columns = Object.keys(figureColumns.shape) as (keyof typeof figureColumns.shape)[];
  const inFull = <Cell>(cell: Cell) => (typeof cell === 'string' ? filledText(cell, { record }) : cell);
  return Object.fromEntries([
    ...columns
      .filter((column) => column !== 'sentence' && !isDeskNote(figureColumns.shape[column]))
      .map((column) => [column, cellJson(inFull(figure[column]))]),
    ['topic', figure.topic],
  ]);
}

function cellJson(cell: string | number | readonly string[] | undefined): Json {
  return cell === undefined || cell === '' ? null : cell;
}

function sourceJson(source: Source, at: (path: string) => string): Json {
  return {
    id: source.id,
    title: source.title,
    authors: cellJson(source.authors),
    publisher: source.publisher,
    origin: originJson(source),
    kind: source.kind,
    published: source.published ?? null,
    language: source.language,
    read_extent: source.read_extent,
    words: whereRead(source),
    page: at(`/sources/${source.id}/`),
    // Other addresses hold the name of a person, or are not fit to be linked.
    url: source.link === 'yes' ? source.url : null,
  };
}

/** What a copy is a copy of; null of what is no copy. */
function originJson({ origin_title, origin_publisher, origin_published }: Source): Json {
  if (origin_publisher === '') return null;
  return {
    title: cellJson(origin_title),
    publisher: origin_publisher,
    published: origin_published ?? null,
  };
}

function changeJson(change: FigureChange, at: (path: string) => string): Json {
  return {
    date: change.date,
    reason: change.reason,
    before: at(change.old),
    columns: change.columns.map((column) => ({ ...column })),
    words: change.parts.map((part) => ({ ...part })),
  };
}
