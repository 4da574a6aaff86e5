import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nameHash, namesIn } from '../site/names.ts';

const hashes = new Set(['quillfeather', 'žofie', 'ada brambleton'].map(nameHash));

describe('looking for names that are known only by their hash', () => {
  it('tells line and column of each, and not the name', () => {
    expect(namesIn('A log.\nBy Quillfeather and others', hashes)).toEqual(['2:4']);
  });

  it('finds a first and a last name together, also over a line break, and neither alone', () => {
    expect(namesIn('as Ada\nBrambleton says', hashes)).toEqual(['2:1']);
    expect(namesIn('Ada says; Brambleton says', hashes)).toEqual([]);
  });

  it('finds a name in an address, in capitals and in another form of its accents', () => {
    expect(namesIn('https://example.org/1-ada-brambleton-2', hashes)).toHaveLength(1);
    expect(namesIn('QUILLFEATHER', hashes)).toHaveLength(1);
    expect(namesIn('Z\u030Cofie', hashes)).toHaveLength(1);
  });

  it('does not find a name inside a longer word', () => {
    expect(namesIn('quillfeathers', hashes)).toEqual([]);
  });
});

describe('the list of names', () => {
  const lines = readFileSync('tests/fixtures/names.sha256', 'utf8').trimEnd().split('\n');

  it('holds hashes only, sorted, each once', () => {
    expect(lines.filter((line) => !/^[0-9a-f]{64}$/.test(line))).toEqual([]);
    expect(lines).toEqual([...new Set(lines)].sort());
  });

  it('is not met in the record', () => {
    const files = readdirSync('data', { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.csv')))
      expect(namesIn(readFileSync(`data/${file}`, 'utf8'), new Set(lines)), file).toEqual([]);
  });
});
