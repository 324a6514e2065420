import type { WhyOf } from '../card/whys.ts'
import { workSetting } from '../card/work-setting.ts'
import { firstAbroad } from '../place/named-places.ts'
import { saying, spokenWords } from '../text/said.ts'
import type { DestinationMention, Reason, Verdict } from '../types.ts'

const PAYS = saying(
  'bayar|bayarnya|mbayar|mayar|membayar|dibayar|biaya|biayanya|beayane|setor|nyetor|dp|deposit|pay|pays|paying|fee|cost|costs',
)
/** What comes to them is a wage: "dibayar 40 juta", "mereka bayar 20 juta". */
const COMES_IN = saying(
  'dibayar|digaji|gaji|gajinya|upah|paid|salary|wage|wages|(?:mereka|dia|bos|bosnya|majikan|perusahaan|pt|they|he|she|company|boss) ~1 (?:bayar|bayarin|pay|pays)',
)
/** "Aku disuruh bayar 20 juta", "saya diminta 15 juta", "they ask me to pay". */
const WANTED = saying(
  '(?:disuruh|suruh|diminta|dimintai|dimintain|dikon|harus|kudu|mesti|wajib|dikenai|dikenakan|ditarik|kena|njaluk|minta|dipenta|kedah|must|ask|asked|asks|have|need|want|wants) ~3 (?:bayar|mbayar|mayar|membayar|setor|transfer|nyetor|pay|juta|jt|yuta|jutaan|[0-9]+(?:jt|juta|rb|k)?)',
)
/** Money for harm, a ransom or a debt is wanted by other people than who places workers. */
const OF_HARM = saying(
  'ganti|denda|didenda|tebusan|tebus|ransom|utang|hutang|preman|paksa|dipaksa|diancam|ancam|ditahan|disekap|polisi|pulang|dipulangkan|keluar|resign|fine|debt|threat|threatened|home|release',
)
/** The word before a country that somebody is to go to. */
const GOES_TO =
  /(?<!\p{L})(?:ke|ka|menyang|nyang|kerja (?:di|nang|ning)|kerjo (?:di|nang|ning)|to|job in|work in)\s+(?:negara\s+)?$/iu

/** Whether a text names a sum and that it is to be paid: "bayar 30 juta". Pure. */
export function tellsOfFee(text: string, { entities, situations }: Verdict): boolean {
  if (entities.money.length === 0 || situations.includes('paid')) return false
  const words = spokenWords(text)
  return (PAYS.test(words) || WANTED.test(words)) && !OF_HARM.test(words)
}

/** Whether what is to be paid cannot be a wage, by its words: "bayar 30 juta", not "dibayar 30 juta". Pure. */
export function isPlainlyFee(text: string, verdict: Verdict): boolean {
  if (!tellsOfFee(text, verdict)) return false
  const words = spokenWords(text)
  return WANTED.test(words) || !COMES_IN.test(words)
}

/** Whether somebody is asked for money to go and work abroad: "saya disuruh bayar 20 juta mau ke Taiwan". Pure. */
export function isAskedForFee(text: string, { entities }: Verdict): boolean {
  const words = spokenWords(text)
  if (entities.money.length === 0 || !WANTED.test(words) || OF_HARM.test(words)) return false
  return entities.destinations.some(
    ({ country, span }) => country !== 'ID' && GOES_TO.test(text.slice(0, span.start)),
  )
}

/** Without one of these nothing was paid: "disuruh bayar" is only asked. */
const ALREADY = saying('sudah|udah|uda|udh|sdh|telanjur|terlanjur|kadung|wis|wes|tos|already|paid|sent')
const OF_FEES = 'bayar-di-depan'
const NO_AGENCY = 'luar-negeri-tanpa-lembaga'

/**
 * The verdict on work that is told of in few words with what is to be paid, or where abroad it is: suspicious at least, for
 * a retelling leaves out too much to be without signs. What was found by itself stays. Pure.
 * @param verdict of the words that tell of it
 * @param fee the words of the payment; null where only a wage is told
 * @param whyOf why a sign is one
 * @returns null where nothing speaks against it
 */
export function toldOffer(verdict: Verdict, text: string, fee: string | null, whyOf: WhyOf): Verdict | null {
  const quoted = ({ span }: DestinationMention) => text.slice(span.start, span.end)
  const place = firstAbroad(verdict.entities.destinations)
  const { companies, licences } = verdict.entities
  const isUnchecked = place !== undefined && companies.length + licences.length === 0
  const told: [string, string][] = [
    ...(fee === null ? [] : [[OF_FEES, fee] satisfies [string, string]]),
    ...(isUnchecked ? [[NO_AGENCY, quoted(place)] satisfies [string, string]] : []),
  ]
  if (told.length === 0) return null
  const reasons = told.flatMap(([signal, evidence]): Reason[] => {
    const why = whyOf(signal)
    return why ? [{ signal, evidence, part: 0, why, source: null }] : []
  })
  const setting = verdict.setting ?? workSetting(text, place ? [quoted(place)] : [])
  return {
    ...verdict,
    ...(setting ? { setting } : {}),
    outcome: 'suspicious',
    about: 'job_offer',
    reasons,
    situations: verdict.situations.filter(one => one !== 'paid' || ALREADY.test(spokenWords(text))),
    ...(place ? { abroad: true } : {}),
  }
}
