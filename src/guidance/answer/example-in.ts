const EXAMPLE =
  /(?<!\p{L})(?:misalnya|contohnya|contoh|seperti|antara lain|for example|for instance|such as|like)(?!\p{L})/iu
const POINT = /^- /
/** A point that tells what to do is no example of anything. */
const ADVICE =
  /^- (?:jangan|cek|simpan|minta|hubungi|ceritakan|kalau|tanya|tulis|buka|lapor|catat|foto|pegang|pastikan|do not|never|check|keep|ask|call|tell|if|open|report|write|take|make sure)(?!\p{L})/iu

/** "Cara: ancaman, tipu daya": a part of what a word means. */
const PART = /^- [\p{L} ]{1,30}: /u
/** What a list of papers or terms is announced with. */
const REQUIRES = /(?<!\p{L})(?:syarat\p{L}*|dokumen\p{L}*|requirements?|documents?)(?!\p{L})/iu

/**
 * What a passage gives as an example: the sentences that say so, with the points they announce, else the points of its
 * list where they are no advice, no parts of a meaning and nothing to bring; null where it has neither. Pure.
 */
export function exampleIn(text: string): string | null {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const points = lines.filter(line => POINT.test(line))
  const list = points.map(line => line.replace(POINT, '• ')).join('\n')
  const sentences = lines.flatMap(line => line.replace(POINT, '').split(/(?<=[.!?])\s+(?=\p{Lu})/u))
  const said = sentences.filter(sentence => EXAMPLE.test(sentence))
  const announced = said.some(sentence => sentence.trimEnd().endsWith(':')) && points.length > 0
  if (said.length > 0) return announced ? `${said.join(' ')}\n${list}` : said.join(' ')
  const gives =
    points.every(line => PART.test(line)) || lines.some(line => line.endsWith(':') && REQUIRES.test(line))
  return points.length > 0 && !gives && !points.some(line => ADVICE.test(line)) ? list : null
}
