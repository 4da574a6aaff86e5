import type { Figure } from '../../record/schema/figure.ts';
import type { Flaw } from '../../faults/fault.ts';
import { hedgeBefore, hedgeEndingAt } from '../../language/read/hedges.ts';
import { tokensOf } from '../../language/read/tokens.ts';
import { hedgedNumber, qualifierWords } from '../../language/say/hedge.ts';

/** What is wrong with the hedge of a reference, given the written text before it; nothing if it is sound. */
export function hedgeFlaw(figure: Figure, bare: boolean, before: string): Flaw | undefined {
  const { id, qualifier, unit, words } = figure;
  const tokens = tokensOf(before);
  const said = hedgedNumber(figure);
  const hedge = qualifierWords(qualifier, unit);
  if (bare && words === '' && hedge !== '') {
    if (hedgeBefore(tokens, tokens.length)?.qualifier === qualifier) return undefined;
    return {
      problem: `drops the hedge: the source says ${JSON.stringify(said)}`,
      remedy: `write ${JSON.stringify(hedge)} just before it, or {${id}}, which brings it`,
    };
  }
  const other = hedgeEndingAt(tokens, tokens.length);
  if (other === undefined) return undefined;
  const found = JSON.stringify(before.slice(tokens[other.start]?.index).trim());
  return {
    problem: `comes after ${found}, but prints ${JSON.stringify(said)}`,
    remedy: `delete ${found}: the figure has the hedge of its source and no other`,
  };
}
