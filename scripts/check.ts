import { faultLine } from '../src/faults/fault.ts';
import { readProject } from '../src/project.ts';
import { optionsOf } from './options.ts';

/** `npm run check`: every fault of the record, of all texts and of the charts in one run, and nothing is built. */
optionsOf({}, 'npm run check');
const { faults, warnings } = await readProject();
for (const warning of warnings) console.warn(`warning: ${faultLine(warning)}`);
for (const fault of faults) console.error(faultLine(fault));
console.log(faults.length === 0 ? 'Nothing is wrong.' : `${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
