import { TEARS } from '../../../guidance/answer/small-talk.ts'
import { asksWhatThen } from './plain-questions.ts'

/** Words with which somebody is spoken to, or only sighs: they say nothing of the matter. */
const ADDRESS = new Set(
  'mbak mba mas kak kakak ka bang abang pak bu min admin bot gan bro sis dek cekdulu kang teh lur emang memang aduh duh please plis tolong'.split(
    ' ',
  ),
)
/** Nobody asks only about a verdict in more letters. */
const LONGEST = 120
const EDGE = /^[\s\p{P}]+|[\s,.!]+$/gu

/** A text without whom it speaks to at either end: "bang ini gimana" asks "ini gimana". Pure. */
export function withoutAddress(text: string): string {
  if (text.length > LONGEST) return text
  const words = text.trim().split(/\s+/)
  const isAddress = (word = '') => ADDRESS.has(word.toLowerCase().replace(EDGE, ''))
  let [first, end] = [0, words.length]
  while (first < end - 1 && isAddress(words[first])) first += 1
  while (end - 1 > first && isAddress(words[end - 1])) end -= 1
  return words.slice(first, end).join(' ')
}

/** "Knp kok dibilang penipuan?", "why do you say it is a scam": asks for the reasons, with what was said. */
const WHY_SO =
  /^\W*(?:kenapa|knp|knapa|mengapa|kok|kenopo|naha|why|how come)(?!\p{L}).{0,30}(?<!\p{L})(?:penipuan|nipu|tipu|mencurigakan|curiga|bahaya|berbahaya|merah|scam|suspicious|red|orange|dangerous)(?:nya)?(?:\W+(?:ya|yah|sih|kak|min|itu|ini))*\W*$/iu

/** "Bahayanya apa?", "apanya yang mencurigakan", "what is the danger", and nothing else. */
const WHAT_DANGER =
  /^\W*(?:(?:jadi|terus|trus|emang|memang|lha|kak|min|itu|ini|tapi|so|but)\W+)*(?:(?:bahaya|salah|aneh|janggal|mencurigakan|curiga|tanda bahaya|bahayane|salahe)(?:nya|na|e)?\W+(?:itu |tu |ini |ada )?(?:apa|apanya|apa aja|opo|naon|di ?mana|dmn|nang endi|sebelah mana|yang mana)|(?:apa|apanya|opone|opo|bagian mana|di ?mana|yang mana)\W+(?:sih |aja |itu )?(?:yang |yg |sing |letak )?(?:bahaya|berbahaya|salah|aneh|janggal|mencurigakan|bikin curiga)(?:nya|e)?|what(?:'s|’s| is) (?:so )?(?:the danger|the risk|dangerous|wrong|suspicious)(?: (?:with|about|in) (?:it|this|that))?)(?:\W+(?:ya|yah|sih|kak|min|itu|ini|dong|nya|about it|with it))*\W*$/iu

/** "Why should I not go?", "emang kenapa kalau aku berangkat", "kenapa ga boleh": asks what speaks against it. */
const WHY_NOT =
  /^\W*(?:(?:but|so|and|then|tapi|terus|trus|lha|kak|min|emang|memang)\W+)*(?:why (?:should|must|can|could|would|shall|may|do you say|shouldn't|shouldnt|can't|cant|not)(?:\W+(?:i|we|he|she|they|my (?:sister|brother|son|daughter|husband|wife|friend)))?(?:\W+(?:should|not|to))*\W+(?:go|leave|take|accept|join|apply|reply|answer|pay)(?:\W+(?:it|there|this|the (?:job|offer)|with them|them|him|her))?|(?:kenapa|knp|mengapa|kok|kenopo|naha)\W+(?:(?:aku|saya|sy|aq|kita|dia|adikku|anakku)\W+)?(?:jangan|ojo|ulah|(?:ga|gak|gk|nggak|ngga|tidak|ora|teu)\W+(?:boleh|bisa|oleh|entuk|meunang))(?:\W+(?:aku|saya|ikut|pergi|berangkat|mangkat|budhal|indit|ambil|diambil|daftar|terima|diterima|ke sana|kesana|sana))*|(?:kenapa|knp|apa masalahnya|apa salahnya)\W+(?:kalau|kalo|klo|nek|lamun)\W+(?:(?:aku|saya|sy|tetap|tetep)\W+)*(?:ikut|pergi|berangkat|mangkat|budhal|indit|ambil|daftar|terima))(?:\W+(?:ya|yah|sih|kak|min|emang|memang|itu|ini|then|so|dong))*\W*$/iu

/** Whether a text asks why an offer was judged as it was, what is dangerous in it, or why not to take it. Pure. */
export function asksWhySo(text: string): boolean {
  return text.length < 70 && (WHY_SO.test(text) || WHAT_DANGER.test(text) || WHY_NOT.test(text))
}

const SAFE = /(?<!\p{L})(?:aman|amankah|safe)(?!\p{L})/iu

/** Whether what asks about a verdict wants to hear that nothing can happen: "berarti aman ya?", "so it is safe?". Pure. */
export function asksForPromise(text: string): boolean {
  return SAFE.test(text)
}

const LEGAL = /(?<!\p{L})(?:legal|ilegal|illegal|resmi|sah|lawful|official)(?!\p{L})/iu

/** Whether what asks about a verdict wants to know if the offer is lawful: "ini legal ga?". Pure. */
export function asksForRuling(text: string): boolean {
  return LEGAL.test(text)
}

const ONLY_SIGNS = /^[\p{Extended_Pictographic}\p{Emoji_Component}\s.!,]+$/u

/** Whether somebody only weeps or is frightened, in signs without words. Pure. */
export function weeps(text: string): boolean {
  return text.length < 40 && ONLY_SIGNS.test(text) && TEARS.test(text)
}

/** "Trs gmn dong", "so what now", and nothing else. */
const WHAT_NOW =
  /^\W*(?:(?:jadi|terus|trus|trs|lalu|so|then|ok|oke|aku|saya|sy|dia|mereka|kita|i|abdi|kulo|sekarang|skrg|skrng|saiki|now|harus|kudu|mesti|kedah)\W+)*(?:(?:harus|kudu|mesti|kedah) (?:apa|opo|naon|kumaha)|gimana|gmn|bagaimana|piye|kumaha|ngapain|apa (?:yang|yg) (?:harus|mesti|kudu) (?:ku|aku |saya )?(?:lakukan|lakuin)|what now|what (?:should|do|does|can) (?:i|we|he|she|they) do)(?:\W+(?:ya|yah|dong|nih|sih|kak|min|sekarang|skrg|skrng|saiki|now|ini|iki|donk|to|toh|biar aman|supaya aman|ben aman|to be safe))*\W*$/iu

/** Whether a text only asks what to do now. Pure. */
export function asksWhatNow(text: string): boolean {
  return text.length < 60 && (WHAT_NOW.test(text) || asksWhatThen(text))
}

/** "Wajar ga?", "itu normal gak sih", "gpp?", "is it ok?", "rapopo ta", and nothing else. */
const NORMAL =
  /^\W*(?:(?:jadi|berarti|terus|trus|tapi|kak|min|ini|itu|iki|kuwi|gitu|begitu|segitu|hal|kayak gitu|so|but|is|it|this|that|are|they)\W+)*(?:(?:beneran|bener|benar|emang|really)\W+)?(?:wajar|normal|aman|safe|lumrah|boleh|gpp|gapapa|ga papa|gak papa|nggak apa-apa|tidak apa-apa|rapopo|ra popo|okay|ok|fine|allowed)(?:kah)?(?:\W+(?:ga|gak|gk|nggak|ngga|tidak|ora|ra|teu|kan|ya|yah|sih|kak|min|ini|itu|iki|ta|tah|to|toh|apa|opo|kah|gitu|or|not))*\W*$/iu
const ASKS_SO =
  /\?|(?<!\p{L})(?:wajar|normal|lumrah|amankah|kah|kan|ta|tah|toh|is|are|opo)(?!\p{L})|(?<!\p{L})(?:ga|gak|gk|nggak|ngga|tidak|ora|ra|teu)(?:\W+(?:ya|yah|sih|kak|min))*\W*$/iu

/** "Menurutmu gimana", "kira-kira aman gak", "jadi ambil apa enggak", "should I take it": wants the verdict. */
const OPINION =
  /^\W*(?:(?:jadi|terus|trus|kak|min|so|ini|itu)\W+)*(?:(?:menurut ?(?:mu|kamu|kakak|admin|bot)(?=\W*$)|(?:menurut ?(?:mu|kamu|kakak|admin|bot)|kira\W?kira|kira2)(?:\W+(?:ini|itu|tawarannya))?\W+(?:gimana|gmn|piye|bagaimana|aman|beneran|bener|asli|penipuan))|(?:aku |saya |mending |sebaiknya )?(?:ambil|terima|ikut|lanjut) (?:apa|atau|opo) (?:enggak|engga|nggak|gak|ga|tidak|jangan|ora|tolak)|should i (?:take|accept) it|what do you think)(?:\W+(?:ga|gak|nggak|tidak|ya|yah|sih|kak|min|or not))*\W*$/iu

/** Whether a text only asks if things are as they should be: the verdict is the answer. Pure. */
export function asksWhetherNormal(text: string): boolean {
  return text.length < 50 && ((NORMAL.test(text) && ASKS_SO.test(text)) || OPINION.test(text))
}

/** "Bukan itu maksudku", "maksudku bukan gitu", "bukan itu yang kutanya", "dudu kuwi maksudku", "that's not what I meant". */
const NOT_MEANT =
  /^\W*(?:(?:eh|lho|loh|hah|kak|min|no|tapi|duh|maaf)\W+)*(?:(?:bukan|bkn|dudu|sanes) (?:itu|iku|kuwi|eta|gitu|begitu|yang itu)\W+(?:maksud|sing tak karepke|(?:yang|yg|sing) (?:ku|aku |saya |tak)?(?:tanya|tanyain|tanyakan|maksud|takon))\p{L}*|(?:maksud|karep)\p{L}{0,4}\W+(?:aku |saya )?(?:bukan|bkn|dudu|sanes)(?: (?:itu|iku|kuwi|eta|gitu|begitu))?|(?:that|this|it)(?:'s|’s|s| is)? ?not what i (?:meant|mean|asked|ask)|not what i (?:meant|mean|asked|ask)|i (?:didn't|didnt|did not) (?:mean|ask) that)(?:\W+(?:kak|min|sih|ya|kok|bot|lho|loh|tadi|deh))*\W*$/iu

/** Whether a text only says that something else was meant than what was answered. Pure. */
export function saysNotMeant(text: string): boolean {
  return text.length < 60 && NOT_MEANT.test(text)
}
