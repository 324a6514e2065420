import { NOT } from '../../offers/text/function-words.ts'
import { namesAnybody } from '../../offers/text/names-contact.ts'
import { countSpoken, saying, spokenWords } from '../../offers/text/said.ts'
import type { Verdict } from '../../offers/types.ts'

/** Chat that asks nothing, each with its answer `small-<kind>` in content/locales. */
export type Chat = 'thanks-stays' | 'good-news' | 'good-news-abroad' | 'leaving' | 'luck' | 'chat'

const MOST_WORDS = 14
const ME =
  "(?:saya|aku|ak|sy|gw|gue|gua|kami|kita|abdi|kulo|i|i've|ive|we|my|kakakku|adikku|anakku|suamiku|istriku|temanku|temenku|gajiku|utangku|visaku|kontrakku)"
const GLAD =
  '(?:alhamdulillah|alhamdulilah|puji tuhan|yeay|yey|yay|hore|horee|asik|asyik|akhirnya|syukurlah|finally|hooray|seneng banget|senang sekali|senang banget|happy)'
const JOB_GOT =
  "(?:diterima|keterima|ketrima|ditrima|lolos|lulus|dapat kerja|dapet kerja|dapat kerjaan|dapet kerjaan|got (?:the|a|my) job|got accepted|got hired|was accepted|was hired|passed|i'm accepted|im accepted)"
const PAID_UP =
  '(?:(?:gaji|gajiku|gajian|upah|bonus|thr|salary|wage|wages|pay) ~3 (?:cair|turun|masuk|keluar|naik|in|came|arrived|raise|up)|(?:utang|utangku|hutang|hutangku|pinjol|cicilan|cicilanku|kredit|loan|debt|debts) ~3 (?:lunas|beres|kelar|paid off|paid|cleared)|lunas ~3 (?:utang|utangku|hutang|hutangku|pinjol|cicilan)|paid off ~2 (?:loan|debt|debts)|gajian|payday)'
const LIFE =
  '(?:lahir|lahiran|menikah|nikah|wisuda|ulang tahun|ultah|juara|menang|sembuh|birthday|graduated|married|won|newborn|pulang kampung|mudik|diperpanjang|renewed|sehat)'
const NEWS = saying(
  `${ME} ~4 ${JOB_GOT}|${GLAD} ~6 ${JOB_GOT}|${JOB_GOT} ~6 ${GLAD}|${PAID_UP}|${GLAD} ~6 ${LIFE}|${LIFE} ~6 ${GLAD}|${ME} ~3 ${LIFE}`,
)
const WORK_GOT = saying(JOB_GOT)
const STUDIES = saying('(?:kuliah|sekolah|kampus|beasiswa|college|university|school|scholarship|study)')
const GLADLY = saying(GLAD)

const LEAVES = saying(
  '(?:terbang|berangkat|budal|mangkat|fly|flying|flight|leaving|take off) ~6 (?:besok|lusa|sesuk|nanti|minggu depan|bulan depan|tomorrow|today|tonight|next week|hari ini|senin|selasa|rabu|kamis|jumat|sabtu|minggu|ke|to)|(?:besok|lusa|sesuk|nanti|tomorrow|tonight|hari ini|senin|selasa|rabu|kamis|jumat|sabtu|minggu) ~5 (?:terbang|berangkat|budal|mangkat|fly|flying|leave|leaving)|(?:visa|visaku|visanya) ~3 (?:keluar|jadi|turun|approved|granted|terbit)',
)
const NERVES = saying(
  "(?:deg degan|deg deg an|degdegan|deg2an|dag dig dug|nervous|excited|grogi|ga sabar|gak sabar|nggak sabar|tidak sabar|can't wait|cant wait|doain|doakan|mohon doa|minta doa|bismillah|semoga lancar|wish me luck|pray for me|alhamdulillah|yeay|hore|akhirnya)",
)

const TESTED = saying('(?:interview|wawancara|interviu|tes|ujian|sidang|sempro|semhas|exam|test)')

const SMALL = saying(
  '(?:hujan|ujan|panas|gerah|mendung|banjir|cuaca|dingin|rain|raining|rainy|weather|sunny|hot today|nasi|bakso|mie|mi ayam|rendang|soto|sate|seblak|kopi|ngopi|teh|jajan|makan|makanan|masak|masakan|sarapan|laper|lapar|kenyang|enak|lezat|pedas|lunch|dinner|breakfast|food|hungry|delicious|cooking|coffee|bola|timnas|persib|persija|persebaya|arema|liga|gol|pertandingan|futsal|badminton|football|soccer|match|goal|film|drakor|drama korea|lagu|musik|konser|nonton|movie|song|music|kucing|kucingku|anjingku|cat|dog|bosen|bosan|gabut|bored|mager|macet|liburan|jalan jalan|mancing|main game|weekend|malam minggu|salam dari|semangat pagi|beautiful day|nice day|greetings from)',
)

/** What makes it more than chat: work and money in doubt, somebody who asks, wants or forces, harm. */
const GRAVER = saying(
  '(?:botol|botolnya|obat|pil|pills|bottle|maaf|sorry|jangan|jgn|bilangnya|bilang|kasi tau|kasih tau|bagitau|bagi tau|kasitau|tell them|tapi|tp|tpi|but|however|kok|kenapa|katanya|disuruh|suruh|nyuruh|diminta|minta|dipaksa|paksa|maksa|harus|wajib|bayar|bayarin|transfer|tf|dp|deposit|admin|biaya|jaminan|ditahan|tahan|dipegang|potong|dipotong|belum|blm|ga dibayar|takut|wedi|sieun|ragu|bingung|khawatir|curiga|sedih|nangis|sakit|mati|bunuh|tolong|help|ditipu|penipuan|nipu|tipu|scam|kabur|dikunci|disekap|dipukul|pukul|ditampar|diancam|ancam|agen|agency|agent|calo|sponsor|majikan|bos|boss|employer|mandor|polisi|visa turis|umroh|umrah|must|have to|asked|pay|fee|scared|afraid|worried|unsure|forced|locked|kept|minat|gabung|join|daftar|lowongan|loker|hubungi|wa|klik|link|dicari|dibutuhkan|gratis|dijamin|selamat anda|selamat kamu|dikasih makan|ga makan|gak makan|nggak makan|tidak makan|basi|sisa|no food|tanpa|kasih makan|diberi makan|starving|mimpi buruk|jatah|tidur di|kehujanan|perahu|kapal|boat|laut|ladang|kepanasan|kedinginan|modal|investasi|bandara|airport|pelabuhan|dijemput|jemput|paspor|passport|penampungan|asrama|barak|mess|pinjam|profit|komisi|ditawari|ditawarin|ditawarkan|nawarin|diajak|diajakin|dijodohin|dijodohkan|jodohin|dinikahin|dinikahkan|nikahin|mahar|pengantin|mak comblang|biro jodoh|offered|proposed|matchmaker|dowry)',
)
/** "Is" and "can" ask nothing by themselves: "my loan is paid off". */
const ASKS = saying(
  '(?:apa|apakah|cara|carane|resep|siapa|kapan|dimana|mana|kenapa|knp|gimana|gmn|bagaimana|berapa|brp|boleh|piye|kepiye|kumaha|opo|naon|saha|iraha|naha|kunaon|sabaraha|sopo|ngopo|endi|how|what|why|where|who|when|can i|should i|is it|is this)',
)

const THANKS = saying(
  '(?:makasih|makasi|mksh|mksih|terima kasih|terimakasih|trims|tks|thx|thanks|thank you|suwun|matur nuwun|nuhun|syukur|untung|untungnya)',
)
const CALLED_OFF = saying(
  "(?:ga|gak|gk|nggak|ngga|tidak|tdk|ora|teu|batal|urung|mundur) ~1 (?:jadi|jd|sido|sida)? ?(?:berangkat|brangkat|mangkat|budal|ikut|pergi|daftar|ambil|terima|nerima|lanjut|kirim|transfer|bayar)|(?:mundur|batal|urung|batalin) (?:aja|saja|deh|wae|dulu|ya|kak|min|berangkat|dari)|(?:not|won't|didn't|don't|never) (?:going|go|take|join|apply|pay|leave|sign)|(?:cancelled|canceled|turned it down|said no)",
)
/** Whoever is held to it, paid already, or asks for more than to be heard. */
const NOT_OVER = saying(
  '(?:denda|didenda|penalti|penalty|fine|fined|tagih|nagih|ditagih|uangku|uang saya|uangnya|duitku|balik|kembali|refund|sudah bayar|udah bayar|paspor|passport|ijazah|ktp|diancam|ancam|ancaman|dipaksa|ditahan|takut|scared|tolong|help|tapi|tp|but|kalau|kalo|klo|if|boleh|bisa|can)',
)

/** Who had a kind employer has nobody to fear there. */
const KIND_EMPLOYER =
  /(?<= )(?:majikan|majikanku|majikannya|bos|bosku|bosnya|juragan|juraganku|tuan|nyonya|boss|employer|madam)(?: (?:saya|aku|ku|itu|nya|sana|orangnya|sangat|is|was|are|were|very|so|really)){0,3} (?:baik|baek|ramah|sabar|sayang|kind|nice|good|friendly)(?: (?:banget|bgt|sekali|pisan|hati|bener|semua|to me|sama aku|sama saya))*(?= )/g
const CAME_HOME = saying(
  '(?:(?:baru|sudah|udah|udh|sampai|telah) ~1 (?:pulang|balik|mulih|mantuk)|(?:came|come|got|back|am|returned) ~1 (?:home|back))',
)

const DEATH = saying('(?:almarhum|almarhumah|alm|meninggal|wafat|tiada|berpulang|died|dead|passed away|late)')

/** Whether an employer is praised, with nothing graver beside it. @param words see `spokenWords` */
export function isKindly(words: string): boolean {
  return words.search(KIND_EMPLOYER) >= 0 && !GRAVER.test(words.replaceAll(KIND_EMPLOYER, 'ok'))
}

/** An order or a denial: what is told of then is no good news. */
const DENIED = saying(`(?:${NOT}|no|masih|tunggu|still|waiting)`)

/**
 * What kind of chat a short text is that asks nothing and tells of no harm; null where it may be anything else. Good
 * news that the rules judge to be a risk, or of a place that is warned of, is looked at as before. Pure.
 * @param isWarned whether people are warned of working in a country
 */
export function chatIn(
  text: string,
  { entities, situations, abroad, outcome }: Verdict,
  isWarned: (country: string) => boolean,
): Chat | null {
  if (text.includes('?') || outcome !== 'not_an_offer') return null
  if (namesAnybody(entities)) return null
  const { destinations } = entities
  if (destinations.some(({ hotspot, country }) => hotspot || isWarned(country))) return null
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS) return null
  if (THANKS.test(words) && CALLED_OFF.test(words) && !NOT_OVER.test(words) && !ASKS.test(words))
    return 'thanks-stays'
  const kind = isKindly(words)
  if ((!kind && GRAVER.test(words)) || ASKS.test(words)) return null
  if (kind && (GLADLY.test(words) || CAME_HOME.test(words)) && !DENIED.test(words) && !DEATH.test(words))
    return 'good-news'
  if (LEAVES.test(words) && NERVES.test(words)) return 'leaving'
  if (TESTED.test(words) && NERVES.test(words) && !DENIED.test(words)) return 'luck'
  const atHome = destinations.every(({ country }) => country === 'ID')
  // "Lagi hujan di Surabaya": who tells of the weather at home is not leaving.
  if (SMALL.test(words) && atHome && !LEAVES.test(words)) return 'chat'
  if (situations.includes('departing')) return null
  if (NEWS.test(words) && (!DENIED.test(words) || GLADLY.test(words))) {
    const isAbroad = abroad === true || !atHome
    return WORK_GOT.test(words) && isAbroad && !STUDIES.test(words) ? 'good-news-abroad' : 'good-news'
  }
  return SMALL.test(words) ? 'chat' : null
}
