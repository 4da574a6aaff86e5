import { z } from 'zod';
import { oneOf, requiredText, text, webAddress, type Row } from './cell.ts';
import { language } from './code.ts';
import { isoDate } from './date.ts';
import { id, idList } from './id.ts';

/** A row of `data/sources.csv`: a study, a survey, a press release, a news report … */
export const sourceColumns = z.strictObject({
  id,
  title: requiredText('quoted'),
  authors: text('name'),
  publisher: requiredText('name'),
  kind: oneOf([
    'study',
    'survey',
    'annual-report',
    'statistics-series',
    'official-statement',
    'court-document',
    'ngo-analysis',
    'company-report',
    'reference-work',
    'news',
  ]),
  published: isoDate,
  url: webAddress,
  /** `quiet`: link, but never print the address (it contains a person's name). `no`: not fit to be linked. */
  link: oneOf(['yes', 'quiet', 'no']),
  language,
  cites: idList,
  read_at: text('name'),
  read_extent: oneOf(['full', 'opening', 'abstract', 'excerpt', 'secondary', 'not-read']),
  read_on: isoDate,
  note: text('editorial'),
});

export type Source = Row<typeof sourceColumns>;
