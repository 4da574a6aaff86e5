/** The months as they are written here, and how others shorten them. */
const TABLE: readonly (readonly [name: string, ...short: string[]])[] = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
];

/** The months as they are said, January first. */
export const MONTHS: readonly string[] = TABLE.map(([name]) => name);

/** The same where room is short: `Dec`, `June`. */
export const SHORT_MONTHS: readonly string[] = TABLE.map(([name, short = name]) =>
  name.length > 4 ? short : name,
);

/** The number of each month by every name that is read, longer names first. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  TABLE.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);
