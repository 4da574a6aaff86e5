import { describe, expect, it } from 'vitest';
import { chartPng } from '../../src/publish/images/png.ts';

const FONTS = ['node_modules/@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'];
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><text x="4" y="24">at least 23</text></svg>';

describe('an image in dots', () => {
  it('is the same, byte for byte, whenever it is drawn', async () => {
    const [first, second] = await Promise.all([chartPng(svg, FONTS), chartPng(svg, FONTS)]);
    expect(first.equals(second)).toBe(true);
  });

  it('is twice as large as the drawing', async () => {
    const image = await chartPng(svg, FONTS);
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([240, 80]);
  });

  it('takes its letters from the fonts it is given and from no font of the machine', async () => {
    const bare = await chartPng(svg, []);
    expect(bare.length).toBeLessThan((await chartPng(svg, FONTS)).length);
  });
});
