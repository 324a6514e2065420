import { countSpoken, saying, spokenWords } from './said.ts'

const PLEADS = '(?:tolong|tlg|tolongin|bantu|bantuin|help|please|pls|tulung|tulungi|punten)'
const FAVOUR =
  '(?:translate|translatein|translatekan|terjemah|terjemahin|terjemahkan|terjemahan|artikan|artiin|translation|ringkas|ringkaskan|rangkum|rangkumin|summarize|summarise|hitung|hitungin|hitungkan|calculate|nyanyi|nyanyikan|(?:buatkan|buatin|buat|bikinin|bikinkan|bikin|gawekno|tuliskan|tulisin|write) ~1 (?:puisi|pantun|caption|cv|lamaran|status|lagu|cerpen|logo|poem|song|essay))'
const ASKS_FAVOUR = saying(`${PLEADS} ~2 ${FAVOUR}`)
const MOST_WORDS = 8

/** Whether a few words ask for help with a text, a sum or the like: whoever is in danger asks for none of it. Pure. */
export function asksFavour(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_WORDS && ASKS_FAVOUR.test(words)
}
