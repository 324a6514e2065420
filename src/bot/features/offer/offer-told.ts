import { wordsOf } from '../../../offers/text/said.ts'
import { looksLikeQuestion } from '../../route.ts'
import type { Heard } from '../hear/heard.ts'

const MOST_WORDS = 12
/** Somebody is offered work, and tells it in few words: "ditawari kerja ke Polandia". */
const OFFERED =
  /^\W*(?:(?:halo|hai|permisi|kak|min|mbak|mas|bang|eh|tp|tapi|beneran|aku|saya|sy|gw|gue|ak|abdi|kulo|anak|anakku|adik|adikku|adek|kakak|suami|suamiku|istri|istriku|ibu|ibuku|ponakan|temen|teman|temenku|temanku|sepupu|tetangga|i|i was|i am|my \p{L}+|we)\W+){0,5}(?:lagi |baru |mau |was |got |just )?(?:di?tawar(?:i|in|kan|ke|an)|di?tawarkan|diajak(?:in)? kerja|dapa?t tawaran|dapet tawaran|offered|an offer|recruited)(?!\p{L})/iu
/** Somebody wants to go, or names the ship: an offer only with what comes after. */
const GOES =
  /^\W*(?:(?:halo|hai|permisi|kak|min|mbak|mas|bang|aku|saya|sy|gw|gue|ak|abdi|kulo|anak|anakku|adik|adikku|suami|suamiku|istri|istriku|ponakan|saya|ku|i|my \p{L}+)\W+){0,4}(?:(?:mau|pengen|pingin|ingin|arep|rek|rencana|wants? to) (?:ke|kerja|berangkat|go|work|magang|jadi)|(?:kerja|jadi|melamar)(?: di| jadi)? (?:kapal|abk|pelaut)|(?:ada )?(?:loker|lowongan|lowker))(?!\p{L})/iu

/** Whether a text says that somebody is offered work. Pure. */
export function tellsOfBeingOffered(text: string): boolean {
  return OFFERED.test(text)
}

/** Whether few words begin to tell of an offer that nobody has judged yet; after a verdict only who is offered another. */
export function beginsTale(heard: Heard): boolean {
  const { text, earlier } = heard
  if (!(tellsOfBeingOffered(text) || (!earlier && GOES.test(text)))) return false
  if (wordsOf(text).length > MOST_WORDS || looksLikeQuestion(text)) return false
  const { danger, situations, outcome, described, bare } = heard.verdict
  if (danger || bare || described || outcome !== 'not_an_offer' || situations.length > 0) return false
  return heard.smallTalk === null && heard.way !== 'danger' && heard.way !== 'offer'
}

/** A kind of work, in a word or three: "magang", "jadi perawat lansia". */
const WORK =
  /^\W*(?:(?:jadi|sebagai|kerja|kerjo|di|as|as a)\W+){0,2}(?:magang|internship|abk|pelaut|perawat|caregiver|pengasuh|nanny|art|prt|pembantu|helper|pabrik|factory|kebun|ladang|sawit|perkebunan|pertanian|hotel|restoran|restaurant|cafe|kafe|konstruksi|bangunan|spa|terapis|admin|operator|kasir|sopir|supir|driver|cleaning service|waiters?|waitress|koki|chef|cook|kapal|welder|las)(?:\W+(?:lansia|jompo|bayi|anak|ikan|cumi|pesiar|kelapa|sawit|sayur|buah|elektronik|tekstil|makanan|rumah tangga|kak|min)){0,2}\W*$/iu

/** Whether few words only name a kind of work. Pure. */
export function isOfWork(text: string): boolean {
  return text.length < 60 && WORK.test(text)
}

const CORRECTS =
  /^\W*(?:(?:eh|oh|maaf|sorry|salah|ralat|kak|min|no)\W+){0,3}(?:bukan|bkn|dudu|sanes|maksudku|maksudnya|maksud saya|salah|ralat|not|i mean|i meant)(?!\p{L})/iu

/** "Bukan, ke Korea": the pieces with that place instead of the one that was named; null where nothing is put right so. */
export function withPlaceCorrected(
  { turn, text, verdict }: Heard,
  pieces: readonly string[],
): readonly string[] | null {
  if (!CORRECTS.test(text) || wordsOf(text).length > MOST_WORDS) return null
  const meant = verdict.entities.destinations.at(-1)
  if (!meant) return null
  const place = text.slice(meant.span.start, meant.span.end)
  let isPutRight = false
  const right = pieces.map(piece => {
    const [named] = turn.desk.check({ parts: [{ kind: 'text', text: piece }] }).entities.destinations
    if (!named || named.country === meant.country) return piece
    isPutRight = true
    return `${piece.slice(0, named.span.start)}${place}${piece.slice(named.span.end)}`
  })
  return isPutRight ? right : null
}
