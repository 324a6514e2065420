import { countSpoken, spokenWords } from '../text/said.ts'
import type { Entities } from '../types.ts'
import { nameIn, type ToldPlace } from './named-places.ts'

/** What is said of a workplace beside the place: nothing of what happens there. */
const BESIDE_PLACE = new Set(
  "aku saya sy aq ak gw gue gua abdi kulo kula kami kita i i'm im am we are we're kerja bekerja megawe nyambut gawe working work works worker living live tinggal stay staying based as a an the sebagai jadi art prt tkw tki pmi abk nelayan pelaut magang proyek ladang kebun fisherman seafarer trainee helper domestic maid nanny caregiver cleaner operator pabrik factory kilang ladang kapal restoran restaurant hotel toko di in at nang neng ning now sekarang skrg skr lagi sedang here sini sudah udah udh already since sejak dari for selama tahun thn taun years year bulan months month one two three satu dua tiga kak min halo hai hi hello sampai nyampe sampe tiba mendarat tekan teko dugi nepi dumugi arrived landed just baru uda dah wis wes tos atos geus pun been sana sono situ disini disana dsini dsana kene kono mriki mrika dieu ditu there inyong ka ana ada minggu hari weeks week days day bln mess asrama rumah majikan majikanku majikannya bos bosku wni baik ramah betah seneng alhamdulillah sih kok employer boss nice kind happy".split(
    ' ',
  ),
)

/** Whether a text says where somebody is and works, and nothing else. Pure. */
export function saysOnlyPlace(text: string, { places }: Pick<ToldPlace, 'places'>): boolean {
  const rest = places.reduce((words, place) => words.replace(spokenWords(place), ' '), spokenWords(text))
  const left = rest.trim().split(' ')
  return left.every(word => word === '' || BESIDE_PLACE.has(word) || /^\d+$/.test(word))
}

/** Who asks for more writes more words. */
const MOST_OF_A_NAME = 5

/**
 * The one country abroad that few words name with nothing beside it but work: "hongkong", "abk mauritius". It is where they
 * are, or what they ask about. Pure.
 */
export function placeAlone(text: string, { destinations }: Pick<Entities, 'destinations'>): ToldPlace | null {
  const [first] = destinations
  if (!first || first.country === 'ID' || countSpoken(spokenWords(text)) > MOST_OF_A_NAME) return null
  if (text.includes('?') || destinations.some(({ country }) => country !== first.country)) return null
  const places = destinations.map(place => nameIn(text, place))
  return saysOnlyPlace(text, { places }) ? { country: first.country, places } : null
}
