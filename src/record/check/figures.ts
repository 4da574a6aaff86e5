import type { Fault } from '../fault.ts';
import type { FigureRow } from '../figure.ts';
import { spanOf } from '../period.ts';
import { faultAt } from './at.ts';

/** Checks of one figure's columns against one another. */
export function checkFigures(figures: ReadonlyMap<string, FigureRow>): Fault[] {
  return [...figures.values()].flatMap((figure) => [
    ...valueFaults(figure),
    ...percentFaults(figure),
    ...sampleFaults(figure),
    ...periodFaults(figure),
    ...statusFaults(figure),
  ]);
}

function valueFaults(figure: FigureRow): Fault[] {
  const { value, value_high, qualifier, derivation, locator } = figure;
  const faults: Fault[] = [];
  if (derivation === '' && locator === '')
    faults.push(
      faultAt(figure, 'locator', '', 'is empty', 'copy up to eight words of the source that hold the number'),
    );
  if (value !== undefined && value_high !== undefined && value_high <= value)
    faults.push(
      faultAt(
        figure,
        'value_high',
        String(value_high),
        `is not above value ${value}`,
        'swap the two, or empty this cell',
      ),
    );
  if (qualifier === 'range' && value_high === undefined)
    faults.push(
      faultAt(figure, 'value_high', '', 'is empty though the qualifier is range', 'write the upper end'),
    );
  if (value_high !== undefined && qualifier !== 'range' && qualifier !== 'about')
    faults.push(
      faultAt(
        figure,
        'qualifier',
        qualifier,
        'does not go with an upper end',
        'write range or about, or empty value_high',
      ),
    );
  return faults;
}

/** Ratios of growth may pass a hundred; a share cannot. */
function percentFaults(figure: FigureRow): Fault[] {
  if (figure.unit !== 'percent' || figure.measure.startsWith('growth')) return [];
  return (['value', 'value_high', 'interval_low', 'interval_high'] as const).flatMap((column) => {
    const number = figure[column];
    return number !== undefined && number > 100
      ? [
          faultAt(
            figure,
            column,
            String(number),
            'is no share: it is above 100 percent',
            'check the number and the unit',
          ),
        ]
      : [];
  });
}

function sampleFaults(figure: FigureRow): Fault[] {
  const { sample_size, sampling, interval_low, interval_high, value } = figure;
  const faults: Fault[] = [];
  if (sample_size !== undefined && (sample_size < 1 || !Number.isInteger(sample_size)))
    faults.push(
      faultAt(
        figure,
        'sample_size',
        String(sample_size),
        'is no number of people or things',
        'write a whole number',
      ),
    );
  if ((sample_size === undefined) !== (sampling === undefined))
    faults.push(
      faultAt(
        figure,
        'sampling',
        sampling ?? '',
        'goes with sample_size: both or neither',
        'say how the sample was chosen, or empty both',
      ),
    );
  if ((interval_low === undefined) !== (interval_high === undefined))
    faults.push(
      faultAt(
        figure,
        'interval_low',
        String(interval_low ?? ''),
        'has no partner',
        'write both ends of the interval, or neither',
      ),
    );
  if (interval_low !== undefined && interval_high !== undefined && value !== undefined)
    if (interval_low > value || interval_high < value)
      faults.push(
        faultAt(
          figure,
          'interval_low',
          `${interval_low} to ${interval_high}`,
          `does not hold the value ${value}`,
          'check the interval against the source',
        ),
      );
  return faults;
}

function periodFaults(figure: FigureRow): Fault[] {
  const start = spanOf(figure.period_start ?? '');
  const end = spanOf(figure.period_end ?? '');
  return start && end && start.first > end.last
    ? [
        faultAt(
          figure,
          'period_end',
          figure.period_end ?? '',
          `lies before period_start ${figure.period_start}`,
          'swap the two',
        ),
      ]
    : [];
}

function statusFaults(figure: FigureRow): Fault[] {
  const { status, superseded_by } = figure;
  if (status === 'superseded' && superseded_by === undefined)
    return [
      faultAt(
        figure,
        'superseded_by',
        '',
        'is empty though the status is superseded',
        'write the id of the later figure',
      ),
    ];
  if (superseded_by !== undefined && status !== 'superseded' && status !== 'withdrawn')
    return [
      faultAt(
        figure,
        'status',
        status,
        'does not go with superseded_by',
        'write superseded, or empty superseded_by',
      ),
    ];
  if (superseded_by === figure.id)
    return [
      faultAt(
        figure,
        'superseded_by',
        superseded_by,
        'is the figure itself',
        'write the id of the later figure',
      ),
    ];
  return [];
}
