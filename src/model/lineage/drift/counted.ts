import { SCOPES, type Figure } from '../../../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../../record/schema/record.ts';
import { LIMIT_NAMES, SCOPE_NAMES } from '../../../language/say/labels.ts';
import { withShareArticle } from '../../../language/say/text.ts';
import type { Drift } from '../drift.ts';

/** What is counted, and of what: the measure and the base. */
export function countedDrift(original: Figure, retelling: Figure, record: ResearchRecord): Drift[] {
  return [...measureDrift(original, retelling, record), ...baseDrift(original, retelling)];
}

function measureDrift(original: Figure, retelling: Figure, record: ResearchRecord): Drift[] {
  if (original.measure === retelling.measure) return [];
  const [from, to] = [entry(record.measures, original.measure), entry(record.measures, retelling.measure)];
  const moved =
    from.use !== undefined && to.use !== undefined && from.use !== to.use
      ? ` (from ${from.use} to ${to.use})`
      : '';
  const sentence = `What is counted changed${moved}: ${withShareArticle(from.told)} became ${withShareArticle(to.told)}.`;
  return [{ field: 'measure', kind: 'changed', sentence }];
}

/** Only widening, narrowing and a lost limit can be computed: a base worded otherwise may still be the same base. */
function baseDrift(original: Figure, retelling: Figure): Drift[] {
  const [from, to] = [original.scope, retelling.scope];
  if (from !== undefined && to !== undefined && from !== to) {
    const kind = SCOPES.indexOf(to) > SCOPES.indexOf(from) ? 'widened' : 'narrowed';
    const [before, after] = [SCOPE_NAMES[from], SCOPE_NAMES[to]];
    return [{ field: 'base', kind, sentence: `The base was ${kind} from ${before} to ${after}.` }];
  }
  const [before, after] = [original, retelling].map(({ limited }) =>
    limited === undefined ? '' : LIMIT_NAMES[limited],
  ) as [string, string];
  if ((before === '') === (after === '')) return [];
  const [kind, says, limit] =
    before === ''
      ? (['limit-added', 'now says', after] as const)
      : (['limit-dropped', 'no longer says', before] as const);
  const sentence = `The base ${says} that only a part was looked at (${limit}).`;
  return [{ field: 'base', kind, sentence }];
}
