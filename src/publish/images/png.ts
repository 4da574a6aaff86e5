import resvg from '@resvg/resvg-js';

const { renderAsync } = resvg;

const FONTS = 'node_modules/@expo-google-fonts';
const FONT_FILES = [
  `${FONTS}/newsreader/400Regular/Newsreader_400Regular.ttf`,
  `${FONTS}/newsreader/600SemiBold/Newsreader_600SemiBold.ttf`,
  `${FONTS}/source-sans-3/400Regular/SourceSans3_400Regular.ttf`,
  `${FONTS}/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf`,
];

/** The packages that draw: an image is as old as their versions. */
export const DRAWN_WITH = [
  '@resvg/resvg-js',
  '@expo-google-fonts/newsreader',
  '@expo-google-fonts/source-sans-3',
];

/**
 * The image of a chart in dots, at twice its size. No font of the machine is asked for, so that the same chart makes
 * the same bytes everywhere; `fontFiles` hold Newsreader and Source Sans.
 */
export async function chartPng(svg: string, fontFiles: readonly string[] = FONT_FILES): Promise<Buffer> {
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
