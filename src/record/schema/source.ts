import { z } from 'zod';
import { oneOf, requiredText, text, webAddress, type Row } from './cell.ts';
import { language } from './code.ts';
import { isoDate } from './date.ts';
import { id, idList } from './id.ts';

/** A row of `data/sources.csv`: a study, a survey, a press release, a news report … */
export const sourceColumns = z.strictObject({
  id,
  /** As it is printed there; empty where none was seen. */
  title: text('quoted'),
  authors: text('name'),
  publisher: requiredText('name'),
  /** What it is called where there is room for a word or two; empty where its publisher, or of a study its authors, will do. */
  label: text('name'),
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
  /** Of a copy or a repost: what it is a copy of. */
  origin_title: text('quoted'),
  origin_publisher: text('name'),
  origin_published: isoDate,
  url: webAddress,
  /** `quiet`: link, but never print the address (it contains a person's name). `no`: not fit to be linked. */
  link: oneOf(['yes', 'quiet', 'no']),
  language,
  cites: idList,
  read_at: text('desk'),
  read_extent: oneOf(['full', 'opening', 'abstract', 'excerpt', 'secondary', 'not-read']),
  read_on: isoDate,
  note: text('editorial'),
  desk: text('desk'),
});

export type Source = Row<typeof sourceColumns>;
