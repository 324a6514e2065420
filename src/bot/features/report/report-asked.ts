import { countSpoken, saying, spokenWords } from '../../../offers/text/said.ts'
import { COUNTED, LOOKED_FOR, STATUS_ALONE, STATUS_NAMED, WAITS } from './report-status.ts'
import { LEAVES, REGRETS, UNDONE_ALONE } from './report-taken-back.ts'
import { DEMANDED, ELSEWHERE, FILLER, REPORT, REPORTS, UNDOES } from './report-words.ts'

/** What people ask about a report that they made here or are about to make. */
export type ReportAsked =
  | 'withdraw'
  | 'sent'
  | 'police'
  | 'readers'
  | 'kept'
  | 'progress'
  | 'waits'
  | 'look'
  | 'count'
  | 'contacted'
  | 'purpose'
  | 'identity'
  | 'visit'

/** Where in a chat it is asked. */
export type WhereAsked = 'within' | 'after' | 'card' | 'card-after' | 'else'

const MOST_WORDS = 14
/** What is spoken of in the middle of a report, without its name. */
const POINTED =
  '(?:data|datanya|dataku|datane|isinya|tulisannya|ini|itu|iki|ieu|this|it|that|the data|my data)'
const OFFICERS = '(?:polisi|police|imigrasi|immigration|aparat|pulisi)'
const BODIES = `(?:${OFFICERS}|kp2mi|bp2mi|bp3mi|kbri|kjri|ojk|disnaker|pemerintah|government)`
const SEES =
  '(?:baca|bacanya|membaca|bacain|moco|maca|lihat|liat|melihat|ngeliat|tau|tahu|terima|nerima|buka|akses|read|reads|see|sees|get|gets|access|open)'
const GONE_TO =
  '(?:dikirim|kirim|dikirimkan|diteruskan|diterusin|dikasih|dikasi|diserahkan|disampaikan|nyampe|sampai|masuk|dilaporkan|sent|go|goes|going|forwarded|shared|passed|given)'
const HOW_LONG = '(?:(?:berapa|brp) lama|(?:sampai|sampe|smp|nganti) kapan|how long|until when|kapan dihapus)'
const WHAT_FOR = '(?:buat|untuk|utk|kanggo|keur|gawe) (?:apa|apaan|opo|naon)'
const DONE_WITH = `(?:diapain|diapakan|dikemanain|dikemanakan|dipakai|dipake|digunakan|${WHAT_FOR}|used)`
const ARRIVED =
  '(?:masih|masuk|terkirim|kekirim|tersimpan|kesimpan|sampai|nyampe|diterima|hilang|ilang|berhasil|received|saved|stored|submitted|through|there)'
const HANDLED =
  '(?:diproses|diprosesnya|ditindak|ditindaklanjuti|ditanggapi|dibalas|direspon|dicek|diperiksa|hasilnya|kelanjutannya|perkembangannya|statusnya|processed|handled|answered|reviewed)'
const CALLED_BACK =
  '(?:dihubungi|dihubungin|dikontak|ditelpon|ditelepon|ditelfon|dichat|dikabari|dikabarin|ditanya|ditanyain|contacted|contact me|call me|hear back|get back to me)'
const SHOWS =
  '(?:kelihatan|keliatan|kliatan|terlihat|ketok|katingali|muncul|tampil|kebaca|terbaca|disebut|disebutin|tercantum|ketauan|ketahuan|konangan|kebongkar|bocor|tersebar|visible|shown|show|shows|seen|appear|appears|revealed|hidden|known|mentioned)'
const OWN_NAME =
  '(?:(?:nama|namane|jeneng|identitas|nami) (?:saya|aku|ak|sy|gw|gue|gua|kulo|abdi)|namaku|jenengku|identitasku|my (?:own )?(?:name|identity))'
const REPORTED_ONE =
  '(?:dia|mereka|agen|agennya|calo|calonya|penipu|penipunya|pelaku|pelakunya|orangnya|perekrutnya|they|he|she|scammer|agent|recruiter)'
const COMES =
  '(?:datang|dateng|dtg|datengin|datangi|nyamperin|samperin|jemput|nangkep|nangkap|tangkap|tangkep|gerebek|grebek|come|go|going|visit|show up|arrest|catch)'
const WHO = '(?:siapa|sopo|saha|who|whom)'

/** Of a report by its name, by what is asked; earlier ones win. */
const NAMED: readonly (readonly [ReportAsked, RegExp])[] = [
  ['police', DEMANDED],
  [
    'police',
    saying(
      `${OFFICERS} ~3 ${SEES} ~3 ${REPORT}|${REPORT} ~4 (?:${GONE_TO}|dibaca|dilihat|diliat|seen|read) ~3 ${BODIES}`,
    ),
  ],
  [
    'kept',
    saying(
      `${HOW_LONG} ~4 ${REPORT} ~3 (?:disimpan|simpan|tersimpan|kept|stored|keep|ada)|${REPORT} ~3 (?:disimpan|disimpen|dikekep|kept|stored)|how long ~3 (?:keep|store) ~2 ${REPORT}|${REPORT} ~3 kapan dihapus`,
    ),
  ],
  ['withdraw', saying(`${UNDOES} ~3 ${REPORT}|${REPORT} ~4 ${UNDOES}|${REGRETS}`)],
  ['waits', WAITS],
  ['sent', STATUS_NAMED],
  ['count', COUNTED],
  [
    'readers',
    saying(
      `${WHO} ~4 ${SEES} ~3 ${REPORT}|(?:yang|yg|sing|nu) ${SEES} ~3 ${REPORT} ~3 ${WHO}|${REPORT} ~4 (?:dibaca|dilihat|diliat|diterima|diwaca|read|seen|reads) ~3 (?:${WHO}|orang|by|anyone|anybody)|(?:anyone|anybody|someone|people) ~2 (?:read|see) ~2 ${REPORT}`,
    ),
  ],
  [
    'purpose',
    saying(
      `${REPORT} ~3 ${DONE_WITH}|what ~3 (?:happens?|done|do you do) ~3 (?:with|to) ${REPORT}|what is ${REPORT} ~1 for|${WHAT_FOR} ~2 ${REPORT}`,
    ),
  ],
  [
    'contacted',
    saying(`${CALLED_BACK} ~5 (?:lapor|${REPORT}|i report)|(?:lapor|${REPORT}|i report) ~6 ${CALLED_BACK}`),
  ],
  [
    'progress',
    saying(
      `${REPORT} ~4 ${HANDLED}|${HANDLED} ~4 ${REPORT}|kapan ~3 ${REPORT}|when ~4 ${REPORT}|(?:sampai|sampe|smp|nyampe) mana ~2 ${REPORT}|${REPORT} ~2 (?:sampai|sampe|smp|nyampe) mana|how far ~2 ${REPORT}|(?:kabar|kabare|update|status) ~1 ${REPORT}`,
    ),
  ],
  ['look', LOOKED_FOR],
  [
    'sent',
    saying(
      `${REPORT} ~3 ${ARRIVED}|(?:did|has|was|is) ${REPORT} ~3 ${ARRIVED}|(?:masih|msh|still) ~1 (?:ada|punya|have) ~1 ${REPORT}`,
    ),
  ],
]

const SELF = '(?:saya|aku|ak|sy|gw|gue|gua|i|kulo|abdi)'
const OR_NOT = '(?:ga|gak|gk|nggak|ngga|enggak|kah|tidak|tdk|belum|blm|ora|teu|not|or not)'
/** What nobody says of anything but of what was sent here. */
const UNNAMED: readonly (readonly [ReportAsked, RegExp])[] = [
  ['police', saying(`${POINTED} ~2 ${GONE_TO} ~2 ${OFFICERS}`)],
  [
    'identity',
    saying(
      `${WHO} ~2 (?:see|sees|read|reads|know|knows|find) ~1 ${OWN_NAME}|${OWN_NAME} ~3 ${SHOWS}|${SHOWS} ~2 ${OWN_NAME}|${REPORTED_ONE} ~2 (?:tau|tahu|ngerti|weruh|know|knows|find out) ~4 ${REPORTS}|(?:ketauan|ketahuan|konangan) ~4 ${REPORTS}|${REPORTS} ~3 (?:ketauan|ketahuan|konangan)`,
    ),
  ],
  [
    'visit',
    saying(
      `${OFFICERS} ~2 ${COMES} ~2 (?:rumah ~1 ${REPORTED_ONE}|rumahnya|(?:his|her|their) (?:house|home)|${REPORTED_ONE})`,
    ),
  ],
]
/** The same where an offer was just judged may be of its recruiter. */
const BETWEEN: readonly (readonly [ReportAsked, RegExp])[] = [
  [
    'contacted',
    /^ (?:(?:kak|min|terus|trus|nanti|ntar|apa|apakah|berarti|jadi|so|then) ){0,4}(?:saya|aku|ak|sy|gw|gue|gua|kulo|abdi) (?:(?:bakal|akan|nanti|bisa|apa|juga) ){0,2}(?:dihubungi|dihubungin|dikontak|dikabari|dikabarin|ditelpon|ditelepon)(?: (?:ga|gak|gk|nggak|ngga|tidak|kah|lagi|balik|kapan|sama|oleh|siapa|tim|petugas|kalian|ya|kak|min)){1,6} $| (?:will|do|can) (?:you|someone|anyone|i) (?:get |be )?(?:contact me|contacted|call me|get back to me)(?: (?:later|back|after|again|now))* $/,
  ],
  [
    'sent',
    saying(
      `(?:udah|sudah|dah|wis|atos) ~1 (?:ngirim|kirim|terkirim|kekirim|lapor|ngelapor|melapor|masuk|kesimpan|tersimpan) (?:laporan |laporannya )?(?:apa|atau|opo)? ?(?:belum|blm|durung|acan)|have i ~1 (?:sent|reported|submitted)`,
    ),
  ],
]
/** Nothing else is said. */
const ALONE: readonly (readonly [ReportAsked, RegExp])[] = [
  ['sent', STATUS_ALONE],
  [
    'progress',
    new RegExp(
      `^ (?:${FILLER} ){0,4}(?:kapan|kpn|berapa lama|brp lama)(?: ${FILLER}){0,4} (?:dijawab|dibaca|dibacanya|dijawabnya|dibalas|dibales|direspon|diproses|diprosesnya|ditindak|ditanggapi|dicek|diperiksa)(?: ${FILLER}){0,4} $|^ (?:so |and |then ){0,2}(?:when|how soon) (?:will|do|does|can) (?:it|this|they|you|i|someone|staff)(?: be)? (?:read|answered|checked|processed|answer|reply|(?:get|hear|receive) (?:an answer|a reply|back|an? response))(?: (?:it|me|to me|from you|back)){0,2} $`,
    ),
  ],
  [
    'sent',
    new RegExp(
      `^ (?:${FILLER} ){0,4}(?:kecabut|tercabut|dicabut|kehapus|terhapus|kebatal|dibatalkan)(?: ${FILLER}){1,4} $|^ (?:so |and ){0,2}(?:is|was|has) (?:it|this|that)(?: been)? (?:already )?(?:withdrawn|taken back|deleted|erased)(?: (?:yet|now|or not|already)){0,2} $`,
    ),
  ],
]
/** In the middle of a report nothing else is meant. */
const WITHIN: readonly (readonly [ReportAsked, RegExp])[] = [
  [
    'readers',
    saying(
      `${WHO} ~3 (?:${SEES}|bisa)(?: ${POINTED})?|${POINTED} ~3 (?:dibaca|dilihat|diliat|read|seen) ~3 (?:${WHO}|orang|by)`,
    ),
  ],
  [
    'kept',
    saying(`${HOW_LONG} ~3 (?:disimpan|simpan|kept|stored|keep|${POINTED})|${POINTED} ~3 ${HOW_LONG}`),
  ],
  [
    'purpose',
    saying(
      `${POINTED} ~4 ${DONE_WITH}|${WHAT_FOR} ~3 ${POINTED}|what ~3 (?:happens?|do you do) ~2 (?:with|to) ${POINTED}|what ~2 ${POINTED} ~2 (?:used )?for`,
    ),
  ],
  [
    'visit',
    saying(
      `(?:apa|apakah|nanti|ntar|bakal|akan|will|would) ~2 ${OFFICERS} ~2 ${COMES}|${OFFICERS} ~1 (?:bakal|akan|nanti|bisa) ~1 ${COMES}|${OFFICERS} ~2 ${COMES} ~4 ${OR_NOT}|${REPORTED_ONE} ~2 (?:ditangkap|ditangkep|dipenjara|arrested|caught|jailed)`,
    ),
  ],
  ['contacted', saying(`${SELF} ~3 ${CALLED_BACK} ~3 ${OR_NOT}|(?:will|do|can) ~4 ${CALLED_BACK}`)],
  ['withdraw', saying(`${UNDOES} ~2 ${POINTED} ~3 ${OR_NOT}|(?:bisa|boleh|can i) ~3 ${UNDOES}`)],
]

/**
 * What a text asks about a report made here; null where it says anything else, or means a report made elsewhere. Pure.
 * @param where `within`: in the middle of a report, where "it" is enough; `after`: one was filed or withdrawn a moment ago;
 *   `card`: an offer was judged last, so "will I be contacted" may be of its recruiter; `card-after`: the same, after a report
 */
export function reportAsked(text: string, where: WhereAsked): ReportAsked | null {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS) return null
  const patterns = [
    ...NAMED,
    ...UNNAMED,
    ...(where === 'card' ? [] : ALONE),
    ...(where === 'card' || where === 'card-after' ? [] : BETWEEN),
    ...(where === 'after' || where === 'card-after' || where === 'within'
      ? [['withdraw', UNDONE_ALONE] as const]
      : []),
    ...(where === 'within' ? WITHIN : where === 'after' ? WITHIN.filter(([of]) => of === 'visit') : []),
  ]
  const asked = patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null
  if (ELSEWHERE.test(words) && asked !== 'police') return null
  return asked === 'withdraw' && LEAVES.test(words) ? null : asked
}
