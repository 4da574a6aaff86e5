import { DOUBTS, type Figure } from '../../../record/schema/figure.ts';
import { hedgedNumber, qualifierWords } from '../../../language/say/hedge.ts';
import { unitName } from '../../../language/say/number.ts';
import type { Drift, DriftKind } from '../drift.ts';
import { isRounding } from '../rounding.ts';

/** The number itself: unit, value and hedge. */
export function numberDrift(original: Figure, retelling: Figure): Drift[] {
  return [
    ...unitDrift(original, retelling),
    ...valueDrift(original, retelling),
    ...qualifierDrift(original, retelling),
  ];
}

function unitDrift(original: Figure, retelling: Figure): Drift[] {
  if (original.unit === retelling.unit) return [];
  const [before, after] = [unitName(original.unit), unitName(retelling.unit)];
  const sentence = `The unit changed: ${before} became ${after}.`;
  return [{ field: 'unit', kind: 'changed', sentence }];
}

function valueDrift(original: Figure, retelling: Figure): Drift[] {
  if (original.value === retelling.value && original.value_high === retelling.value_high) return [];
  const [before, after] = [hedgedNumber(original), hedgedNumber(retelling)];
  const kind = valueKind(original, retelling);
  return [{ field: 'value', kind, sentence: `${VALUE_CHANGES[kind]}: ${before} became ${after}.` }];
}

const VALUE_CHANGES = {
  inverted: 'The number was turned into the rest to a hundred',
  rounded: 'The number was rounded',
  'more-exact': 'The number is more exact than the one it retells',
  changed: 'The number changed',
} as const;

function valueKind(original: Figure, retelling: Figure): keyof typeof VALUE_CHANGES {
  const [from, to] = [original.value, retelling.value];
  if (original.unit !== retelling.unit) return 'changed';
  if (original.value_high !== undefined || retelling.value_high !== undefined) return 'changed';
  const isRest = from + to === 100 || isRounding(100 - from, to);
  if (isRest && original.unit === 'percent' && arePartsApart(original, retelling)) return 'inverted';
  if (breaksBound(original, retelling) || breaksBound(retelling, original)) return 'changed';
  if (isRounding(from, to) && !isBound(original)) return 'rounded';
  return isRounding(to, from) ? 'more-exact' : 'changed';
}

/** Whether two shares single out different parts of one whole: those who agree, and those who do not. */
function arePartsApart({ part }: Figure, { part: other }: Figure): boolean {
  return part.length > 0 && other.length > 0 && !part.some((each) => other.includes(each));
}

/** `more than 35` is no number that could be rounded to 40. */
function isBound({ qualifier }: Figure): boolean {
  return ['at-least', 'more-than', 'up-to', 'fewer-than'].includes(qualifier);
}

/** Whether the first says `more than 900` where the second says 870. */
function breaksBound({ qualifier, value: bound }: Figure, { value }: Figure): boolean {
  const doubt = DOUBTS[qualifier];
  return (doubt === 'above' && value < bound) || (doubt === 'below' && value > bound);
}

function qualifierDrift(original: Figure, retelling: Figure): Drift[] {
  if (original.qualifier === retelling.qualifier) return [];
  const [before, after] = [hedgeName(original), hedgeName(retelling)];
  const kind: DriftKind = after === '' ? 'dropped' : before === '' ? 'added' : 'changed';
  const change = {
    dropped: `“${before}” was dropped`,
    added: `“${after}” was added`,
    changed: `changed from “${before}” to “${after}”`,
  }[kind];
  const numbers =
    original.value === retelling.value ? `: ${hedgedNumber(original)} became ${hedgedNumber(retelling)}` : '';
  return [{ field: 'qualifier', kind, sentence: `The hedge ${change}${numbers}.` }];
}

function hedgeName({ qualifier, unit }: Figure): string {
  return qualifier === 'range' ? 'range' : qualifierWords(qualifier, unit);
}
