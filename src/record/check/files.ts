import { fileFault, type Fault } from '../../faults/fault.ts';
import { SERIES_FOLDER } from '../schema/series.ts';

/** A file that was given and not read belongs to nothing. If the list of series was not read whole, any points may. */
export function checkFiles(
  given: readonly string[],
  read: ReadonlySet<string>,
  series: ReadonlySet<string> | undefined,
): Fault[] {
  return given
    .filter((file) => !read.has(file))
    .flatMap((file) => {
      if (!file.startsWith(SERIES_FOLDER))
        return [
          fileFault(file, 'is no file of the record', 'move its rows to where they belong, and delete it'),
        ];
      return series?.has(file.slice(SERIES_FOLDER.length, -'.csv'.length)) === false
        ? [fileFault(file, 'belongs to no row of data/series.csv', 'add the row, or delete the file')]
        : [];
    });
}
