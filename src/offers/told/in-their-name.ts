import { speaksOfDying } from '../danger/speaks-of-dying.ts'
import { DONE_TO } from '../danger/whose-danger.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'

const LOAN =
  '(?:pinjol|pinjaman|pinjaman online|paylater|kredit|cicilan|kartu kredit|loans?|loan app|online loan|credit|credit card|paylater)'
const MY_NAME =
  '(?:nama saya|nama aku|nama gw|nama gue|namaku|namaq|nama ku|ktp saya|ktp aku|ktp gw|ktp gue|ktpku|ktp ku|data saya|data aku|data gw|dataku|identitas saya|identitasku|my (?:name|id|ktp|identity|data|details))'
const USED =
  '(?:pake|pakai|dipake|dipakai|make|memakai|makai|nyuri|dicuri|disalahgunakan|atas|use|used|uses|using|stole|stolen|in|under)'
const IN_THEIR_NAME = saying(
  `(?:${USED} ~1 ${MY_NAME}|${MY_NAME} ~2 ${USED}) ~4 ${LOAN}|${LOAN} ~3 ${USED} ~1 ${MY_NAME}`,
)
/** Those who want it back threaten their body, stand at the door, or it is a debt of work; or they may not want to live. */
const MORE = saying(
  `${DONE_TO}|bunuh|dibunuh|mati|kill|killed|die|dead|hidup|live|gantung|dikunci|disekap|ditahan|locked|majikan|bos|boss|employer|agen|agennya|agent|sponsor|calo|kamboja|cambodia|myanmar|laos|malaysia|taiwan|hongkong|hong kong|saudi|paspor|passport|bugil|telanjang|vcs|nudes?|preman|thugs?|(?:ke|di|depan|to|at|outside) ~1 (?:rumah|kos|kosan|kost|kontrakan|house|home|door|office)|diusir|ngusir|teriak|teriak2|kabur|tolong|help|pisau|obat|racun|pills|ga kuat|gak kuat|ga sanggup|gak sanggup|can't take`,
)
const MOST_WORDS = 16

/** Whether somebody else took a loan in their name, and nobody lays hands on them: those who see to lenders can help. Pure. */
export function isInTheirName(text: string): boolean {
  const words = spokenWords(text)
  return (
    countSpoken(words) <= MOST_WORDS && IN_THEIR_NAME.test(words) && !MORE.test(words) && !speaksOfDying(text)
  )
}
