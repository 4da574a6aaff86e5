const Z = 1.959964;
const FEWEST_DECIMALS = 1;
const MOST_DECIMALS = 12;

/**
 * The 95% interval of a share by Wilson's method, in percent, in as few decimals as keep the share within it and its
 * ends apart. It never leaves 0–100 and works for shares of 0.
 */
export function wilsonInterval(percent: number, sampleSize: number): { low: number; high: number } {
  const share = percent / 100;
  const spread = (Z * Z) / sampleSize;
  const centre = (share + spread / 2) / (1 + spread);
  const half = (Z * Math.sqrt((share * (1 - share)) / sampleSize + spread / (4 * sampleSize))) / (1 + spread);
  for (let decimals = FEWEST_DECIMALS; ; decimals += 1) {
    const [low, high] = [rounded(centre - half, decimals), rounded(centre + half, decimals)];
    const isTrue = low <= percent && percent <= high && low < high;
    if (isTrue || decimals === MOST_DECIMALS) return { low, high };
  }
}

function rounded(share: number, decimals: number): number {
  return Math.max(0, Number((100 * share).toFixed(decimals)));
}
