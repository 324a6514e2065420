import { saying, spokenWords } from '../text/said.ts'

const PICTURES =
  '(?:foto|fotoku|fotonya|poto|photo|photos|pic|pics|pictures?|video|videoku|videonya|vidio|pap|vcs|bugil|bugilku|telanjang|nude|nudes|naked|mukaku|wajahku|deepfake|deepfakes)'
const PRESSES =
  '(?:put|puts|publish|publishes|posts|masang|ngupload|ngepost|sebar|sebarin|nyebar|nyebarin|menyebar|menyebarkan|disebar|disebarin|disebarkan|tersebar|kesebar|viralin|diviralin|ditempel|ditempelin|diedit|dieditin|dipasang|bikin|buat|dibikin|upload|posting|share|sharing|leak|leaking|post|ancam|ngancam|ngancem|mengancam|diancam|diancem|peras|meras|memeras|diperas|maksa|paksa|dipaksa|memaksa|minta|suruh|nyuruh|disuruh|blackmail|blackmailed|blackmailing|threaten|threatens|threatened|threatening|extort|extorted|forces?|asks?|wants?)'
/** An account under their name or face that sells them. */
const POSES =
  '(?:akun|account|profil|profile) ~4 (?:foto|fotoku|mukaku|photos?|face) ~4 (?:jual diri|open bo|jualan|selling|escort)|deepfakes? of me'
const HELD_OVER = saying(`${PRESSES} ~5 ${PICTURES}|${PICTURES} ~5 ${PRESSES}|${POSES}`)
/** Whoever was near them may come again: what the one who only writes cannot do. */
const WAS_NEAR = saying(
  '(?:perkosa|diperkosa|memperkosa|merkosa|dirogol|raba|diraba|ngeraba|grepe|digrepe|cabul|dicabuli|disetubuhi|setubuh|tidur|ditidurin|ditiduri|sentuh|disentuh|pegang|dipegang|peluk|cium|dicium|ngintip|diintip|kamarku|kamar saya|bapak|bapakku|ayah|ayahku|ayah tiri|paman|pamanku|om|kakek|majikan|raped|rapes|touched|touches|molested|stepfather|uncle|my room)',
)

/** Whether pictures are held over somebody, or asked of them, by one who is not said to be near. Pure. */
export function arePicturesHeld(text: string): boolean {
  const words = spokenWords(text)
  return HELD_OVER.test(words) && !WAS_NEAR.test(words)
}
