import { NOT_YET } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'
import type { Danger } from '../types.ts'

const GOES =
  '(?:kerja|bekerja|kerjo|gawe|nyambut gawe|job|work|berangkat|mangkat|budal|merantau|go|jadi|ke|nang|menyang|ka|in|to)'
/** Somebody wants them to go: the place is where they are to be, not where they are. */
const WANTED_THERE = saying(
  [
    `(?:diajak|diajakin|diajaki|dijak|ditawari|ditawarin|ditawarke|ditawarno|ditawaran|dibujuk|dibujukin|dirayu|direkrut|dijanjiin|dijanjikan|dijanjikeun|dijanjeni|diiming|invited|offered|recruited|promised|persuaded) ~4 ${GOES}`,
    '(?:promised|offered) (?:her|him|them) ~2 (?:job|work)',
    '(?:mau|akan|arep|bakal|bade|meh|rencana|rencananya|katanya|besok|nanti|going to|about to|will be) ~1 (?:dibawa|digawa|dikirim|diberangkatkan|diberangkatin|disuruh|dijadiin|dijadikan|taken|sent) ~4 (?:kerja|ke|nang|jadi|to|work)',
  ].join('|'),
)
/** They went, or something happened there. */
const IS_GONE = saying(
  `(?:sudah|udah|udh|sdh|uda|dah|wis|wes|tos|geus|su|already|terlanjur|keburu|lalu|akhirnya|ternyata) ~2 (?:pergi|berangkat|brangkat|mangkat|budal|lunga|miang|dibawa|sampai|sampe|nyampe|tiba|tekan|kerja|bekerja|di sana|disana|seminggu|sebulan|setahun|\\d+ (?:hari|minggu|bulan|tahun|bln|thn)|left|gone|there|arrived|working)|(?:di sana|disana|dsana|kono|ditu|there)|(?:sejak|semenjak|since|selama)|${NOT_YET} ~2 (?:pulang|kabar|bisa dihubungi|dibayar|digaji|ada kabar|come home|paid)|hilang|ilang|missing|kabur|disekap|dikurung|dikunci|majikan|majikannya|bosnya|employer|locked|trapped`,
)

/** What has been done to a child tells that it is there. */
const IS_DONE: readonly Danger['kind'][] = ['violence', 'sexual_violence', 'missing']

/** Whether it is only told that somebody is to go abroad: they were asked or promised, and nobody says that they went. Pure. */
export function isInvitedAway(text: string): boolean {
  const words = spokenWords(text)
  return WANTED_THERE.test(words) && !IS_GONE.test(words)
}

/** Whether a danger to a child is that somebody wants to take it abroad, so that it can still be kept from going. Pure. */
export function isChildToGo({ kind, also }: Pick<Danger, 'kind' | 'also'>, text: string): boolean {
  return kind === 'minor' && !also.some(one => IS_DONE.includes(one)) && isInvitedAway(text)
}

/**
 * An older man who chats with a child and asks it to work abroad sounds like what he may do, and has not done. Pure.
 * @param found kinds that rules found
 */
export function asInvited<Kinds extends Pick<Danger, 'kind' | 'also'>>(
  kinds: Kinds,
  found: readonly Danger['kind'][],
  text: string,
): Kinds {
  if (kinds.kind !== 'minor' || found.includes('sexual_violence') || !isInvitedAway(text)) return kinds
  return { ...kinds, also: kinds.also.filter(kind => kind !== 'sexual_violence') }
}
