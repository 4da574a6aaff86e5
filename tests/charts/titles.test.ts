import { describe, expect, it } from 'vitest';
import { titleFlaws } from '../../src/charts/titles.ts';

describe('a title', () => {
  const problems = (title: string) => titleFlaws(title).map(({ problem }) => problem);

  it.each([
    'Reports rose for decades, until the way of counting changed',
    'Few of the addresses that one crawl found led to a live site',
    'How much of the traffic goes to lamps?',
    'Millions of people use lamps each day; few of them reach the pier',
    'Police kept seized sites running for weeks',
  ])('is a sentence: %s', (title) => {
    expect(problems(title)).toEqual([]);
  });

  it.each([
    'Arrests by operation',
    'Children identified, by operation',
    'Onion addresses found, by study',
    'People who have used lamps',
    'Countries with arrests in one case',
    'Tips to the Swedish hotline',
    'Yearly revenue of darknet markets',
  ])('is no bare noun: %s', (title) => {
    expect(problems(title)).toEqual(['has no verb']);
  });

  it('is no pair of numbers', () => {
    expect(problems('From 4,560 in 1998 to 36 million in 2023')).toContain('opens with “From … to …”');
    expect(problems('Highest: 40 were lit; lowest: 20')).toContain('says “Highest”');
  });

  it('can be said in a breath', () => {
    const title = 'The keepers lit a lamp' + ' on the pier'.repeat(4);
    expect(problems(title)).toEqual(['has 17 words']);
  });
});
