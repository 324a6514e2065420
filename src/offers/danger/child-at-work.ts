import { NOT } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'

const TEEN =
  '(?:1[3-7]|(?:tiga|empat|lima|enam|tujuh|telu|papat|limo|nem|pitu) ?(?:belas|las)|(?:thir|four|fif|six|seven)teen)'
const AGE = '(?:umur|umurku|umurnya|umure|umurna|usia|usiaku|usianya|yuswa|age|aged)'
const OF_CHILD = saying(
  `${AGE} ~2 ${TEEN}|(?:aku|saya|sy|gw|gue|abdi|kulo|dia|adikku|anakku|i'm|im|i am|she's|she is|he's|he is) ~1 ${TEEN}|${TEEN} (?:tahun|thn|th|taun|year old|years old|yo)|(?:masih|msh|still) ~1 (?:smp|sma|smk|mts|sekolah)|(?:belum|blm|under) ~1 (?:18|eighteen)`,
)
/** Places and work where a child is sold, whatever it is called. */
const SOLD_THERE = saying(
  [
    '(?:kerja|kerjanya|kerjaku|bekerja|gawe|megawe|jadi|disuruh|dipaksa|work|works|working|job) ~4 (?:karaoke|karaokean|ktv|panti pijat|pijat plus|pijat plus2|diskotik|diskotek|dugem|kelab malam|klub malam|night ?club|hiburan malam|lokalisasi|kafe remang|cafe remang|warung remang|lc|pemandu lagu|pemandu karaoke|lady companion|psk|open bo|michat|massage parlou?r|brothel)',
    '(?:nemenin|nemani|temenin|temani|menemani|ngancani|layani|ngelayanin|layanin|ngladeni|melayani|entertain|entertaining|serve|serving) ~1 (?:tamu|tamunya|om|om2|bapak2|laki|lelaki|customer|customers|pelanggan|guests?|men)',
    '(?:dijual|dijualin|jual diri|disuruh jual|sell ~1 (?:sex|my body|herself|myself))',
  ].join('|'),
)
/** Work that is harmless elsewhere, and what makes it none. */
const MAY_BE_SOLD = saying(
  '(?:kerja|kerjanya|bekerja|gawe|jadi|disuruh|work|works|working) ~3 (?:kafe|cafe|cafenya|café|bar|pub|spa|salon|warkop|warung kopi|pijat|massage|hotel|wisma)',
)
const HELD_OR_USED = saying(
  `(?:mami|maminya|mucikari|germo|pimp|tamu|tamunya|minum sama|mabuk|ngamar|dipegang|pegang|disita|ditahan|dikunci|${NOT} ~1 (?:boleh|bisa|dikasih|bolehin|allowed) ~1 (?:pulang|keluar|mulih|go|leave)|can't leave|cant leave|utang|hutang|debt|dipaksa|dipegang2|dicolek|diraba|baju (?:seksi|mini)|dibohongin|dibohongi|katanya|ktnya|janjinya|tolong|takut|help|scared)`,
)
/** Nobody has begun yet, or only reads of it. */
const NOT_YET_THERE = saying(
  '(?:novel|novelnya|film|podcast|koran|kliping|penyintas|survivor|waktu umur|pernah|(?:sekarang|skrg|tahun ini) ~2 (?:umur|umurku|genap|usia) ~1 (?:1[89]|[2-9]\\d)|cari|butuh|ditawarin|ditawari|tawaran|tawarannya|nawarin|lowongan|loker|dicari|dibutuhkan|syarat|minimal|min|maksimal|berita|boleh ga|boleh gak|boleh nggak|bolehkah|apa boleh|mau kerja|pengen kerja|offered|vacancy|hiring|allowed to work|(?:kerja|bekerja|selama|sudah|udah) (?:1[3-7]) (?:tahun|thn|th|taun))',
)

/** Whether somebody tells of a child that works where children are sold, or is used there. Pure. */
export function tellsOfChildSold(text: string): boolean {
  const words = spokenWords(text)
  if (!OF_CHILD.test(words) || NOT_YET_THERE.test(words)) return false
  return (
    SOLD_THERE.test(words) ||
    (/ (?:mami|germo|mucikari) /.test(words) && HELD_OR_USED.test(words)) ||
    (MAY_BE_SOLD.test(words) && HELD_OR_USED.test(words))
  )
}

const IN_SCHOOL =
  '(?:kelas|kls|klas|kelas nya) ?(?:\\d|[1-3]|satu|dua|tiga|x|xi|xii|vii|viii|ix) ?(?:sd|smp|sma|smk|mts|ma)|(?:anak|murid|siswi|siswa|masih|msh|still|msih) ~1 (?:sd|smp|sma|smk|mts|sekolah)|(?:junior|senior|middle|high) school'
const CHILD = saying(IN_SCHOOL)
const LURED = saying(
  [
    '(?:diajak|diajakin|dijak|ditawari|ditawarin|ditawarin|ditawarke|ditawarkan|dibujuk|dirayu|direkrut|disuruh|dijadiin|dijadikan|dipaksa|mau|dapet tawaran|invited|offered|asked|recruited|told) ~4 (?:lc|lcan|pemandu lagu|pemandu karaoke|lady companion|(?:kerja|jadi|work|working) ~2 (?:karaoke|ktv|diskotik|diskotek|klub malam)|panti pijat|pijat plus|pijat plus2|open bo|bo|psk|michat|nemenin om|nemenin om2|nemenin tamu|temenin tamu|sugar baby|sugarbaby|hostess|escort|spa plus)',
  ].join('|'),
)
const READ_OF = saying(
  '(?:novel|film|podcast|koran|berita|beritanya|game|mobile legends?|roblox|penyintas|survivor|dulu|pernah|waktu|lowongan|loker|dicari|dibutuhkan|minimal|syarat|cerpen|tugas|umur ~1 (?:1[89]|[2-9]\\d))',
)

/** Whether somebody tells of a child who is asked into work where children are sold: "temen kelas 2 sma ditawarin jd LC". Pure. */
export function tellsOfChildLured(text: string): boolean {
  const words = spokenWords(text)
  const isChild = CHILD.test(words) || OF_CHILD.test(words)
  return isChild && LURED.test(words) && !READ_OF.test(words)
}
