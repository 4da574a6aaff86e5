import { faultLine } from '../faults/fault.ts';
import { builtProject, readProject } from '../project.ts';

/**
 * The project as the site shows it: read and checked once for all pages, without drafts. Under `npm run dev` a fault is
 * shown in place of the page, but a figure may be looked at before it is published.
 */
const project = await (import.meta.env.DEV ? readProject() : builtProject());
const { faults, unpublished } = project;
const refused = import.meta.env.DEV ? faults.filter((fault) => !unpublished.has(fault)) : faults;
if (refused.length > 0) throw new Error(refused.map(faultLine).join('\n'));
for (const fault of faults) console.warn(`not to be built yet: ${faultLine(fault)}`);

export const { reading, model, charts, documents } = project;
export const { record, standings, places } = model;
