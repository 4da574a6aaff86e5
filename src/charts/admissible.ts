import { isEvidence, type Figure } from '../record/schema/figure.ts';
import type { Model } from '../model/model.ts';
import type { Measure } from '../record/schema/vocabulary.ts';
import { listWords } from '../language/say/text.ts';
import { ChartError, type Datum } from './chart.ts';

/** The figures with these ids, if a chart may show them as evidence. */
export function evidence(ids: readonly string[], model: Model): Figure[] {
  const figures = traced(ids, model);
  const none = figures.find((figure) => !isEvidence(figure));
  if (none !== undefined) {
    const { id, role, restates } = none;
    const isError = role === 'specimen';
    throw new ChartError(
      `${id} is ${isError ? 'a specimen, an example of error' : 'a correction, which refutes the number'}, and no evidence`,
      `leave it out${restates === undefined ? '' : `, or show ${restates}, which it ${isError ? 'garbles' : 'refutes'}`}`,
    );
  }
  return figures;
}

/** The figures with these ids, if they may be shown at all; examples of error among them. */
export function traced(ids: readonly string[], model: Model): Figure[] {
  if (ids.length === 0) throw new ChartError('the chart has no figures', 'name one or more under "figures"');
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new ChartError(`${twice} is named twice`, 'name each figure once');
  return ids.map((id) => {
    const figure = model.record.figures.get(id);
    if (figure === undefined)
      throw new ChartError(`there is no figure ${id}`, 'write the id of a row in data/figures');
    if (figure.status === 'draft')
      throw new ChartError(`${id} is a draft, and drafts are shown nowhere`, 'leave it out');
    if (figure.status === 'withdrawn') throw new ChartError(`${id} is withdrawn`, 'leave it out');
    return figure;
  });
}

/** The measure that all data share: two measures, or two units, on one axis would compare unlike things. */
export function oneMeasure(data: readonly Datum[]): Measure {
  const measures = [...new Map(data.map(({ measure }) => [measure.id, measure])).values()];
  const [measure] = measures;
  if (measure === undefined) throw new ChartError('the chart has no data', 'name figures or a series');
  if (measures.length > 1)
    throw new ChartError(
      `${measures.length} measures would share one axis: ${listWords(measures.map(({ id, plural }) => `${plural} (${id})`))}`,
      'make a facet for each measure with the form "facets", or a chart for each',
    );
  const units = [...new Set(data.map(({ unit }) => unit))];
  if (units.length > 1)
    throw new ChartError(
      `${units.length} units would share one axis: ${listWords(units)}`,
      'make a chart for each unit',
    );
  return measure;
}
