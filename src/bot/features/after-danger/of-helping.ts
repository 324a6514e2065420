import { urgentSteps } from '../../../guidance/danger/danger-steps.ts'
import { countSpoken, saying, spokenWords } from '../../../offers/text/said.ts'
import type { DangerKind } from '../../../offers/types.ts'
import type { AnsweredDanger } from '../../memory.ts'
import type { Turn } from '../../turn.ts'
import { wantsToDie } from './despair.ts'
import { contactsNow, sayInDanger } from './still-here.ts'
import { isAbroad } from './topic-contacts.ts'

const WE =
  '(?:aku|kami|kita|tak|bapak|bapake|bapaknya|bapakku|ayah|ayahnya|ibu|ibune|ibunya|keluarga|keluarganya|suaminya|bojone|kakaknya|i|we|dad|father|family)'
const GOES_THERE =
  '(?:jemput|njemput|menjemput|ngejemput|jemputin|mapag|methuk|susul|nyusul|menyusul|nyusulin|kesana|ksana|ke sana|ka ditu|mrono|mrana|marani|nekani|datengin|samperin|nyamperin|go there|fly there|go get (?:her|him)|get (?:her|him) out|get (?:her|him) myself|pick (?:her|him) up|fetch (?:her|him))'
const FETCHES = saying(`${WE} ~6 ${GOES_THERE}`)
const OF_THEIR_GOING = saying(
  '(?:dijemput|dia|temanku|adiknya) ~2 (?:dijemput|mau|disuruh|diajak) ~2 (?:kesana|ke sana)',
)
/** Who asks only what to do gets the steps again. */
const CAN_HELP = saying(
  [
    '(?:bisa|boleh|iso|tiasa|kudu|harus|mesti|gimana|cara|caranya) ~3 (?:bantu|mbantu|bantuin|nolong|nolongin|nulungi) ~2 (?:apa|opo|naon|dia|gimana|dari sini|dr sini)',
    '(?:apa|opo|naon) ~3 (?:aku|kami|kita|keluarga) ~2 (?:bantu|mbantu)|(?:apa|opo|naon) ~2 dibantu',
    'how ~1 (?:can|do|could|should) (?:i|we) help|(?:can|could) (?:i|we) do ~2 (?:from here|for (?:her|him|them))|can i help ~1 (?:her|him|them)',
  ].join('|'),
)
const MOST_WORDS = 14

/** Whoever holds them can hold who comes for them too. */
const HELD: readonly DangerKind[] = ['trapped', 'missing', 'debt_bondage', 'documents_held']

/**
 * "What can I do from here?" and "if I fetch her?", asked by who told of somebody else: what helps from afar, and that
 * nobody travels there alone. @returns whether it was that
 */
export function answersHelper(turn: Turn, danger: AnsweredDanger, text: string): boolean {
  const { whose, departing, kind, circumstances } = danger
  if (whose !== 'others' || departing || wantsToDie(danger) || kind === 'minor') return false
  if (urgentSteps(danger) !== null || circumstances.includes('died')) return false
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS) return false
  const held = isAbroad(danger) || HELD.includes(kind)
  const key =
    held && FETCHES.test(words) && !OF_THEIR_GOING.test(words) ? 'danger-helper-fetch' : 'danger-helper-can'
  if (key === 'danger-helper-can' && !(held && CAN_HELP.test(words))) return false
  if (danger.said.at(-1) === key) return false
  sayInDanger(turn, danger, key, contactsNow(turn, danger, false))
  return true
}
