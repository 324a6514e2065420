import { saying, spokenWords } from '../text/said.ts'
import { sailsAlready } from './leaving.ts'

/** Brought together or kept still before a crossing, as who is among them says. */
const GATHERED = saying(
  '(?:kumpul|ngumpul|dikumpulin|dikumpulkan|dikumpulno|ditampung|ditampungin|nunggu|menunggu|nungguin|ngenteni|disuruh ~1 (?:diem|diam|sembunyi|ngumpet|tunggu)|dikon ~1 (?:meneng|ndelik)|sembunyi|ngumpet|ndelik|nginep|waiting|hiding|gathered|told ~2 (?:quiet|silent))',
)
const SEA =
  '(?:ombak|ombake|ombaknya|gelombang|boat|boatnya|speedboat|speed|pompong|perahu|perahunya|kapal|kapalnya|tekong|tekongnya|nyebrang|nyeberang|menyeberang|nyabrang|dermaga|pelabuhan tikus|laut|pantai|waves?|crossing|the sea)'
const BY_SEA = saying(SEA)
/** From there boats cross at night: who is told to keep still in a house waits for one. */
const FROM_HERE = saying(
  '(?:batam|bintan|tanjung uban|tj uban|tanjung pinang|karimun|nunukan|sebatik|tarakan|dumai|rupat|bengkalis|tanjung balai)',
)
const KEPT_STILL = saying(
  '(?:kumpul|ngumpul|dikumpulin|dikumpulkan|ditampung|nunggu) ~9 (?:disuruh|dikon|suruh) ~1 (?:diem|diam|sembunyi|ngumpet|meneng|ndelik)',
)
/** They came over already, or go the other way. */
const NOT_OUTWARD = saying(
  'pulang|balik|mulih|home|kerja ~2 (?:kapal|laut)|kapal ~1 (?:ikan|cumi|tuna|kargo)|abk|nelayan|mancing|liburan|wisata|holiday|(?:udah|sudah|already) ~1 (?:sampai|sampe|nyampe|arrived)',
)

/** Whether somebody is kept with others until a boat takes them over: "udh kumpul di rumah di batam, disuruh diem, ombak gede". Pure. */
export function waitsForBoat(text: string): boolean {
  const words = spokenWords(text)
  const toCross =
    (GATHERED.test(words) && BY_SEA.test(words)) || (KEPT_STILL.test(words) && FROM_HERE.test(words))
  return toCross && !NOT_OUTWARD.test(words) && !sailsAlready(text)
}
