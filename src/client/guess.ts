/**
 * Runs in the browser. Covers each "guess first" figure until its reader has set the slider and asked for the answer.
 * Slider and button are plain controls, so the keyboard works as everywhere.
 */
export function startGuessing(page: Document): void {
  for (const figure of page.querySelectorAll<HTMLElement>('figure[data-form="guess-first"]')) start(figure);
}

function start(figure: HTMLElement): void {
  const guess = figure.querySelector<HTMLElement>('.guess');
  const slider = guess?.querySelector('input');
  const output = guess?.querySelector('output');
  const button = guess?.querySelector('button');
  const result = figure.querySelector<HTMLElement>('.guessed');
  if (!guess || !slider || !output || !button || !result) return;
  const covered = [...figure.children].filter(
    (each) => each !== guess && each !== result && each.tagName !== 'FIGCAPTION',
  );
  for (const each of covered) each.toggleAttribute('hidden', true);
  guess.hidden = false;
  slider.addEventListener('input', () => {
    output.value = `${slider.value}%`;
  });
  button.addEventListener('click', () => {
    for (const each of covered) each.toggleAttribute('hidden', false);
    guess.hidden = true;
    result.textContent = `You guessed ${slider.value}%. The source says ${result.dataset.answer ?? ''}.`;
  });
}
