import { looksLikeQuestion, wordsIn } from '../route.ts'
import { asksInFewWords } from './asks-in-few-words.ts'
import { NUMBER_WORDS } from './number-words.ts'

/** Before an item: "1. ", "2) ", "no 3: ", at the start of a line or behind the item before it. */
const NUMBER = /(?:^|\s)(?:(?:soal|no|nomor)\.? ?)?(\d{1,2})[.):]\s+/giu
/** What a task tells to do, where it asks nothing. */
const TASK =
  /^(?:sebut|jelas|urai|tulis|banding|beri|definisi|analisis|simpul|ceritak|gambark|list|name|explain|describe|define|compare|give|write|discuss|summari[sz]e|tell)/iu
const LONGEST = 2_000
const LONGEST_ITEM = 280
const MOST_ITEMS = 20

/**
 * The questions of a pasted list ("1. apa itu GCM 2. sebutkan tujuannya", or one in each line), in their order; none
 * where it is no list of questions: what an advert lists asks nothing. Pure.
 */
export function questionsIn(text: string): readonly string[] {
  if (text.length > LONGEST) return []
  const items = numbered(text)
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const listed = items.length > 1 ? items : lines.filter(line => line.trim().endsWith('?'))
  const isList = items.length > 1 || (listed.length > 1 && listed.length >= lines.length - 1)
  if (!isList || listed.length > MOST_ITEMS || !listed.every(isSomething)) return []
  const asking = listed.filter(item => looksLikeQuestion(item) || TASK.test(item.trim()))
  return asking.length * 2 > listed.length ? listed.map(item => item.trim()) : []
}

const LONGEST_LINE = 300
const LONGEST_PIECE = 140
const MOST_PIECES = 6
/** "When was it adopted, how many objectives has it, and is it binding?": fewer may be one question with its reason. */
const FEWEST_BEHIND_COMMAS = 3
const COMMA =
  /[,;]\s*(?:(?:and|dan|terus|trus|lalu|serta|then|sama)\s+)?|\s(?:and|dan)\s(?=(?:what|who|when|where|why|how|is|are|does|do|can|which|apa|siapa|kapan|berapa|kenapa|gimana|bagaimana|apakah)\s)/iu

/**
 * The questions of one typed line, each but perhaps the last with its question mark ("gaji di hk brp? libur? trus hp
 * gmn"), or three and more between commas, in their order; none where there are fewer than two. Pure.
 */
export function questionsInLine(said: string): readonly string[] {
  if (said.length > LONGEST_LINE) return []
  const text = withoutIntroduction(said)
  const last = text.trim().endsWith('?')
  const pieces = piecesOf(text, '?')
  const end = pieces.at(-1) ?? ''
  const asks = last || isAsked(end)
  const isList = pieces.length > 1 && pieces.length <= MOST_PIECES && asks
  if (!isList) {
    if (pieces.length !== 1) return []
    const behindCommas = questionsBehindCommas(end)
    return behindCommas.length > 0 ? behindCommas : questionsBehindWords(end)
  }
  return pieces.every(isShort) ? pieces.map(piece => `${piece}?`) : []
}

/** "Halo kak, aku siswa SMK.": who asks, and neither where nor what. */
const INTRODUCES =
  /^\W*(?:halo|hallo|hai|hi|hello|assalam\p{L}*|selamat \p{L}+|permisi|punten|sugeng \p{L}+|good \p{L}+|(?:aku|saya|sy|gw|gue|i am|i'm|im|my name|nama\p{L}*)(?!\p{L}))[^?]*$/iu
const NAMES_PLACE = /(?<!\p{L})(?:ke|di|dari|ka|nang|ning|to|in|from)(?!\p{L})/iu
/** "… mau tanya syarat SSW apa": what is asked comes behind it. */
const ASKS_LEAVE =
  /^(?:[\p{L}']+[ ,.]+){0,4}?(?:mau|pengen|pingin|ingin|izin|ijin|numpang|boleh|arep|bade|hoyong|want to|wanted to|can i|may i) (?:tanya|nanya|tny|bertanya|takon|tumaros|tumaroas|ask)(?:[ ,:.]+(?:dong|donk|kak|min|ya|nih|dikit|sedikit|soal|tentang|about))*[ ,:.]+/iu

function withoutIntroduction(said: string): string {
  const sentences = said.split(/(?<=[.!\n])\s+/)
  let from = 0
  while (from < sentences.length - 1 && isIntroduction(sentences[from] ?? '')) from += 1
  return sentences.slice(from).join(' ').replace(ASKS_LEAVE, '')
}

function isIntroduction(sentence: string): boolean {
  return INTRODUCES.test(sentence) && !NAMES_PLACE.test(sentence) && !isAsked(sentence)
}

function questionsBehindCommas(line: string): readonly string[] {
  const pieces = piecesOf(line, COMMA)
  const isList = pieces.length >= FEWEST_BEHIND_COMMAS && pieces.length <= MOST_PIECES
  const each = isList && pieces.every(piece => isShort(piece) && isAsked(piece))
  return each ? pieces.map(piece => `${piece}?`) : []
}

/** "GCM itu apa terus cara lapor gimana?": what goes on as a question of its own, in so many words that it says of what. */
const GOES_ON =
  /([,;]?\s(?:dan|and|terus|trus|trs|lalu|then|sama|serta|plus|juga|also)\s(?:(?:juga|terus|then|also)\s)?)/iu
/** In fewer words hardly anything is asked that says of what. */
export const FEWEST_WORDS = 3
/** What is compared is one question. */
const COMPARES =
  /(?<!\p{L})(?:beda|bedanya|bedane|bédana|perbedaan|perbedaannya|mending|antara|difference|differ|between|versus|vs)(?!\p{L})/iu

/** "Nomor kjri penang sama …", "syarat kerja di malaysia": what is wanted is named, and nothing else asks. */
const WANTED =
  /^(?:minta |mau tau |mau tahu )?(?:nomor|nomer|no|kontak|alamat|hotline|syarat|biaya|gaji|number|address|contact|requirements|fees?|salary|wages?)\s/iu
/** "Biayanya berapa": of what, its ending says. */
const OF_THE_SAME = /\p{L}{3}nya(?!\p{L})/iu

function questionsBehindWords(line: string): readonly string[] {
  if (COMPARES.test(line)) return []
  // What stands at odd places is what joins the pieces.
  const parts = line.split(GOES_ON)
  const pieces = [parts[0] ?? '']
  for (let at = 2; at < parts.length; at += 2) {
    const [before = '', piece = ''] = [pieces.at(-1), parts[at]]
    // "Apa hubungannya sama tppo": what asks nothing by itself belongs to what stands before it.
    if (isOwnQuestion(before) && isOwnQuestion(piece)) pieces.push(piece)
    else pieces[pieces.length - 1] = `${before}${parts[at - 1]}${piece}`
  }
  const isList = pieces.length > 1 && pieces.length <= MOST_PIECES && pieces.every(isOwnQuestion)
  return isList ? pieces.map(piece => `${piece.trim()}?`) : []
}

function isOwnQuestion(piece: string): boolean {
  const words = wordsIn(piece)
  if (words >= FEWEST_WORDS) return isAsked(piece) || WANTED.test(piece.trim())
  return words > 1 && OF_THE_SAME.test(piece) && looksLikeQuestion(piece)
}

function piecesOf(text: string, between: string | RegExp): readonly string[] {
  return text
    .split(between)
    .map(piece => piece.trim())
    .filter(piece => /\p{L}{2}/u.test(piece))
}

function isAsked(piece: string): boolean {
  return looksLikeQuestion(piece) || asksInFewWords(piece)
}

function isShort(piece: string): boolean {
  return piece.length <= LONGEST_PIECE
}

/** What stands behind 1, 2, 3 …: any other number belongs to the item it stands in. */
function numbered(text: string): readonly string[] {
  const starts: { readonly at: number; readonly from: number }[] = []
  for (const found of text.matchAll(NUMBER))
    if (Number(found[1]) === starts.length + 1)
      starts.push({ at: found.index, from: found.index + found[0].length })
  return starts.map(({ from }, place) => text.slice(from, starts[place + 1]?.at).trim())
}

function isSomething(item: string): boolean {
  return item.trim().length > 2 && item.length <= LONGEST_ITEM
}

const ASKED =
  /^(?:(?:yang|yg|kalau|kalo|klo|terus|trus|lanjut|coba|jawab|jawaban|lalu|tolong|and|the|then|now) )*(?:nomor|nomer|nmr|no|soal|pertanyaan|number|question)\.? ?(?:nomor|nomer|no|number)?\.? ?(\d{1,2}|satu|dua|tiga|empat|lima|one|two|three|four|five)(?: (?:lengkap|lengkapnya|dong|kak|min|ya|apa|gimana|gmn|jawabannya|jawaban|lagi|juga|please|pls|then|again|in full|full))*\W*$/iu
/** "Yang kedua tadi brp", "the second one". */
const ORDINAL =
  /^(?:(?:kalau|kalo|klo|terus|trus|lalu|and|then) )*(?:yang|yg|sing|nu|the)\.? ?(?:ke ?-?)?(pertama|kedua|ketiga|keempat|kelima|dua|tiga|empat|lima|first|second|third|fourth|fifth|\d{1,2})(?: (?:tadi|itu|iku|tuh|one|question|berapa|brp|piro|gimana|gmn|piye|apa|jawabannya|dong|kak|min|ya|please|pls))*\W*$/iu
const NEXT =
  /^(?:lanjut|lanjutin|lanjutkan|berikutnya|selanjutnya|next|terus|go on|continue)(?: (?:dong|kak|min|ya|please|soal|nomor|question))*\W*$/iu
const LONGEST_WISH = 60

/** "Lanjut dong", "next", "go on", in no other words. Pure. */
export function asksForNext(text: string): boolean {
  const wish = text.trim()
  return wish.length <= LONGEST_WISH && NEXT.test(wish)
}

/** "Nomor 2 lengkapnya", "lanjut": which of a list is wanted, counted from 1; null where none is. @param last told last */
export function wantedOfList(text: string, last: number): number | null {
  const wish = text.trim()
  if (wish.length > LONGEST_WISH) return null
  if (asksForNext(wish)) return last + 1
  const named = (ASKED.exec(wish) ?? ORDINAL.exec(wish))?.[1]?.toLowerCase()
  return named === undefined ? null : (NUMBER_WORDS[named] ?? Number(named))
}
