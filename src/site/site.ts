import { buildFaults } from '../check.ts';
import { modelOf } from '../model/model.ts';
import { faultLine } from '../faults/fault.ts';
import { publishedRecord } from '../model/published.ts';
import { readRecord } from '../record/read/read.ts';

/**
 * The record as the site shows it: read once for all pages, without drafts. `npm run build` has checked it before;
 * under `npm run dev` a fault is shown in place of the page, but a figure may be looked at before it is published.
 */
export const reading = await readRecord('data');
const faults = buildFaults(reading);
const refused = import.meta.env.DEV ? reading.faults : faults;
if (refused.length > 0) throw new Error(refused.map(faultLine).join('\n'));
for (const fault of faults) console.warn(`not to be built yet: ${faultLine(fault)}`);

export const model = modelOf(publishedRecord(reading.record));
export const { record, relations, standings, disputes, places } = model;
