/** The readers for whom the site has a door, in the order of the home page. */
export const AUDIENCES = ['journalists', 'policymakers', 'educators'] as const;
export type Audience = (typeof AUDIENCES)[number];
