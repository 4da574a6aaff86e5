/** What is wrong with the texts of the pictures on a page. */
export interface TextFaults {
  /** Whether the page needs a sideways scroll. */
  readonly wide: boolean;
  readonly faults: readonly string[];
  /** The smallest size of letters, in pixels. */
  readonly smallest: number;
  /** How many pictures were looked at. */
  readonly shown: number;
}

/**
 * Runs in the browser, so it stands on its own: texts of pictures that leave their picture, that meet another, or that
 * the line of the data crosses where no rim of paper keeps them legible.
 */
export function textFaults(): TextFaults {
  const faults: string[] = [];
  let smallest = Infinity;
  let shown = 0;
  for (const picture of document.querySelectorAll('.chart-picture')) {
    const sheet = picture.getBoundingClientRect();
    // Of the drawings of one chart, the style sheet shows the one that fits: the others have no place on the page.
    if (sheet.width === 0) continue;
    shown += 1;
    const scale = sheet.width / Number(picture.getAttribute('width'));
    const where = picture.closest('[data-page]')?.getAttribute('data-page') ?? '';
    const texts = [...picture.querySelectorAll('text')].map((text) => ({
      words: text.textContent,
      box: text.getBoundingClientRect(),
      size: parseFloat(getComputedStyle(text).fontSize) * scale,
      hasRim: text.closest('.over') !== null,
    }));
    const onLine = [...picture.querySelectorAll<SVGPathElement>('path.line')].flatMap((path) => {
      const length = path.getTotalLength();
      const steps = Math.ceil(length / 2);
      return Array.from({ length: steps + 1 }, (_, step) => {
        const { x, y } = path.getPointAtLength((length * step) / steps);
        return { x: sheet.left + x * scale, y: sheet.top + y * scale };
      });
    });
    for (const [index, { words, box, size, hasRim }] of texts.entries()) {
      smallest = Math.min(smallest, size);
      if (box.left < sheet.left - 2 || box.right > sheet.right + 2 || box.bottom > sheet.bottom + 2)
        faults.push(`${where} "${words}" leaves its picture`);
      for (const other of texts.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        // A line of text reaches higher and lower than its letters.
        const along = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 1 && along > box.height / 3) faults.push(`${where} "${words}" meets "${other.words}"`);
      }
      const [highest, lowest] = [box.top + box.height / 4, box.bottom - box.height / 4];
      const isCrossed = onLine.some(({ x, y }) => x > box.left && x < box.right && y > highest && y < lowest);
      if (isCrossed && !hasRim) faults.push(`${where} "${words}" is crossed by the line`);
    }
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  return { wide: scrollWidth > clientWidth, faults, smallest, shown };
}
