import type { EvidenceRow } from '../record/evidence.ts';
import type { Figure } from '../record/figure.ts';
import { fold, standsIn } from './fold.ts';
import { numberStandsIn } from './number-in-text.ts';

/** A private copy of a source: its text, and the SHA-256 of its bytes. */
export interface Copy {
  readonly text: string;
  readonly sha256: string;
}

/** A figure that could be looked for in a copy, and what was found. */
export interface Finding {
  readonly figure: Figure;
  readonly copy: Copy;
  readonly result: EvidenceRow['result'];
}

/** Figures with a copy of their source, with what was found; and those that no machine can check. */
export interface Verification {
  readonly findings: readonly Finding[];
  readonly unverifiable: readonly Figure[];
}

/**
 * Looks for every figure in the copy of its source. A figure that the record computes stands in no source, and a
 * figure whose source has no copy cannot be looked for: both are unverifiable. Copies go by the id of their source.
 */
export function verifyFigures(figures: Iterable<Figure>, copies: ReadonlyMap<string, Copy>): Verification {
  const texts = new Map([...copies].map(([source, copy]) => [source, fold(copy.text)]));
  const findings: Finding[] = [];
  const unverifiable: Figure[] = [];
  for (const figure of figures) {
    const copy = copies.get(figure.source);
    const text = texts.get(figure.source);
    if (copy === undefined || text === undefined || figure.derivation !== '') unverifiable.push(figure);
    else findings.push({ figure, copy, result: resultOf(figure, text) });
  }
  return { findings, unverifiable };
}

function resultOf(figure: Figure, text: string): EvidenceRow['result'] {
  if (!standsIn(fold(figure.locator), text)) return 'locator-not-found';
  return numberStandsIn(figure.locator, figure) ? 'verified' : 'value-not-in-locator';
}
