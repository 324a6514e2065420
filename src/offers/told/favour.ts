import { countSpoken, saying, spokenWords, wordSet, wordsOf } from '../text/said.ts'

const PLEADS = '(?:tolong|tlg|tolongin|bantu|bantuin|help|please|pls|tulung|tulungi|punten)'
const FAVOUR =
  '(?:translate|translatein|translatekan|terjemah|terjemahin|terjemahkan|terjemahan|artikan|artiin|translation|ringkas|ringkaskan|rangkum|rangkumin|summarize|summarise|hitung|hitungin|hitungkan|calculate|nyanyi|nyanyikan|(?:buatkan|buatin|buat|bikinin|bikinkan|bikin|gawekno|tuliskan|tulisin|write) ~1 (?:puisi|pantun|caption|cv|lamaran|status|lagu|cerpen|logo|poem|song|essay))'
const ASKS_FAVOUR = saying(`${PLEADS} ~2 ${FAVOUR}`)
const MOST_WORDS = 8

const CHECKS = wordSet(
  'cek cekin ceki cekkan cekke dicek dicekin ngecek ngecekin check checkin periksa periksain periksakan diperiksa priksa pariksa pariksakeun cekkeun verifikasi verify lihat liat lihatin liatin dilihat diliat baca bacain dibaca review',
)
/** What may stand beside it: pleading, what is shown, whom it is said to. Any other word may be the danger itself. */
const BESIDE_CHECKS = wordSet(
  'tolong tlg tolongin tulung tulungi punten mohon minta nyuwun bantu bantuin dibantu help please pls plis coba cobain bisa boleh mau pengen ingin can could you i want to me saya aku gw abdi kulo lowongan lowker loker lokernya lowongannya kerja kerjaan tawaran tawarannya job jobs offer vacancy pesan chat wa link nomor nomer info infonya ini itu nih iki kuwi ieu eta this that it the a one dong donk ya yah yaa kak kaka kakak min admin mas mbak mba bang pak bu bos gan sis bro kang teh bot deh lah dulu sik heula dl bentar sebentar juga lagi hi hello hey hai halo hallo permisi for us if is whether legit real scam true fake asli beneran bener penipuan bukan atau or not apa ga gak gk nggak ngga kah ndak there sir madam',
)

/** "Tolong cek lowongan ini dong kak": asks for a check of what is not shown yet, and says nothing else. Pure. */
export function asksToCheck(text: string): boolean {
  const words = wordsOf(text)
  return (
    words.length <= MOST_WORDS &&
    words.some(word => CHECKS.has(word)) &&
    words.every(word => CHECKS.has(word) || BESIDE_CHECKS.has(word))
  )
}

/**
 * Whether a few words ask for help with a text, a sum, a check or the like: whoever is in danger asks for none of it. Pure.
 */
export function asksFavour(text: string): boolean {
  if (asksToCheck(text)) return true
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_WORDS && ASKS_FAVOUR.test(words)
}
