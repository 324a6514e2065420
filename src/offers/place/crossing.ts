import { NOT_YET } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'

/** Towns on the border and ports from which people are taken abroad, and gates anywhere. Those who come home pass them too. */
const CROSSING = saying(
  '(?:nunukan|sebatik|sei nyamuk|sungai nyamuk|sei pancang|tarakan|entikong|aruk|sambas|badau|jagoi babang|batam|btm|tanjung ?balai|tanjung ?pinang|karimun|bintan|dumai|bengkalis|bagan ?siapi ?api|belawan|pelabuhan|pelabuhane|dermaga|perbatasan|pos lintas batas|plbn|bandara|airport|ferry terminal|harbou?r|port|border)',
)
/** To be there, not only to have come by it. */
const AT = saying(
  '(?:di|neng|nang|ning|ndek|kat|in|at|ke|to|sampai|sampe|nyampe|nyampai|tiba|tekan|teko|posisi|posisinya|lokasi|lokasinya|transit|nginep|nginap|menginap|ditampung|reached|near|dekat)',
)
/** Words of coming home: only they tell that whoever is there is not on the way out. */
const RETURNS = saying(
  '(?:pulang|dipulangkan|dipulangin|dipulangno|memulangkan|kepulangan|balik|bali|kembali|mulih|muleh|wangsul|uih|moleh|dideportasi|dideport|deportasi|deported|repatriated|return|returned|returning|back|home|rumah|rumahnya|omah|omahe|kampung|selamat|lolos|dijemput (?:keluarga|kami|saya|bapaknya|ibunya|ayahnya|suami|suaminya|istri|istrinya)|mendarat|landed|rescued|escaped)',
)
const NOT_CROSSED = saying(
  `${NOT_YET} ~2 (?:nyebrang|nyeberang|menyeberang|nyabrang|diseberangkan|diseberangin|sebrang|seberang|berangkat|brangkat|mangkat|budal|diberangkatkan|diberangkatin|berlayar|naik (?:kapal|perahu|feri|pesawat|boat)|crossed|cross|left|departed|sailed|boarded)|(?:hasn't|hasnt|haven't|havent|has not|not) ~1 (?:crossed|boarded|sailed)`,
)

/** Whether a text says that somebody is where people cross to another country, and nothing of coming home. Pure. */
export function isAtCrossing(text: string): boolean {
  const words = spokenWords(text)
  return CROSSING.test(words) && AT.test(words) && !RETURNS.test(words)
}

/** Whether a text says that somebody has not crossed or sailed yet. Pure. */
export function hasNotCrossed(text: string): boolean {
  const words = spokenWords(text)
  return NOT_CROSSED.test(words) && !RETURNS.test(words)
}
