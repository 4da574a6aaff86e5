import { faultAt, type Fault } from '../../faults/fault.ts';
import type { FigureRow, Scope } from '../../record/schema/figure.ts';
import { listWords } from '../../language/say/text.ts';
import { SCOPE_NAMES } from '../../language/say/labels.ts';

/** Words by which a base names a part of the internet. */
const NAMES: readonly (readonly [scope: Scope, words: RegExp])[] = [
  [
    'hidden-services',
    /\b(hidden|onion)[ -]?(online )?(web ?)?(services?|sites?|addresses|domains|pages)\b|\bsites hidden by tor\b/i,
  ],
  ['tor', /\btor\b/i],
  ['darknets', /\bdark[ -]?(web|nets?)\b/i],
  ['deep-web', /\b(deep|hidden)[ -](web|internet|net)\b/i],
  ['internet', /\b(the|open|surface|clear)[ -](internet|web)\b/i],
];

/** What lies within anything, and so fits any words. */
const ALWAYS_FITS: readonly Scope[] = ['one-site', 'one-engine'];

/** Bases whose words name one part of the internet where the typed scope is another. */
export function checkScopes(figures: Iterable<FigureRow>): Fault[] {
  return [...figures].flatMap((figure) => {
    const { scope, base } = figure;
    if (scope === undefined || ALWAYS_FITS.includes(scope)) return [];
    const named = scopesNamed(base.split(/[,;]/)[0] ?? '');
    const found = named.length > 0 ? named : scopesNamed(base);
    if (found.length === 0 || found.some((each) => fits(scope, each))) return [];
    const said = listWords(found.map((each) => SCOPE_NAMES[each]));
    return [
      faultAt(
        figure,
        'scope',
        scope,
        `does not fit the base, which speaks of ${said}`,
        `write ${found.join(' or ')}, or word the base as the source does`,
      ),
    ];
  });
}

/** Hidden services may be named by the network on which they lie: forums on Tor. */
function fits(scope: Scope, named: Scope): boolean {
  return scope === named || (scope === 'hidden-services' && named === 'tor');
}

function scopesNamed(text: string): Scope[] {
  return NAMES.flatMap(([scope, words]) => (words.test(text) ? [scope] : []));
}
