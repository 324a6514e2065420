import { saying } from '../../../offers/text/said.ts'

/** A report that was made here, by its name. */
export const REPORT =
  '(?:laporan|laporannya|laporanku|laporane|laporanne|laporan2|aduanku|(?:my|the|this|a|our|your) reports?)'
/** It is made. */
export const REPORTS = '(?:lapor|laporin|laporkan|ngelapor|ngelaporin|melapor|melaporkan|report|reported)'
/** It is taken back. */
export const UNDOES =
  '(?:hapus|hapusin|hapuskan|hapusnya|dihapus|ngapus|menghapus|batalin|batalkan|batalkannya|dibatalkan|dibatalin|membatalkan|cabut|nyabut|mencabut|dicabut|tarik|narik|ditarik|menarik|busek|dibusek|hupus|dihupus|withdraw|withdrawn|delete|deleted|remove|removed|erase|erased|cancel|take back)'
/** What tells of nothing beside the one word that is meant: "kapan dijawab", "udah kecabut belum". */
export const FILLER =
  '(?:kak|min|ya|yah|sih|dong|tadi|ini|itu|nya|terus|trus|kira|kira2|apa|apakah|saya|aku|udah|sudah|udh|dah|wis|atos|bakal|akan|nanti|kalian|petugas|petugasnya|tim|sama|oleh|belum|blm|durung|acan|ga|gak|gk|nggak|ngga|kah|lagi|so|and|then|yet|now|already|or not)'

/** Of reports that are made elsewhere. */
export const ELSEWHERE: RegExp =
  / (?:lapor(?:an)?(?:nya)? (?:ke |di |sama |kepada )?(?:polisi|kepolisian|kp2mi|bp2mi|bp3mi|ojk|iasc|kbri|kjri|bank|disnaker|kemnaker|patroli|kominfo|komdigi|siskop2mi|rt|desa|lurah|majikan|agen|pt|keuangan|kerja|berita)|police report|report (?:him|her|them|to|it|this)|kp2mi|bp2mi|bp3mi|iasc|ojk|siskop2mi|kbri|kjri|patroli|cekrekening|kominfo|komdigi|spkt|disnaker|kemnaker|facebook|instagram|tiktok)(?= )/

const DEMANDS =
  '(?:minta|meminta|diminta|ambil|mengambil|diambil|akses|mengakses|diakses|sita|menyita|disita|demand|demanded|request|requested|ask for|get|seize|seized|access)'
const DATA = `(?:data ~1 ${REPORT}|laporanku|laporan (?:saya|sy|aku|ku|gw|gue)|my reports?)`
/** Whether the police can have a report that was made here. */
export const DEMANDED: RegExp = saying(
  `(?:polisi|police|aparat) ~3 ${DEMANDS} ~3 ${DATA}|${DATA} ~3 ${DEMANDS} ~2 (?:polisi|police|aparat)`,
)
