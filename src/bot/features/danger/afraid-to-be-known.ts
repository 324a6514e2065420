import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { spokenWords } from '../../../offers/text/said.ts'
import type { Heard } from '../hear/heard.ts'
import { withBriefs } from './brief-contacts.ts'

/** Subjects of `content/guidance/not-known.yaml` about who somebody is. */
const OF_WHO_ONE_IS = ['lgbt', 'gcm-and-lgbt']
/** "Aku takut ketauan", and nothing of who threatens or hurts. */
const AFRAID =
  /^ (?:(?:tapi|terus|trus|aku|saya|ak|sy|gw|gue|jujur|but|and|i|i'm|im|am|so) ){0,4}(?:takut|wedi|sieun|khawatir|cemas|afraid|scared|worried)(?: (?:banget|bgt|kalau|kalo|klo|nanti|akan|bakal|of|that|they|people|will|might|to|be|being|i|i'll|get|orang|majikan|tau|tahu)){0,6} (?:ketauan|ketahuan|kebongkar|tau|tahu|found out|find out|outed|caught|know)(?: (?:orang|majikan|bos|agen|keluarga|di|sana|banget|bgt|kak|min|dong|ya|there|about|me)){0,3} $/u

/** Whoever asked as an LGBT person and is afraid to be found out is in no emergency: they are told that they need tell nobody. */
export function calmsWhoIsAfraidToBeKnown({ turn, text, memory }: Heard): boolean {
  const subject = memory.questions.at(-1)?.subject
  if (turn.forwarded || memory.danger || memory.lastAnswer !== 'refused' || subject === undefined)
    return false
  if (!OF_WHO_ONE_IS.includes(subject) || !AFRAID.test(spokenWords(text))) return false
  const told = contactsNamed(['healing119'], turn.desk.contacts)
  turn.say({
    ...withBriefs(turn, [turn.words('afraid-to-be-known')], told),
    buttons: [[turn.button(turn.words('start-help'), 'help')]],
  })
  return true
}

/** Of reporting, whatever was answered to it. */
const OF_REPORTING =
  /(?<!\p{L})(?:lapor\p{L}*|melapor\p{L}*|laporin|ngadu|mengadu|report(?:s|ed|ing)?)(?!\p{L})/iu
/** "Takut dibalas dendam", and nothing of who does it. */
const FEARS_REVENGE =
  /^ (?:(?:tapi|terus|tp|aku|jujur|but|and|i|i'm|im|am|so) ){0,4}(?:takut|wedi|sieun|khawatir|cemas|afraid|scared|worried)(?: (?:banget|bgt|kalau|nanti|entar|ntar|akan|bakal|of|that|they|will|might|to|be|being|dia|mereka|pelakunya|agennya|calonya|malah)){0,5} (?:dibalas|dibales|balas|bales|balas dendam|dendam|dibalas dendam|diteror|neror|didatengin|revenge|retaliate|retaliation|come after me)(?: (?:dendam|sama|dia|mereka|agennya|calonya|pelakunya|kak|min|ya|banget|aku|me|on)){0,4} $/u

/** Who asked of reporting and is afraid of revenge is in no emergency: they are told what stays secret, and who protects. */
export function calmsWhoFearsRevenge({ turn, text, memory }: Heard): boolean {
  const asked = memory.lastAsked?.question ?? memory.questions.at(-1)?.question ?? ''
  if (turn.forwarded || memory.danger || !OF_REPORTING.test(asked)) return false
  if (!FEARS_REVENGE.test(spokenWords(text))) return false
  turn.say({
    ...withBriefs(turn, [turn.words('afraid-to-report')], contactsNamed(['lpsk'], turn.desk.contacts)),
    buttons: [[turn.button(turn.words('start-help'), 'help')]],
  })
  return true
}
