import { parseRecord } from '../../../src/record/read/parse.ts';
import type { Figure } from '../../../src/record/schema/figure.ts';
import { entry } from '../../../src/record/schema/record.ts';
import type { Source } from '../../../src/record/schema/source.ts';
import { soundFiles } from '../../record/sound.ts';

const { record } = parseRecord(soundFiles());

/** A figure of the sound record, with columns of it changed. */
export function figure(columns: Partial<Figure>): Figure {
  return { ...entry(record.figures, 'lit'), ...columns };
}

/** A source of the sound record, with columns of it changed. */
export function source(columns: Partial<Source>): Source {
  return { ...entry(record.sources, 'harbour-log'), ...columns };
}
