import { saying, spokenWords } from '../text/said.ts'
import { areKinBeatenByKin, BEATEN, BEATS } from './beaten-at-home.ts'

const STRUCK = `(?:${BEATEN}|dianiaya|dihajar|diseret|dijambak|dibanting|lebam|babak belur|beaten|abused|bruised)`
const THEIR_OWN =
  '(?:suami|suaminya|suamine|laki|lakinya|bojo|bojone|pacar|pacarnya|pacare|cowoknya|cowonya|mantan|mantannya|istri|istrinya|mertua|mertuanya|bokap|nyokap|bokapku|papaku|bapakku|ayahku|(?:papa|bapak|ayah|mama|ibu)(?! (?:majikan|bos|angkat|guru|kos|kost|kontrakan))|bapaknya|bapake|ayahnya|ibunya|ibune|ortunya|orang tuanya|husband|boyfriend|girlfriend|wife|father|stepfather|mother|parents|partner|ex)'
const BY = '(?:sama|ama|oleh|karo|ning|dening|by|by (?:her|his|their))'
const NEXT_DOOR =
  '(?:tetangga|tetanggaku|tetanggane|tonggo|tonggoku|neighbou?r|neighbou?rs|(?:kamar|rumah|kos|kost|kontrakan) (?:sebelah|samping|atas|bawah)|next door)'
const BEATEN_NEAR = saying(
  [
    `${STRUCK} ~1 (?:${BY} )?${THEIR_OWN}`,
    `${THEIR_OWN} ~1 (?:sering|suka|selalu|lagi|tiap|always|often|is)? ?${BEATS}`,
    `${NEXT_DOOR} ~7 (?:${STRUCK}|${BEATS})`,
    'kdrt|domestic (?:violence|abuse)',
  ].join('|'),
)

const SPOUSE =
  '(?:suami|suaminya|suamiku|suamine|bojone|pacarnya|cowoknya|istrinya|mertuanya|husband|boyfriend|wife)'
/** "Dibentak suaminya dan dikunci di rumah". */
const KEPT_BY_SPOUSE = saying(
  `(?:dibentak|dibentakin|dikunci|dikunciin|dikurung|disekap|dimaki|locked (?:in|up)|yelled at) (?:${BY} )?${SPOUSE}|${SPOUSE} ~2 (?:ngunci|ngunciin|ngurung|nyekap|bentak|ngebentak|locks|locked)`,
)

/** Whether somebody's husband or wife locks them in or shouts at them: that is violence at home, and nobody's camp. Pure. */
export function isKeptBySpouse(text: string): boolean {
  return KEPT_BY_SPOUSE.test(spokenWords(text))
}

/**
 * Whether somebody is beaten by their own, or next door, so that who tells of it may be near: no passport or recruiter helps
 * there. Pure.
 * @param words see `spokenWords`
 */
export function isBeatenNear(words: string): boolean {
  return BEATEN_NEAR.test(words) || areKinBeatenByKin(words)
}
