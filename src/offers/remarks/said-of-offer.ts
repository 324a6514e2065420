import { despairs, knownDanger } from '../danger/danger-kind.ts'
import { speaksOfDying } from '../danger/speaks-of-dying.ts'
import { isRisky } from '../risk.ts'
import { saying, spokenWords } from '../text/said.ts'
import { type DangerKind, SITUATIONS, type Verdict } from '../types.ts'
import { onlyAsksIfScam, onlyFriendIsThere } from './called-scam.ts'
import { isPlainlyFee } from './fee-told.ts'
import { isHereAndNow } from './here-and-now.ts'
import { papersHandedOver } from './papers-at-home.ts'
import { withPicturesSent } from './pictures-sent.ts'
import { priceAsked } from './price-asked.ts'
import { REMARKS, type Remark } from './remarks.ts'
import { onlyClaimsVisa, onlyFears } from './said-in-between.ts'
import { isToldTerm } from './told-terms.ts'
import { isUnknownSum } from './unknown-sum.ts'
import { asksWhatThen } from './what-then.ts'

/**
 * What a text is right after the verdict on an offer. Wording that sounds like danger by itself is a remark there ("my
 * friend went there already"), and so is a condition they were told of, as long as nobody has left. What a rule found, who
 * asks for help, and who tells how they are held at this moment is danger anywhere. Pure.
 * @param said the verdict on the text alone
 * @param earlier on the offer
 * @param offer the words of the offer
 */
export function saidOfOffer(text: string, said: Verdict, earlier: Verdict, offer: string): Verdict {
  const told = atAirportAbroad(text, asClaimed(text, withoutTakenBack(withoutFriend(text, said), earlier)))
  const verdict = withPicturesSent(text, withCodeGiven(told, earlier), offer)
  const { danger } = verdict
  // Whom to speak to, and where to write of a threat, stand in the answer.
  if (danger && onlyFears(text) && !isAway(verdict, earlier))
    return withRemarks({ ...verdict, danger: null }, ['afraid'])
  if (danger && isTermOf(text, verdict, earlier) && asksWhereToReport(verdict))
    return { ...verdict, danger: null }
  if (danger && isTermOf(text, verdict, earlier))
    return { ...withRemarks(verdict, ['bad_terms'], ['held_first', 'fined', 'way_out']), danger: null }
  if (onlyHandedOver(text, verdict, earlier)) return { ...verdict, danger: null }
  const isFetched = danger?.circumstances.includes('to_be_fetched')
  if (danger && !isFetched && !isHereAndNow(text)) return { ...verdict, danger: knownDanger(danger) }
  if (earlier.situations.includes('paid') && tellsOfPayment(text, verdict)) return ofPayment(verdict)
  if (!danger && asksWhatThen(text) && verdict.remarks?.includes('ill_reputed'))
    return { ...verdict, remarks: verdict.remarks.filter(remark => remark !== 'ill_reputed') }
  if (!danger && onlyAsksIfScam(text)) return askedOfHearsay(verdict)
  if (!danger && asksOfName(text, verdict)) return withRemarks(verdict, ['how_check'])
  if (danger) return verdict
  const price = priceAsked(text, verdict)
  if (price) return ofPrice(verdict, price)
  if (PAYS_NOTHING.test(spokenWords(text))) return withRemarks(verdict, ['free'])
  // Where the wage was told already, "pay 3 million" is no wage.
  const isCharged = CHARGED.test(text) && PAY.test(spokenWords(offer)) && isPlainlyFee(text, verdict)
  if (isCharged && (verdict.remarks ?? []).length === 0) return withRemarks(verdict, ['money_asked'])
  if (!isUnknownSum(text, verdict)) return verdict
  return withRemarks(verdict, [isPlainlyFee(text, verdict) ? 'money_asked' : 'sum'])
}

/** "Tidak bayar", and nothing else: with more words it may be a wage that is not paid. */
const PAYS_NOTHING =
  /^ (?:(?:tapi|katanya|saya|aku|sy|kita|i) )*(?:tidak|tdk|ga|gak|gk|nggak|ngga|ndak|ora|teu|nothing to|no need to) (?:bayar|mbayar|mayar|pay)(?: (?:kok|kak|min|ya|sih|lho|loh|sama sekali|apa apa|anything))* $/
const CHARGED = /^\W*(?:(?:i|we|you) )?(?:(?:must|have to|need to) )?pay(?:ing)?\s/iu
const PAY = saying('gaji|gajinya|gajine|gajih|upah|upahnya|salary|wage|wages|pays')

/** What somebody weighs is not asked of them. */
function ofPrice(verdict: Verdict, price: 'wage' | 'cost'): Verdict {
  const remarks = (verdict.remarks ?? []).filter(remark => remark !== 'money_asked' && remark !== 'sum')
  return withRemarks({ ...verdict, remarks }, [price === 'wage' ? 'pay_normal' : 'own_costs'])
}

/** What others call an offer is asked about, and told by nobody whom something happened to. */
function askedOfHearsay(verdict: Verdict): Verdict {
  const remarks = (verdict.remarks ?? []).filter(remark => !ASKED_SO.includes(remark))
  return withRemarks({ ...verdict, remarks }, ['called_scam'])
}
const ASKED_SO: readonly Remark[] = ['ill_reputed', 'disagrees', 'doubts', 'genuine', 'vouched', 'trusted']

/** Where a friend is nobody of theirs has gone: it speaks for the offer, and changes no step of who writes. */
function withoutFriend(text: string, verdict: Verdict): Verdict {
  if (!verdict.situations.includes('abroad') || verdict.danger || !onlyFriendIsThere(text)) return verdict
  const situations = verdict.situations.filter(situation => situation !== 'abroad')
  return withRemarks({ ...verdict, situations }, ['vouched'])
}

const NAME_ASKED =
  /^ (?:(?:tapi|emang|apa|kak|min|terus|trus) )*(?:ini|itu|tu|yang ini|iki|is this|is it) (?:beneran|benar|bener|betul|asli|resmi|tenan|really|the real|from|dari) (?:(?:dari|punya|hotel|bank|pt|the|from) )*([^ ]{3,})(?: [^ ]+)?(?: (?:kan|ya|kak|min|sih|itu))? $/
const NO_NAME = new Set(
  'penipuan nipu tipu scam aman resmi asli palsu bener benar nggak ngga gak tidak enggak engga ora kan kah sih kak min dong apa atau kerja kerjaan lowongan loker tawaran job offer real fake legit safe ditransfer dibayar gaji gajinya'.split(
    ' ',
  ),
)

/** "Ini beneran santika?": whether the offer comes from whom it names. */
function asksOfName(text: string, { remarks = [], situations }: Verdict): boolean {
  if (remarks.length + situations.length > 0) return false
  const name = NAME_ASKED.exec(spokenWords(text))?.[1]
  return name !== undefined && !NO_NAME.has(name)
}

/** Whom to turn to is asked of the offer, and tells of no condition: "aku harus lapor kemana". */
function asksWhereToReport({ danger, remarks = [] }: Verdict): boolean {
  return danger?.kind === 'unclear' && remarks.includes('asks_help')
}

/** "How do I get it back" asks for papers only where they are gone; of money it is another question. */
function withoutTakenBack(verdict: Verdict, earlier: Verdict): Verdict {
  const { situations } = earlier
  const { remarks = [] } = verdict
  if (!remarks.includes('take_back')) return verdict
  const told = [...verdict.situations, ...situations]
  const ofPapers = told.includes('originals') || told.includes('documents')
  const ofMoney = told.includes('paid') || isRisky(earlier)
  const instead: readonly Remark[] = ofPapers ? ['take_back'] : ofMoney ? ['money_back'] : []
  const kept = remarks.filter(remark => remark !== 'take_back')
  return { ...verdict, remarks: REMARKS.filter(remark => [...kept, ...instead].includes(remark)) }
}

/** What stands right before the country or town of an airport. */
const AIRPORT_OF = /(?<!\p{L})(?:airport|bandara|terminal)\s+(?:(?:di|in|of|at)\s+)?$/iu

/** "She is at the airport in Manila": the police at home can be called by nobody there. */
function atAirportAbroad(text: string, said: Verdict): Verdict {
  if (!said.remarks?.includes('at_airport')) return said
  const isThere = said.entities.destinations.some(
    ({ country, span }) => country !== 'ID' && AIRPORT_OF.test(text.slice(0, span.start)),
  )
  if (!isThere) return said
  const remarks = said.remarks.map(remark => (remark === 'at_airport' ? 'airport_abroad' : remark))
  return { ...said, remarks, situations: said.situations.filter(situation => situation !== 'departing') }
}

/** Signs that something is wanted which can be sent, that of a code first. */
const WANTS: readonly string[] = ['data-rahasia', 'minta-dokumen-dini', 'bayar-di-depan']

/** "Udah sy kasih", right after a code was asked for: an account is being emptied at this minute. */
function withCodeGiven(said: Verdict, { signals }: Verdict): Verdict {
  const last = signals.findLast(({ id }) => WANTS.includes(id))
  const isCode = said.remarks?.includes('sent') && last?.id === WANTS[0] && said.situations.length === 0
  return isCode ? { ...said, situations: ['code'] } : said
}

/** A visa that is said to be there is a paper that was shown, and no departure. */
function asClaimed(text: string, verdict: Verdict): Verdict {
  if (!onlyClaimsVisa(text)) return verdict
  const situations = verdict.situations.filter(situation => situation !== 'departing')
  return withRemarks({ ...verdict, situations }, ['sealed'])
}

const WANTED = saying(
  'minta|mintanya|diminta|dimintai|suruh|disuruh|harus|kudu|mesti|wajib|lagi|tambah|nambah|belum|want|wants|ask|asks|asked|must|more|again|gaji|gajinya|salary|nawarin|biar|supaya',
)

/** Of who has paid already, a sum or a way to pay is what they paid, unless it is wanted of them: "via dana", "7 juta". */
function tellsOfPayment(text: string, verdict: Verdict): boolean {
  const { remarks = [] } = verdict
  const ofMoney = remarks.length > 0 && remarks.every(remark => remark === 'money_asked' || remark === 'sum')
  return (ofMoney || isUnknownSum(text, verdict)) && !WANTED.test(spokenWords(text))
}

function ofPayment(verdict: Verdict): Verdict {
  return {
    ...verdict,
    remarks: [],
    situations: SITUATIONS.filter(one => [...verdict.situations, 'paid'].includes(one)),
  }
}

/** Whether the danger in a text is only a condition of the offer before, which nobody has left for. Pure. */
export function isTermOf(text: string, { danger, situations }: Verdict, earlier: Verdict): boolean {
  if (danger === null || isAway({ situations }, earlier)) return false
  // A trace of despair stands beside much that is only guessed; who speaks of dying is always heard.
  if (despairs(danger) && (danger.kind === 'self_harm' || speaksOfDying(text))) return false
  // "May not go out" is a guard where it happens, and a term where it is only told.
  const toldOnly = danger.circumstances.every(circumstance => circumstance === 'guarded')
  return toldOnly && danger.whose !== 'others' && isToldTerm(text, danger.kind)
}

/** What the words of papers that others have are taken for. */
const OF_PAPERS: readonly DangerKind[] = ['documents_held', 'trapped']

/** Whether all that was heard is that papers lie with those who made the offer, by who has not left. Pure. */
export function onlyHandedOver(text: string, said: Verdict, earlier: Verdict): boolean {
  const { danger } = said
  if (danger === null || danger.circumstances.length > 0 || isAway(said, earlier)) return false
  return OF_PAPERS.includes(danger.kind) && papersHandedOver(text)
}

function isAway(...told: readonly Pick<Verdict, 'situations'>[]): boolean {
  return told.some(({ situations }) => situations.includes('abroad'))
}

/** @param unless one of these says it already */
function withRemarks(verdict: Verdict, added: readonly Remark[], unless: readonly Remark[] = []): Verdict {
  const { remarks = [] } = verdict
  if (unless.some(remark => remarks.includes(remark))) return verdict
  return { ...verdict, remarks: REMARKS.filter(remark => [...remarks, ...added].includes(remark)) }
}
