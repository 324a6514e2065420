import { saying, spokenWords } from '../text/said.ts'

/** Pictures that can be held over somebody. */
export const PICTURES =
  '(?:foto|fotoku|fotonya|poto|photo|photos|pic|pics|pictures?|video|videoku|videonya|vidio|pap|vcs|bugil|bugilku|telanjang|nude|nudes|naked|mukaku|wajahku|deepfake|deepfakes)'
const PRESSES =
  '(?:put|puts|publish|publishes|posts|masang|ngupload|ngepost|sebar|sebarin|nyebar|nyebarin|menyebar|menyebarkan|disebar|disebarin|disebarkan|tersebar|kesebar|viralin|diviralin|ditempel|ditempelin|diedit|dieditin|dipasang|bikin|buat|dibikin|upload|posting|share|sharing|leak|leaking|post|ancam|ngancam|ngancem|mengancam|diancam|diancem|peras|meras|memeras|diperas|maksa|paksa|dipaksa|memaksa|minta|suruh|nyuruh|disuruh|punya|simpan|kirim|ngirim|ngirimin|send|sends|nyimpan|nyimpen|dikirim|dikirimin|dimintain|edit|ngedit|blackmail|blackmailed|blackmailing|threaten|threatens|threatened|threatening|extort|extorted|forces?|asks?|wants?)'
/** An account under their name or face that sells them. */
const POSES =
  '(?:akun|account|profil|profile) ~4 (?:foto|fotoku|mukaku|photos?|face) ~4 (?:jual diri|open bo|jualan|selling|escort)|deepfakes? of me'
const HELD_OVER = saying(`${PRESSES} ~5 ${PICTURES}|${PICTURES} ~5 ${PRESSES}|${POSES}`)
/** "Mau dikirim ke ayah", "nanti ayah tau": whom it is to be shown to does nothing to them. */
const AT_HOME =
  '(?<! (?:ke|kepada|to) )(?:bapak|bapakku|ayah|ayahku|paman|pamanku|om|kakek|majikan)(?! (?:tau|tahu) )'
/** Whoever was near them may come again: what the one who only writes cannot do. */
const WAS_NEAR = saying(
  `(?:perkosa|diperkosa|memperkosa|merkosa|dirogol|raba|diraba|ngeraba|grepe|digrepe|cabul|dicabuli|disetubuhi|setubuh|tidur|ditidurin|ditiduri|sentuh|disentuh|pegang|dipegang|peluk|cium|dicium|ngintip|diintip|kamarku|kamar saya|${AT_HOME}|raped|rapes|touched|touches|molested|stepfather|uncle|my room)`,
)

/** Whether pictures are held over somebody, or asked of them, by one who is not said to be near. Pure. */
export function arePicturesHeld(text: string): boolean {
  const words = spokenWords(text)
  return HELD_OVER.test(words) && !WAS_NEAR.test(words)
}
