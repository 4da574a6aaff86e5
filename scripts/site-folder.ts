import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';

/**
 * The folder of the built site and those beside it. A build works in `next` and is swapped in by two renames, so that
 * there is a whole site at every moment; `last` holds the site before, for the instant between the two.
 */
export interface SiteFolder {
  readonly site: string;
  readonly next: string;
  readonly last: string;
  /** Held by the build that is at work; the number of its process stands in it. */
  readonly lock: string;
}

/** The folders for a site. A linked folder is followed, so that the link stays and what it leads to is swapped. */
export function siteFolder(folder: string): SiteFolder {
  const site = existsSync(folder) ? realpathSync(folder) : folder;
  return { site, next: `${site}.next`, last: `${site}.last`, lock: `${site}.lock` };
}

/** Why a build may not begin; nothing if it may, and then it holds the lock. A lock of a process that has ended is taken over. */
export function refusalOf({ lock }: SiteFolder, process: number): string | undefined {
  try {
    writeFileSync(lock, String(process), { flag: 'wx' });
    return undefined;
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  }
  const holder = Number(readFileSync(lock, 'utf8'));
  if (holder !== process && isRunning(holder))
    return `Another build is at work (process ${holder}). Wait until it has ended, then build again.`;
  writeFileSync(lock, String(process));
  return undefined;
}

/** An empty folder for the build. What a build left that was killed is removed or, if it was killed in the swap, put back. */
export function prepare({ site, next, last }: SiteFolder): void {
  if (existsSync(last) && !existsSync(site)) renameSync(last, site);
  for (const left of [next, last]) rmSync(left, { recursive: true, force: true });
  mkdirSync(next);
}

/** Puts the finished build in the place of the site. The site before is removed only then, and may be left if it cannot be. */
export function swapIn({ site, next, last }: SiteFolder): void {
  if (existsSync(site)) renameSync(site, last);
  try {
    renameSync(next, site);
  } catch (error) {
    if (existsSync(last)) renameSync(last, site);
    throw error;
  }
}

/** Removes what a build needs no longer. What cannot be removed is named, and does no harm. */
export function tidyUp({ next, last, lock }: SiteFolder): readonly string[] {
  return [next, last, lock].filter((each) => {
    try {
      rmSync(each, { recursive: true, force: true });
      return false;
    } catch {
      return true;
    }
  });
}

function isRunning(process: number): boolean {
  if (!Number.isSafeInteger(process) || process <= 0) return false;
  try {
    globalThis.process.kill(process, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked, but it is there.
    return isCode(error, 'EPERM');
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
