import { describe, expect, it } from 'vitest';
import { page } from '../sample-page.ts';

const problems = (text: string) => page(text).faults.map(({ problem }) => problem);

describe('a bare number needs the hedge of its source in the sentence', () => {
  it.each([
    'about {ships-about:number} ships',
    'Around the {ships-about:number} ships',
    'some {ships-about:number} ships',
    'at least a further {ships-at-least:number} ships',
    'no fewer than {ships-at-least:number} ships',
    'more than\n{ships-more:number} of ships',
    'over {ships-more:number} of ships',
    'up to {ships-up-to:number}',
    'at most {ships-up-to:number}',
    'no more than {ships-up-to:number}',
    'fewer than {ships-fewer:number}',
    'less than {ships-fewer:number}',
    'nearly {ships-nearly:number}',
    'Almost **all** {ships-nearly:number}',
    'exactly {ships-counted:number}',
    'between {ships-range:number}',
    'There were {ships-dozens:number} ships',
  ])('has it: %s', (text) => {
    expect(problems(text)).toEqual([]);
  });

  it.each([
    'the {ships-about:number} ships',
    'nearly {ships-about:number} ships',
    'aboutness {ships-about:number}',
    'It was about time. The {ships-about:number} sailed',
    'about one ship in every one of the many ports {ships-about:number}',
    'no more than {ships-more:number}',
    'no fewer than {ships-fewer:number}',
    'more than {ships-up-to:number}',
    'about \\{3} or {ships-about:number}',
    'Police took over the sites of {ships-more:number}',
    'Police took over {ships-more:number} of the sites',
    'Some police officers counted {ships-about:number}',
    'Under a law of that year {ships-fewer:number}',
    'As shown above, {ships-more:number}',
    'It was not about {ships-about:number}',
  ])('has it not: %s', (text) => {
    expect(problems(text)).toEqual([expect.stringContaining('drops the hedge')]);
  });
});

describe('no hedge is said that the source has not', () => {
  it.each([
    'about {ships-about} ships',
    'nearly {ships-about} ships',
    'over {ships-counted} ships',
    'at least {ships-counted:number} ships',
    'about {ships-dozens} ships',
    'up to {ships-range} of ships',
  ])('it would be: %s', (text) => {
    expect(problems(text)).toEqual([expect.stringContaining('comes after')]);
  });

  it('a hedge that belongs to other words is none', () => {
    expect(problems('He wrote about the {ships-counted} ships over there: {ships-about}.')).toEqual([]);
  });
});
