import type { Guess } from '../charts/chart.ts';
import { escaped } from '../language/say/escaped.ts';
import { element } from '../charts/sheet/svg.ts';

/**
 * The slider of "guess first". It is hidden until the script in `guess-script.ts` shows it and covers the answer,
 * so that readers without scripts have the figure at once.
 */
export function guessHtml({ ask, answer }: Guess): string {
  const slider = '<input type="range" min="0" max="100" step="1" value="50">';
  const label = element('label', {}, `<span>${escaped(ask)}</span> ${slider}`);
  const button = '<button type="button">Show the figure</button>';
  const result = element('p', { class: 'guessed', 'aria-live': 'polite', 'data-answer': answer });
  return `<div class="guess" hidden>${label} <output>50%</output> ${button}</div>${result.replace('/>', '></p>')}`;
}
