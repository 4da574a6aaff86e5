import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { evidenceFile, keptEvidence } from '../src/model/evidence/evidence-file.ts';
import { verificationReport } from '../src/model/evidence/report.ts';
import { verifyRecord, type Copy } from '../src/model/evidence/verify.ts';
import { EVIDENCE_FILE } from '../src/record/schema/evidence.ts';
import { faultLine } from '../src/faults/fault.ts';
import { readRecord } from '../src/record/read/read.ts';
import { optionsOf } from './options.ts';
import { writeWhole } from './write-whole.ts';

const USAGE = 'npm run verify -- --copies FOLDER, where FOLDER holds <source-id>.txt';

/** Says what is wrong and how to mend it, and ends with a failure. */
function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

async function readCopies(folder: string): Promise<Map<string, Copy>> {
  const names = await readdir(folder).catch(() => stop(`There is no folder ${folder}; write ${USAGE}`));
  const copies = new Map<string, Copy>();
  for (const name of names.filter((each) => each.endsWith('.txt')).sort()) {
    const bytes = await readFile(join(folder, name));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    copies.set(name.slice(0, -'.txt'.length), { text: bytes.toString('utf8'), sha256 });
  }
  return copies;
}

const folder =
  optionsOf({ copies: { type: 'string' } }, USAGE).copies ?? stop(`Which copies? Write ${USAGE}`);
const copies = await readCopies(folder);

const reading = await readRecord('data');
const { record, faults, tables } = reading;
// Evidence of an earlier run may be out of date; what is no longer true is about to go.
const UNREADABLE = ['header', 'row', 'line endings'];
const standing = faults.filter(({ file, column }) => file !== EVIDENCE_FILE || UNREADABLE.includes(column));
if (standing.length > 0)
  stop(`${standing.map(faultLine).join('\n')}\nMend the record first; nothing was verified.`);

for (const source of copies.keys())
  if (!record.sources.has(source))
    console.warn(`${source}.txt is a copy of no source; name it after an id of data/sources.csv`);
if (![...copies.keys()].some((source) => record.sources.has(source)))
  stop(`${folder} holds no copy of a source; write ${USAGE}`);

const verification = verifyRecord(record, copies);
const kept = keptEvidence(reading, copies);
const newline = tables.find(({ file }) => file === EVIDENCE_FILE)?.newline ?? '\n';
await writeWhole(EVIDENCE_FILE, evidenceFile(verification.findings, kept, newline));
console.log(verificationReport(verification, kept, record.sources));
const { findings, accountsNotFound } = verification;
if (accountsNotFound.length > 0 || findings.some(({ result }) => result !== 'verified')) process.exitCode = 1;
