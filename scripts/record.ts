import { faultLine } from '../src/faults/fault.ts';
import { modelOf } from '../src/model/model.ts';
import { rereading } from '../src/model/evidence/rereading.ts';
import { publishedRecord } from '../src/model/published.ts';
import { readRecord } from '../src/record/read/read.ts';
import { optionsOf } from './options.ts';

/** `npm run record -- --summary`: the record in numbers. Of a record with faults nothing is counted, for rows are missing. */
const USAGE = 'npm run record -- --summary';
const { summary: isAsked } = optionsOf({ summary: { type: 'boolean' } }, USAGE);
if (isAsked !== true) {
  console.error(`Say what to print: ${USAGE}`);
  process.exit(2);
}

const { record, faults } = await readRecord('data');
if (faults.length > 0) {
  for (const fault of faults) console.error(faultLine(fault));
  console.error(`${faults.length} faults. Nothing was counted.`);
  process.exit(1);
}
const published = publishedRecord(record);
const numbers = modelOf(published).summary;
const again = rereading(published);
const { ends, disagreements } = numbers;
console.log(`figures                ${numbers.figures}
sources                ${numbers.sources}
retellings             ${numbers.steps}
families               ${numbers.families}, the deepest with ${numbers.deepest} steps
  roots measured       ${ends.measured}
  roots reported       ${ends.reported} (the first measurement was not found)
  roots not found      ${ends['not-found']} (the path ends at a retelling)
  roots computed       ${ends.computed}
steps by drift`);
for (const drift of numbers.drifts)
  console.log(`  ${`${drift.field} ${drift.kind}`.padEnd(20)} ${drift.steps}`);
console.log(`  nothing computable   ${numbers.stepsWithoutDrift}
  more exact than told ${numbers.stepsMoreExact}
disagreements          ${disagreements.explained + disagreements.unexplained}
  explained            ${disagreements.explained}
  unexplained          ${disagreements.unexplained}
held against sources   ${again.read}
  changed              ${again.changed}
  not found again      ${again.notFound}`);
for (const { column, changed, emptied } of again.columns)
  console.log(`  ${column.padEnd(20)} ${changed}, of which emptied ${emptied}`);
