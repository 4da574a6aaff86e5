import type { Evidence } from '../../record/schema/evidence.ts';
import type { Figure } from '../../record/schema/figure.ts';
import type { Account } from '../../record/schema/operation.ts';
import { entry } from '../../record/schema/record.ts';
import type { Source } from '../../record/schema/source.ts';
import { bareNumber } from '../../language/say/hedge.ts';
import type { Finding, Verification } from './verify.ts';

/**
 * What `npm run verify` prints: failed and verified figures one by one, the unverifiable ones counted, and how much
 * was `kept` of earlier runs.
 */
export function verificationReport(
  { findings, unverifiable, accountsNotFound }: Verification,
  kept: readonly Evidence[],
  sources: ReadonlyMap<string, Source>,
): string {
  const failed = [
    ...findings.filter(({ result }) => result !== 'verified').map(failedCells),
    ...accountsNotFound.map(accountCells),
  ];
  const verified = findings.filter(({ result }) => result === 'verified');
  const keptIds = new Set(kept.map(({ figure }) => figure));
  const unchecked = unverifiable.filter(({ id }) => !keptIds.has(id));
  const counts = new Map<string, number>();
  for (const figure of unchecked) {
    const { kind, read_extent } = entry(sources, figure.source);
    const why =
      figure.derivation === '' ? `no copy: ${kind}, read in: ${read_extent}` : 'computed by the record';
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return [
    ...section(`Verified: ${verified.length}`, verified.map(verifiedCells)),
    ...section(
      `Unverifiable: ${unchecked.length}`,
      [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([why, count]) => [String(count), why]),
    ),
    ...section(`Kept from earlier runs, for want of a copy: ${kept.length}`, keptBySource(kept)),
    ...section(`Failed: ${failed.length}`, failed),
  ].join('\n');
}

function keptBySource(kept: readonly Evidence[]): string[][] {
  return [...Map.groupBy(kept, ({ source }) => source)].map(([source, { length }]) => [
    String(length),
    source,
  ]);
}

function verifiedCells({ figure }: Finding): string[] {
  return [figure.id, figure.words || bareNumber(figure), figure.locator];
}

function failedCells({ figure, result }: Finding): string[] {
  const number = figure.words || bareNumber(figure);
  return [
    `${figure.at.file}:${figure.at.line}`,
    figure.id,
    result === 'locator-not-found'
      ? notFound(figure)
      : `${number} does not stand in the locator "${figure.locator}"; choose words that hold the number, or mend the value`,
  ];
}

function accountCells(account: Account): string[] {
  return [`${account.at.file}:${account.at.line}`, account.operation, notFound(account)];
}

function notFound({ locator, source }: Pick<Figure | Account, 'locator' | 'source'>): string {
  return `the locator "${locator}" does not stand in the copy of ${source}; copy up to eight words from it as they stand`;
}

function section(title: string, rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return [title, ...lines.map((line) => `  ${line.trimEnd()}`), ''];
}
