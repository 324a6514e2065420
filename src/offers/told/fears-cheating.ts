import { speaksOfDying } from '../danger/speaks-of-dying.ts'
import { whoseDanger } from '../danger/whose-danger.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'

const AFRAID =
  '(?:takut|takutnya|takutku|tkut|ketakutan|wedi|sieun|khawatir|kuatir|was was|waswas|cemas|ngeri|deg degan|parno|curiga|ragu|afraid|scared|worried|nervous)'
const CHEATED =
  '(?:ditipu|ketipu|tertipu|kena tipu|kena penipuan|kena scam|penipuan|penipu|nipu|tipu|tipuan|tipu tipu|scam|scams|scammed|scammer|cheated|tricked|dibohongi|dibohongin|dikibuli|dikibulin|dikadalin|diapusi|kapusan|ngapusi|bodong|abal abal|palsu|hoax|hoaks|modus)'
const FEARS = new RegExp(saying(`${AFRAID} ~4 ${CHEATED}|${CHEATED} ~3 ${AFRAID}`).source, 'g')
/** What happens to somebody, or is about to, beside what they fear; who pleads for help may be in anything. */
const MORE = saying(
  '(?:tolong|tolongin|tulung|help|disini|di sini|here|sana|disana|di sana|there|bandara|airport|pelabuhan|kapal|pesawat|border|perbatasan|jemput|dijemput|dibawa|diancam|ancam|ngancam|mengancam|ancaman|threat|threatened|threatening|dipaksa|maksa|paksa|forced|dikunci|dikurung|disekap|dijaga|kabur|lari|sembunyi|keluar|pulang|paspor|passport|hp|dipukul|pukul|hamil|sakit|darah|polisi|police|utang|hutang|pinjol|debt|majikan|bos|boss|foto|video|anak|adik|umur)',
)
const MOST_WORDS = 14

/**
 * Whether few words tell of nothing but the fear of being cheated: whoever is afraid of that has an offer to check, and
 * is in no danger. Pure.
 */
export function onlyFearsCheating(text: string): boolean {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS) return false
  const rest = words.replace(FEARS, ' ')
  if (rest === words || MORE.test(rest)) return false
  return !speaksOfDying(rest) && whoseDanger(rest) === null
}
