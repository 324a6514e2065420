import { NOT } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'
import { KIN } from '../text/somebody.ts'
import { tellsOfBridePrice } from './bride-price.ts'

const WED = '(?:nikah|menikah|kawin|rabi|merariq|nikahan|marry|married|marriage|wed)'
/** What others do to a bride. */
const MARRIED_OFF =
  '(?:dinikahin|dinikahi|dinikahkan|dinikahno|dikawinin|dikawini|dikawinkan|dikawinke|dikawinno|dirabekke|dijodohin|dijodohkan|dijodohke|dijodohno|married off)'
const MARRIES_OFF =
  '(?:nikahin|nikahkan|menikahkan|kawinin|ngawinin|ngawinkan|kawinkan|mengawinkan|ngawinke|ngrabekke|jodohin|jodohkan|ngejodohin|njodohin|menjodohkan|ngejodohkan|njodohke)'
const FORCES =
  '(?:dipaksa|dipaksain|paksa|maksa|maksain|memaksa|mekso|dipekso|dipaksakeun|forced|forces|forcing|force)'
const WHO =
  "(?:aku|saya|sy|gw|gue|gua|kulo|abdi|adik|adikku|adekku|kakakku|anakku|temanku|temenku|sepupuku|ponakanku|keponakanku|(?:teman|sodara|saudara|sepupu|adik|adek|kakak) (?:cewe|cewek|perempuan|aku)|sister|friend|daughter|niece|cousin|me|i|i'm|im)"
const FORCED = saying(
  `${FORCES} ~3 (?:${WED}|${MARRIED_OFF})|(?:${WED}|${MARRIED_OFF}) ~1 (?:paksa|terpaksa|secara paksa)`,
)
const ABOUT_TO_BE = saying(
  `${MARRIES_OFF} ~1 ${WHO}|${WHO} ~5 ${MARRIED_OFF}|(?:marry|marrying) (?:me|her|my sister) off|(?:suruh|nyuruh|disuruh|minta|dipaksa) ~3 ${WED}`,
)
/** Theirs or, where nobody is named, their own. */
const SOMEBODY = saying(`${WHO}|(?:disuruh|dipaksa|dipaksain|dipekso|dikongkon) ~1 (?:${KIN})`)
/** A marriage that others arrange is against the will of who weeps, refuses or is a child. */
const AGAINST_WILL = saying(
  `(?:${NOT} ~1 (?:mau|mw|gelem|pengen|siap|setuju|cinta|kenal|want)|gamau|emoh|moh|nolak|menolak|takut|wedi|sieun|nangis|nangis2|tolong|help|refuse|scared|afraid|crying|masih (?:sekolah|smp|sma|sd|1[0-7])|(?:lulus|tamat) (?:sd|smp|mts)|umur(?:ku)? ~1 1[0-7]|1[0-7] (?:tahun|thn|th|taun)|(?:aku|saya|gw|gue|umurku|i'm|im|i am) ~1 1[0-7](?! (?:juta|jt|ribu|rb|million|k|gram|kali|hari|bulan|bln)))`,
)
/** A family that is paid by a stranger from abroad sells her, whatever she says of it. */
const SOLD_ABROAD = saying(
  `(?:orang|org|cowok|pria|laki2|bule|man from|guy from|chinese) ~1 (?:cina|china|tiongkok|taiwan|korea|arab|luar negeri|chinese|man|guy)`,
)
/** It is read or asked of, happened before, or something graver was done. */
const OTHERWISE = saying(
  `(?:apa itu|artinya|berita|film|sinetron|novel|hukumnya|undang undang|what is|law|suami|suamiku|dulu|pernah|sudah menikah|udah nikah|diperkosa|perkosa|raped|cerai|mertua|tahun (?:19|20)\\d\\d|(?:wk){2,}w?|(?:ha){2,}h?|jomblo|pacar (?:aja|saja)|sabar|(?:dia|she|udah|sudah) (?:pulang|came home)|seneng|senang|bahagia|haru|happy|${NOT} dipaksa)`,
)

/** Whether somebody tells that they, or somebody of theirs, are to be married against their will. Pure. */
export function tellsOfForcedMarriage(text: string): boolean {
  const words = spokenWords(text)
  const isForced = FORCED.test(words)
  // Weddings are seldom told of: what most messages have is asked last.
  if (!isForced && !(ABOUT_TO_BE.test(words) && (AGAINST_WILL.test(words) || isBought(text, words))))
    return false
  return SOMEBODY.test(words) && !OTHERWISE.test(words)
}

function isBought(text: string, words: string): boolean {
  return SOLD_ABROAD.test(words) && tellsOfBridePrice(text)
}
