/** 97.5 % point of the normal distribution: for intervals of 95 %. */
const Z = 1.959964

/** The 95 % Wilson interval of a share, as two numbers from 0 to 1. */
export function wilson(hits: number, all: number): [number, number] {
  if (all === 0) return [0, 1]
  const share = hits / all
  const scale = 1 + Z ** 2 / all
  const middle = share + Z ** 2 / (2 * all)
  const reach = Z * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2))
  return [Math.max(0, middle - reach) / scale, Math.min(scale, middle + reach) / scale]
}

/** A share with its interval, as people read it: `93.1 % (91.0–94.8), n 420`. */
export function shareWords(hits: number, all: number): string {
  if (all === 0) return '–'
  const [low, high] = wilson(hits, all)
  const percent = (share: number) => (100 * share).toFixed(1)
  return `${percent(hits / all)} % (${percent(low)}–${percent(high)}), n ${all}`
}
