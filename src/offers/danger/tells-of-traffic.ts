import { countSpoken, saying, spokenWords } from '../text/said.ts'

/** Who is sold: a child, or a grown person. */
export type Traded = 'child' | 'grown'

const MOST_WORDS = 60
const SOME = '(?:\\d+ |para |seorang |dua |tiga |banyak |beberapa |young |his |her |their |the |own |some )?'
/** Young animals, arrows and daughter companies are sold by anybody. */
const CHILD =
  '(?:(?:anak|anak2|bayi|bocah)(?! (?:ayam|bebek|kucing|anjing|kambing|sapi|domba|burung|ikan|kelinci|hamster|ular|babi|lele|panah|tangga|kunci|perusahaan|buah))|anaknya|anake|anakne|bayinya|ponakan|ponakannya|keponakan|keponakannya|cucunya|remaja|child|children|kids?|daughters?|sons?|bab(?:y|ies)|minors|teenagers?)'
const GROWN =
  '(?:cewek|cewe|cewek2|gadis|perempuan|wanita|istrinya|adiknya|saudaranya|pacarnya|manusia|warga|wong wedok|awewe|orang(?! (?:dalam|lain))|wife|girls?|women|woman|people|humans?|migrants)'
const TEEN =
  '(?:1[0-7]|(?:sebelas|dua belas|tiga belas|empat belas|lima belas|enam belas|tujuh belas)|(?:thir|four|fif|six|seven)teen)'
const AGED = `(?:umur|usia|umurnya|usianya|aged?|yang|yg|masih|sekolah|smp|sma|smk) ?(?:${TEEN})?`
const SELLS =
  '(?:jual|ngejual|njual|menjual|jualin|adol|ngedol|ngajual|memperdagangkan|memperjualbelikan|menjualbelikan|sells?|selling|sold|trafficks?|traffics|trafficking)'
const IS_SOLD = '(?:dijual|dijualin|didol|diperdagangkan|diperjualbelikan|sold|being sold|trafficked)'
const sold = (whom: string) => saying(`${SELLS} ${SOME}${whom}|${whom} ~1 ${IS_SOLD}`)
const CHILD_SOLD = sold(CHILD)
const GROWN_SOLD = sold(GROWN)
const TRADE =
  '(?:perdagangan|penjualan|perdagangin|jual beli|trafficking|traffiking|trafiking) (?:of |in )?(?:orang|manusia|anak|bayi|perempuan|people|persons|children|girls|women)|human traffick(?:ing|ers?)|tppo'
const OF_TRADE = saying(TRADE)
const TRADE_OF_CHILDREN = / (?:anak|bayi|children|girls) /

const REPORTS =
  '(?:lapor|laporin|laporkan|melapor|melaporkan|ngelapor|ngelaporin|aduin|mengadukan|report|reporting)'
/** It happens near them, or is done by somebody: nobody asks of the law, or passes on news. */
const NEAR = saying(
  `${REPORTS}|tetangga|tetanggaku|tanggaku|tonggo|(?:di|nang|neng|ning|in) ~1 (?:desa|deso|desaku|kampung|kampungku|dusun|lembur|daerah|daerahku|kecamatan|my village|my town|my area)|neighbou?rs?|(?:ada|aya|ono|there is|there's) ~1 (?:yang|yg|nu|sing|orang|wong|jelema|calo|agen|oknum|pasangan|someone|somebody|a man|a woman|people)|someone|somebody|(?:om|paman|pamanku|tante|bibi|sepupu|sepupuku|temen|temenku|teman|temanku|kenalan|bapak|ibu|ayah|bos|my (?:uncle|aunt|cousin|friend|boss)) (?:saya |aku |gw |kita |itu )?(?:mau |arep |sudah |udah |lagi |is |wants to |has )?${SELLS}`,
)
const NEAR_REPORT = saying(
  `${REPORTS}|(?:di|nang|neng|ning|in) ~1 (?:desa|deso|desaku|kampung|kampungku|dusun|lembur|daerah|daerahku|kecamatan|my village|my town|my area)`,
)
/** Persons who are taken somewhere, as who wants to report it tells. */
const REPORTED = saying(REPORTS)
const TAKEN = saying(
  `(?:${CHILD}|${GROWN}) ~3 (?:dibawa|digawa|dikirim|diangkut|diberangkatkan|direkrut|taken|sent|brought) ~2 (?:ke|menyang|nang|ka|to)`,
)
/** A child that others get for such work. */
const GETS_CHILD = saying(
  `(?:nawarin|nawari|menawari|menawarkan|tawarin|ngajak|ngajakin|mengajak|bawa|ngebawa|membawa|nggawa|rekrut|ngerekrut|merekrut|offers?|offering|recruits?|recruiting|takes|taking) ~2 (?:${CHILD}|cewek|gadis|murid|siswi|siswa|girls?) ~2 (?:${AGED}|${TEEN}) ~8 (?:lc|psk|karaoke|pemandu lagu|open bo|pijat|diskotik|melayani tamu|nemenin tamu|luar negeri|malaysia|singapura|kamboja|taiwan|hongkong|arab|saudi|dubai|abroad|overseas|massage|brothel|bar)`,
)
/** Asked of the law, for school, read of, or supposed. */
const TOLD_OF =
  / (?:apa itu|apakah itu|arti|artinya|definisi|pengertian|hukuman|hukumannya|pasal|uu|undang|contoh|contohnya|ciri|ciri2|modus|modusnya|bedanya|beda|perbedaan|tugas|makalah|skripsi|seminar|materi|presentasi|poster|film|novel|drama|sinetron|berita|koran|statistik|mencegah|cegah|pencegahan|what is|definition|meaning|essay|movie|news|prevent|dulu|waktu kecil)(?= )/
const SUPPOSED = / (?:kalau|kalo|klo|jika|bila|misal|misalnya|seandainya|if|nek|lamun)(?= )/

/** What is called out to everybody: "STOP TPPO! Lapor 110", "laporkan TPPO ke 110 ya warga", a poster, a campaign. */
const CALLED_OUT = saying(
  `(?:stop|setop|lawan|berantas|perangi|tolak|hentikan|basmi|akhiri|anti|say no to|end|fight|against|katakan tidak ~1) ~1 (?:${TRADE})|(?:kampanye|spanduk|baliho|slogan|duta|deklarasi|gerakan|campaign|banner)|${REPORTS} ~5 ya (?:warga|semua|gaes|guys|kawan|teman|bapak|ibu|bapak2|ibu2|saudara)|(?:ayo|yuk|mari|jangan takut|let's) ~2 ${REPORTS}`,
)
/** Who has somebody in mind, or means to report it, calls nothing out. */
const ONE_CASE = saying(
  `(?:mau|pengen|ingin|want to) ~1 ${REPORTS}|(?:aku|saya|kami|tetangga|tetanggaku|temanku|adikku|anakku|ada (?:yang|orang)|di (?:desa|kampung|dusun|rumah) ?(?:saya|aku|sini|sebelah|ku)?|desaku|kampungku|i|i'm|my|there is)`,
)

/** Most messages name nobody who could be sold. */
const MAY_BE =
  /anak|bayi|bocah|ponakan|cucu|remaja|cewe|gadis|perempuan|wanita|awewe|wedok|istri|orang|manusia|warga|murid|siswi|tppo|child|kid|girl|wom[ae]n|people|traffi|daughter|minor|human/
const MAY_BE_SOLD =
  /jual|dol |dagang|traf|tppo|s[eo]l[ld]|lapor|report|awar|ajak|bawa|gawa|rekrut|recruit|offer|tak(?:e|ing)/

/**
 * Whether somebody tells that others sell persons, or get a child for such work: a neighbour, somebody in the village, a
 * case they want to report. Of the law, news and what is supposed it tells nothing. Pure.
 */
export function tellsOfTraffic(text: string): Traded | null {
  const words = spokenWords(text)
  if (!MAY_BE.test(words) || !MAY_BE_SOLD.test(words)) return null
  if (countSpoken(words) > MOST_WORDS || TOLD_OF.test(words)) return null
  if (GETS_CHILD.test(words)) return 'child'
  if (NEAR.test(words) && CHILD_SOLD.test(words)) return 'child'
  if (NEAR.test(words) && GROWN_SOLD.test(words)) return 'grown'
  if (SUPPOSED.test(words)) return null
  const isTrade = OF_TRADE.test(words) && NEAR_REPORT.test(words) && !callsOut(words)
  if (!isTrade && !(REPORTED.test(words) && TAKEN.test(words))) return null
  return TRADE_OF_CHILDREN.test(words) ? 'child' : 'grown'
}

function callsOut(words: string): boolean {
  return CALLED_OUT.test(words) && !ONE_CASE.test(words)
}

/** Whether a text is a slogan, a poster or a call against trafficking, and tells of no case. Pure. */
export function isSlogan(text: string): boolean {
  const words = spokenWords(text)
  return OF_TRADE.test(words) && callsOut(words)
}
