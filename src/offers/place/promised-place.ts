import { saying, spokenWords } from '../text/said.ts'

/** Work that was only promised, right before the place where it was to be: "ditipu kerja korea". */
const PROMISED =
  /(?<!\p{L})(?:ditipu|ketipu|tertipu|kena tipu|penipuan|nipu|kapusan|kabobodo|calo|sponsor|dibawa kabur|dibawa lari|cara|buat berangkat|untuk berangkat|biaya|lowongan|loker|tawaran|dijanjiin|dijanjikan|daftar|bayar|gagal|batal|scammed|scam|cheated|fake|promised|paid|deposit|applied)\s+(?:[\p{L}\d.,]+\s+){0,5}$/iu
const LONGEST_PROMISE = 70
/** They got there, or somebody over there has them. */
const IS_THERE = saying(
  '(?:sini|disini|dsini|kene|majikan|majikanku|majikannya|bos|bosku|mandor|mess|di kapal|kapten|pabrik|shelter|penampungan|dikurung|dikunci|dijaga|disekap|kejebak|terjebak|dipukul|disiksa|pulang|balik|mulih|sampai|sampe|nyampe|tiba|sekarang|skrg|here|employer|boss|madam|locked|stuck|trapped|beaten|arrived|landed|go home|come home)',
)

/** Whether the place that begins there is only where an offer was to lead, and nobody says that they got there. Pure. */
export function isOnlyPromised(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_PROMISE), start)
  return PROMISED.test(before) && !IS_THERE.test(spokenWords(text))
}
