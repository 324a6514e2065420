import { LETS_KNOW, NOT, OR_NOT } from '../../../offers/text/function-words.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import type { DangerTopic } from './danger-topics.ts'

const DONT = "(?:jangan|jgn|jng|ojo|ulah|jangan2|don't|dont|do not|never)"
const TELL = `(?:${LETS_KNOW}|bilang|bilangin|bilang2|blg|ngomong|omong|cerita|ceritain|ceritakan|crita|ngadu|aduin|kandha|kandani|bejo|nyarios|(?:kasih?|ngasih?|dikasih?|beri|bagi) ~1 (?:tau|tahu|taw)|bocorin|bocorkan|kabari|kabarin|dikabari|hubungi|tell|inform|contact|say ~1 anything ~1 to)`
const KNOW = '(?:tau|tahu|taw|ketahuan|weruh|ngerti|nyaho|know|knows|find out|finds out|found out)'
const KIN =
  '(?:keluarga|keluargaku|keluargaq|ortu|ortuku|orang ~1 tua|orangtua|orangtuaku|ibu|ibuku|mama|mamaku|mamak|emak|bapak|bapakku|ayah|ayahku|papa|suami|suamiku|istri|istriku|pacar|pacarku|anak|anakku|kakak|kakakku|adik|adikku|saudara|family|parents?|mom|mum|mother|dad|father|husband|wife|boyfriend|sister|brother)'
const ANYONE =
  '(?:siapa|siapa2|siapapun|sapa2|sopo2|saha2|orang|org|org2|temen|teman|temanku|tetangga|guru|guruku|sekolah|majikan|majikanku|bos|bosku|boss|agen|agensi|agency|mereka|dia|polisi|polis|imigrasi|anyone|anybody|no one|nobody|people|friends?|neighbours?|neighbors?|teacher|school|employer|them|him|her|police|immigration)'
const WHOM = `(?:${KIN}|${ANYONE})`
/** Who writes says it: "tell nobody", "I do not want my parents to know", "will you tell them?". */
const TELL_NOBODY = saying(
  [
    `${DONT} ~2 ${TELL} ~3 ${WHOM}`,
    `${DONT} ~1 ${TELL}(?: (?:ya|yah|kak|min|dulu|dong|plis|please|pls|lho|loh)){0,3}(?= $)`,
    `${DONT} ~1 sampai ~3 ${KNOW}|${WHOM} ~1 ${DONT} ~2 ${KNOW}`,
    `(?:${NOT} ~1 (?:mau|pengen|pengin|ingin|gelem|want|wanna)|gamau|gakmau|emoh) ~3 ${WHOM} ~2 ${KNOW}`,
    `(?:biar|supaya|semoga|so) ~2 ${WHOM} ~1 ${NOT} ~1 ${KNOW}`,
    `${WHOM} ~2 (?:dikasih|dikasi|diberi) ~1 (?:tau|tahu|taw)`,
    `(?:${KIN}|guru|guruku|sekolah|sekolahku|teman2ku|tetangga) ~2 ${KNOW}(?= (?:ga|gak|gk|nggak|ngga|tidak|kah|ya) )`,
    `${WHOM} ~2 (?:dikabari|dikabarin|diberitahu|ditelpon|ditelepon|dihubungi|dipanggil)(?= (?:ga|gak|gk|nggak|ngga|tidak|kah|ya) )`,
    `(?:kalau|kalo|klo|nek|if) ~2 (?:lapor|ngelapor|cerita|report|call|tell) ~4 ${KIN} ~3 (?:${KNOW}|told|called)`,
    `(?:will|would|do|does|are) ~1 my ~1 ${KIN} ~3 (?:${KNOW}|told|called)`,
    `(?:kamu|kalian|bot|botnya|you|apa|apakah|bakal|akan|nanti|will|are|do) ~2 ${TELL} ~2 ${WHOM}(?= (?:ga|gak|gk|nggak|ngga|tidak|kah|ya|kan|nanti|about|that|$))`,
  ].join('|'),
)
const BY_OTHERS = `(?:${LETS_KNOW}|dia|mereka|pelaku|pelakunya|bos|boss|majikan|agen|agennya|sponsor|pacar|pacarku|suami|bapak|ayah|om|paman|guru|orangnya|disuruh|suruh|nyuruh|menyuruh|diancam|ngancam|mengancam|ancam|katanya|bilang|bilangnya|pesan|pesannya|he|she|they|boss|told|says?|said|threatened|warned)`
/** Who hurts them demands it. */
const SILENCED = saying(
  `${BY_OTHERS} ~3 ${DONT} ~2 (?:${TELL}|lapor|ngelapor|report)|(?:disuruh|suruh|nyuruh|dipaksa|diancam|ngancam|told) ~3 (?:diam|diem|tutup mulut|rahasia|dirahasiakan|rahasiakan|rahasiain|quiet|silent|secret)`,
)

const IN_CHARGE =
  '(?:kapten|kaptennya|kaptenku|nakhoda|nakhodanya|nahkoda|nahkodanya|tekong|tekongnya|mualim|captain|skipper|majikan|majikannya|majikanku|bos|bosnya|bosku|boss|agen|agennya|agensi|agency|agent|sponsor|sponsornya|mandor|mandornya|leader|supervisor|atasan|atasanku|manajer|manager|hrd|perusahaan|perusahaannya|pt|company|employer|pengurus|ortu|ortunya|orang tua|orang tuanya|orangtua|keluarga|keluarganya|bapak|bapaknya|bapake|ayahnya|ibu|ibunya|ibune|mertua|principal|kepala sekolah|kepsek|father|mother|kades|rt|lurah|satpam|sekolah|guru|parents?|family)'
const HELPS =
  '(?:lapor|ngelapor|melapor|laporan|laporkan|laporin|melaporkan|nolong|nolongin|menolong|bantu|mbantu|ngebantu|membantu|bantuin|telepon|telpon|nelpon|panggil|manggil|memanggil|kasih ~1 kabar|ngabari|putar ~1 balik|balik ~1 arah|cari|nyari|mencari|report|call|help|search|turn ~1 back|radio)'
/** Who could call for help, and does not. */
const OTHERS_REFUSE = saying(
  `${IN_CHARGE} ~2 (?:gamau|emoh|moal|${NOT} ~2 (?:mau|gelem|setuju|sarujuk|agree|peduli|bolehin|ngebolehin|izinin|ngizinin|kasih|want|care|let|allow)|nolak|menolak|melarang|ngelarang|ngelarangin|refuses?|refused|won't|wont|will not|forbids?) ~4 ${HELPS}`,
)

/** What is said after a danger of whom it is to stay hidden from, and of those who do not call for help themselves. */
export const OF_SILENCE: readonly (readonly [DangerTopic, RegExp])[] = [
  ['others-refuse', OTHERS_REFUSE],
  ['silenced', SILENCED],
  ['tell-nobody', TELL_NOBODY],
]

const POLICE =
  '(?:polisi|polisinya|polis|pulisi|police|cops?|imigrasi|imigresen|immigration|petugas|aparat|officers?)'
const CATCH =
  '(?:tangkap|tangkep|nangkap|nangkep|menangkap|ditangkap|cekel|nyekel|tewak|newak|ciduk|nyiduk|penjarain|menjarain|penjarakan|memenjarakan|tahan|nahan|menahan|arrest|arresting|jail|detain)'
const CAUGHT =
  '(?:ditangkap|ditangkep|dicekel|ditewak|diciduk|dipenjara|dipenjarain|ditahan polisi|arrested|jailed|detained)'
const SELF = '(?:saya|sy|aku|ak|aq|gw|gue|gua|kami|kita|kulo|abdi|me|us)'
const MAY =
  "(?:bakal|bakalan|akan|nanti|ntar|entar|bisa|bs|iso|apa|apakah|kalau|kalo|klo|takut|tkut|wedi|sieun|arep|bade|will|would|can|could|gonna|if|afraid|scared|they'll)"
const CATCHES_ME = saying(`${POLICE} ~2 ${CATCH} ~1 ${SELF}`)
const MAY_CATCH = saying(
  `${MAY} ~3 ${POLICE} ~3 ${CATCH}|${POLICE} ~1 ${MAY} ~2 ${CATCH}|${MAY} ~3 ${CAUGHT} ~1 ${POLICE}`,
)
const AM_CAUGHT = saying(
  `${SELF} ~2 ${CAUGHT}|${SELF} ~1 (?:yang|sing|nu|malah|juga|bakal) ~1 (?:kena|dihukum|ditangkap|dipenjara|dipidana|masuk penjara|diproses)|(?:will|would|do|could|can|am) i ~3 (?:trouble|punished|blamed|charged)`,
)
/** A sentence that is asked about, where a beating would be told. */
const MAY_BE_PUNISHED = saying(
  `${SELF} ~2 (?:dihukum|dipidana|dipenjara|punished|charged) ~1 ${OR_NOT}|(?:will|would|can|could) i ~2 (?:punished|charged)`,
)
const ASKS_AT_THE_END =
  /\?|(?<!\p{L})(?:gak?|gk|ngg?ak?|enggak?|tidak|tak|ke|kah|kan|ya|ora|teu|tah|or not|right)\W*$/iu
const OF_ANOTHER = saying(
  '(?:dia|mereka|suami|suamiku|istri|istriku|adik|adikku|kakak|kakakku|anak|anakku|teman|temanku|temen|temenku|bapak|ibu|he|she|they|husband|wife|brother|sister|friend|son|daughter|pelaku|pelakunya|agen|agennya|majikan|bos)',
)
const MOST_OF_A_FEAR = 14

/** Whether somebody asks or fears that they are the one to be arrested, and tells of no arrest. Pure. */
export function fearsArrest(text: string): boolean {
  const words = spokenWords(text)
  if (words.split(' ').length > MOST_OF_A_FEAR || OF_ANOTHER.test(words)) return false
  if (MAY_CATCH.test(words) || MAY_BE_PUNISHED.test(words)) return true
  return (CATCHES_ME.test(words) || AM_CAUGHT.test(words)) && ASKS_AT_THE_END.test(text)
}
