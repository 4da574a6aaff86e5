const Z = 1.959964;

/** The 95% interval of a share by Wilson's method, in percent. It never leaves 0–100 and works for shares of 0. */
export function wilsonInterval(percent: number, sampleSize: number): { low: number; high: number } {
  const share = percent / 100;
  const spread = (Z * Z) / sampleSize;
  const centre = (share + spread / 2) / (1 + spread);
  const half = (Z * Math.sqrt((share * (1 - share)) / sampleSize + spread / (4 * sampleSize))) / (1 + spread);
  return { low: rounded(centre - half), high: rounded(centre + half) };
}

function rounded(share: number): number {
  return Math.max(0, Number((100 * share).toFixed(1)));
}
