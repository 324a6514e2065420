import { wordSet, wordsOf } from '../../../offers/text/said.ts'
import { asksForNext } from '../../talk/question-list.ts'
import { asksShorter } from '../offer/asked-wording.ts'
import { asksPlainer } from './plain-questions.ts'

const FILLS = wordSet(
  'terus trus trs lalu lha lah nah jadi emang memang eh oh ok oke and so but kak kakak ka min admin mas mbak bang bot dong donk sih ya yah nih deh tuh itu ini iki kuwi tadi yang yg sing ada ono aya apa opo naon apaan is are the a an its your of this that it there any do you have what whats give me show kasih kasi beri minta tolong please pls boleh bisa lihat liat info infonya informasi jawaban jawabannya jawabanmu answer from dari soko ti satu one some beberapa buat untuk for mau aku saya sy gw gue lagi dapat dapet kamu kau kowe dapetnya dapatnya ngomong nya e',
)
const SOURCE = wordSet(
  'sumber sumbernya sumbere sumberna sumberny source sources referensi referensinya reference references',
)
const WHERE = wordSet(
  'mana dimana endi ngendi nandi piye where gimana gmn link linknya url resmi official siapa who',
)
const EXAMPLE = wordSet(
  'contoh contohnya contohe contone contona conto misal misalnya misale example examples',
)
const KINDS = wordSet(
  'gimana gmn piye kumaha like seperti kayak kaya nyata konkret real concrete apa aja saja',
)
const MOST_WORDS = 8

function isOnly(text: string, keys: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const words = wordsOf(text)
  return (
    words.length <= MOST_WORDS &&
    words.some(word => keys.has(word)) &&
    words.every(word => keys.has(word) || others.has(word) || FILLS.has(word))
  )
}

/** "Sumbernya mana", "source?", "sumbere endi": asks where an answer is from, in no other words. Pure. */
function asksSource(text: string): boolean {
  return isOnly(text, SOURCE, WHERE)
}

/** "Contohnya?", "kasih contoh dong", "for example?": asks for an example of what was told, in no other words. Pure. */
function asksExample(text: string): boolean {
  return isOnly(text, EXAMPLE, KINDS)
}

const MORE = wordSet(
  'lanjut lanjutin lanjutkan lanjutannya lanjutane terusin terusno teruskeun berikutnya selanjutnya selengkapnya lengkapnya next more continue',
)
const GOES_ON = wordSet('lagi selain itu dan go on tell me read baca bacain jelasin apalagi apa else about')

const SURE = wordSet(
  'beneran bneran bener bnr benar betul yakin serius seriusan masa masak sungguh sungguhan tenan leres estu kah really true sure certain serious for right',
)
/** What "beneran gratis?" doubts is said in few words beside it. */
const MOST_DOUBTED = 3
/** They point at something sent, or at an offer: "ini beneran?", "kerjanya beneran ada?". */
const OF_A_THING = wordSet(
  'ini iki ieu nih this tawaran tawarannya loker lokernya lowongan lowongannya offer job kerja kerjaan kerjaannya gaji gajinya penipuan scam asli palsu resmi aman safe',
)

/**
 * The words that a doubt is of, "gratis" of "beneran gratis?" and none of "are you sure?"; null where nothing is doubted,
 * or more is asked. Pure.
 */
export function doubtsOf(text: string): readonly string[] | null {
  const words = wordsOf(text)
  if (words.length > MOST_WORDS || !words.some(word => SURE.has(word))) return null
  if (words.some(word => OF_A_THING.has(word))) return null
  const others = words.filter(word => !SURE.has(word) && !FILLS.has(word) && !DENIES.has(word))
  return others.length <= MOST_DOUBTED ? others : null
}

const DENIES = wordSet('ga gak gk nggak ngga enggak engga tidak apa or not he it')

/** What is asked of the answer before: its source, an example, easier words, to go on, or whether it is so. */
export type OfAnswer = 'source' | 'example' | 'plainer' | 'more' | 'sure'

/** Which of them a short text asks for, in no other words; null where it asks for something else. Pure. */
export function ofAnswer(text: string): OfAnswer | null {
  if (asksSource(text)) return 'source'
  if (asksExample(text)) return 'example'
  if (asksForNext(text) || isOnly(text, MORE, GOES_ON)) return 'more'
  if (asksPlainer(text) || asksShorter(text)) return 'plainer'
  return doubtsOf(text)?.length === 0 ? 'sure' : null
}
