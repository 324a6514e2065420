import { NOT_OR_NO } from './function-words.ts'
import { saying, spokenWords } from './said.ts'

const POLICE =
  '(?:polisi|polisinya|polisine|polis|pulisi|aparat|aparatnya|police|policeman|policemen|cops?|petugas polisi)(?! (?:gadungan|palsu))'
const THEY =
  '(?:bos|bosku|bosnya|boss|majikan|majikanku|majikannya|agen|agennya|agensi|sponsor|calo|mandor|juragan|tauke|mereka|dia|suami|suamiku|pelaku|pelakunya|employer|agent|they|he|she|husband)'
const BUYS =
  '(?:bayar|mbayar|bayarin|nyuap|menyuap|suap|nyogok|menyogok|beli|ngebayarin|dibekingi|dibeking|pays?|paid|paying|bribes?|bribed|buys|bought|owns)'
const IN_LEAGUE =
  '(?:temen|temennya|temenan|temenan sama|teman|temannya|kawan|kawannya|kenalan|kenalannya|kenal|konco|kancane|sodara|sodaranya|saudara|saudaranya|kerabat|adiknya|kakaknya|iparnya|bekingan|beking|backing|backingan|bekingnya|orangnya|sekongkol|bersekongkol|kongkalikong|kongkalingkong|kerja sama|kerjasama|friends?|relatives?|cousins?|brothers?|buddies|in on it)'
const WICKED =
  '(?:jahat|jahat2|korup|corrupt|curang|kejam|galak|jahil|busuk|kotor|bobrok|mata duitan|jahanam|bad|evil|crooked|dirty|cruel)'
const BOUGHT = '(?:disuap|disogok|dibayar|dibeli|bribed|paid|bought|owned)'
const AFRAID = '(?:takut|tkut|wedi|ajrih|sieun|ngeri|trauma|afraid|scared|terrified|fear)'
/** No word of what the police should do stands between. */
const OF_THEM = '(?:(?:sama|ama|ke|karo|kalih|sareng|dengan|dgn|of|the|local|lapor|ngelapor|melapor) ){0,3}'
const TRUST = '(?:percaya|percoyo|trust|yakin)'

const MAY_BE = /poli[sc]|pulis|aparat|cop|petugas/

/** Who holds somebody has bought the police, or knows them. */
export const POLICE_BOUGHT = saying(
  [
    `${POLICE} ~3 (?:${IN_LEAGUE} ~2 ${THEY}|${BOUGHT} ~2 ${THEY}|on ~1 (?:their|his|her) side|work(?:s|ing)? ~1 (?:with|for) ~1 (?:them|him|her|${THEY}))`,
    `${THEY} ~2 (?:${IN_LEAGUE}|${BUYS}) ~2 ${POLICE}`,
    `${THEY} ~2 (?:punya|ada|has|have) ~1 (?:temen|teman|kawan|kenalan|orang|beking|backing|bekingan|friends?) ~2 ${POLICE}`,
  ].join('|'),
)
/** They are afraid of the police there, or do not believe in them. */
export const POLICE_FEARED = saying(
  [
    `${POLICE} ~3 ${WICKED}`,
    `(?<! ${THEY} )${AFRAID} ${OF_THEM}${POLICE}(?! ${THEY}| (?:tangkap|nangkap|tangkep|nangkep|dateng|datang|telat|tidak|ga|gak|nggak))`,
    `${NOT_OR_NO} ~2 ${TRUST} ~2 ${POLICE}`,
  ].join('|'),
)

/** Whether somebody tells that the police where they are are no help to them, or are with those who hurt them. Pure. */
export function distrustsPolice(text: string): boolean {
  const words = spokenWords(text)
  return MAY_BE.test(words) && (POLICE_BOUGHT.test(words) || POLICE_FEARED.test(words))
}
