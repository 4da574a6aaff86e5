import type { EvidenceRow } from '../../record/schema/evidence.ts';
import type { Figure } from '../../record/schema/figure.ts';
import type { Account } from '../../record/schema/operation.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';
import { fold, standsIn } from '../../language/read/fold.ts';
import { numberStandsIn } from '../../language/read/number-in-text.ts';

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

/** What was found of figures whose source has a copy, what no machine can check, and accounts that were not found. */
export interface Verification {
  readonly findings: readonly Finding[];
  readonly unverifiable: readonly Figure[];
  readonly accountsNotFound: readonly Account[];
}

/**
 * Looks for the locator of every figure and account in the copy of its source. A figure that the record computes
 * stands in no source, and a figure whose source has no copy cannot be looked for: both are unverifiable.
 * Copies go by the id of their source.
 */
export function verifyRecord(
  { figures, accounts }: Pick<ResearchRecord, 'figures' | 'accounts'>,
  copies: ReadonlyMap<string, Copy>,
): Verification {
  const texts = new Map([...copies].map(([source, copy]) => [source, fold(copy.text)]));
  const findings: Finding[] = [];
  const unverifiable: Figure[] = [];
  for (const figure of figures.values()) {
    const copy = copies.get(figure.source);
    const text = texts.get(figure.source);
    if (copy === undefined || text === undefined || figure.derivation !== '') unverifiable.push(figure);
    else findings.push({ figure, copy, result: resultOf(figure, text) });
  }
  const accountsNotFound = accounts.filter(({ source, locator }) => {
    const text = texts.get(source);
    return text !== undefined && !standsIn(fold(locator), text);
  });
  return { findings, unverifiable, accountsNotFound };
}

function resultOf(figure: Figure, text: string): EvidenceRow['result'] {
  if (!standsIn(fold(figure.locator), text)) return 'locator-not-found';
  return numberStandsIn(figure.locator, figure) ? 'verified' : 'value-not-in-locator';
}
