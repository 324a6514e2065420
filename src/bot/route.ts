import type { Answer } from '../guidance/types.ts'
import { lastKept } from '../last-kept.ts'
import { tellsOnlyOfDone } from '../offers/card/done-already.ts'
import { isRisky } from '../offers/risk.ts'
import { namesContact } from '../offers/text/names-contact.ts'
import { readsAsAdvert } from '../offers/told/own-advert.ts'
import type { Danger, Entities, Verdict } from '../offers/types.ts'
import { asksOfRequirement } from './talk/asks-general.ts'
import { asksInFewWords } from './talk/asks-in-few-words.ts'
import { passesOnHearsay, tellsOfExpiry } from './talk/calm-talk.ts'
import {
  asksOfRules,
  asksOfTerms,
  onlyAsksOfWork,
  onlyNamesCountry,
  tellsOfKept,
  tellsOfLittleFood,
  tellsOfTreatment,
} from './talk/of-rules-or-work.ts'
import { onlySupposes, supposes } from './talk/supposes.ts'

/** Which room a message belongs to. */
export type Route = 'danger' | 'offer' | 'described' | 'done' | 'question' | 'small_talk' | 'unsure'

/** What is known of a message before it is routed. */
export interface Clues {
  readonly text: string
  /** It was forwarded, so it is somebody else's words: rarely a question to the bot. */
  readonly forwarded: boolean
  readonly verdict: Verdict
  /** Looks the answer up, when it is needed: most offers are told without it. */
  readonly answer: () => Answer
  readonly smallTalk: boolean
  /** The bot's last words answered a question, and no danger was told of. */
  readonly afterAnswer?: boolean
}

/** "… gimana nih", "… what should I do": asks for nothing but the next step. */
const WHAT_NOW =
  /(?:gimana|gmn|bagaimana|piye|kumaha|harus apa|harus ngapain|ngapain|what now|what (?:should|do|can) (?:i|we) do)(?:\W+(?:nih|ya|yah|dong|kak|min|sih|ini|sekarang|now))*\W*$/iu

/** Longer texts than this are pasted, not asked; in UTF-16 units. */
const LONGEST_QUESTION = 280
/** Below this a passage is a guess, by the retrieval's own calibration (0 to 1). */
const SURE_ANSWER = 0.5

/**
 * Danger, then a number or link sent alone, then what somebody has done already, then question, then offer, then small
 * talk; where two rooms are as likely it says so instead of guessing. Pure.
 */
export function route({ text, forwarded, verdict, answer, smallTalk, afterAnswer = false }: Clues): Route {
  const supposed = !forwarded && afterAnswer && onlySupposes(text, verdict.danger)
  const isCalm = !forwarded && (tellsOfExpiry(text) || (afterAnswer && passesOnHearsay(text)))
  if (verdict.danger && !supposed && !(isCalm && verdict.danger.guessed))
    return isCalmQuestion(text, verdict.danger, answer) ? 'question' : 'danger'
  if ((isCalm || supposed) && !isRisky(verdict)) return 'question'
  if (verdict.bare) return 'offer'
  if (smallTalk && !forwarded) return 'small_talk'
  if (verdict.described && !forwarded) return 'described'
  const asks = looksLikeQuestion(text)
  const isTold = !forwarded && !asks && !namesContact(verdict.entities)
  if (isTold && (tellsOfKept(text) || (!isRisky(verdict) && tellsOfLittleFood(text)))) return 'unsure'
  if (!forwarded && (!asks || WHAT_NOW.test(text)) && tellsOnlyOfDone(text, verdict)) return 'done'
  const mayBeTalk = !forwarded && onlyNamesCountry(verdict) && !INVITES.test(text)
  if (mayBeTalk && verdict.about !== 'other_scam' && verdict.outcome !== 'not_an_offer') {
    const ofRules = (asks || ENDS_IN_DOUBT.test(text)) && asksOfRules(text)
    if (ofRules || asksOfTerms(text) || onlyAsksOfWork(text)) return 'question'
    if (!asks && tellsOfTreatment(text)) return 'unsure'
  }
  if (!forwarded && asksOfRequirement(text) && !namesContact(verdict.entities)) return 'question'
  if (!forwarded && !asks && !isRisky(verdict) && isTopic(text, verdict))
    return answer().subject === undefined ? 'unsure' : 'question'
  if (isRisky(verdict)) {
    if (forwarded) return 'offer'
    if (supposes(text) && !namesContact(verdict.entities) && answer().confidence >= SURE_ANSWER)
      return 'question'
    if (isAskedAbout(text, asks, verdict, answer)) return 'question'
    if (!saysTooLittle(text, verdict) && !namesOnlySum(text, verdict)) return 'offer'
    return answer().subject === undefined ? 'unsure' : 'question'
  }
  if (text.length > LONGEST_QUESTION) return 'offer'
  const isOffer = verdict.outcome === 'no_signs_found'
  if (forwarded) return asks && !isOffer && answer().kind === 'answer' ? 'unsure' : 'offer'
  if (isOffer && !asks && !(isShort(text) && isAskedAbout(text, asks, verdict, answer))) return 'offer'
  const { kind, decline, confidence, subject } = answer()
  if (kind === 'danger') return 'danger'
  // A bulk message that somebody pasted: "outside of what I can do" would be no answer to it.
  if (decline === 'off_topic' && !asks && namesContact(verdict.entities)) return 'offer'
  if (isOffer) return kind === 'answer' && confidence >= SURE_ANSWER ? 'question' : 'offer'
  if (asks || asksInFewWords(text) || kind === 'declined' || subject !== undefined) return 'question'
  return kind === 'answer' && confidence >= SURE_ANSWER ? 'question' : 'unsure'
}

/** How surely a question must be answered for its wording, and nothing else, not to be taken for danger. */
const CALM_ANSWER = 0.9

/**
 * "Can my boss read this chat?" sounds like danger in its few words, and is a question that is known. What a rule found,
 * or who asks for help, is never taken for one.
 */
function isCalmQuestion(text: string, { guessed, circumstances }: Danger, answer: () => Answer): boolean {
  // Who is not let go asks of nothing calmly, whatever else stands beside it.
  if (!guessed || circumstances.includes('guarded')) return false
  const { kind, about, confidence } = answer()
  if (about !== undefined) return true
  return kind === 'answer' && confidence >= CALM_ANSWER && (looksLikeQuestion(text) || DOUBTS.test(text))
}

/**
 * Longest text, surest score of the rules and least surety of the answer with which words that sound like a scam are
 * still a question about one ("gaji art singapura", "pake visa turis dulu, wajar ga?"). Chosen on the questions of
 * `test/fixtures/questions` and the messages of `test/fixtures/offers`: of 1,134 questions 21 are judged as offers; of
 * 18,784 scams and dubious offers that would be warned of 75 become questions, and one press has them judged.
 */
const ASKED = { longest: 140, answer: 0.8 }
const SHORT = { words: 10, answer: 0.95, score: 0.6 }
const DECLINED = { longest: 160, score: 0.96 }
/** What nobody pastes from an advert: requests that are declined however they are put. */
const NEVER_PASTED = ['harmful', 'dangerous', 'political', 'legal', 'medical']

/** Whether a text that sounds like a scam asks about it; one that invites, or names somebody to reach, is pasted. */
function isAskedAbout(
  text: string,
  asks: boolean,
  { entities, outcome, score, situations }: Verdict,
  answer: () => Answer,
): boolean {
  // Who tells how far they have gone needs what to do now rather than to read of it.
  if (situations.length > 0 && !asks) return false
  if (text.length > DECLINED.longest || namesContact(entities) || INVITES.test(text)) return false
  // "Loker pabrik Korea gaji 25jt, umur 17 boleh" says who may come, and asks nothing.
  if (!asks && outcome === 'likely_scam' && !ENDS_IN_DOUBT.test(text) && readsAsAdvert(text, entities))
    return false
  const needed = neededSurety(text, asks, entities, score)
  const mayDecline = score < DECLINED.score
  // Looking an answer up takes as long as all rules together: only where it can make a difference.
  if (needed === null && !mayDecline) return false
  const { kind, decline, confidence } = answer()
  // What the rules warn of is judged: a card says more than that we have no explanation.
  if (decline === 'other_scam') return false
  if (kind === 'declined') return mayDecline && (asks || NEVER_PASTED.includes(decline ?? ''))
  return kind === 'answer' && needed !== null && confidence >= needed
}

/** How sure an answer must be for a text that sounds like a scam to be a question; null when none is sure enough. */
function neededSurety(text: string, asks: boolean, { money }: Entities, score: number): number | null {
  const doubts = DOUBTS.test(text)
  // "Gaji 12jt?" under an offer asks whether you come; "gaji 12jt, wajar ga?" asks us.
  if (money.length > 0 && !doubts) return null
  if ((asks || doubts) && text.length <= ASKED.longest) return ASKED.answer
  return isShort(text) && score < SHORT.score ? SHORT.answer : null
}

function isShort(text: string): boolean {
  return wordsIn(text) <= SHORT.words
}

/** "Kerja jepang" may be looking for one, asking about it or the first words of an advert. */
const TOO_FEW_WORDS = 3

const NAMES_WORK = /\b(?:loker|lowker|lowongan|lowongannya|kerja|kerjaan|job|jobs|work|vacancy)\b/iu

/** Whether somebody typed a topic, which would be a doubtful offer only because nearly everything is missing. */
function saysTooLittle(text: string, { outcome, about, entities }: Verdict): boolean {
  if (wordsIn(text) > TOO_FEW_WORDS || entities.money.length > 0 || namesContact(entities)) return false
  const isWork = outcome === 'suspicious' ? about === 'job_offer' : outcome === 'not_an_offer'
  return isWork && !INVITES.test(text)
}

/** "Loker jepang", typed. */
function isTopic(text: string, verdict: Verdict): boolean {
  return NAMES_WORK.test(text) && verdict.entities.destinations.length > 0 && saysTooLittle(text, verdict)
}

/** "Paspor 650 rb", typed: so few words that no sign is found in, and no invitation, are no message of anybody else's. */
function namesOnlySum(text: string, { signals, entities }: Verdict): boolean {
  return (
    signals.length === 0 &&
    entities.money.length > 0 &&
    wordsIn(text) <= FEW_OF_A_SUM &&
    !namesContact(entities) &&
    !INVITES.test(text)
  )
}

const FEW_OF_A_SUM = 4

/** How many words a text has; 1 where it has none. */
export const wordsIn = lastKept((text: string) => text.trim().split(/\s+/).length)

/** Words with which somebody is wanted for something. */
const INVITES =
  /(?<!\p{L})(?:minat|berminat|yu+k|gabung|join|dicari|dibutuhkan|japri|inbo[xk]|berani|open|hiring|wanted|who wants|who is ready|want to work|interested|(?:kami|kita|we) (?:butuh|cari|need)|(?<=^\W{0,5})(?:butuh|cari|need) (?:orang|org|people|someone)|(?:butuh|need) \d+|(?:siapa|ada) (?:(?:yang|yg) )?mau|cari (?:tk[iw]|pmi|ladies|cewek|cowok)|mau(?: (?:gak?|ngg?ak?|kah))?\W*$|ikut(?: gak?)?\W*$|(?:kak|bang|mba?k|mas|sis|bro|gan|hai|halo|hello)\W+mau)(?!\p{L})/iu
/** Whether a text wants somebody for something. */
export const invites = (text: string): boolean => INVITES.test(text)

/** Words that ask whether something is as it should be: "… wajar ga", "… asli apa engga sih", "is it normal". */
const DOUBTS =
  /(?<!\p{L})(?:wajar|normal|masuk akal|asli|bener|benar|beneran|hoa(?:x|ks)|penipuan|nipu|tipu|boleh|bolehkah|aman|amankah|legal|resmi|sah|kenapa|kok|berapa|brp|standar|kegedean|kemahalan|jebakan|cukup|gimana|gmn|piye|kumaha|is it|is that|real|legit|scam|ok(?:ay|e)?|or not|apa (?:engga|ngg?ak?|gak?|tidak))(?!\p{L})|(?<!\p{L})(?:gak?|gk|ngg?ak?|enggak?|teu|ora)\W*(?:(?:yah?|sih?|tuh|kak|min|bu|pak|dong|deh)\W*)*$/iu

/** The doubt of who asks stands at the end: "gaji 12jt, wajar ga". */
const ENDS_IN_DOUBT =
  /(?<!\p{L})(?:wajar|normal|masuk akal|asli|bener|benar|beneran|penipuan|aman|legal|resmi|sah|gimana|gmn|piye|kumaha|real|legit|scam|ok(?:ay)?|gak?|gk|ngg?ak?|enggak?|teu|ora|tidak)\W*(?:(?:gak?|ngg?ak?|yah?|sih?|tuh|kak|min|kah)\W*)*$/iu

const QUESTION_WORDS = new Set(
  'apa nopo menopo punapa apakah apaan siapa kapan kapankah dimana dmn kemana kmn mana kenapa knp mengapa ngapa gimana gmn bagaimana bgmn berapa brp bolehkah bisakah what how who when where why which can could should is are do does piye kepiye opo sopo piro ngendi kumaha naon saha sabaraha iraha naha kunaon'.split(
    ' ',
  ),
)

/** Whether a person seems to ask something: a question mark, or a word that asks near the beginning or end. */
export const looksLikeQuestion = lastKept((text: string) => {
  if (text.length > LONGEST_QUESTION) return false
  if (text.includes('?')) return true
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  return [...words.slice(0, 4), ...words.slice(-4)].some(word => QUESTION_WORDS.has(word))
})
