import { speaksOfSelf } from '../../../offers/place/told-place.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import { namesSomebody } from '../../../offers/text/somebody.ts'
import type { AnsweredDanger } from '../../memory.ts'

const OF_THEM =
  /(?<!\p{L})(?:dia|dya|doi|she|he|adikku|kakakku|temenku|temanku|istriku|suamiku|anakku|my (?:friend|sister|brother|wife|husband|son|daughter))(?!\p{L})/iu

/** Whether somebody else is spoken of. Pure. */
export function isOfThem(text: string): boolean {
  return OF_THEM.test(text) || namesSomebody(spokenWords(text))
}

/** Whether their own family or partner hurts somebody at home. Pure. */
export function isHurtAtHome({ circumstances, country, kind }: AnsweredDanger): boolean {
  const ofFamily = circumstances.includes('by_family') || circumstances.includes('beaten_near')
  return ofFamily && kind !== 'minor' && (country === null || country === 'ID')
}

const TO_KIN = saying(
  '(?:ke|sama|ama|kepada|karo|ka|with|to|tell|say to|jelasin|kabarin) ~1 (?:(?:her|his|their) (?:mom|mum|mother|dad|father|parents|family|wife|husband)|(?:ibunya|mamanya|ayahnya|bapaknya|ortunya|orang tuanya|keluarganya|istrinya|suaminya|anaknya)|(?:ibu|mama|ayah|bapak|ortu|keluarga) dia)',
)

/** Whether it is to be said to the family of the one in danger. Pure. */
export function isSaidToKin(text: string): boolean {
  return TO_KIN.test(spokenWords(text))
}

/** Who was hurt and speaks of another speaks of whoever did it. Pure. */
export function isOfWhoDidIt({ whose }: AnsweredDanger, text: string): boolean {
  return whose !== 'others' && OF_THEM.test(text) && !speaksOfSelf(text)
}

const THE_ONE =
  '(?:dia|doi|dheweke|deweke|manehna|her|him|them|adikku|kakakku|temenku|temanku|istriku|suamiku|anakku|(?:adik|kakak|teman|temen|istri|suami|anak) saya|my (?:friend|sister|brother|wife|husband|son|daughter))'
/** "Gimana cara bujuk dia", "how do I stop her". */
export const CONVINCES = `(?:gimana|gmn|bagaimana|piye|kumaha|cara|caranya|carane|how) ~3 (?:bujuk|larang|ngelarang|nglarang|melarang|ngebujuk|mbujuk|membujuk|yakinin|yakinkan|ngeyakinin|meyakinkan|nyegah|cegah|mencegah|nahan|convince|persuade|stop) ~1 ${THE_ONE}`
const TRIES_TO_CONVINCE = saying(CONVINCES)
const TO_THEM = saying(`(?:ke|sama|ama|kepada|kpd|karo|ka|with|to|tell) ${THE_ONE}`)

/** Whether what is to be said is for the one in danger, and not for who helps. Pure. */
export function isSaidToThem(text: string): boolean {
  return TO_THEM.test(spokenWords(text)) || triesToConvince(text)
}

/** Whether somebody asks how to talk another out of it. Pure. */
export function triesToConvince(text: string): boolean {
  return TRIES_TO_CONVINCE.test(spokenWords(text))
}

/** Whether somebody of theirs has not left yet, and can be talked to. Pure. */
export function canStay({ departing, whose }: AnsweredDanger): boolean {
  return departing && whose === 'others'
}
