import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Picture, Pictures } from '../../src/charts/chart.ts';
import { pictureElement } from '../../src/charts/sheet/svg.ts';

const FOLDER = 'tests/charts/snapshots';

/** Compares all pictures of a chart with those kept under a name. */
export function expectPictures(name: string, { narrow, wide, full }: Pictures): void {
  expectPicture(name, narrow);
  if (wide !== narrow) expectPicture(`${name}-wide`, wide);
  if (full !== undefined) expectPicture(`${name}-full`, full);
}

/**
 * Compares a picture with the one kept under a name. A picture that changed is kept beside it as `NAME-changed.svg`,
 * to be looked at; if the change is meant, it takes the place of the old one. A new picture is kept at once.
 */
function expectPicture(name: string, drawn: Picture): void {
  const picture = `${drawable(pictureElement(drawn))}\n`;
  const kept = `${FOLDER}/${name}.svg`;
  const changed = `${FOLDER}/${name}-changed.svg`;
  if (!existsSync(kept)) {
    expect(process.env.CI, `${kept} is missing; run the tests once and commit it`).toBeUndefined();
    writeFileSync(kept, picture);
  }
  if (readFileSync(kept, 'utf8') === picture) {
    rmSync(changed, { force: true });
    return;
  }
  writeFileSync(changed, picture);
  expect.fail(`the picture ${kept} has changed; compare it with ${changed}, and keep the right one`);
}

/** One element a line, numbers cut to one decimal, so that a difference shows what has moved. */
function drawable(svg: string): string {
  return svg
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace(/(\d+\.\d)\d+/g, '$1')
    .replaceAll('><', '>\n<');
}
