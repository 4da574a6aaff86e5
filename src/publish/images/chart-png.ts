import resvg from '@resvg/resvg-js';

const { renderAsync } = resvg;

/**
 * The image of a chart in dots, at twice its size. No font of the machine is asked for, so that the same chart makes
 * the same bytes everywhere; `fontFiles` hold Newsreader and Source Sans.
 */
export async function chartPng(svg: string, fontFiles: readonly string[]): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: {
      loadSystemFonts: false,
      fontFiles: [...fontFiles],
      defaultFontFamily: 'Source Sans 3',
      sansSerifFamily: 'Source Sans 3',
      serifFamily: 'Newsreader',
    },
  });
  return image.asPng();
}
