import { remember } from '../../../guidance/answer/remember.ts'
import { countSpoken, saying, spokenWords } from '../../../offers/text/said.ts'
import { invites } from '../../route.ts'
import type { Heard } from '../hear/heard.ts'
import { openChecklist, openChecklistOf } from './checklist.ts'

const MOST_WORDS = 10
const WHAT = '(?:apa|apa2|apaan|opo|naon|barang|barang2|what|which)'
const BRINGS = '(?:dibawa|bawa|bawaan|bawaannya|digowo|gowo|dibekel|bring|pack)'
const ASKED = saying(`${WHAT} ~4 ${BRINGS}|${BRINGS} ~2 ${WHAT}`)
/** All that such a question consists of: "kalau dibawa ke Kamboja, apa yang …" is of who is taken. */
const OTHER = new RegExp(
  ` (?!(?:${[
    'apa|apa2|apaan|opo|naon|barang|barang2|what|which|dibawa|bawa|bawaan|bawaannya|digowo|gowo|dibekel|bring|pack',
    'yg|yang|sing|nu|harus|hrs|kudu|perlu|mesti|wajib|boleh|aja|saja|wae|ae|ya|yah|sih|dong|kak|min|nih|terus|trus|jadi|kalau|kalo|klo|nek',
    'saya|aku|ak|sy|gw|gue|buat|untuk|pas|waktu|mau|berangkat|terbang|pergi|nanti|besok|ke|luar|negeri|sana|koper|tas|di',
    'should|do|must|i|we|to|with|me|need|have|in|my|suitcase|bag|when|leave|fly|go|abroad|things|so|and|the|for',
  ].join('|')}) |$)`,
  'u',
)

/**
 * "Apa yg harus dibawa", "what should I pack": the list for whoever is leaving, also where nobody knows its command. Right
 * after a verdict it is asked of that offer.
 */
export async function asksWhatToBring(heard: Heard): Promise<boolean> {
  const { turn, memory, text, earlier, aside } = heard
  const ofAnother = earlier || aside || (memory.danger && !memory.danger.aside)
  if (ofAnother || turn.forwarded || !turn.isPrivate) return false
  if (asksToPrepare(text)) return opensListOfCountry(heard)
  if (!asksToPack(text)) return false
  await openChecklist(turn)
  return true
}

/** The list of the one country that is named, which the next question ("biayanya?") goes on from. */
async function opensListOfCountry(heard: Heard): Promise<boolean> {
  const { turn, text, memory, verdict } = heard
  const named = verdict.entities.destinations.filter(({ country }) => country !== 'ID')
  const [place, ...others] = [...new Set(named.map(({ country }) => country))]
  if (place === undefined || others.length > 0 || verdict.danger || invites(text)) return false
  const { desk, toChat } = turn
  desk.memory.change(toChat, {
    cardLast: null,
    lastAnswer: 'answered',
    questions: remember(memory.questions, text, heard.answer()),
  })
  await openChecklistOf(turn, place)
  return true
}

const PREPARES =
  '(?:siapin|siapkan|siap2|disiapin|disiapkan|dipersiapkan|persiapkan|nyiapin|nyiapake|disiapke|prepare|preparing|get ready)'
const PREPARED = saying(
  `(?:apa|apa2|opo|naon|what) ~5 ${PREPARES}|${PREPARES} ~2 (?:apa|opo|naon|what)|(?:persiapan|persiapannya|preparation|preparations) ~3 (?:apa|opo|what|gimana|gmn|bagaimana)`,
)
/** A question for one thing of the list has an answer of its own. */
const OF_ONE_THING = saying(
  '(?:dokumen|dokumennya|berkas|surat|surat2|documents?|papers|uang|duit|modal|biaya|money|cash|tes|test|ujian|exam|wawancara|interview|bahasa|language|visa|kontrak|contract)',
)
const MOST_OF_A_PLAN = 25

/** Whether a text asks what to prepare for leaving, and for no single thing of it. Pure. */
function asksToPrepare(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_OF_A_PLAN && PREPARED.test(words) && !OF_ONE_THING.test(words)
}

/** Whether a text asks what to bring along, in no other words. Pure. */
function asksToPack(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_WORDS && ASKED.test(words) && !OTHER.test(words)
}
