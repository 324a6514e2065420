import { contactsFor } from '../../../guidance/contacts/contact-lines.ts'
import { wordSet, wordsOf } from '../../../offers/text/said.ts'
import type { Heard } from '../hear/heard.ts'
import { withBriefs } from './brief-contacts.ts'

const REACH = wordSet(
  'diangkat angkat ngangkat diangkat2 diangkatin nyambung nyambungnya tersambung aktif dibales dibalas dijawab direspon respon bales answer answering answers answered picks pick picking reply replying replies through',
)
const NOT = wordSet(
  "ga gak gk nggak ngga enggak tidak tdk tak ora teu ndak blm belum not no nobody none doesn't dont don't didn't never can't cant",
)
const AROUND = wordSet(
  'ada yang yg teleponnya telponnya telpon telepon teleponku telponku telfon nomornya nomor nomer nomernya hotline hotlinenya sama sekali juga terus tetap tetep dari tadi udah sudah wis aku saya sy gw gue i they it the phone number one up get to is are my calls call me ditelpon ditelepon dihubungi bisa kak min ya nih dong masih kok lama still',
)
const MOST_WORDS = 9
const MOST_CONTACTS = 3

/** "Ga diangkat", "nobody picks up": a contact could not be reached, and nothing else is told. Pure. */
function saysNotReached(text: string): boolean {
  const words = wordsOf(text)
  return (
    words.length <= MOST_WORDS &&
    words.some(word => REACH.has(word)) &&
    words.some(word => NOT.has(word)) &&
    words.every(word => REACH.has(word) || NOT.has(word) || AROUND.has(word))
  )
}

/** Who got no answer from a contact is told others, and that writing leaves a trace; in danger that is said elsewhere. */
export function answersNotReached({ turn, memory, text, earlier }: Heard): boolean {
  if (turn.forwarded || memory.danger || earlier || !saysNotReached(text)) return false
  const { contacts, knowledge } = turn.desk
  const asked = memory.questions.at(-1)?.question.toLowerCase() ?? ''
  const named = knowledge.countries.find(({ names }) =>
    names.some(name => asked.includes(name.toLowerCase())),
  )
  const country = memory.stands?.country ?? named?.code ?? null
  const others = contactsFor(contacts, { country, situation: 'unpaid' }, MOST_CONTACTS)
  turn.say({
    ...withBriefs(turn, [turn.words('contact-not-reached')], others),
    buttons: [[turn.button(turn.words('start-help'), 'help')]],
  })
  return true
}
