import { NOT, NOT_OR_NO } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'

const POLICE =
  '(?:polisi|polisinya|polisine|polis|pulisi|aparat|aparatnya|police|policeman|policemen|cops?|petugas polisi)(?! (?:gadungan|palsu))'
const THEY =
  '(?:bos|bosku|bosnya|boss|majikan|majikanku|majikannya|agen|agennya|agensi|sponsor|calo|mandor|juragan|tauke|mereka|dia|suami|suamiku|pelaku|pelakunya|perusahaan|perusahaannya|pt|sindikat|geng|mafia|bandar|employer|agent|company|compound|gang|scammers|they|he|she|husband)'
const BUYS =
  '(?:bayar|mbayar|bayarin|nyuap|menyuap|suap|nyogok|menyogok|beli|ngebayarin|dibekingi|dibeking|pays?|paid|paying|bribes?|bribed|buys|bought|owns)'
const IN_LEAGUE =
  '(?:temen|temennya|temenan|temenan sama|teman|temannya|kawan|kawannya|kenalan|kenalannya|kenal|konco|kancane|sodara|sodaranya|saudara|saudaranya|kerabat|adiknya|kakaknya|iparnya|bekingan|beking|backing|backingan|bekingnya|orangnya|sekongkol|bersekongkol|kongkalikong|kongkalingkong|kerja sama|kerjasama|friends?|relatives?|cousins?|brothers?|buddies|in on it)'
const WICKED =
  '(?:jahat|jahat2|korup|corrupt|curang|kejam|galak|jahil|busuk|kotor|bobrok|mata duitan|jahanam|makan suap|makan duit|terima suap|nerima suap|bisa disuap|bisa dibeli|gampang disuap|takes? bribes|bad|evil|crooked|dirty|cruel)'
const BOUGHT = '(?:disuap|disogok|dibayar|dibeli|bribed|paid|bought|owned)'
const AFRAID = '(?:takut|tkut|wedi|ajrih|sieun|ngeri|trauma|afraid|scared|terrified|fear)'
/** No word of what the police should do stands between. */
const OF_THEM = '(?:(?:sama|ama|ke|karo|kalih|sareng|dengan|dgn|of|the|local|lapor|ngelapor|melapor) ){0,3}'
const TRUST = '(?:percaya|percoyo|trust|yakin)'

const MAY_BE = /poli[sc]|pulis|aparat|cop|petugas/

/** Who holds somebody has bought the police, or knows them. */
export const POLICE_BOUGHT = saying(
  [
    `${POLICE} ~3 (?:${IN_LEAGUE} ~2 ${THEY}|${BOUGHT} ~2 ${THEY}|on ~1 (?:their|his|her) side|work(?:s|ing)? ~1 (?:with|for) ~1 (?:them|him|her|${THEY}))`,
    `${THEY} ~2 (?:${IN_LEAGUE}|${BUYS}) ~2 ${POLICE}`,
    `${THEY} ~2 (?:punya|ada|has|have) ~1 (?:temen|teman|kawan|kenalan|orang|beking|backing|bekingan|friends?) ~2 ${POLICE}`,
  ].join('|'),
)
/** They are afraid of the police there, or do not believe in them. */
export const POLICE_FEARED = saying(
  [
    `${POLICE} ~3 ${WICKED}`,
    `(?<! ${THEY} )${AFRAID} ${OF_THEM}${POLICE}(?! ${THEY}| (?:tangkap|nangkap|tangkep|nangkep|dateng|datang|telat|tidak|ga|gak|nggak))`,
    `${NOT_OR_NO} ~2 ${TRUST} ~2 ${POLICE}`,
  ].join('|'),
)

const BLAMES =
  '(?:nyalahin|nyalahkan|menyalahkan|salahin|salahkan|nyalahke|ngetawain|ngetawai|menertawakan|ketawain|ngejek|mengejek|usir|ngusir|mengusir|bentak|ngebentak|blamed?|blames|blaming|laughed|ignored|ignores|dismissed|refused|refuses|mocked)'
const BLAMED =
  '(?:disalahin|disalahkan|disalahke|diketawain|ditertawakan|diusir|dicuekin|dicueki|diabaikan|ditolak|disuruh pulang|disuruh damai|disuruh sabar|dibentak|ignored|dismissed|blamed|refused|turned away|sent away|laughed at)'
const NO_MATTER_OF_THEIRS =
  '(?:(?:urusan|masalah|perkara) (?:rumah tangga|rumahtangga|keluarga|pribadi|suami istri|suami isteri|orang tua|sendiri|kalian|intern)|bukan (?:urusan|masalah|ranah|wewenang)|(?:family|private|domestic|personal|civil|household) (?:matter|issue|problem|affair|business|thing)|damai (?:aja|saja|ae))'
const ACTS =
  '(?:nanggepin|nanggapi|menanggapi|tanggapi|tanggepin|gubris|menggubris|peduli|perduli|ngurus|urus|ngurusin|mengurus|proses|memproses|nerima|terima|menerima|percaya|pracaya|bantu|ngebantu|mbantu|membantu|nolong|nolongin|menolong|bertindak|tindak|menindak|ngapa ngapain|ngapain|ngapa2in|apa apa|berbuat|help|helps|helping|helped|care|cares|cared|believe|believes|believed|listen|listened|act|acted|take it seriously)'
/** What is only feared or supposed did not happen. */
const TOLD_SO = '(?<! (?:takut|kalau|kalo|klo|nek|nanti|bakal|khawatir|kuatir|if|afraid|if the|afraid the) )'
/** They went to the police, who sent them away, blamed them or did nothing; a wait or a trip on the way is none. */
export const POLICE_FAILED = saying(
  [
    `${TOLD_SO}${POLICE} ~2 ${BLAMES}(?! (?:him|pelaku|suami|majikan))`,
    `${BLAMED} ~2 ${POLICE}`,
    `${POLICE} ~4 ${NO_MATTER_OF_THEIRS}`,
    `${POLICE} ~2 (?:did|does|do|doing|done) ~1 nothing|${POLICE} ~2 (?:cuek|acuh|diam (?:aja|saja)|diem (?:aja|ae|bae)|tutup mata|lepas tangan|useless|no help)`,
    `${TOLD_SO}${POLICE} ~2 ${NOT} ~2 ${ACTS}`,
    `(?:laporan|laporanku|laporannya|report) ~1 (?:ditolak|dicuekin|diabaikan|${NOT} (?:diterima|diproses|digubris|ditanggapi)|rejected|refused) ~3 ${POLICE}`,
    `${POLICE} ~1 (?:nyuruh|suruh|menyuruh|minta|told me to) ~2 (?:damai|rujuk|sabar|pulang|balik|make peace|go home|go back)`,
  ].join('|'),
)

/** Whether somebody tells that the police where they are are no help to them, or are with those who hurt them. Pure. */
export function distrustsPolice(text: string): boolean {
  const words = spokenWords(text)
  return MAY_BE.test(words) && [POLICE_BOUGHT, POLICE_FEARED, POLICE_FAILED].some(says => says.test(words))
}
