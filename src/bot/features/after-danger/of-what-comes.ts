import { OR_NOT } from '../../../offers/text/function-words.ts'
import { saying } from '../../../offers/text/said.ts'
import type { DangerTopic } from './danger-topics.ts'

const HELPS =
  '(?:nolong|nolongin|menolong|tolong|nulungi|bantu|bantuin|membantu|ngebantu|mbantu|nyelametin|menyelamatkan|jemput|njemput|menjemput|datang|dateng|teka|help|helps|save|saves|rescue|rescues|come|comes)'
const HELPERS =
  '(?:mereka|kbri|kjri|kdei|kemlu|petugas|orang2 itu|kontak|kontaknya|they|embassy|consulate|someone|somebody|anyone)'
const WHO_HELPS = saying(
  [
    `(?:siapa|sapa|sopo|saha|who) ~2 ${HELPS}`,
    `(?:apa|apakah|beneran|will|would|do|does) ~2 ${HELPERS} ~2 ${HELPS}|${HELPERS} ~1 (?:beneran|bener|benar2|pasti|really|actually) ~1 ${HELPS}`,
    `${HELPERS} ~2 (?:datang|dateng|nolong|nolongin|jemput|bantu) ~1 ${OR_NOT}(?= $)`,
  ].join('|'),
)

/** How long papers last or a contract runs is known. */
const OF_PAPERS =
  '(?:kontrak|visa|paspor|berlaku|berlakunya|izin|medical|pelatihan|contract|passport|permit|valid|training)'
const HOW_LONG = new RegExp(
  `^(?!.* ${OF_PAPERS} ).*${
    saying(
      [
        '(?:berapa|brp|piro|pira|sabaraha) (?:lama|lami|suwe|hari|minggu|bulan|jam)|how long',
        '(?:nunggu|menunggu|tunggu|ngenteni|antosan|wait) ~2 (?:sampai|sampe|nganti|until|till) ~1 (?:kapan|kpn|when)|(?:kenapa|knp|kok|why) ~3 (?:lama|lamanya|suwe|so long|slow)(?= $| (?:banget|bgt|sih|ya|kak|it|does) )',
        '(?:kapan|kpn|iraha) ~3 (?:datang|dateng|dijemput|ditolong|dibebasin|dibebaskan|bebas|selesai)|when ~3 (?:come|coming|rescued|rescue|free|over)(?= $)',
      ].join('|'),
    ).source
  }`,
)

const WOUND =
  '(?:luka|lukanya|lukaku|lebam|lebamnya|memar|memarnya|bekasnya|wounds?|bruises?|injuries|injury)'
const SHOW =
  '(?:foto|fotoin|difoto|foto2|poto|potret|rekam|direkam|bukti|pictures?|photos?|record|evidence|proof)'
const EVIDENCE = saying(
  `${SHOW} ~2 ${WOUND}|${WOUND} ~3 ${SHOW}|(?:perlu|harus|haruskah|mesti|kudu|should i|do i|must i) ~3 ${SHOW}|${SHOW} ~1 (?:perlu|penting|needed|necessary) ~1 ${OR_NOT}`,
)

const THEY =
  '(?:dia|ia|doi|dheweke|mereka|suami|suamiku|istri|istriku|anak|anakku|adik|adikku|kakak|kakakku|bapak|bapakku|temanku|temenku|saya|he|she|they|husband|wife|son|daughter|brother|sister)'
const ALIVE = saying(
  `${THEY} ~2 (?:masih|isih|still) ~1 (?:hidup|idup|urip|selamat|alive|safe)|(?:masih|isih|still) ~1 (?:hidup|idup|urip|alive)|(?:apa|apakah|jangan2|is|are) ~1 ${THEY} ~2 (?:meninggal|mati|tewas|tenggelam|dead|drowned)(?= $)`,
)
const SEARCHED = saying(
  [
    '(?:siapa|sapa|sopo|saha|who) ~3 (?:nyari|nyariin|mencari|cari|cariin|nggoleki|looking for|look for|search|searches|searching|find)',
    '(?:apa|what) ~2 (?:yang|yg|sing|do|info|data|dokumen|information) ~2 (?:dibutuhkan|dibutuhin|butuh|butuhin|perlu|diperlukan|need|needed)',
  ].join('|'),
)

const POSTED = saying(
  '(?:kalau|kalo|klo|kl|nek|lamun|misal|misalnya|if|when) ~4 (?:disebar|disebarin|disebarkan|kesebar|tersebar|nyebar|nyebarin|sebar|sebarin|menyebar|viral|diposting|posting|posts?|posted|shares?|shared|leaks?|leaked)',
)
const BLOCK = '(?:blokir|blok|block|ngeblok|memblokir|kublokir|kublok|blokirin)'
const BLOCKS = saying(
  `(?<! (?:dia|he|she|they|mereka) )${BLOCK} ~1 (?:aja|saja|ae|bae|dia|akunnya|nomornya|him|her|them|it|${OR_NOT})|(?:boleh|harus|perlu|mending|mendingan|haruskah|should i|can i|do i) ~2 (?:${BLOCK}|diblokir)`,
)

/** What is asked in danger of what comes of it: who helps, how long it takes, what to keep, and the worst that may be. */
export const OF_WHAT_COMES: readonly (readonly [DangerTopic, RegExp])[] = [
  ['posted', POSTED],
  ['block', BLOCKS],
  ['evidence', EVIDENCE],
  ['alive', ALIVE],
  ['searched', SEARCHED],
  ['helpers', WHO_HELPS],
  ['how-long', HOW_LONG],
]
