import { buildFaults } from '../src/check.ts';
import { faultLine } from '../src/faults/fault.ts';
import { readRecord } from '../src/record/read/read.ts';
import { optionsOf } from './options.ts';

/** `npm run check`: every fault of the record and of its texts in one run, and nothing is built. */
optionsOf({}, 'npm run check');
const reading = await readRecord('data');
const faults = buildFaults(reading);
for (const warning of reading.warnings) console.warn(`warning: ${faultLine(warning)}`);
for (const fault of faults) console.error(faultLine(fault));
console.log(faults.length === 0 ? 'Nothing is wrong.' : `${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
