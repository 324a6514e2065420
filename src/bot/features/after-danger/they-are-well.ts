import { BY_NOW, NOT_YET } from '../../../offers/text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../../../offers/text/said.ts'
import { namesSomebody } from '../../../offers/text/somebody.ts'
import type { Circumstance } from '../../../offers/types.ts'
import type { AnsweredDanger } from '../../memory.ts'
import type { Turn } from '../../turn.ts'
import { answersEasing } from './danger-eases.ts'
import { wantsToDie } from './despair.ts'
import { sayEnd } from './end-danger.ts'
import type { Following } from './following.ts'
import { contactsNow, sayInDanger } from './still-here.ts'

const THEY = "(?:she|he|they|she's|he's|they're|shes|hes|theyre|dia|doi|dheweke|deweke|deknen|deke|beliau)"
/** They are out of it. "Found" is said of what the police find as well. */
const OUT_OF_IT =
  '(?:safe|free|freed|rescued|unharmed|selamat|slamet|aman|bebas|dibebaskan|dibebasin|diselamatkan)'
const IS_SAFE = saying(
  [
    `${THEY} ~2 ${OUT_OF_IT}`,
    `${BY_NOW} ~2 (?:${OUT_OF_IT}|ketemu|ditemukan|ketemuan|kepethuk)`,
    `${OUT_OF_IT} now`,
    "(?:is|are|was|were|been|we|we've|police|she's|he's|they're) ~1 found",
  ].join('|'),
)
const IS_FINE = saying(
  `${THEY} ~3 (?:fine|ok|okay|alright|all right|all good|well|baik|baik2|apik|sehat|waras|gapapa|gpp|tidak apa apa)`,
)
/** What looked like a danger had another reason. */
const TURNED_OUT = saying(
  '(?:ternyata|rupanya|jebule|jebulne|tibake|tibakno|turns out|turned out) ~3 (?:cuma|cuman|hanya|mung|only|just|baik|sehat|fine|ok|okay|ketiduran|lupa|pindah|ganti|sibuk|lembur|sleeping|busy|asleep|changed|lost)',
)
const ALARM = saying('(?:false alarm|salah alarm|alarm palsu)')
/** There is news of them; who is held may be made to say that all is well. */
const HAS_CALLED = saying(
  [
    `${THEY} ~2 (?:called|phoned|texted|messaged|replied|answered|telpon|telepon|nelpon|nelepon|nelfon|telfon|ngabarin|ngabari|mengabari|bales|balas|ngebales|ngewa)`,
    `${BY_NOW} ~2 (?:ada kabar|ana kabar|ngabarin|ngabari|bisa dihubungi|iso dihubungi|nyambung|nelpon|nelepon|telpon|telepon|bales|balas)`,
    '(?:heard from|got a (?:call|message) from|talked to|spoke to|spoke with) ~1 (?:her|him|them)',
  ].join('|'),
)
const SAYS_SO = saying(
  `${THEY} ~1 (?:bales|balas|bls|ngebales|jawab|ngejawab|bilang|nulis|ngetik|ngomong|says?|said|writes|wrote|replied|texted)`,
)
const OUT_OR_FINE = saying(`${OUT_OF_IT}|(?:fine|ok|okay|baik|baik2|gapapa|gpp)`)
/** It is hoped, asked, not so, or all is not well. */
const NOT_WELL = saying(
  `(?:${NOT_YET}|no|if|whether|hope|hopefully|semoga|moga|mugo|but|tapi|tp|nanging|kalau|kalo|klo|until|want|wants|should|can|could|keep|is (?:she|he)|are they|apa|apakah|locked|beaten|beat|hit|hurt|crying|cries|scared|afraid|help|money|ransom|threat|threatened|sold|nangis|takut|wedi|dikunci|disekap|dipukul|dipukuli|uang|duit|tebusan|minta|tolong|mati|die|dying|bohong|lying|forced|dipaksa|disuruh|phone|passport|paspor|hpnya|tasnya|body)`,
)
const MOST_WORDS = 14

/** What few words tell of somebody else who was in danger: that it is over, or that there is news of them. Pure. */
export function tellsTheyAreWell(text: string, isOfOthers: boolean): 'over' | 'false-alarm' | 'heard' | null {
  const words = spokenWords(text)
  if (text.includes('?') || countSpoken(words) > MOST_WORDS || NOT_WELL.test(words)) return null
  if (!isOfOthers && !namesThem(text) && !namesSomebody(words)) return null
  if (ALARM.test(words)) return 'false-alarm'
  if (HAS_CALLED.test(words) || TURNED_OUT.test(words)) return 'heard'
  // Who is held may be told what to write.
  if (SAYS_SO.test(words) && OUT_OR_FINE.test(words)) return 'heard'
  if (IS_SAFE.test(words)) return 'over'
  return IS_FINE.test(words) ? 'heard' : null
}

const ANY_OF_THEM = saying(THEY)

function namesThem(text: string): boolean {
  return ANY_OF_THEM.test(spokenWords(text))
}

/** What getting away sounds like; it is no new need where they are with those who keep them. */
const OF_LEAVING: readonly Circumstance[] = ['escaped', 'stranded']

/**
 * Good news is heard before words of it are taken for a new need: "dia udah kabur, udah di KJRI".
 * @param told what their words tell besides
 * @returns whether it was that
 */
export function hearsGoodNews(
  turn: Turn,
  before: AnsweredDanger,
  following: Following,
  told: readonly Circumstance[],
): boolean {
  const { text, found, way } = following
  const isOfThem = before.whose === null && (namesSomebody(spokenWords(text)) || namesThem(text))
  const danger = isOfThem ? { ...before, whose: 'others' as const } : before
  if (way === 'offer' || way === 'described' || told.some(one => !OF_LEAVING.includes(one))) return false
  if (told.length > 0 && answersEasing(turn, danger, text)) return true
  if (danger.whose === 'own' || wantsToDie(danger) || danger.circumstances.includes('died')) return false
  const well = tellsTheyAreWell(text, danger.whose === 'others')
  // Who is with the police or their own people still has papers and rest to see to.
  if (well === null || answersEasing(turn, danger, text)) return well !== null
  if (well === 'heard') {
    if (found && found.evidence !== '') return false
    sayInDanger(turn, danger, 'danger-eased-heard', contactsNow(turn, danger, false))
    return true
  }
  sayEnd(turn, danger, well === 'over' ? 'over' : 'taken-back', following)
  return true
}
