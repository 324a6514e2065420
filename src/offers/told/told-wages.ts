import { NOT_YET } from '../text/function-words.ts'
import { OWN_KIN, SELF } from '../text/kin-words.ts'
import { namesAnybody } from '../text/names-contact.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'
import type { Verdict } from '../types.ts'

const WORKS =
  '(?:kerja|bekerja|krja|kerjo|nyambut gawe|makaryo|megawe|merantau|prt|art|tkw|tki|pmi|abk|perawat|caregiver|buruh|works?|worked|working)'
const WAGE = saying(
  '(?:gaji|gajinya|gajine|gajina|gajiku|gajih|digaji|gajian|upah|upahnya|upahku|bayaran|bayarannya|penghasilan|penghasilannya|salary|wages?|pay|earns?|earned|earning|dapat|dapet) ~5 (?:\\d[^ ]*|juta|ribu|sgd|hkd|nt|rm|usd|million|jt|sejuta)|(?:earns?|earned|dapat|dapet|gaji|digaji) ~2 (?:juta|sebulan|per bulan|a month)',
)
const PAST =
  '(?:dulu|dulunya|dahulu|pernah|sempat|sempet|waktu|pas|sewaktu|mbiyen|biyen|baheula|used to|when i|tahun (?:19|20)\\d\\d)'
/** Who worked or works, and that it is they or a relative. */
const OF_THEIRS = saying(
  [
    `${OWN_KIN} ~4 ${WORKS}`,
    `${SELF} ~2 (?:udah|sudah|udh|sdh|dah|lagi|masih|dulu|pernah|sempat|already|have|has)? ?${WORKS}`,
    `(?<=^ )${PAST} ~2 (?:${WORKS}|di|in)`,
    `(?:gaji|gajinya|upah) ${SELF} ~4 (?:dulu|dulunya|waktu|pas|sekarang|kemarin|sebulan|sebelumnya)|(?:dulu|waktu|pas) ~3 (?:gaji|gajinya|upah) ~1 ${SELF}|(?:gajiku|upahku|my (?:salary|wage|pay))|i ~1 (?:used to|earned)`,
  ].join('|'),
)
/** A sum that was paid to go, years ago, and the way home since. */
const PAID_ONCE = saying(
  `${SELF} ~1 (?:bayar|habis|abis|keluar|paid|spent) ~9 (?:tahun (?:19|20)\\d\\d|dulu|years ago|back in)|(?:dulu|tahun (?:19|20)\\d\\d|pernah) ~3 (?:bayar|habis|abis|keluar|paid)`,
)
const HOME_SINCE = saying(
  '(?:pulang|balik|pulangnya|selesai|kelar|finish|came home|came back|returned|back home) ~3 (?:lancar|selamat|sehat|baik2|baik|aman|kontrak|well|fine|safely)|(?:udah|sudah|udh|sdh|dah) ~1 (?:pulang|balik|selesai)',
)

/** Somebody offers, asks, promises, holds, cheats or hurts: then it is looked at. */
const GRAVER = saying(
  [
    '(?:teman|temen|temanku|temenku|kawan|kawanku|kenalan|tetangga|tetanggaku|pacar|pacarku|bos|boss|friend|neighbour|ditawari|ditawarin|ditawarkan|nawarin|nawari|menawarkan|tawaran|diajak|diajakin|ngajak|ngajakin|ngajaki|ajak|ngajak2|ikut|ikutan|minat|berminat|gabung|bergabung|join|nyusul|agen|agennya|agensi|sponsor|sponsornya|calo|tekong|perekrut|kata|katanya|ktnya|jare|cenah|tertarik|interested|masukkan|masukin|janji|janjinya|dijanjikan|dijanjiin|offered|offer|offers|agent|agency|recruiter|says|said|promised|promise)',
    '(?:dicari|butuh|dibutuhkan|lowongan|loker|lowker|vacancy|hiring|buka|membuka|daftar|japri|inbox|dm|wa|hub|hubungi|admin|kuota|slot|yuk|yok|ayo|siapa|kalian|kamu|kalo mau|kalau mau|mau (?:kerja|juga|ga|gak|nggak|tidak)|bisa (?:bantu|saya bantu)|apply|contact|interested)',
    '(?:mau berangkat|akan|nanti|besok|lusa|minggu depan|bulan depan|berangkat|brangkat|terbang|will|tomorrow|next)',
    '(?:minta|diminta|mintain|disuruh|suruh|nyuruh|bayarin|transfer|tf|dp|deposit|setor|titip|modal|investasi|potong|dipotong|potongan|potongannya|kepotong|ditahan|ketahan|tertahan|tahan|nahan|dipegang|utang|hutang|asked|asks|wants|deposit|deducted|withheld|kept|keeps)',
    `${NOT_YET} ~3 (?:bayar|dibayar|digaji|dikasih|dapat|dapet|terima|nerima|turun|keluar|cair|sesuai|pernah|pulang|bisa|boleh|paid|pay)|(?:cuma|cuman|hanya|only|harusnya|seharusnya|padahal|tapi|tp|nanging|but)`,
    '(?:ditipu|ketipu|tertipu|tipu|nipu|penipuan|scam|scammed|kabur|lari|overstay|ilegal|illegal|unprocedural|visa turis|umroh|umrah|ziarah|dipukul|pukul|dimarahin|bentak|dibentak|siksa|disiksa|sakit|meninggal|almarhum|almarhumah|alm|tinggal nama|hilang|nangis|dikunci|disekap|diancam|ancam|takut|dipaksa|paksa|tolong|help|beaten|hit|locked|threatened|scared|cry|crying|died|missing|kecelakaan|hamil|perkosa|dilecehkan)',
    '(?:berkat|rahasia|rahasianya|modalnya|bisnis|trading|crypto|kripto|slot|judi|judol|chat|cs|scammer|operator|cuma dari hp|dari rumah|online|cuan|profit|komisi|omzet|penghasilan tambahan|sekarang ~4 (?:juta|jt|milyar|miliar|\\d+jt|puluhan|ratusan))',
  ].join('|'),
)
/** Where nobody is placed officially: such a wage may be the bait, or the trap. */
const TRAPS = ['tujuan-bukan-resmi', 'tujuan-hotspot', 'umpan-kamp']
const MOST_WORDS = 20

/**
 * Whether few words only tell what somebody earns or earned, or what their way abroad once cost, of themselves or of a
 * relative: nobody invites, asks for anything, or is harmed in it. Pure.
 */
export function tellsOfWages(
  text: string,
  { entities, signals }: Pick<Verdict, 'entities' | 'signals'>,
): boolean {
  if (signals.some(({ id }) => TRAPS.includes(id))) return false
  if (namesAnybody(entities)) return false
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS || GRAVER.test(words)) return false
  const ofThePast = PAID_ONCE.test(words) && HOME_SINCE.test(words)
  return ofThePast || (OF_THEIRS.test(words) && WAGE.test(words))
}
