import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/prose/document.ts';

const asked = (question: string) =>
  readDocument(
    'question',
    'src/content/questions/ships.md',
    `---\nquestion: ${question}\nsubject: the sea\norder: 10\nfigures: []\n---\n\nNo.\n`,
  ).fields?.question;

describe('the question of a page', () => {
  it('may hold a number that is no statistic of the record, and prints it without its braces', () => {
    expect(asked('Is the sea \\{96%} of the world?')).toBe('Is the sea 96% of the world?');
    expect(asked('Is the sea salt?')).toBe('Is the sea salt?');
  });

  it('ends with a question mark', () => {
    expect(asked('The sea')).toBeUndefined();
  });
});
