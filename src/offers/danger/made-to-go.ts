import { NOT } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'
import type { Danger, DangerKind } from '../types.ts'

const KIN =
  '(?:ibu|ibuku|ibune|mama|mamaku|mamah|mamak|mamakku|mak|emak|emakku|simbok|bapak|bapakku|bapake|bapa|ayah|ayahku|papa|papaku|abah|ortu|ortuku|orang tua|orang tuaku|wong tuwo|keluarga|keluargaku|kakak|kakakku|abang|abangku|om|omku|paman|pamanku|tante|tanteku|bibi|bude|pakde|nenek|kakek|suami|suamiku|bojo|bojoku|mertua|mertuaku|mother|mom|mum|mommy|father|dad|parents|family|uncle|aunt|husband|stepfather|stepmother|brother)'
const FORCES =
  '(?:maksa|maksain|memaksa|paksa|maksa2|mekso|meksa|ngotot nyuruh|forces|forcing|forced|is making|are making|makes)'
const FORCED = '(?:dipaksa|dipaksain|dipeksa|dipekso|forced|pressured)'
const ME =
  '(?:aku|saya|sy|gw|gue|gua|kulo|abdi|me|adik|adikku|adekku|kakakku|temanku|temenku|my sister|my friend|my brother|her|him)'
const ABROAD =
  '(?:malaysia|taiwan|hongkong|hong kong|hk|singapura|singapore|arab|saudi|riyadh|jeddah|dubai|kuwait|qatar|oman|brunei|kamboja|cambodia|myanmar|thailand|korea|jepang|japan|turki|luar negeri|luar negri|abroad|overseas|tkw|tki|pmi)'
const GOES =
  '(?:kerja|bekerja|berangkat|brangkat|mangkat|budhal|pergi|lunga|indit|merantau|jadi|ke|menyang|nang|ka|to go|go|to work|work|to leave|leave)'
const MADE_TO_GO = saying(
  [
    `${KIN} ~4 ${FORCES} ~1 ${ME} ~2 ${GOES} ~4 ${ABROAD}`,
    `${FORCED} ~1 (?:sama|oleh|ama|karo|ku|dening|by)? ?(?:my )?${KIN} ~3 ${GOES} ~4 ${ABROAD}`,
    `${FORCED} ~2 ${GOES} ~4 ${ABROAD} ~2 (?:sama|oleh|ama|karo|dening|by) ~1 ${KIN}`,
  ].join('|'),
)
const TOLD = saying(
  `${KIN} ~2 (?:suruh|nyuruh|menyuruh|ngongkon|minta|nyuruh2|wants?|tells?|told) ~1 ${ME} ~2 ${GOES} ~4 ${ABROAD}|${ME} ~1 (?:disuruh|dikongkon) ~1 (?:sama|oleh|ama|karo)? ?${KIN} ~3 ${GOES} ~4 ${ABROAD}`,
)
/** Told to go is forced to for who refuses or is afraid. */
const REFUSES = saying(
  `(?:gamau|gak mau|ga mau|gk mau|nggak mau|ngga mau|tidak mau|tak mau|tak nak|ora gelem|emoh|moh|nolak|menolak|nangis|takut|wedi|sieun|don't want|dont want|refuse|scared|afraid|crying)`,
)
/** They are there already or were, it is only read of, or no more than wished for. */
const OTHERWISE = saying(
  `(?:sudah|udah|udh|sdh|dah|wis) ~1 (?:di|sampai|sampe|nyampe|kerja) |(?:sekarang|skrg|saiki|now) ~2 (?:di|in) (?!rumah|kampung|desa|indonesia|indo)|already (?:in|here|there|arrived)|majikan|majikanku|employer|boss|dulu|pernah|tahun lalu|berita|film|cerita|novel|apa itu|hukumnya|${NOT} (?:dipaksa|maksa|memaksa|forced|forcing)`,
)

/**
 * Whether somebody tells that their own family makes them, or one of theirs, leave for work abroad: they are at home, where
 * help can come, whatever country is named. Pure.
 */
export function isMadeToGo(text: string): boolean {
  const words = spokenWords(text)
  return (MADE_TO_GO.test(words) || (TOLD.test(words) && REFUSES.test(words))) && !OTHERWISE.test(words)
}

/**
 * Who is made to go by their family is in danger of that: what else the words only sounded like to the model, despair and a
 * child apart, nobody told. Pure.
 * @param found kinds that a rule found
 */
export function asMadeToGo<Kinds extends Pick<Danger, 'kind' | 'also'>>(
  kinds: Kinds,
  found: readonly DangerKind[],
  text: string,
): Kinds {
  if (!isMadeToGo(text)) return kinds
  const isTold = (kind: DangerKind) => kind === 'self_harm' || kind === 'minor' || found.includes(kind)
  const also = kinds.also.filter(kind => kind !== 'minor' && isTold(kind))
  return { ...kinds, kind: isTold(kinds.kind) ? kinds.kind : 'unclear', also }
}
