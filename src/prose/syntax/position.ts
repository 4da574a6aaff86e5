/** A place in a file. Lines and columns count from one. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Says where the character at an offset of a text stands in its file. */
export type PositionOf = (offset: number) => Position;

/**
 * A block's text has lost its marks of lists, quotations, headings and tables; this finds each of its lines again in
 * the line of the file from which it came. The cells of a table share a line, so there the search moves on.
 */
export function blockPositions(lines: readonly string[]): (text: string, firstLine: number) => PositionOf {
  const searched = new Map<number, number>();
  return (text, firstLine) => {
    const rows: { readonly start: number; readonly column: number }[] = [];
    let start = 0;
    for (const [index, row] of text.split('\n').entries()) {
      const line = firstLine + index;
      const found = (lines[line] ?? '').indexOf(row, searched.get(line) ?? 0);
      if (found >= 0) searched.set(line, found + row.length);
      rows.push({ start, column: Math.max(found, 0) });
      start += row.length + 1;
    }
    return (offset) => {
      const index = rows.findLastIndex((row) => row.start <= offset);
      const row = rows[index];
      return row === undefined
        ? { line: firstLine + 1, column: 1 }
        : { line: firstLine + index + 1, column: row.column + offset - row.start + 1 };
    };
  };
}
