import { describe, expect, it } from 'vitest';
import { misspeltFinder, termFinder } from '../../src/language/read/terms.ts';
import { readRecord } from '../../src/record/read/read.ts';

describe('the terms of the record', async () => {
  const { terms } = (await readRecord('data')).record;
  const findReal = termFinder(terms);
  const findMisspelt = misspeltFinder(terms);

  it('each forbid all of their own phrases, and allow all of their exceptions', () => {
    for (const term of terms) {
      const find = term.status === 'spell' ? findMisspelt : findReal;
      for (const phrase of term.pattern) expect(find(`the ${phrase} here`), phrase).toHaveLength(1);
      for (const name of term.except) expect(find(`the ${name} here`), name).toEqual([]);
    }
  });

  it('forbid nothing that is a term to use, and offer something else for each that they forbid', () => {
    for (const { term, status, pattern, use_instead } of terms) {
      if (status === 'use') expect([...pattern, ...findReal(term)], term).toEqual([]);
      else expect(findReal(use_instead), use_instead).toEqual([]);
    }
  });

  it('spell each name in one way, which no other name of the list forbids', () => {
    for (const { term, status } of terms)
      if (status === 'spell')
        expect([...findMisspelt(`the ${term} here`), ...findReal(term)], term).toEqual([]);
  });

  it('leave ordinary words alone', () => {
    expect(
      findReal(
        'The deep web is what search engines do not list; a minor change; child sexual abuse; people under eighteen; a paedophile disorder is a diagnosis; readers were told so; in other words it was wired up.',
      ),
    ).toEqual([]);
  });
});
