import { describe, expect, it } from 'vitest';
import { spansBreak, stretches } from '../../src/record/schema/series.ts';

const parted = (periods: string, breaks: string) =>
  stretches(
    periods.split(' ').map((period) => ({ period })),
    breaks.split(' ').filter((each) => each !== ''),
  )
    .map((stretch) => stretch.map(({ period }) => period).join(' '))
    .join(' | ');

describe('the stretches of a series', () => {
  it('are one where the counting never changed, in the order of time', () => {
    expect(parted('2016 2014 2015-06', '')).toBe('2014 2015-06 2016');
  });

  it('put a point that begins with the change on the new side', () => {
    expect(parted('2012 2013 2014 2015', '2014')).toBe('2012 2013 | 2014 2015');
    expect(parted('2022-H2 2023-01/2023-07', '2023-01/2023-07')).toBe('2022-H2 | 2023-01/2023-07');
  });

  it('join a point to neither side if the counting changed within its time', () => {
    expect(parted('2012 2013 2014 2015 2016', '2014-04')).toBe('2012 2013 | 2014 | 2015 2016');
    expect(parted('2017-05-05 2017', '2017-05')).toBe('2017-05-05 | 2017');
    expect(parted('2017-03 2017', '2017-05')).toBe('2017-03 | 2017');
  });

  it('go on beside a point that stands alone', () => {
    expect(parted('2014-05 2014 2015', '2014-04')).toBe('2014-05 2015 | 2014');
  });

  it('are as many as the changes that part them', () => {
    expect(parted('2013 2015 2018', '2014 2016 2017 2020')).toBe('2013 | 2015 | 2018');
  });
});

describe('a period', () => {
  it('spans a change after its first day, up to its last', () => {
    expect(spansBreak('2014', ['2014-04'])).toBe(true);
    expect(spansBreak('2014', ['2014-12-31'])).toBe(true);
    expect(spansBreak('2014', ['2014', '2015'])).toBe(false);
    expect(spansBreak('2014-04-01', ['2014-04-01'])).toBe(false);
  });
});
