/** What every file says about itself, wherever it is passed on. */
export const SITE_NAME = 'Soundings';
export const LICENCE = {
  name: 'CC BY 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
