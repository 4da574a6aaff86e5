import { describe, expect, it } from 'vitest';
import { rowsOf } from './raw-rows.ts';
import { survey } from './survey.ts';

type Cells = Readonly<Record<string, string>>;

const figures = new Map(rowsOf('figures/').map(({ cells }) => [cells['id'] ?? '', cells]));
const series = new Map(rowsOf('series.csv').map(({ cells }) => [cells['id'] ?? '', cells]));
const charts = survey.flatMap(({ address, charts }) => charts.map((chart) => ({ address, ...chart })));

/** The words that a qualifier may have before its number; none for those that need none. */
const HEDGES: Readonly<Record<string, RegExp>> = {
  exact: /^(US\$|€)?\d/,
  range: /^(US\$|€)?\d\S*( [a-z]+)?(–| to )(US\$|€)?\d/,
  about: /^about /,
  'at-least': /^at least /,
  'more-than': /^more than /,
  'up-to': /^up to /,
  'fewer-than': /^(fewer|less) than /,
  nearly: /^nearly /,
};

/** Read with scripts and pictures off: only the tables are looked at, and only the raw rows of the record are asked. */
describe('the table of a chart', () => {
  const told = charts.flatMap(({ address, head, rows, rowLinks }) =>
    rows.flatMap((row, index) => {
      const id = /^\/figures\/([^/]+)\/$/.exec(rowLinks[index] ?? '')?.[1];
      const raw = figures.get(id ?? '');
      const cell = (name: string): string =>
        (row[head.indexOf(name)] ?? '').replace(/^“(.+)” \[\w+\]$/, '$1');
      return raw === undefined
        ? []
        : [{ at: `${address} ${id ?? ''}`, raw, value: cell('Value'), sentence: cell('In a sentence') }];
    }),
  );

  it('leads from each row to its figure, on hundreds of charts', () => {
    expect(told.length).toBeGreaterThan(700);
  });

  it('gives each figure the value of its row in the record', () => {
    expect(told.filter(({ raw, value }) => !saysValue(raw, value))).toEqual([]);
  });

  it('gives each figure the qualifier of its row', () => {
    const wrong = told.filter(
      ({ raw, value }) => !raw['words'] && HEDGES[raw['qualifier'] ?? '']?.test(value) !== true,
    );
    expect(wrong).toEqual([]);
  });

  it('gives each figure the sentence of its row, to the letter', () => {
    const wrong = told.filter(({ raw, sentence }) => {
      const parts = oneLine(raw['sentence']).split(/,? ?\{(?:n|when)\} ?/);
      return parts.some((part) => !sentence.toLowerCase().includes(part.toLowerCase()));
    });
    expect(wrong).toEqual([]);
  });

  it('gives each point of a series its value, its qualifier and its base', () => {
    const alone = charts.filter(({ address, head }) => address.startsWith('/series/') && head[0] === 'When');
    const wrong = alone.flatMap(({ address, head, rows }) => {
      const id = address.split('/')[2] ?? '';
      const points = rowsOf(`series/${id}.csv`).filter(({ cells }) => cells['status'] !== 'draft');
      const column = head[1] ?? '';
      const isWhole =
        column.endsWith(`: ${oneLine(series.get(id)?.['base'])}`) &&
        rows.length === points.length &&
        points.every(({ cells }) =>
          rows.some(
            ([, value = '']) =>
              saysValue(cells, value) && HEDGES[cells['qualifier'] ?? '']?.test(value) === true,
          ),
        );
      return isWhole ? [] : [address];
    });
    expect(alone.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
});

/** Whether a cell says the value of a row: the words of its source, or a number that is the same, and its upper end. */
function saysValue({ words, value, value_high, derivation }: Cells, cell: string): boolean {
  if (words) return cell.startsWith(words);
  const [, low, lowScale, high, highScale] =
    /(\d[\d,.]*)( million| billion| trillion)?(?:–(\d[\d,.]*)( million| billion)?)?/.exec(cell) ?? [];
  if (derivation) return low !== undefined;
  return isSame(value, low, lowScale ?? highScale) && isSame(value_high, high, highScale);
}

function isSame(raw = '', digits = '', scale = ''): boolean {
  if (raw === '' || digits === '') return raw === digits;
  const factor = { ' million': 1e6, ' billion': 1e9, ' trillion': 1e12 }[scale] ?? 1;
  return Math.abs(Number(digits.replaceAll(',', '')) * factor - Number(raw)) < 0.0006;
}

function oneLine(text = ''): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
