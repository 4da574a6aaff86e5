import type { Figure } from '../../record/schema/figure.ts';
import { remembered } from '../../record/remembered.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';

/** How much of the internet a base speaks of, from the least to the most. */
export const SCOPES = [
  {
    name: 'hidden services',
    pattern:
      /\b(hidden|onion)[ -]?(online )?(web ?)?(services?|sites?|addresses|domains|pages)\b|\bsites hidden by tor\b/i,
  },
  { name: 'all of Tor or the darknet', pattern: /\b(dark[ -]?(web|nets?)|darknets?|tor)\b/i },
  { name: 'the deep web', pattern: /\b(deep|hidden)[ -](web|internet|net)\b/i },
  { name: 'the internet', pattern: /\bthe (internet|web)\b/i },
] as const;

/**
 * The rank in `SCOPES` of what a figure is about, or nothing where the words do not say. The noun phrase that opens the
 * base decides, then the whole base, then the measure. Where a phrase names several (visits to *Tor hidden services*),
 * the one that the measure names counts, else the narrowest: the wider word only says where the narrower lies.
 */
export function scopeOf(figure: Figure, record: ResearchRecord): number | undefined {
  const measure = scopesIn(entry(record.measures, figure.measure).singular)[0];
  const opening = scopesIn(figure.base.split(/[,;]/)[0] ?? '');
  const named = opening.length > 0 ? opening : scopesIn(figure.base);
  return measure !== undefined && (named.length === 0 || named.includes(measure)) ? measure : named[0];
}

/** Every step of a path asks for the scopes of the first figure again. */
const scopesIn = remembered((text: string): readonly number[] =>
  SCOPES.flatMap(({ pattern }, rank) => (pattern.test(text) ? [rank] : [])),
);

/** Words by which a base says that only a part was looked at. */
const LIMITS =
  /\b(sampled?|drawn at random|(could|can) (be )?(classif\w+|sort\w*|read)|classified|analysed|monitored)\b/i;

/** The words by which the base says that only a part was looked at, or nothing. Which share it is comes after that. */
export function limitIn(base: string): string | undefined {
  return LIMITS.exec(base.split(', the share')[0] ?? '')?.[0];
}
