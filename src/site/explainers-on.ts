import { explainers } from './prose-pages.ts';

const FEWEST_SHARED = 2;

/** The explainers that cite at least two of the figures, the one that cites most of them first. */
export function explainersOn(figures: readonly string[]): typeof explainers {
  return explainers
    .map((explainer) => ({
      explainer,
      shared: figures.filter((id) => explainer.cited.includes(id)).length,
    }))
    .filter(({ shared }) => shared >= FEWEST_SHARED)
    .sort((a, b) => b.shared - a.shared)
    .map(({ explainer }) => explainer);
}
