import { tellsOfUnpaid } from '../danger/held-unpaid.ts'
import { speaksOfSelf } from '../place/told-place.ts'
import { NOT, NOT_YET } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'
import { namesSomebody } from '../text/somebody.ts'
import type { DestinationMention } from '../types.ts'

const WORKPLACE =
  '(?:pabrik|pabriknya|perusahaan|perusahaannya|kantor|kantornya|toko|tokonya|outlet|kafe|cafe|resto|restoran|warung|hrd|hotel|proyek|mandor|bos|bosnya|boss|pt|cv|gudang)'
const HELD =
  '(?:ditahan|nahan|menahan|tahan|disita|diambil|dipegang|ga dibalikin|gak dibalikin|belum dibalikin|kept|held|withheld|keeps|holds)'
const DIPLOMA =
  '(?:ijazah|ijazahku|ijazahnya|ijasah|ijasahku|ijasahnya|diploma|certificate|sertifikat|sertifikatku|bpkb)'
const DIPLOMA_KEPT = saying(
  `${DIPLOMA} ~4 ${HELD} ~3 ${WORKPLACE}|${WORKPLACE} ~3 ${HELD} ~3 ${DIPLOMA}|${HELD} ~1 ${WORKPLACE} ~2 ${DIPLOMA}`,
)
/** They work there, rather than read of it or are offered it. */
const WORKS = saying(
  `(?:${WORKPLACE}|gajiku|upahku|gajinya|agen|agensi|agennya|agensinya|(?:gaji|upah|honor|bayaran) ~1 (?:saya|aku|sy|ak|gw|gue|gua|kami|kulo|abdi)|(?:gaji|upah|honor|dibayar|digaji|paid) ~5 (?:hari|minggu|bulan|bln|tahun|days|weeks|months?)|employer|kerja|bekerja|nyambut gawe|proyek|pabrik|(?:sudah|udah|udh|uda|wis|dah) ~1 [^ ]+ (?:hari|minggu|bulan|tahun)|[^ ]+ (?:minggu|bulan) ~2 ${NOT_YET}|salary|wages|work|worked|working|(?:digaji|gaji|upah) ~3 (?:sama|oleh|dari|di) ~1 (?:toko|warung|resto|kafe|bos|mandor))`,
)
const OF_A_RULE = saying(
  '(?:kalau|kalo|klo|if|katanya|training|trial|percobaan|apakah|bolehkah|lowongan|loker|ditawari|ditawarin|nawarin|offered|dicari|dibutuhkan|syarat|hiring)',
)
/** It is told of many, as news and warnings are. */
const REPORTED = saying(
  '(?:berita|waspada|awas|hati hati|viral|info|buruh|para|pekerja|karyawan|perusahaan (?:ini|itu)|polisi|news|warning|beware|workers|employees)',
)
/** A foreman who makes off owes all the same. */
const THEY_LEFT =
  /(?<= )(?:mandor|mandornya|bos|bosnya|boss|pemborong|pemborongnya|kontraktor|kontraktornya|pemilik|pemiliknya|owner|ownernya|foreman) (?:[^ ]+ )?kabur(?= )/g
/** A placement without pay that takes people on: nobody works there yet. */
const PLACEMENT = saying('(?:magang|internship|intern|relawan|volunteer|volunteers|pkl)')
const TAKES_ON = saying(
  '(?:daftar|pendaftaran|mendaftar|kuota|dibuka|apply|register|registration|(?:dapat|dapet|get|with) (?:sertifikat|certificate))',
)
/** Whoever is kept from leaving or hurt needs more than the labour office. */
const WORSE = saying(
  `(?:dikunci|dikurung|disekap|dijaga|dipukul|dipukuli|diancam|ancam|ngancam|dilarang|kabur|kapal|abk|laut|majikan|locked|beaten|threatened|ship|${NOT} ~1 (?:boleh|bisa) ~1 (?:keluar|pulang))`,
)

/** What an employer in Indonesia owes. */
export type OwedAtHome = 'wages' | 'diploma'

/** Whether somebody who owes them made off, which holds nobody. Pure. */
export function hasEmployerLeft(text: string): boolean {
  return spokenWords(text).search(THEY_LEFT) >= 0
}

/**
 * What few words tell that an employer keeps from who works for them, and nothing worse: the labour office and inspectors
 * see to it where the work is in Indonesia. Pure.
 * @param afterOffer an offer of work in Indonesia was judged just before
 */
export function owedByEmployer(text: string, afterOffer: boolean): OwedAtHome | null {
  const words = spokenWords(text)
  if (OF_A_RULE.test(words) || WORSE.test(words.replaceAll(THEY_LEFT, 'bos'))) return null
  if (DIPLOMA_KEPT.test(words)) return 'diploma'
  const ownOrKin = speaksOfSelf(text) || namesSomebody(words)
  if (!ownOrKin && PLACEMENT.test(words) && TAKES_ON.test(words)) return null
  const told = afterOffer || ownOrKin || !REPORTED.test(words)
  return tellsOfUnpaid(text) && told && WORKS.test(words) ? 'wages' : null
}

/** Whether all places of a text are in Indonesia, and it names one. Pure. */
export function isOnlyAtHome(places: readonly DestinationMention[]): boolean {
  return places.length > 0 && places.every(({ country }) => country === 'ID')
}

const AT_HOME = saying(
  '(?:(?:di|dalam|dlm|in) (?:indonesia|indo|negeri|sini)|indonesia|indo|bukan (?:di )?luar negeri|lokal|domestic|here in indonesia)',
)

/** Whether few words say that the work is in Indonesia, without a town. Pure. */
export function saysAtHome(text: string): boolean {
  return AT_HOME.test(spokenWords(text))
}
