import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../src/record/read/parse.ts';
import { relate } from '../../src/model/relations.ts';
import { soundFiles } from '../record/sound.ts';

const { record } = parseRecord(soundFiles());
const question = { id: 'how-many', question: 'How many lamps?', figures: ['lamps', 'lit'] };
const relations = relate(record, [question]);

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

describe('the relations of a record', () => {
  it('lead from a figure to what is computed from it, the questions it answers, its misquotes and disagreements', () => {
    expect(idsOf(relations.derivedFrom('lit'))).toEqual(['lit-share']);
    expect(idsOf(relations.questionsOf('lit'))).toEqual(['how-many']);
    expect(idsOf(relations.misquotesOf('lit'))).toEqual(['all-burn']);
    expect(idsOf(relations.disagreementsOfFigure('old'))).toEqual(['old-and-new']);
  });

  it('lead from a figure to the misquotes that it prints', () => {
    const misquotes = record.misquotes.map((misquote) => ({ ...misquote, printed_in: ['retold'] }));
    expect(idsOf(relate({ ...record, misquotes }).misquotesIn('retold'))).toEqual(['all-burn']);
  });

  it('lead from a source to all that was read in it, in the order of the files', () => {
    expect(idsOf(relations.figuresOfSource('paper'))).toEqual(['retold']);
    expect(idsOf(relations.seriesOfSource('harbour-log'))).toEqual(['by-year', 'shares']);
    expect(idsOf(relations.citing('harbour-log'))).toEqual(['paper']);
  });

  it('lead from an operation and a topic to what belongs to them', () => {
    expect(idsOf(relations.figuresOfOperation('night-watch'))).toEqual(['boats']);
    expect(relations.accountsOfOperation('night-watch')).toHaveLength(1);
    expect(idsOf(relations.figuresOfTopic('markets'))).toEqual(['boats']);
  });

  it('answer with nothing for an id that nothing names, even for one that every object has', () => {
    expect(relations.derivedFrom('old')).toEqual([]);
    expect(relations.figuresOfSource('constructor')).toEqual([]);
  });

  it('hold every figure of a source once', () => {
    const { figures, sources } = record;
    const found = [...sources.keys()].flatMap((id) => idsOf(relations.figuresOfSource(id)));
    expect(found.sort()).toEqual([...figures.keys()].sort());
  });
});
