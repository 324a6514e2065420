import type { Message } from '../fit/corpus.ts'

/** Says whether it would warn of a message. */
export type Baseline = (text: string) => boolean

/** What a plain keyword filter would look for: the words of a first poster against job scams. */
const KEYWORDS =
  /kamboja|myanmar|laos|thailand|tanpa pengalaman|gaji (besar|tinggi)|dollar|usd|tiket ditanggung|transfer|deposit|biaya pendaftaran|admin|customer service|telegram|visa turis|paspor|tanpa ijazah|cepat|langsung berangkat|komisi/i

export const keywordList: Baseline = text => KEYWORDS.test(text)

/**
 * Multinomial naive Bayes over words and pairs of words, with add-one smoothing, trained on the same folds.
 * Warns when scam or suspicious is likelier than honest or no offer.
 */
export function naiveBayes(messages: readonly Message[]): Baseline {
  const counts = new Map<string, [number, number]>()
  const totals: [number, number] = [0, 0]
  const sizes: [number, number] = [0, 0]
  for (const message of messages) {
    const side = isRisky(message) ? 1 : 0
    sizes[side] += 1
    for (const gram of grams(message.text)) {
      const count = counts.get(gram) ?? [0, 0]
      count[side] += 1
      counts.set(gram, count)
      totals[side] += 1
    }
  }
  const vocabulary = counts.size
  return text => {
    let odds = Math.log(sizes[1] / sizes[0])
    for (const gram of grams(text)) {
      const [calm, risky] = counts.get(gram) ?? [0, 0]
      odds +=
        Math.log((risky + 1) / (totals[1] + vocabulary)) - Math.log((calm + 1) / (totals[0] + vocabulary))
    }
    return odds > 0
  }
}

function isRisky({ label, type }: Message): boolean {
  return label === 'scam' || label === 'suspicious' || type === 'other_scam_nonjob'
}

function grams(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  return [...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)]
}
