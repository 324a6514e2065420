import { LETS_KNOW, NOT_YET } from '../../offers/text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../../offers/text/said.ts'
import type { Verdict } from '../../offers/types.ts'

/** What an offer is warned of for the mere naming of a country (`content/signals/missing.yaml`). */
const ONLY_WHERE = 'luar-negeri-tanpa-lembaga'

/** Whether nothing of an offer was found in a text but a country and perhaps how it sounds. Pure. */
export function onlyNamesCountry({ signals, entities }: Verdict): boolean {
  const { money, phones, links, handles, emails, accounts, companies } = entities
  return (
    signals.every(({ id }) => id === ONLY_WHERE) &&
    [money, phones, links, handles, emails, accounts, companies].every(found => found.length === 0)
  )
}

/** "Can I work for two employers", "is my agent allowed to …", "do helpers have a day off". */
const MAY =
  /^\W*(?:(?:hi|hello|hey|kak|min|sir|please|pls|so|and|but|ok)\W+){0,3}(?:can|may|could|must|should|am|are|is|do|does|will|what if)\s+(?:i|we|my|our|a|an|the|they|he|she|(?:\p{L}{1,12}\s+)?(?:workers?|helpers?|maids?|employers?|agents?|agency|agencies|boss|bosses|women|woman|girls?|females?|men|mothers?|wives|students?|graduates?|teenagers?))(?!\p{L})/iu
/** "Boleh kerja di dua majikan ga", "apa harus libur tiap minggu?". */
const ALLOWED =
  /^\W*(?:(?:kak|min|mbak|mas|pak|bu|permisi|halo|hai|tanya|apa|apakah|emang|kalau|kalo|aku|saya|sy|gw|tkw|tki|pmi|art)\W+){0,4}(?:boleh|bolehkah|bisa|bisakah|harus|haruskah|wajib|wajibkah|dilarang|entuk|oleh|meunang|kudu|apakah)(?!\p{L})/iu
/** "Cewek boleh kerja ke arab ga", "kerja ke arab umur 20 bisa ga": whether one may, asked near the end. */
const MAY_ONE =
  /(?<!\p{L})(?:boleh|bolehkah|bisa|bisakah|entuk|iso|meunang|kenging)(?: \p{L}{1,14}){0,5}\W+(?:ga|gak|gk|nggak|ngga|enggak|tidak|ora|teu|ndak)(?: (?:buat|untuk|bagi|utk|kanggo) \p{L}{1,14}| (?:ya|sih|kak|min|skrg|sekarang|saat ini|now))*\W*$/iu
const MOST_WORDS_OF_MAY = 12
const ASKED =
  /\?|(?<!\p{L})(?:ga|gak|gk|nggak|ngga|enggak|tidak|ora|teu|ndak|kah)\W*(?:(?:ya|sih|kak|min|di|in)\b.{0,30})?$/iu
/** Who asks about one offer they got, or for a job, has that looked at. */
const OF_ONE_OFFER =
  /(?<!\p{L})(?:offer(?:s|ed|ing)?|apply|vacancy|job ad|this|that|trust|legit|scam|real|tawaran|lowongan|loker|ditawar\p{L}*|daftar|ini|itu|percaya|penipuan|beneran|bener|asli)(?!\p{L})/iu

/** Whether a short text asks what is allowed or due at work: a matter of rules, and no offer. Pure. */
export function asksOfRules(text: string): boolean {
  const mayOne = countSpoken(spokenWords(text)) <= MOST_WORDS_OF_MAY && MAY_ONE.test(text)
  return (MAY.test(text) || mayOne || (ALLOWED.test(text) && ASKED.test(text))) && !OF_ONE_OFFER.test(text)
}

const TERM = '(?:syarat|syarate|persyaratan|gaji|gajine|upah|biaya|biayane|umur|usia|kontrak|dokumen)(?:nya)?'
const HOW = '(?:apa|apa saja|apa aja|opo|opo wae|naon|berapa|brp|piro|pira|sabaraha|gimana|gmn|piye|kumaha)'
const SOFT = '(?:sih|ya|yah|kak|min|dong|gan|bang|mbak|mas)'
/** "Syarat kerja ke Polandia", "kerja di kapal pesiar gajinya berapa ya", "what are the requirements to …". */
const TERM_LAST = new RegExp(` ${TERM} ${HOW}(?: ${SOFT})* $`)
const TERMS = saying(
  `${HOW} (?:sih |ya )?${TERM}|(?:what are|what is|whats|what's) the (?:requirements|requirement|salary|wage|pay|cost)`,
)
const NAMES_TERM_FIRST = new RegExp(
  `^ (?:${SOFT} |apa |halo |permisi )*(?:syarat|syarate|persyaratan|requirements) `,
)
const MOST_WORDS_OF_TERMS = 12
/** An advert gives its terms: "syarat: pria, maks 35 tahun". */
const GIVES_TERMS = /[:\d]/

/** Whether a short text asks for the terms of some kind of work in general, and gives none: no offer. Pure. */
export function asksOfTerms(text: string): boolean {
  const words = spokenWords(text)
  return (
    countSpoken(words) <= MOST_WORDS_OF_TERMS &&
    (TERMS.test(words) || TERM_LAST.test(words) || NAMES_TERM_FIRST.test(words)) &&
    !GIVES_TERMS.test(text) &&
    !OF_ONE_OFFER.test(text)
  )
}

const MOST_OF_A_TOPIC = 5
const DOUBTED =
  /(?<!\p{L})(?:wajar|normal|masuk akal|aman|amankah|safe|legal|resmi|sah|nipu|tipu|boleh|gaji|gajinya|upah|minat|berminat|ok|oke|okay)(?!\p{L})/iu

/** "Selandia baru panen kiwi?": a place and a kind of work, asked about in a handful of words that doubt nothing. Pure. */
export function onlyAsksOfWork(text: string): boolean {
  if (!/\?\s*$/.test(text) || countSpoken(spokenWords(text)) > MOST_OF_A_TOPIC) return false
  return !DOUBTED.test(text) && !OF_ONE_OFFER.test(text)
}

const EMPLOYER =
  '(?:majikan|majikanku|majikannya|bos|bosku|bosnya|nyonya|nyonyaku|tuan|tuanku|juragan|tauke|taukeh|toke|towkay|mandor|kapten|boss|bosses|employer|employers|madam|mam|sir|supervisor|captain|landlord)'
const ME = "(?:saya|aku|sy|gw|gue|gua|kami|kita|abdi|kulo|me|my|mine|us|our|i|i'm|im|we)"
/** "My boss installed a camera in my bedroom", "majikan bentak aku": no rule hears each way to be hurt at work. */
const DONE_TO_ME = saying(`${EMPLOYER} ~9 ${ME}|${ME} ~9 ${EMPLOYER}`)
const MOST_WORDS = 25
/** What somebody's employer does to them, not what an employer wants of whoever comes. */
const DOES = saying(
  `${EMPLOYER} ~2 (?:gives?|gave|only|never|always|makes?|made|takes?|took|pays?|paid|lets?|cuts?|says?|said|tells?|told|asks?|asked|shouts?|yells?|kasih|ngasih|cuma|cuman|hanya|suruh|nyuruh|marah|marahin|bentak|potong|larang|ngelarang|bilang|${LETS_KNOW}|minta|ga|gak|nggak|tidak|jarang|sering|not|don't|doesn't|dont|doesnt)`,
)

/** "Bos gue nyiksa banget tugasnya": the tasks torture, and nobody else. */
const TASKS_TORTURE = saying(
  '(?:nyiksa|menyiksa|siksa|nyekek|ngebunuh|bunuh|tortures?|torturing|kills?|killing) ~4 (?:tugas|tugasnya|deadline|deadlines|deadlinenya|kerjaan|kerjaannya|revisi|revisinya|target|targetnya|laporan|laporannya|tasks?|workload|homework)|(?:tugas|tugasnya|deadline|deadlinenya|kerjaan|kerjaannya|revisi|revisinya|target|targetnya|tasks?|workload) ~3 (?:nyiksa|menyiksa|ngebunuh|torture|killing)',
)

/** Whether a text of few words states what somebody they work for does. Pure. */
export function statesWork(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_WORDS && DONE_TO_ME.test(words) && !TASKS_TORTURE.test(words)
}

/** Whether that is something done to who works there already: "my friend in Singapore, boss gives food once a day". Pure. */
export function tellsOfTreatment(text: string): boolean {
  return statesWork(text) && DOES.test(spokenWords(text))
}

const FEEDS_LITTLE = saying(
  `(?:${EMPLOYER}|dia|he|she) ~3 (?:gives?|kasih|ngasih|kasi|ngasi|feeds?|beri|memberi) ~3 (?:food|makan|mangan|maem|meals?|nasi|rice|me|us|her|him) ~3 (?:(?:one|once|1|two|2|dua|satu) ~1 (?:time|times|meal|kali|x)? ?(?:a|per|in|every)? ?(?:day|hari|sehari)|(?:sekali|1x|2x|sepisan|pisan) (?:sehari|sedino|sapoe|a day|per hari)|once|(?:only|cuma|cuman|hanya|mung) ~2 (?:rice|nasi|mie|indomie|noodles?|roti|bread|sisa|leftovers?)|sisa|basi|leftovers?)|(?:makan|mangan|food) ~2 (?:sekali|1x|cuma sekali|once) (?:sehari|sedino|a day|per hari)`,
)

/** Whether an employer is told to give little or bad food to who works there: no question of wages. Pure. */
export function tellsOfLittleFood(text: string): boolean {
  return statesWork(text) && FEEDS_LITTLE.test(spokenWords(text))
}

/** "Saya di Tawau", "aku kerja nang Hong Kong", "I work in": they are there already. */
const IS_THERE = saying(`${ME} ~2 (?:di|kat|dekat|nang|neng|ning|in|at|kerja|kerjo|work|working)`)
const KEEPS =
  '(?:tahan|tahannya|nahan|menahan|ditahan|pegang|megang|dipegang|simpan|nyimpen|ambil|ngambil|diambil|sita|disita|rampas|holds?|keeps?|kept|took|takes?|withholds?)'
const THEIRS =
  '(?:pas|paspor|pasport|pasporku|passport|permit|ic|iqama|arc|dokumen|gaji|gajiku|upah|papers|documents|wages?|salary)'
const UNPAID = `(?:gaji|gajiku|upah|wages?|salary) ~2 (?:${NOT_YET}|durung|unpaid) ~1 (?:bayar|dibayar|dapat|keluar|kasih|dikasih|turun|paid|given)|${NOT_YET} ~1 (?:bayar|dibayar|digaji)|(?:not|never|doesn't|dont|don't|didn't) ~1 (?:pay|paid)`
const KEPT_BACK = saying(`${KEEPS} ~3 ${THEIRS}|${THEIRS} ~3 ${KEEPS}|${UNPAID}`)

/**
 * Whether who works somewhere already tells that their employer keeps their papers or wages: "saya di tawau, majikan
 * tahan pas, gaji tak bayar". No offer, and no question of what the wage is. Pure.
 */
export function tellsOfKept(text: string): boolean {
  const words = spokenWords(text)
  return statesWork(text) && IS_THERE.test(words) && KEPT_BACK.test(words)
}
