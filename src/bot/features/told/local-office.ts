import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { namesAnybody } from '../../../offers/text/names-contact.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import { asksWhereToReport } from '../../../offers/told/asks-where-to-report.ts'
import { owedByEmployer } from '../../../offers/told/unpaid-at-home.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'
import { asksInFewWords } from '../../talk/asks-in-few-words.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'

const MOST_WORDS = 14
const BODY = '(?:bp3mi|bp2mi|p4mi|kp2mi|bnp2tki|bp3tki|ltsa|disnaker|disnakertrans|dinas tenaga kerja)'
const OFFICE = '(?:kantor|kantornya|kantore|alamat|alamatnya|alamate|posko|office|address)'
const WHERE =
  '(?:mana|dimana|kemana|dmn|kmn|ngendi|neng ngendi|endi|ada|adakah|apa ada|where|is there|any|nomor|nomornya|no)'
const OF_BODY = saying(`${BODY} ~5 ${WHERE}|${WHERE} ~4 ${BODY}|${BODY} ~3 ${OFFICE}|${OFFICE} ~2 ${BODY}`)
const OF_OFFICE = saying(`${OFFICE} ~4 ${WHERE}|${WHERE} ~3 ${OFFICE}`)
/** "Di Lombok Timur kemana", after what was answered: whom to ask there. */
const WHERE_HERE = saying('(?:kemana|kmn|dimana|dmn|ke siapa|where|whom?)')
const FEW_WORDS = 5
/** "Ada kantornya kah di Bulukumba", as it is asked in the east. */
const KAH = / (?:\p{L}+)?kah /u
const NAMED = ['kp2mi-call-center', 'polri-110']
/** Shorter names are abbreviations: "NTB". */
const ABBREVIATION = 3

/**
 * "Bp3mi di ntb alamatnya dimana", "kemana lapor di makassar": no reviewed contact is of a town in Indonesia, which is
 * said, with the national line that knows the nearest office.
 */
export function asksOfLocalOffice({ turn, text, memory, verdict, earlier }: Heard): boolean {
  if (memory.danger || turn.forwarded || wordsIn(text) > MOST_WORDS || verdict.danger) return false
  const words = spokenWords(text)
  const goesOn = memory.lastAnswer === 'answered' && wordsIn(text) <= FEW_WORDS && WHERE_HERE.test(words)
  const ofBody = OF_BODY.test(words) || asksWhereToReport(text) || goesOn
  if (!ofBody && !OF_OFFICE.test(words)) return false
  if (!looksLikeQuestion(text) && !asksInFewWords(text) && !KAH.test(words) && !ofBody) return false
  // Of unpaid work it is the labour office that sees to it.
  if (owedByEmployer(text, false) !== null || (memory.owed && asksWhereToReport(text))) return false
  const { entities } = verdict
  if (namesAnybody(entities)) return false
  const places = turn.desk.whereabouts(text, entities)
  if (places.some(({ country }) => country !== 'ID')) return false
  const place = places.map(({ span }) => text.slice(span.start, span.end)).find(isNoCountry)
  if (place === undefined || (!ofBody && earlier && inOffer(earlier.offer.parts, place))) return false
  speakLike(turn, text, memory.offerIn)
  turn.say({
    ...withBriefs(
      turn,
      [turn.words('local-office', { place: named(place) })],
      contactsNamed(NAMED, turn.desk.contacts),
    ),
    buttons: [[turn.button(turn.words('start-help'), 'help')]],
  })
  return true
}

function isNoCountry(place: string): boolean {
  return !/^indo(?:nesia)?$/iu.test(place)
}

/** Where the advert itself names an office, that one is meant. */
function inOffer(parts: readonly { readonly text: string }[], place: string): boolean {
  return parts.some(({ text }) => text.toLowerCase().includes(place.toLowerCase()))
}

function named(place: string): string {
  if (place.length <= ABBREVIATION) return place.toUpperCase()
  return place.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase())
}
