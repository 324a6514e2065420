import { countSpoken, saying, spokenWords } from '../../offers/text/said.ts'

const PAPER =
  '(?:paspor|pasporku|paspornya|pasporne|pasport|passport|visa|visaku|visanya|permit|permitku|permitnya|iqama|iqamanya|iqamah|arc|hkid|izin|izinnya|ijin|ijinnya|kitas|papers)'
const RUNS_OUT =
  '(?:mati|habis|abis|entek|beak|béak|expired|expire|expires|expiring|kadaluarsa|kadaluwarsa|kedaluwarsa|jatuh)'
const EXPIRY = saying(`${PAPER} ~3 ${RUNS_OUT}|${RUNS_OUT} ~2 ${PAPER}`)
/** Somebody else has it, or something was done to who tells of it. */
const DONE_TO_THEM = saying(
  '(?:majikan|majikanku|bos|boss|agen|agent|agency|mandor|juragan|polisi|police|employer|ditahan|tahan|disita|diambil|ambil|dipegang|pegang|dirampas|dibuang|dibakar|dikunci|disekap|dipukul|diancam|ditangkap|kabur|lari|sembunyi|overstay|razia|tolong|help|kept|keeps|took|takes|held|holds|locked|arrested|hiding)',
)
const MOST_WORDS = 16

/** Whether a short text tells that papers run out, and of nobody who keeps them: "paspor saya mati 2 bulan lagi". Pure. */
export function tellsOfExpiry(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_WORDS && EXPIRY.test(words) && !DONE_TO_THEM.test(words)
}

const HEARD =
  /^ (?:(?:tapi|terus|trus|oh|eh|lah|but|and|so|kan) )*(?:katanya|katane|kabarnya|konon|jarene|denger2|dengar2|denger denger|dengar dengar|they say|people say|i heard) /
/** Who is spoken of, and what was done to them. */
export const SOMEBODY = saying(
  '(?:saya|aku|sy|gw|gue|gua|kami|kita|abdi|kulo|dia|doi|beliau|mereka|me|my|us|our|he|she|him|her|adik|adek|adikku|kakak|kakakku|abang|teman|temen|temanku|temenku|anak|anakku|suami|suamiku|istri|istriku|ibu|bapak|ayah|sodara|saudara|sepupu|ponakan|keponakan|tetangga|pacar|brother|sister|friend|cousin|son|daughter|husband|wife|disekap|dikunci|dipukul|disiksa|ditahan|dijual|tolong|help)',
)

/** Whether a short text passes on what is said in general, of nobody: "katanya skrg pindah ke Myanmar ya". Pure. */
export function passesOnHearsay(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_WORDS && HEARD.test(words) && !SOMEBODY.test(words)
}
