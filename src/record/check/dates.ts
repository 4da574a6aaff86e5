import { faultAt, type Fault, type Located } from '../../faults/fault.ts';
import { spanOf } from '../schema/period.ts';
import type { ResearchRecord } from '../schema/record.ts';
import type { FigureRow } from '../schema/figure.ts';

/** How many years a record may lie between what was last published of it and what was read since. */
const YEARS_WITHOUT_NEWS = 10;

/**
 * Nothing is read before it is published, and nothing measured after it was read. The build has no clock: what lies in
 * the far future is told from the ledger's newest date.
 */
export function checkDates(record: ResearchRecord, figures: ReadonlyMap<string, FigureRow>): Fault[] {
  const published = [...record.ledger.values()].flat().map(({ date }) => date);
  const newest = published.reduce((last, date) => (date > last ? date : last), '');
  const latest = newest === '' ? undefined : String(Number(newest.slice(0, 4)) + YEARS_WITHOUT_NEWS);
  return [
    ...[...record.sources.values()].flatMap((source) => [
      ...orderFaults(source, 'read_on', source.read_on, 'published', source.published),
      ...futureFaults(source, 'read_on', source.read_on, latest),
      ...futureFaults(source, 'published', source.published, latest),
    ]),
    ...record.help.flatMap((entry) => futureFaults(entry, 'read_on', entry.read_on, latest)),
    ...[...record.operations.values()].flatMap((operation) => [
      ...orderFaults(operation, 'announced', operation.announced, 'started', operation.started),
      ...futureFaults(operation, 'announced', operation.announced, latest),
    ]),
    ...[...figures.values()].flatMap((figure) => [
      ...orderFaults(figure, 'period_end', figure.period_end, 'period_start', figure.period_start),
      ...readBeforeMeasured(figure, record.sources.get(figure.source)?.read_on),
    ]),
  ];
}

/** What came later must not lie before what came first, each as precise as it is known. */
function orderFaults(
  row: Located,
  column: string,
  later: string | undefined,
  before: string,
  earlier: string | undefined,
): Fault[] {
  return liesBefore(later, earlier)
    ? [faultAt(row, column, later ?? '', `lies before ${before} ${earlier ?? ''}`, 'check both dates')]
    : [];
}

function readBeforeMeasured(figure: FigureRow, readOn: string | undefined): Fault[] {
  const { period_start: start, period_end: end } = figure;
  const [column, date] =
    end !== undefined && start === undefined ? ['period_end', end] : ['period_start', start];
  return liesBefore(readOn, date)
    ? [
        faultAt(
          figure,
          column,
          date ?? '',
          `lies after its source was read (${readOn ?? ''})`,
          'check the date',
        ),
      ]
    : [];
}

function futureFaults(
  row: Located,
  column: string,
  date: string | undefined,
  latest: string | undefined,
): Fault[] {
  return date !== undefined && latest !== undefined && date.slice(0, 4) > latest
    ? [faultAt(row, column, date, 'lies far ahead of all that was published', 'check the year')]
    : [];
}

function liesBefore(a: string | undefined, b: string | undefined): boolean {
  const [spanA, spanB] = [spanOf(a ?? ''), spanOf(b ?? '')];
  return spanA !== undefined && spanB !== undefined && spanA.last < spanB.first;
}
