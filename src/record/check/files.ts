import { fileFault, type Fault } from '../../faults/fault.ts';
import { FIGURES_FOLDER, TOPICS } from '../schema/figure.ts';
import { SERIES_FOLDER } from '../schema/series.ts';

const OUT = 'move it out of data/';

/**
 * What lies in `data/` and was not read: `given` files, and `others` that can be no file of the record. None is to be
 * renamed over a file that is there. If the list of series was not read whole, any points may belong to it.
 */
export function checkFiles(
  given: readonly string[],
  others: readonly string[],
  read: ReadonlySet<string>,
  series: ReadonlySet<string> | undefined,
): Fault[] {
  const unread = given.filter((file) => !read.has(file)).flatMap((file) => unreadFault(file, series));
  return [...unread, ...others.map((file) => otherFault(file, new Set(given)))];
}

function unreadFault(file: string, series: ReadonlySet<string> | undefined): Fault[] {
  if (file.startsWith(FIGURES_FOLDER)) {
    const remedy = `move its rows to the file of their topic (${TOPICS.join(', ')}), and the file out of data/`;
    return [fileFault(file, 'is not named after a topic', remedy)];
  }
  if (!file.startsWith(SERIES_FOLDER))
    return [
      fileFault(
        file,
        'is no file of the record',
        `move its rows to where they belong, and the file out of data/`,
      ),
    ];
  return series?.has(file.slice(SERIES_FOLDER.length, -'.csv'.length)) === false
    ? [fileFault(file, 'belongs to no row of data/series.csv', `add the row there, or ${OUT}`)]
    : [];
}

function otherFault(file: string, given: ReadonlySet<string>): Fault {
  if (file.endsWith('/')) return fileFault(file, 'is a folder with the name of a file', OUT);
  const meant = file.replace(/\.csv$/i, '.csv');
  if (meant === file || !meant.endsWith('.csv')) return fileFault(file, 'is no table of the record', OUT);
  const problem = 'is not read, for its name does not end in .csv';
  return given.has(meant)
    ? fileFault(file, problem, `copy from it what ${meant} lacks, and ${OUT}`)
    : fileFault(file, problem, `rename it to ${meant}`);
}
