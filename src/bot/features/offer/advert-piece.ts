import { saying, spokenWords } from '../../../offers/text/said.ts'
import { beginsAnAdvert, readsAsAdvert } from '../../../offers/told/own-advert.ts'
import type { Verdict } from '../../../offers/types.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'

/** With these an advert goes on, and none begins: its terms, and whom to reach. */
const GOES_ON =
  /^[^\p{L}\d]*(?:syarat(?:nya)?|persyaratan(?:nya)?|kualifikasi|kriteria|ketentuan|fasilitas(?:nya)?|benefit|ket|catatan|nb|hub|hubungi|cp|kontak|minat|berminat|info lebih lanjut|daftar (?:ke|lewat|via)|pendaftaran|requirements?|benefits|terms|contact|to apply)(?!\p{L})/iu
/** These begin a part of one, and sometimes a short advert. */
const MAY_GO_ON =
  /^[^\p{L}\d]*(?:gaji(?:nya)?|upah|biaya(?:nya)?|admin(?:nya)?|dp|deposit|potongan(?:nya)?|sisa(?:nya)?|pelunasan|fees?|kontrak|jam kerja|jadwal|lokasi|penempatan|umur|usia|pendidikan|pengalaman|pria|wanita|wa|whatsapp|telp|chat|paspor(?:nya)?|visa(?:nya)?|tiket(?:nya)?|mess|makan|asrama|berangkat|keberangkatan|proses(?:nya)?|salary|pay|age|location|visa|ticket|passport|meals|housing)(?!\p{L})/iu
/** What they who recruit do for whom they want. */
const WE_DO = saying(
  '(?:kami|kita|we|we will) ~1 (?:buatkan|buatin|uruskan|urusin|urus|tanggung|jemput|siapkan|siapin|sediakan|biayai|biayain|talangi|talangin|proses|carikan|cariin|bantu|potong|pegang|simpan|arrange|provide|prepare|pay|make|handle|keep|pick)|(?:dibuatkan|diuruskan|disediakan|ditanggung|dijemput) ~1 (?:kami|pt|perusahaan|agen)',
)
/** Who speaks of themselves, or of what others told them, does not paste. */
const TOLD = saying(
  "aku|saya|sy|ak|gue|gw|gua|abdi|kulo|kula|i|i'm|im|my|me|he|she|they|suami|suamiku|istri|istriku|adik|adikku|anakku|ibu|ibuku|bapak|bapakku|temanku|temenku|dia|mereka|katanya|ktnya|jare|jarene|cenah|kok|[^ ]{3,20}ku",
)
/** What happened, or is not so, is told of the offer; terms say it too, after their heading. */
const HAPPENED = saying(
  'ditahan|diambil|hilang|ilang|rusak|dicuri|udah|uda|udh|sudah|wis|tos|ga|gak|gk|nggak|ngga|tidak|tdk|ora|teu|not|no',
)
/** Who types off the leaflet says so before it: "daftar biayanya sy ketik: …", "lanjutannya: …". */
const TYPED_OFF =
  /^[^:\n]{0,60}(?<!\p{L})(?:(?:daftar|rincian|list) biaya|biaya|rincian|brosur|lanjutan|sambungan|terusan|sisa|leaflet|brochure|fees?|costs?|price list|rest of it)(?:nya|ne|na)?(?!\p{L})[^:\n]{0,30}:\s*/iu
const MOST_WORDS = 60

/**
 * Whether a text that is typed after the verdict on an offer is a further piece of that advert: "Syarat: …, biaya admin 7
 * juta", "hub WA 0812… mas Andi", "paspor kami buatkan", also where it says what it is first. Whole adverts, questions and what somebody tells of themselves
 * are none. Pure.
 * @param verdict of the text
 * @param earlier on the offer
 */
export function isAdvertPiece(whole: string, verdict: Verdict, earlier: Verdict): boolean {
  const text = whole.replace(TYPED_OFF, '')
  const goesOn = GOES_ON.test(text) || text !== whole
  if (!goesOn && !MAY_GO_ON.test(text) && !WE_DO.test(spokenWords(text))) return false
  if (verdict.danger || earlier.bare || earlier.outcome === 'not_an_offer' || (verdict.bare && !goesOn))
    return false
  if (wordsIn(text) > MOST_WORDS || looksLikeQuestion(text)) return false
  const words = spokenWords(text)
  if (TOLD.test(words) || (!goesOn && HAPPENED.test(words)) || beginsAnAdvert(text)) return false
  // What is known to be said of offers is answered, however it begins.
  if (!goesOn && (wordsIn(text) < 2 || (verdict.remarks ?? []).length + verdict.situations.length > 0))
    return false
  if (!goesOn && readsAsAdvert(text, verdict.entities)) return false
  const known = new Set(earlier.entities.destinations.map(({ country }) => country))
  return known.size === 0 || verdict.entities.destinations.every(({ country }) => known.has(country))
}
