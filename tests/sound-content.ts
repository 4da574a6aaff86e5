import { LAID_OUT } from '../src/prose/rules/layout.ts';

const EXPLAINER = `---
title: How many lamps burn?
subject: the network
description: Fewer than there are.
published: 2026-11-25
---

Of {lamps} lamps, {lit} burn.

{chart lit}
`;

const CHART = `---
form: ranked-bars
title: Fewer lamps burn than there are
figures:
  - lamps
  - lit
---
`;

const STORY = `---
title: Lamps, told again
description: The harbour counted {lit}.
lead: Few burn.
---

As told.
`;

const QUESTION = `---
question: How many lamps?
subject: the network
order: 10
figures: [lamps, lit]
chart: lit
---

In all {lamps}, of which about {lit:number} burn.

## Why the numbers differ

Oil is dear.

## What nobody knows

How many will burn.
`;

const OPERATION = `---
charts: []
---

The harbour kept watch.

## What is not known

Who lit them.
`;

const HOME = `---
title: The harbour
description: Its lamps.
nameplate: What burns in the harbour.
claim: All lamps burn.
heading: Nobody counted that.
chart: lit
asked: [lit]
misquotes: [all-burn]
doors: []
questions: [how-many]
---

Lamps.
`;

const IMPRINT = `---
publisher: The harbour
contact: watch@harbour.org
address: https://harbour.org
repository:
---

Nobody put a name to this copy.
`;

/** A little content without a fault, about the lamps of the sound record. Every page is laid out around a text. */
export const SOUND_CONTENT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(LAID_OUT).map(([name, shown]) => [fileOf(name), textOf(name, shown)])),
  'src/content/explainers/lamps.md': EXPLAINER,
  'src/content/charts/lit.md': CHART,
  'src/content/lineage/lit.md': STORY,
  'src/content/questions/how-many.md': QUESTION,
  'src/content/operations/night-watch.md': OPERATION,
};

export function fileOf(name: string): string {
  return `src/content/${name}.md`;
}

/** A text around which a page is laid out, which shows all that the page has to show. */
function textOf(name: string, shown: readonly string[]): string {
  const show = shown.map((each) => `\n{show ${each}}\n`).join('');
  if (name === 'home') return HOME + show;
  if (name === 'imprint') return IMPRINT;
  if (name.startsWith('each/')) return '---\ndescription: Words.\n---\n\nWords.\n\n## More\n\nWords.\n';
  const subjects = name === 'pages/explainers' ? 'subjects: [the network]\n' : '';
  return `---\ntitle: Words\ndescription: Words.\n${subjects}---\n\nWords.\n${show}`;
}
