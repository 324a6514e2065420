import { SELF } from '../text/kin-words.ts'
import { namesAnybody } from '../text/names-contact.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'
import type { Verdict } from '../types.ts'

const BUSINESS =
  '(?:usaha|bisnis|toko|warung|kedai|lapak|laundry|londri|online shop|olshop|konveksi|bengkel|salon|barbershop|kafe|cafe|coffee shop|kedai kopi|resto|restoran|rumah makan|catering|katering|konter|ternak|peternakan|kontrakan|kos kosan|kosan|percetakan|travel|agen travel|biro travel|biro umroh|umkm|pabrik|ekspedisi|depot|depot air|apotek|klinik|les|bimbel|business|shop|store|cafe|restaurant)'
/** It is theirs, or they plan one: said in the first person, at the beginning. */
const OWN = new RegExp(
  `^ (?:(?:kak|min|mbak|mas|bang|halo|hai|permisi|assalamualaikum|tanya|mau tanya|jadi|gini) ){0,4}(?:${SELF} )?(?:(?:lagi|lg|sedang|ada|udah|sudah|baru|i|we|am|are) ){0,2}(?:(?:mau|pengen|pengin|pingin|ingin|arep|hayang|rencana|rencananya|berencana|niat|planning|plan|want|going) (?:to )?(?:buka|membuka|bikin|buat|mulai|memulai|rintis|merintis|mendirikan|bangun|punya|open|start|run)|punya|merintis|ngerintis|own|have|run) (?:[^ ]+ ){0,3}?${BUSINESS} `,
)
/** Who wants people, money from them, or offers it: then it is looked at. */
const OF_OTHERS = saying(
  '(?:dicari|cari|nyari|mencari|butuh|dibutuhkan|membutuhkan|perlu|lowongan|loker|lowker|hiring|need|needs|wanted|looking|minat|berminat|gabung|bergabung|join|ikut|ikutan|yuk|ayo|ajak|ngajak|diajak|diajakin|ngajakin|partner|mitra|kemitraan|reseller|dropship|dropshipper|franchise|waralaba|investor|invest|investasi|patungan|join modal|titip|nitip|setor|deposit|depo|dp|transfer|tf|dijamin|pasti|untung|keuntungan|profit|cuan|balik modal|bagi hasil|return|bunga|pinjaman|pinjol|kredit|trading|forex|crypto|kripto|saham|robot|misi|task|komisi|bonus|jaminan|tanpa modal|ditawari|ditawarin|nawarin|tawaran|offered|offer|offers|katanya|ktnya|jare|cenah|agennya|sponsor|calo|bos|temen|teman|temenku|temanku|kenalan|dia|mereka|he|she|they|admin|dm|wa|japri|inbox|hub|hubungi|kirim|daftar|kamu|kalian|anda|siapa|tki|tkw|pmi|pekerja migran|penyalur|penyaluran|luar negeri|abroad|ditahan|ditipu|tipu|paspor)',
)
const MOST_WORDS = 22

/** Whether few words tell of a business of one's own, or a plan of one, that wants nobody's money or work. Pure. */
export function tellsOfOwnBusiness(text: string, { entities }: Pick<Verdict, 'entities'>): boolean {
  if (namesAnybody(entities)) return false
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_WORDS && OWN.test(words) && !OF_OTHERS.test(words)
}
