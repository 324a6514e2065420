import { wordSet, wordsOf } from '../../../offers/text/said.ts'
import { isOnlyOf } from '../ask/plain-questions.ts'

const SHORTER = wordSet(
  'ringkas ringkasin ringkaskan ringkasnya ringkasan ringkasannya diringkas pendekin pendekkan pendek dipendekin singkatin singkatkan singkat singkatnya disingkat rangkum rangkumin rangkumkan rangkuman dirangkum ringkesno cekakno cekakke shorter shorten short summary summarise summarize summarised tldr',
)
const OF_LENGTH = wordSet(
  'yaudah yasudah yowis udah sudah oke ok deh ya kepanjangan panjang terlalu banget bgt lebih lagi aja saja a an version versi versinya in few words too long buat untuk for me give kasih minta mau pengen just give jawaban jawabannya answer bikin buatin bikinin buatkan',
)

/** "Bisa tolong ringkas aja", "pendekin", "make it shorter": wants the same in fewer words. Pure. */
export function asksShorter(text: string): boolean {
  return isOnlyOf(text, SHORTER, OF_LENGTH, MAKES)
}

const MAKES = wordSet('make made making turn write dibuat dibuatin dibikin dijadiin dijadikan jadiin jadikan')
const WARNING = wordSet(
  'peringatan peringatannya warning pengumuman himbauan imbauan himbau pesan pesannya message teks tulisan broadcast bc info alert tulisannya teksnya isinya kata2nya',
)
/** Who is to be warned, or how it goes on to them. */
const ONWARD = wordSet(
  'grup group wag keluarga keluargaku teman temen temenku temanku tetangga family friends sodara saudara kampung desa orang others share dishare nyebar nyebarin nyebarke nyebarno menyebarkan sebar sebarin disebar sebarkan disebarkan forward diforward terusin teruskan diteruskan ngingetin ingetin memperingatkan peringatin warn',
)
const ASKS = wordSet(
  'bisa boleh tolong buat bikin buatin bikinin buatkan bikinkan dibuat dibikin dijadiin dijadikan jadiin jadikan kasih minta tulisin tuliskan mau pengen can could please make write turn give create want iso gawekno gaweke gimana gmn cara caranya bagaimana piye kumaha how',
)
const MOST_WORDS = 12

/** "Bisa dijadiin peringatan buat grup keluarga?", "make a warning for my family": wants a text to send on. Pure. */
export function asksForWarning(text: string): boolean {
  const words = wordsOf(text)
  if (words.length > MOST_WORDS) return false
  const has = (set: ReadonlySet<string>) => words.some(word => set.has(word))
  if (has(JOINS)) return false
  const tells = TELLS.test(words.join(' '))
  return has(ASKS) && has(ONWARD) && (has(WARNING) || tells || words.some(word => REWARNS.has(word)))
}

/** To warn, said as a deed, needs no word for the text. */
const REWARNS = wordSet(
  'ngingetin ingetin memperingatkan peringatin warn share dishare sebarin sebarkan disebarkan nyebarin nyebarke nyebarno menyebarkan',
)
/** A group is told; whom somebody confides in is another matter. */
const TELLS =
  /(?<!\p{L})(?:(?:n?gasih|kasih|kasi|kabarin|tell) (?:tau|tahu|info|kabar|the|my)|beritahu|memberitahu|ngabarin|umumin|umumkan).{0,30}(?<!\p{L})(?:grup|group|wag)(?!\p{L})/u
/** Who wants to be in a group warns nobody. */
const JOINS = wordSet('gabung masuk join ikut ikutan mlebu asup diundang diajak disuruh')
