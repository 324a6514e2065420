import { isSlogan } from '../danger/tells-of-traffic.ts'
import { namesContact } from '../text/names-contact.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'
import type { Verdict } from '../types.ts'

const OFFICIALS =
  '(?:polisi|polres|polda|polri|bareskrim|imigrasi|kemlu|kp2mi|bp2mi|bp3mi|kbri|kjri|satgas|pemerintah|menteri|kementerian|humas|aparat|petugas|police|immigration|ministry|embassy|authorities|government)'
const ACT =
  '(?:tangkap|nangkap|menangkap|ditangkap|gerebek|grebek|menggerebek|ungkap|mengungkap|bongkar|membongkar|gagalkan|menggagalkan|cegah|mencegah|pulangkan|memulangkan|deportasi|mendeportasi|selamatkan|menyelamatkan|imbau|mengimbau|himbau|menghimbau|peringatkan|memperingatkan|ingatkan|mengingatkan|waspada|larang|melarang|razia|amankan|mengamankan|arrested|arrest|raided|rescued|repatriated|warned|warns|warn|banned|urges)'
const BEWARE =
  '(?:waspada|awas|hati hati|hati2|beware|be careful|waspadai|viral|breaking news|berita|warning)'
const NEWS = saying(
  `${OFFICIALS} ~3 ${ACT}|${BEWARE} ~4 (?:tawaran|loker|lowongan|penipuan|modus|calo|kerja|tki|tkw|pmi|sindikat|job|jobs|offer|offers|scam|scams|recruiter|recruiters)|(?:kalau|jangan) ~9 (?:itu|iku|pasti|tu) ~1 (?:penipu|penipuan|bohong|palsu|scam|tipuan)|(?:pmi|tki|tkw|wni) asal ~2 (?:dipulangkan|dideportasi|diselamatkan)`,
)
const PEOPLE =
  '(?:tetangga|tetanggaku|tanggaku|tonggoku|orang|wong|warga|kenalan|neighbour|neighbor|somebody|someone|people)'
const BEFELL =
  '(?:ketipu|tertipu|kapusan|ketangkap|ditangkap|dideportasi|dipulangkan|kena tipu|kena razia|sukses|berhasil|pulang|beli|bangun|scammed|cheated|arrested|deported|succeeded)'
const GOSSIP = saying(
  `${PEOPLE} ~4 ${BEFELL}|(?:temanku|temenku|tetanggaku|kakakku|sepupuku|anak tetangga) ~1 hampir ~1 (?:ketipu|tertipu|kapusan|kena|berangkat|jadi korban)|(?:katanya|jare|jarene|kabarnya|konon|denger|dengar|i heard|they say) ~2 (?:ada|ono|aya|banyak|lagi|there) ~3 (?:razia|penangkapan|deportasi|pemulangan|korban|perang|demo|raid|raids|arrests)`,
)
const EMPLOYER =
  '(?:majikan|majikannya|majikanku|majikane|majikanna|bos|bosnya|bosku|juragan|juraganku|boss|employer)'
const KIND = saying(
  `${EMPLOYER} ~4 (?:baik|apik|sae|bageur|ramah|sabar|royal|pengertian|nice|kind|good)|(?:nice|kind|good) ~1 ${EMPLOYER}`,
)
/** "Loker Kamboja? Jangan bang. Mending kerja di Cikarang": whoever advises against going offers no work there. */
const DISSUADES = saying(
  '(?:jangan|jgn|ojo|aja|ulah) ~1 (?:mau|ambil|ikut|berangkat|bang|bg|kak|mas|mbak|bro|sis|dek|gan|om|pak|bu) ~4 (?:mending|mendingan|better)',
)
const RATHER = /mending/i
/** What the immigration office says of its own app, where nobody offers work. */
const OWN_APP = saying('m paspor|mpaspor|m passport')
const OF_WORK = saying(
  'kerja|kerjaan|bekerja|loker|lowongan|gaji|gajinya|berangkat|diberangkatkan|tki|tkw|pmi|job|jobs|work|salary|transfer|dp|dibantu|jasa|agen|calo',
)
/** Who tells of themselves or their own, or of harm, tells no news. */
const OWN = saying(
  '(?:saya|aku|sy|gw|gue|gua|kami|kita|abdi|kulo|i|me|we|us|my|our|adik|adikku|kakak|kakakku|anak|anakku|suami|suamiku|istri|istriku|ibu|ibuku|bapak|bapakku|pacarku|bojoku|dia|disekap|disiksa|dipukul|dikurung|tolong|help|bantu)',
)
/** What an offer or a request has beside it, and what is nothing to chat about; who says "be patient" is not patient. */
const MORE = saying(
  '(?:gaji|gajinya|dicari|dibutuhkan|butuh|minat|lowongan|loker|nawarin|ditawari|ditawarin|daftar|hubungi|salary|hiring|vacancy|offered|tapi|tp|but|aku|saya|sy|gw|gue|i|me|my|tolong|help|paspor|passport|bayar|takut|hilang|dipukul|disekap|katanya|kata|bilang|bilangnya|ngomong|suruh|nyuruh|disuruh|minta|mintanya|janji|janjiin|says|said|tells|told|asked|asks)',
)
const MOST_WORDS = 30
const MOST_OF_PRAISE = 10

/**
 * What somebody only passes on, which is neither an offer nor a question: news and warnings ("Humas Imigrasi: waspada …"),
 * what befell others, or praise of an employer. A notice tells against going somewhere or of an office's own service. Pure.
 * @returns null where it may be anything else
 */
export function passedOn(
  text: string,
  { entities }: Pick<Verdict, 'entities'>,
): 'news' | 'notice' | 'praise' | null {
  if (namesContact(entities)) return null
  const words = spokenWords(text)
  const count = countSpoken(words)
  if (count > MOST_WORDS) return null
  if ((NEWS.test(words) || GOSSIP.test(words)) && !OWN.test(words)) return 'news'
  if (isSlogan(text)) return 'news'
  if (DISSUADES.test(words) && !OWN.test(words) && !namesPlaceFrom(text.search(RATHER), entities))
    return 'notice'
  if (OWN_APP.test(words) && !OF_WORK.test(words) && !OWN.test(words)) return 'notice'
  return count <= MOST_OF_PRAISE && KIND.test(words) && !MORE.test(words) ? 'praise' : null
}

/** Whether a country is named from some place of the text on: "mending ke Kamboja" is where somebody is to go. */
function namesPlaceFrom(start: number, { destinations }: Verdict['entities']): boolean {
  return destinations.some(({ country, span }) => country !== 'ID' && span.start >= start)
}
