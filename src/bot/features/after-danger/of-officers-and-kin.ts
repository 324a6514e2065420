import { POLICE_BOUGHT, POLICE_FAILED } from '../../../offers/danger/distrusts-police.ts'
import { ARRIVED, BY_NOW } from '../../../offers/text/function-words.ts'
import { saying } from '../../../offers/text/said.ts'
import type { DangerTopic } from './danger-topics.ts'

const OFFICER =
  '(?:polisi|polisinya|polisine|polis|pulisi|police|policeman|cops?|imigrasi|imigresen|immigration|petugas|petugasnya|aparat|officers?)'
const MONEY =
  '(?:uang|duit|dhuwit|duwit|bayar|bayaran|dibayar|mbayar|dibayari|suap|sogokan|uang damai|money|cash|bribe|bribes|pay|paid|juta|jt|jutaan|ribu|rb|ringgit|rupiah|rp|dollars?|dolar|baht|riyal|\\d+(?:jt|rb|k|juta)?)'
const ASKS =
  '(?:minta|mintak|mintanya|minta2|njaluk|jaluk|nuntut|nagih|suruh|nyuruh|menyuruh|maksa|memaksa|mau|pengen|want|wants|wanted|ask|asks|asking|asked|demand|demands|demanding|need)'
/** Who is paid is no helper: an officer of whom help is to be free. */
const OFFICER_WANTS_MONEY = saying(
  [
    `${OFFICER} ~3 ${ASKS} ~3 ${MONEY}`,
    `${OFFICER} ~2 (?:meras|memeras|malak|malakin|extorts?|extorting)`,
    `(?:diperas|dipalak|dipalakin|extorted) ~2 ${OFFICER}`,
    `(?:dimintai|dimintain|diminta|disuruh|suruh|dipaksa|harus|asked|forced|told) ~2 ${MONEY} ~2 ${OFFICER}`,
    `(?:nyogok|menyogok|suap|menyuap|bribe|bayar|mbayar|pay|paying) ~2 ${OFFICER}`,
  ].join('|'),
)

const STATION =
  '(?:kantor (?:polisi|polis|pulisi|imigrasi|imigresen)|kantore polisi|balai polis|polsek|polres|polda|polresta|police station|police office|immigration office)'
const AT_STATION = saying(
  `(?:saya|aku|sy|gw|gue|kami|kita|dia|kulo|abdi|sekarang|skrg|saiki|lagi|sudah|udah|udh|masih|i am|i'm|im|we are|now) ~1 (?:di|nang|neng|ning|ing|at|in) ~1 ${STATION}|(?:dibawa|digawa|diajak|dipanggil|taken|brought) ~2 ${STATION}|${BY_NOW} ~2 ${ARRIVED} ~1 ${STATION}`,
)
const ONLY_STATION = new RegExp(`^${saying(`(?:di|nang|neng|at|in) ~1 ${STATION}`).source}`)

const KIN =
  '(?:anak|anakku|anaknya|anak2|istri|istriku|suami|suamiku|adik|adikku|adek|kakak|keluarga|keluargaku|keluargane|ibu|ibuku|mamak|bapak|orang tua|ortu|family|child|children|kids?|son|daughter|wife|husband|mother|father|parents|sister|brother)'
const AFRAID_FOR_KIN = saying(
  `(?:takut|tkut|wedi|sieun|khawatir|kawatir|kuatir|cemas|afraid|scared|worried|fear) ~4 ${KIN} ~4 (?:diculik|dibunuh|dicelakai|dicelakain|diapa apain|diapain|disakiti|disakitin|diganggu|didatangi|diancam|dibawa|diambil|diincer|diincar|kenapa kenapa|kenapa2|knapa2|kidnapped|taken|killed|hurt|harmed|attacked|targeted)`,
)

const BIRTH =
  '(?:lahir|lahiran|lahirin|melahirkan|lahirannya|kelahiran|bayi|bayiku|bayinya|baby|birth|born|newborn)'
const PAPER =
  '(?:surat|suratnya|surate|surat2|akte|akta|aktenya|aktanya|dokumen|dokumennya|paspor|paspornya|papers?|certificate|documents?|passport|registered?)'
const PAPERS_OF_BIRTH = saying(`${BIRTH} ~5 ${PAPER}|${PAPER} ~5 ${BIRTH}|(?:akte|akta) ~1 anak`)

/** Who tells of others lives beside them. */
const FEARS_RESENTMENT = saying(
  '(?:takut|tkut|wedi|sieun|khawatir|kuatir|ga enak|gak enak|afraid|scared|worried) ~3 (?:dimusuhi|dimusuhin|dibenci|dijauhi|dijauhin|dikucilkan|dikucilin|digunjing|digunjingin|diomongin|balas dendam|dendam|didendam|hated|resented|revenge|retaliate|disowned|tetangga ~1 marah)|(?:dia|mereka|tetangga|keluarganya|orangnya|they|he|she) ~2 (?:bakal|akan|nanti|pasti|will) ~1 (?:dendam|benci|membenci|musuhin|memusuhi|hate|retaliate)',
)
const HEAD =
  '(?:rt|rw|pak rt|bu rt|ketua rt|kades|kepala desa|lurah|kadus|kepala dusun|babinsa|satpam|village head)'
const REPORTS = '(?:lapor|ngelapor|melapor|laporan|bilang|ngomong|kasih tau|report|tell)'
const ENOUGH = '(?:cukup|aja|saja|ae|wae|dulu|boleh|bole|bisa|perlu|harus|mending|enough|first|instead)'
const TO_VILLAGE_HEAD = saying(`${REPORTS} ~2 ${HEAD} ~2 ${ENOUGH}|${ENOUGH} ~2 ${REPORTS} ~2 ${HEAD}`)

/** Asked by those whose relative is under arrest. */
const SEES_THEM = saying(
  '(?:bisa|boleh|kapan|gimana|cara|can|may|could|when|how) ~3 (?:video call|videocall|vc|vcall|jenguk|dijenguk|njenguk|menjenguk|besuk|dibesuk|nengok|tengok|ditengok|visit|video-call)',
)

/** What is told after a danger of officers, of the family's fear, and of papers for a child: it comes before all else. */
export const OF_OFFICERS_AND_KIN: readonly (readonly [DangerTopic, RegExp])[] = [
  // "The boss pays the police" asks nothing of who writes.
  ['not-police', POLICE_BOUGHT],
  ['officer-money', OFFICER_WANTS_MONEY],
  ['police-failed', POLICE_FAILED],
  ['at-police', AT_STATION],
  ['at-police', ONLY_STATION],
  ['see-them', SEES_THEM],
  ['kin-afraid', AFRAID_FOR_KIN],
  ['birth', PAPERS_OF_BIRTH],
  ['resented', FEARS_RESENTMENT],
  ['village-head', TO_VILLAGE_HEAD],
]
