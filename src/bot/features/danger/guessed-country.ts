import { saying, spokenWords } from '../../../offers/text/said.ts'
import type { Danger, DangerKind } from '../../../offers/types.ts'
import type { Turn } from '../../turn.ts'
import { countryOfOffer, namesOnlyHome } from '../offer/offer-place.ts'

/** What points to the place of an offer. */
const THERE = saying(
  '(?:disana|disanaa|sana|sono|kono|ditu|kesana|ksana|dsana|there|abroad|overseas|luar negeri|berangkat|udah sampai|sudah sampai|arrived)',
)

/** Where the offer is to that was judged last: "my sister is there, they beat her" may mean it, but does not say so. */
export function guessedCountry(turn: Turn, danger: Danger): string | null {
  const { country, departing, kind, circumstances, whose } = danger
  if (country !== null || departing || namesOnlyHome(turn)) return null
  const { stands } = turn.desk.memory.of(turn.toChat)
  if (stands?.alone && !(stands.ofKin && whose === 'own')) return stands.country
  const asked = countryAsked(turn)
  if (asked !== null && mayBeThere(turn, danger)) return asked
  // Who got an offer for Canada is mostly still at home; who is held after it mostly is not.
  const held = kind === 'trapped' || circumstances.includes('guarded')
  if (!held && !turn.parts.some(({ text }) => THERE.test(spokenWords(text)))) return null
  return countryOfOffer(turn)
}

/** The one country abroad that one of the last questions was about. */
function countryAsked({ desk, toChat }: Turn): string | null {
  for (const { question } of desk.memory.of(toChat).questions.toReversed().slice(0, MOST_QUESTIONS)) {
    const { entities } = desk.check({ parts: [{ kind: 'text', text: question }] })
    const named = new Set(desk.whereabouts(question, entities).map(({ country }) => country))
    named.delete('ID')
    const [only, ...others] = named
    if (only !== undefined) return others.length === 0 ? only : null
  }
  return null
}

const MOST_QUESTIONS = 2

/** Who asked of a country and tells of work or of somebody else may be there; who wants to die or is hurt at home is not. */
function mayBeThere({ parts }: Turn, danger: Danger): boolean {
  const { kind, circumstances, whose } = danger
  if (kind === 'self_harm' || circumstances.includes('by_family') || circumstances.includes('pictures'))
    return false
  return whose === 'others' || isOfWork(danger, parts.map(({ text }) => text).join('\n'))
}

/** Those who hold somebody, or are over them at work, do it where the work is; a husband may do it at home. */
export function isOfWork({ kind, circumstances }: Danger, text: string): boolean {
  return HELD.includes(kind) || circumstances.includes('guarded') || AT_WORK.test(spokenWords(text))
}

const HELD: readonly DangerKind[] = ['trapped', 'documents_held', 'debt_bondage']
const AT_WORK = saying(
  '(?:majikan|majikanku|bos|boss|bosku|juragan|mandor|mandorku|kapten|tekong|nahkoda|tauke|nyonya|tuan|madam|agen|senpai|supervisor|atasan|leader|employer|captain|skipper|foreman|agent)',
)
