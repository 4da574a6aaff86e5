import type { Figure } from '../../../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../../record/schema/record.ts';
import type { Measure } from '../../../record/schema/vocabulary.ts';
import type { Drift } from '../drift.ts';
import { limitIn, scopeOf, SCOPES } from '../scope.ts';

/** What is counted, and of what: the measure and the base. */
export function countedDrift(original: Figure, retelling: Figure, record: ResearchRecord): Drift[] {
  return [...measureDrift(original, retelling, record), ...baseDrift(original, retelling, record)];
}

function measureDrift(original: Figure, retelling: Figure, record: ResearchRecord): Drift[] {
  if (original.measure === retelling.measure) return [];
  const [from, to] = [entry(record.measures, original.measure), entry(record.measures, retelling.measure)];
  const [before, after] = [countedName(original, from), countedName(retelling, to)];
  const [rungBefore, rungAfter] = [rungOf(from), rungOf(to)];
  const moved =
    rungBefore !== undefined && rungAfter !== undefined && rungBefore !== rungAfter
      ? ` (from ${rungBefore} to ${rungAfter})`
      : '';
  const sentence = `What is counted changed${moved}: ${before} became ${after}.`;
  return [{ field: 'measure', kind: 'changed', before, after, sentence }];
}

/** What a figure counts, in words (`arrests`, `share of onion services`), without the reminder that a text tells it so. */
export function countedName({ unit }: Figure, { singular, plural }: Measure): string {
  return (unit === 'percent' ? singular : plural).replace(/, as told$/, '');
}

/** Along what the measures of a network's use are mistaken for one another: requests, visits, traffic, users, sites, content. */
function rungOf({ family, singular }: Measure): string | undefined {
  switch (family) {
    case 'requests':
      return ['visits', 'requests'].find((rung) => singular.includes(rung.slice(0, -1)));
    case 'traffic':
      return 'traffic';
    case 'people':
      return 'users';
    case 'services':
      return 'sites';
    case 'pages':
      return 'content';
    default:
      return undefined;
  }
}

/** Only widening, narrowing and a lost limit can be computed: a base worded otherwise may still be the same base. */
function baseDrift(original: Figure, retelling: Figure, record: ResearchRecord): Drift[] {
  const [from, to] = [scopeOf(original, record), scopeOf(retelling, record)];
  if (from !== undefined && to !== undefined && from !== to) {
    const kind = to > from ? 'widened' : 'narrowed';
    const [before, after] = [SCOPES[from]?.name ?? '', SCOPES[to]?.name ?? ''];
    return [
      { field: 'base', kind, before, after, sentence: `The base was ${kind} from ${before} to ${after}.` },
    ];
  }
  const [before, after] = [limitIn(original.base) ?? '', limitIn(retelling.base) ?? ''];
  if ((before === '') === (after === '')) return [];
  return before === ''
    ? [
        {
          field: 'base',
          kind: 'limit-added',
          before,
          after,
          sentence: `The base now says that only a part was looked at (“${after}”).`,
        },
      ]
    : [
        {
          field: 'base',
          kind: 'limit-dropped',
          before,
          after,
          sentence: `The base no longer says that only a part was looked at (“${before}”).`,
        },
      ];
}
