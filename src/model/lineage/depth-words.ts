import type { Standing } from './path.ts';

/** How deep a figure lies, in a few words for a list. */
export function depthWords({ end, distance }: Standing): string {
  const away = distance === 1 ? 'one retelling' : `${distance} retellings`;
  switch (end) {
    case 'measured':
      return distance === 0 ? 'measured first hand' : `${away} from the measurement`;
    case 'computed':
      return distance === 0 ? 'computed here' : `${away} from a number computed here`;
    case 'reported':
      return distance === 0 ? 'as reported: the first measurement was not found' : `${away} from a report`;
    case 'not-found':
      return distance === 0 ? 'a retelling: the first measurement was not found' : `${away} from a retelling`;
  }
}
