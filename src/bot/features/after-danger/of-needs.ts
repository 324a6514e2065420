import { NOT_OR_NO } from '../../../offers/text/function-words.ts'
import { saying } from '../../../offers/text/said.ts'
import type { DangerTopic } from './danger-topics.ts'

const THEY =
  '(?:bos|boss|bosku|majikan|majikanku|mandor|agen|leader|mami|suami|suamiku|juragan|dia|mereka|employer|agent|he|she|they|madam|sir|mister)'
const DOCTOR =
  '(?:rs|rumah sakit|rumahsakit|rsud|ugd|igd|dokter|klinik|puskesmas|berobat|obat|hospital|doctor|clinic)'

/** Nobody they know: not those who help, nor a friend. */
const STRANGER =
  '(?:sopir|sopirnya|supir|supirnya|driver|drivernya|taksi|taxi|ojek|ojol|grab|orang|org|wong|urang|bapak2|ibu2|om2|cowok|cowo|cewek|laki|laki2|lelaki|pria|om|satpam|penjaga|kenalan|warga|stranger|someone|somebody|man|guy|woman|lady|shopkeeper)'
const OFFERS =
  '(?:nawarin|nawari|nawarke|menawarkan|menawari|nawarkan|tawarin|ngajak|ngajakin|ngajaki|mengajak|ajak|ajakin|nyuruh|mau ngasih|offers?|offered|offering|invites?|invited|inviting|wants? me)'
const BESIDE =
  '(?:nginep|nginap|menginap|ngineup|tidur|turu|sare|bermalam|istirahat|rumahnya|rumahe|rumah dia|omahe|imahna|rumah|kamar|kamarnya|kosnya|kosannya|kos|apartemen|apartemennya|apartnya|flatnya|tempatnya|tumpangan|numpang|nebeng|mobilnya|kerjaan|kerja|jemput|bed|room|stay|sleep|ride|lift|his|her|their|home|place|job|work)'
const BY_STRANGER = saying(
  [
    `${STRANGER} ~3 ${OFFERS} ~3 ${BESIDE}`,
    `(?:ditawarin|ditawari|ditawarke|diajak|diajakin|offered|invited) ~3 ${BESIDE} ~4 ${STRANGER}|(?:ditawarin|ditawari|diajak|diajakin|offered|invited) ~3 ${STRANGER} ~4 ${BESIDE}`,
    `(?:boleh|bole|aman|gapapa|mending|apa|should i|can i|is it ok) ~3 (?:ikut|nginep|nginap|numpang|tidur|go|stay|sleep) ~3 ${STRANGER}`,
  ].join('|'),
)
/** What somebody in danger lacks: a doctor, a bed, food. In order. */
export const OF_NEEDS: readonly (readonly [DangerTopic, RegExp])[] = [
  [
    'no-doctor',
    saying(
      [
        `${THEY} ~3 (?:${NOT_OR_NO}|larang|ngelarang|melarang|jangan|refuses?|refused|forbids?) ~4 ${DOCTOR}`,
        `(?:${NOT_OR_NO}|jangan|jgn) ~1 (?:boleh|bolehin|dibolehin|dikasih|diizinin|diijinin|oleh|entuk|allowed|let) ~3 ${DOCTOR}`,
        `(?:dilarang|dilarangin|disuruh ~1 jangan) ~3 ${DOCTOR}`,
      ].join('|'),
    ),
  ],
  ['stranger', BY_STRANGER],
  [
    'shelter',
    saying(
      [
        '(?:tempat|tmpt|tempate|panggonan|rumah|where|place|somewhere) ~2 (?:nginep|nginap|menginap|tidur|turu|sare|bermalam|tinggal sementara|aman buat tidur|berteduh|to sleep|to stay|sleep|stay)',
        // Who is in one asks for none.
        `(?<! (?:saya|aku|sy|kami|i'm|im|am|we're|are|now|sudah|udah|udh|dah|wis|sekarang|skrg) (?:di|in|at|nang|neng) (?:the |a )?)(?:shelter|selter|rumah aman|rumah perlindungan|uptd|p2tp2a|ppa|safe house|penginapan|tumpangan)(?! (?:kdei|kbri|kjri) )`,
        '(?:tidur|turu|nginep|nginap|sleep|sleeping|stay) ~1 (?:di mana|dimana|mana|ngendi|where|di jalan|di jalanan|di luar|di terminal|di taman|di bandara|di stasiun|outside|on the street)',
        `${NOT_OR_NO} ~1 (?:punya|ada|duwe|nduwe|have|got) ~1 (?:tempat|tmpt|rumah|place|panggonan|where)(?= $| (?:tinggal|tidur|turu|lagi|buat|untuk|to) )`,
      ].join('|'),
    ),
  ],
  [
    'hungry',
    saying(
      `(?:lapar|laper|lpr|kelaparan|kaliren|luwe|ngelih|hungry|starving|haus|ngelak|thirsty)|${NOT_OR_NO}(?! (?:mau|nafsu|selera)) ~2 (?:makan|mangan|madang|dahar|eaten|eat)(?= $| (?:apa|dari|sejak|kak|min|\\d|seharian|dua|tiga|since|for) )|${NOT_OR_NO} ~1 (?:ada|have|punya) ~1 (?:makanan|food|air minum|water)`,
    ),
  ],
]
