import type { WhyOf } from './card/whys.ts'
import type { Decision } from './decide.ts'
import { reasonsOf } from './remarks/after-remark.ts'
import { isWarning } from './rules/signals-file.ts'
import { NOT } from './text/function-words.ts'
import { saying, spokenWords } from './text/said.ts'
import type { Situation, Verdict } from './types.ts'
import type { Understanding } from './understand.ts'

/** Hints of `content/signals/intent.yaml`: somebody tells of an offer they got; an advert's own words; a question. */
const TOLD = 'tawaran-diceritakan'
const ADVERT = 'tawaran-kerja'
const QUESTION = 'pertanyaan'
/** Hints that the words are not about an offer of their own: a warning, news, a story with an end. */
export const ELSEWHERE = ['peringatan', 'berita', 'kisah-lalu']

const OR_NOT =
  '(?:\\?|ga|gak|gk|nggak|ngga|enggak|tidak|kah|ora|ra|teu|ndak|ndk|nda|kan|ya|sih|tah|opo|nopo|menopo|mboten)'
/** Asks what to make of it: "is this real?", "menurut kakak gimana?", "penipuan bukan?". */
const JUDGEMENT = new RegExp(
  [
    'is (?:this|it|that) (?:real|legit|true|a scam|scam|safe|genuine)(?!\\p{L})',
    `(?:bener|beneran|benar|asli|aman|resmi|legal|wajar|tenan(?:an)?|leres) ?${OR_NOT}(?!\\p{L})`,
    `(?:penipuan|scam|tipu|nipu) ?(?:\\?|bukan|ga|gak|nggak|kah|(?:apa|opo|nopo|napa|naon) (?:${NOT}|bukan|mboten|sanes))(?!\\p{L})`,
    'menurut (?:kakak|kak|kk|kamu|mu|min|admin|anda|mbak|mas|bapak|ibu)(?!\\p{L})',
  ]
    .map(way => `(?<!\\p{L})${way}`)
    .join('|'),
  'iu',
)
/** Whether a text asks what to make of an offer. Pure. */
export function asksForJudgement(text: string): boolean {
  return JUDGEMENT.test(text)
}

/** So many signs in what somebody asks that about are an offer, whatever it is told like; more than where it leads. */
const ENOUGH_SIGNS = 2
const WHERE = new Set(['luar-negeri-tanpa-lembaga', 'tujuan-bukan-resmi', 'tujuan-hotspot'])
/** Where nobody is placed officially, and the places of scam compounds: told of, they need no question. */
const NOT_OFFICIAL = 'tujuan-bukan-resmi'
const CAMPS = ['tujuan-hotspot', 'umpan-kamp']
/** Money that is wanted or given first: told of an offer, it needs no question either. */
const MONEY_FIRST = ['bayar-di-depan', 'uang-untuk-keluarga']
/** "He offer me job", "someone offers work", "dia nawarin aku jadi admin", "calo minta 3 juta". */
const OFFERED = saying(
  [
    '(?:got|gets|get|received|has|have) ~2 (?:job ~1 offer|offer|job offers) ~4 (?:job|work|as|in|from|at)',
    'offer(?:s|ed|ing)? ~1 (?:me|us|my|him|her|job|jobs|work|position)',
    '(?:calo|calonya|tekong|tekongnya|taikong) ~1 (?:minta|mintanya|nagih|minta duit)',
    '(?:invites?|invited|recruits?|recruited|promise|promises|promised) (?:me|us|my) ~2 (?:work|job|be|become|join)',
    '(?:nawarin|nawari|nawarke|nawakke|nawaran|menawari|ngajak|ngajakin|ngajaki|mengajak|ajak|ajakin) ~2 (?:aku|ka|saya|sy|gw|gue|gua|kami|kita|abdi|kulo|adik|adikku|anak|anakku|teman|temanku|temen|kerja|gawe|damel|jadi|kelas|kursus|program|magang|pelatihan|kuota|slot|visa|jalur)',
  ].join('|'),
)
/** Who refused it, came back from it or warns of it asks for no verdict. */
const SETTLED = saying(
  "(?:nolak|tolak|ditolak|menolak|tak tolak|batal|gagal|blocked|block|refused|declined|rejected|said no|no thanks|trap|perangkap|jebakan|kejebak|kajebak|fake|palsu|modus|dipulangkan|pulang2|jangan|jgn|ojo|ulah|entong|don't|dont|never|used to|petugas|polisi|polres|polda|korban|korbane|korbannya|warta|berita|police|officers|victim|victims|sempet|sempat|pernah|direkrut|mengaku|untung|hampir|almost|jawab|wkwk|lol|haha)",
)
/** In more words it is mostly news, a warning, or a story. */
const MOST_OF_AN_OFFERED = 25

/** Who says so of work abroad says that no office looks at it; what is paid for coming along is the bait. */
const OUTSIDE_THE_LAW = saying(
  '(?:non|un|tanpa|bukan|tidak|ga|gak) ?(?:prosedural|prosedur|procedural)|nonprosedural|unprosedural|ilegal|illegal|jalur (?:tikus|gelap|belakang)',
)
const WITH_BAIT = saying('(?:bonus|fee|komisi|dp|uang (?:saku|muka|keluarga|fit)|gaji|salary|pay)')
/** Who tells of others, asks in general or is there already has no such offer before them. */
const OF_OTHERS = saying(
  '(?:apa|apakah|kenapa|bagaimana|gimana|hukuman|sanksi|risiko|resiko|bahaya|polisi|imigrasi|ditangkap|dipulangkan|dideportasi|pulang|dulu|what|why|how|police|arrested|deported)',
)

/** Where somebody stands who speaks of an offer of their own. */
const FAR_IN: readonly Situation[] = ['abroad', 'departing', 'paid']
/** Longer messages are somebody else's words. */
const MOST_OF_A_TALE = 40

/**
 * Whether a message that is no offer tells of one and asks about it ("temen nawarin kerja di Thailand, visa turis dulu,
 * aman ga?"). Such a message is judged like the offer it tells of, but only by named signs: a retelling leaves out too
 * much for the absence of signs, or for wording, to say anything. Pure.
 * @returns how grave, or null when no offer with a warning sign is told of
 */
export function describedRisk(read: Understanding, decision: Decision): 'likely_scam' | 'suspicious' | null {
  if (decision.danger || decision.outcome === 'likely_scam' || decision.about === 'other_scam') return null
  const ids = new Set(read.signals.map(({ rule }) => rule.id))
  if (ELSEWHERE.some(id => ids.has(id))) return null
  // What was told of a scam compound is no less than that, however little of the offer is in it.
  if (isOffered(read, ids) && CAMPS.some(id => ids.has(id))) return 'likely_scam'
  if (decision.outcome !== 'not_an_offer') return null
  const signs = read.signals.filter(({ rule }) => rule.about === 'job_offer' && isWarning(rule))
  const grave = signs.some(({ rule }) => rule.floor === 'likely_scam')
  const stands = read.situations.length > 0
  // "I leave on a pilgrim's visa, the deposit is paid": who is in it so far need not ask.
  const isInIt =
    grave &&
    read.situations.some(situation => FAR_IN.includes(situation)) &&
    read.reading.copy.tokens.length <= MOST_OF_A_TALE
  const asks = ids.has(QUESTION) || read.reading.text.includes('?')
  // Signs first: most messages that are no offer have none, and a long text is looked through for nothing.
  const isAsked = areOfOffer(signs.map(({ rule }) => rule.id)) && JUDGEMENT.test(read.reading.text)
  const tells = ids.has(TOLD) || (ids.has(ADVERT) && stands)
  // "My sister got an offer as a nurse, the agency asks 2000 pounds" asks nothing, and wants a verdict all the same.
  const isAgainst =
    ids.has(NOT_OFFICIAL) || signs.some(({ rule }) => rule.floor || MONEY_FIRST.includes(rule.id))
  const isTold = isAgainst && isOffered(read, ids)
  if (!isInIt && !isAsked && !isTold && !(asks && tells) && !leadsAroundTheLaw(read, ids)) return null
  if (grave) return 'likely_scam'
  return signs.length > 0 ? 'suspicious' : null
}

/** Whether few words say that somebody is offered work, and neither that they refused nor what to make of such offers. */
function isOffered({ reading }: Understanding, ids: ReadonlySet<string>): boolean {
  if (reading.copy.tokens.length > MOST_OF_AN_OFFERED) return false
  const words = spokenWords(reading.text)
  return (ids.has(TOLD) || OFFERED.test(words)) && !SETTLED.test(words)
}

/** "TKW Saudi non prosedural, bonus 10 juta untuk suami": few words that are an offer, and say what is wrong with it. */
function leadsAroundTheLaw({ reading }: Understanding, ids: ReadonlySet<string>): boolean {
  if (![...WHERE].some(id => ids.has(id)) || reading.entities.money.length === 0) return false
  if (reading.copy.tokens.length > MOST_OF_AN_OFFERED || reading.text.includes('?')) return false
  const words = spokenWords(reading.text)
  return OUTSIDE_THE_LAW.test(words) && WITH_BAIT.test(words) && !OF_OTHERS.test(words)
}

function areOfOffer(signs: readonly string[]): boolean {
  return new Set(signs).size >= ENOUGH_SIGNS && signs.some(id => !WHERE.has(id))
}

/**
 * The verdict on what somebody says is an offer, though it does not look like one: it is judged by the signs in it, since
 * nobody who points to a scam camp or a fee of 65 million should hear that there is nothing to judge. Pure.
 * @param whyOf why a sign is one
 */
export function asClaimed(verdict: Verdict, whyOf: WhyOf): Verdict {
  const told = asDescribed(verdict) ?? verdict
  if (told.outcome !== 'not_an_offer') return told
  const reasons = reasonsOf(verdict.signals, whyOf)
  if (reasons.length === 0) return verdict
  const outcome = verdict.signals.some(({ id }) => CAMPS.includes(id)) ? 'likely_scam' : 'suspicious'
  return { ...verdict, outcome, about: 'job_offer', reasons }
}

/** The verdict on the offer that a person tells of, to be shown like any other; null when none is told of. */
export function asDescribed(verdict: Verdict): Verdict | null {
  if (!verdict.described) return null
  return { ...verdict, ...verdict.described, about: 'job_offer' }
}
