import type { Model } from '../model/model.ts';
import { readReference, type Reference } from './syntax/figure-reference.ts';
import { textFault, type Fault, type Finding, type Flaw } from '../faults/fault.ts';
import type { Place } from './syntax/block-place.ts';
import { editDistance, nearest } from '../faults/nearest.ts';
import { checkedText } from './plain-text.ts';

/** A chart as an editor asks for it. */
export interface ChartSpec {
  /** What its downloads are called, beside the address of the page. */
  readonly name: string;
  readonly form: string;
  readonly title: string;
  readonly figures?: readonly string[];
  readonly series?: readonly string[];
}

/** Draws a chart as HTML, or says why it cannot. Handed in, because charts are another room. */
export type DrawChart = (
  spec: ChartSpec,
) => { readonly html: string } | { readonly problem: string; readonly remedy: string };

const NAME = 'chart';
const LINE = /^\s*([a-z_-]+): *(\S.*?)\s*$/;
const KEYS = ['name', 'form', 'title', 'figures', 'series'];
const WORD = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a fenced block is a chart, or its name a misspelt "chart". */
export function chartInfo(info: string): 'chart' | 'misspelt' | 'other' {
  const name = info.trim();
  if (name === NAME) return 'chart';
  const near = name !== '' && editDistance(name.toLowerCase().split(/\s/)[0] ?? '', NAME) <= 2;
  return near ? 'misspelt' : 'other';
}

/** A fenced block: its content, the lines of its file, and the index of the line that opens it. */
interface Block {
  readonly file: string;
  readonly lines: readonly string[];
  readonly first: number;
  readonly content: string;
}

interface Setting {
  readonly value: string;
  readonly place: Place;
}

type Report = (place: Place, text: string, problem: string, remedy: string) => void;

/** Reads a chart block and has it drawn. Answers the HTML, or nothing and at least one fault. */
export function chartHtml(
  block: Block,
  model: Model,
  draw: DrawChart,
): { readonly html: string; readonly faults: readonly Fault[] } {
  const { file, first, lines } = block;
  const faults: Fault[] = [];
  const fault: Report = (place, text, problem, remedy) =>
    faults.push(textFault(file, place, text, problem, remedy));
  const top = { line: first + 1, column: (lines[first] ?? '').search(/\S/) + 1 };

  const settings = readSettings(block, fault);
  const [name, form, title, figures, series] = KEYS.map((key) => settings.get(key));
  if (name === undefined)
    fault(
      top,
      NAME,
      'has no name',
      'add a line such as "name: share-of-sites", which its downloads are called by',
    );
  else if (!WORD.test(name.value))
    fault(name.place, name.value, 'is no name', 'write small letters, digits and hyphens');
  if (form === undefined) fault(top, NAME, 'has no form', 'add a line such as "form: ranked-bars"');
  if (title === undefined) fault(top, NAME, 'has no title', 'add a line "title: …" that says the finding');
  const shownTitle = title === undefined ? undefined : checkedText(title.value, model);
  for (const { offset, ...rest } of shownTitle?.findings ?? [])
    fault(moved(title?.place ?? top, offset), rest.text, rest.problem, rest.remedy);
  for (const { offset, text, problem, remedy } of idFindings(figures?.value ?? '', model))
    fault(moved(figures?.place ?? top, offset), text, problem, remedy);
  for (const { offset, text, problem, remedy } of seriesFindings(series?.value ?? '', model))
    fault(moved(series?.place ?? top, offset), text, problem, remedy);
  if (faults.length > 0 || name === undefined || form === undefined || shownTitle === undefined)
    return { html: '', faults };

  const drawn = draw({
    name: name.value,
    form: form.value,
    title: shownTitle.shown,
    ...(figures && { figures: idsIn(figures.value).map(({ id }) => id) }),
    ...(series && { series: idsIn(series.value).map(({ id }) => id) }),
  });
  if ('html' in drawn) return { html: drawn.html, faults };
  return { html: '', faults: [textFault(file, top, `${NAME} ${form.value}`, drawn.problem, drawn.remedy)] };
}

/** The `key: value` lines of the block, each with the place of its value. */
function readSettings({ lines, first, content }: Block, fault: Report): Map<string, Setting> {
  const settings = new Map<string, Setting>();
  for (const [index, row] of content.replace(/\n$/, '').split('\n').entries()) {
    if (row.trim() === '') continue;
    const line = first + 1 + index;
    const indent = Math.max((lines[line] ?? '').indexOf(row), 0);
    const [whole, key = '', value = ''] = LINE.exec(row) ?? [];
    const place = { line: line + 1, column: indent + 1 };
    if (whole === undefined) fault(place, row, 'is no line of a chart', 'write it as "key: value"');
    else if (!KEYS.includes(key))
      fault(place, key, 'is no setting of a chart', `write one of: ${KEYS.join(', ')}`);
    else if (settings.has(key)) fault(place, key, 'stands twice in the chart', 'delete one of them');
    else
      settings.set(key, {
        value,
        place: { line: line + 1, column: indent + row.indexOf(value, row.indexOf(':') + 1) + 1 },
      });
  }
  return settings;
}

function idFindings(ids: string, model: Model): Finding[] {
  return idsIn(ids).flatMap(({ id, offset }) => {
    const reference = readReference(id, model);
    const flaw = 'problem' in reference ? reference : chartFlaw(reference);
    return flaw === undefined ? [] : [{ offset, text: id, ...flaw }];
  });
}

/** Whether a figure may be drawn at all, an example of error for instance, is for the form to say. */
function chartFlaw({ part }: Reference): Flaw | undefined {
  if (part === 'hedged') return undefined;
  return { problem: 'names a part of a figure', remedy: 'write the id alone' };
}

function seriesFindings(ids: string, model: Model): Finding[] {
  return idsIn(ids)
    .filter(({ id }) => !model.record.series.has(id))
    .map(({ id, offset }) => {
      const near = nearest(id, model.record.series.keys());
      const remedy =
        near.length === 0 ? 'write an id of data/series.csv' : `did you mean ${near.join(', ')}?`;
      return { offset, text: id, problem: 'names no series of the record', remedy };
    });
}

/** The ids of a list, which blanks part. */
function idsIn(list: string): { readonly id: string; readonly offset: number }[] {
  return [...list.matchAll(/\S+/g)].map(({ 0: id, index }) => ({ id, offset: index }));
}

function moved({ line, column }: Place, by: number): Place {
  return { line, column: column + by };
}
