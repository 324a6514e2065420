import { saying, spokenWords } from '../text/said.ts'

const MOTHER =
  '(?:ibu|ibuk|ibune|ibuku|mama|mamah|mamaku|mami|emak|emakku|mamak|umi|simbok|mbokku|ema|nyokap|mother|mom|mum|mummy)'
const FATHER =
  '(?:bapak|bapakku|bapake|bapa|ayah|ayahku|papa|papah|papaku|papi|abah|bokap|stepfather|father|dad|daddy)'
const OTHERS_AT_HOME =
  '(?:suami|suamiku|suamine|suaminya|laki|lakiku|lakinya|bojo|bojoku|bojone|mertua|mertuaku|mertuanya|kakak|kakakku|abang|abangku|husband|brother)'
/** Those of a family who are told to beat. */
const OF_FAMILY = `(?:${OTHERS_AT_HOME}|${FATHER})`
/** To beat, as who tells of it says. */
export const BEATS =
  '(?:mukul|mukuli|mukulin|memukul|memukuli|pukul|pukuli|pukulin|ngantem|ngantemi|nggebuk|nggebuki|gebuk|gebukin|nampar|tampar|nendang|tendang|nyiksa|menyiksa|ngeplak|nyekik|hits|beats|hitting|beating|kicks|chokes)'
/** To be beaten. */
export const BEATEN =
  '(?:dipukul|dipukuli|dipukulin|digebuk|digebuki|digebukin|diantem|diantemi|ditampar|ditendang|disiksa|dicekik|dikeplak|kena pukul|beaten|hit)'
const BY = '(?:(?:sama|ama|oleh|karo|ning|ku|dening|by|by my|by (?:her|his|their)) )?'
const OFTEN = '(?:sering|suka|selalu|tiap|terus|kerap|seneng|hobi|always|often|keeps)'
/** Who throws things in anger hits people next. */
const THROWS =
  '(?:lempar|ngelempar|lemparin|ngelemparin|banting|ngebanting|mbanting|mecahin|throws?|throwing|smashes) ~1 (?:barang|barang2|piring|gelas|kursi|meja|perabot|hp|things|plates|stuff)'
const FAMILY_BEATS = saying(
  `${OF_FAMILY} ~3 ${BEATS} ~1 (?:saya|aku|sy|gw|gue|gua|kami|me|us)|${OF_FAMILY} ~1 ${OFTEN} ~2 ${BEATS}|${BEATEN} ~1 ${BY}${OF_FAMILY}|(?:${OF_FAMILY}|${MOTHER}) ~3 ${OFTEN} ~1 ${THROWS}`,
)

const MINE = '(?: (?:saya|aku|sy|gw|gue|gua|kami|abdi|kulo))?'
const YOUNGER = '(?:adik|adek|adikku|adekku|adhik|kakakku|kakak|sister|brother|nenek|nenekku|grandma)'
const ONE_OF_THEM = `(?:${MOTHER}|${FATHER}|${YOUNGER}|${OTHERS_AT_HOME})`
const STRUCK = `(?:${BEATEN}|diteunggeul|dianiaya|dihajar|abused)`
/** "Nyokap dipukulin bokap", "bapak saya mukul ibu", "dad hits mom": one of the family by another, and nobody says "me". */
const KIN_BY_KIN = saying(
  `${ONE_OF_THEM}${MINE} (?:[^ ]+ ){0,1}${STRUCK} ${BY}${ONE_OF_THEM}|(?:${FATHER}|${MOTHER}|${OTHERS_AT_HOME})${MINE} (?:(?:kalau|when|if) (?:marah|mabuk|drunk|angry|(?:he|she) (?:is )?(?:drunk|angry)) )?(?:(?:sering|suka|selalu|lagi|terus|tiap hari|always|often) )?${BEATS} (?:my )?(?:${MOTHER}|${FATHER}|${YOUNGER})`,
)
/** Who stands beside them is struck too. */
const ME_TOO = saying(
  '(?:saya|aku|gw|gue|gua|i|me) (?:dan|sama|and|juga|ikut|too)|(?:dan|sama|and) (?:saya|aku|gw|gue|gua|i|me)',
)

/** Whether somebody tells that their own family beats them: at home that is danger, wherever they want to go. Pure. */
export function isBeatenByFamily(text: string): boolean {
  return FAMILY_BEATS.test(spokenWords(text)) || areKinBeatenByKin(text)
}

/** Whether it is told of one of the family that another beats, and not of who writes. Pure. */
export function areKinBeatenByKin(text: string): boolean {
  const words = spokenWords(text)
  return KIN_BY_KIN.test(words) && !ME_TOO.test(words)
}
