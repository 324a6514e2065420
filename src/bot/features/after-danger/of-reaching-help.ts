import { CANNOT_CALL } from '../../../offers/danger/circumstances.ts'
import { NOT_OR_NO, NOT_YET } from '../../../offers/text/function-words.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import { KIN } from '../../../offers/text/somebody.ts'
import type { DangerTopic } from './danger-topics.ts'
import { CONVINCES } from './of-them.ts'

const SAY =
  '(?:bilang|bilangnya|ngomong|ngomongnya|omongin|katakan|dikatakan|ceritakan|ceritain|diceritakan|sampaikan|disampaikan|jelasin|jelaskan|lapornya|laporannya)'
const DONE = '(?:sudah|udah|udh|sdh|dah|uda|telanjur|terlanjur|kadung|wis|wes|already|i|just)'
const MONEY =
  '(?:uang|duit|pulsa|money|\\d+[a-z]*(?:rb|ribu|jt|juta|k)|\\d+ (?:rb|ribu|jt|juta|k|ringgit|dollar|dolar|usd|rp|yuan|baht|dong)|rp ?\\d+)'

const MISSION = '(?:kbri|kjri|kdei|kedutaan|kedubes|konsulat|perwakilan|embassy|consulate)'
const HELPS =
  '(?:bantu|mbantu|bantuin|membantu|nolong|nolongin|menolong|nulungi|nerima|terima|menerima|peduli|help|accept|take|protect)'
const LIKE_ME =
  '(?:kayak|kaya|kyk|seperti|koyo|macam|jiga|siga|like|ilegal|overstay|kaburan|waria|transpuan|trans|lgbt|gay|lesbi|lesbian|pekerja seks|psk|sex worker|tanpa (?:dokumen|paspor|surat|izin)|ga punya (?:dokumen|paspor|surat)|undocumented|without papers|illegal)'
/** Whether those who help refuse who is as they are: asked by who was refused before. */
const FOR_ANYONE = saying(
  `${MISSION} ~3 ${HELPS} ~3 ${LIKE_ME}|(?:apa|apakah|will|would|does|do) ~3 (?:mereka|they) ~2 ${HELPS} ~3 ${LIKE_ME}|${LIKE_ME} ~4 (?:tetap|tetep|masih|bisa|boleh|still|can) ~2 (?:dibantu|ditolong|diterima|minta tolong|minta bantuan|be helped|get help)`,
)
const WHERE_TO =
  '(?:kemana|ke mana|kmn|kmana|dimana|di mana|dmn|kat mana|where|nang ndi|neng ndi|nang endi|neng endi|ka mana|ka saha|ke siapa|kesiapa|ke sapa|who to|to whom)'
const REPORT = '(?:lapor|ngelapor|melapor|laporan|laporin|melaporkan|ngadu|mengadu|report)'
/** Of what to say nothing is asked. */
const ONLY_WHERE_TO_REPORT = saying(`${REPORT} ~2 ${WHERE_TO}|${WHERE_TO} ~4 ${REPORT}`)

/** Whom it was done to does not want to report it. */
const REFUSES = saying(
  [
    `(?:dia|dya|doi|ia|(?:${KIN})(?:ku|nya)?|korban|korbannya|orangnya|she|he|friend|sister|mother|mom|mum) ~1 ${NOT_OR_NO} ~2 (?:mau|gelem|pengen|pengin|ingin|berani|wani|want|dare|willing|going) ~2 (?:lapor|ngelapor|melapor|laporan|dilaporkan|polisi|police|report|cerita|tell)`,
    "(?:she|he|friend|sister) ~1 (?:refuses?|won't|wont|wouldn't|is afraid|is scared|is ashamed) ~1 (?:report|tell|go to (?:the )?police)",
    '(?:dia|temen|teman|temenku|temanku|korban|korbannya) ~1 (?:nolak|menolak|takut|malu) ~1 (?:lapor|ngelapor|melapor|cerita)',
  ].join('|'),
)

/** Whether whom it was done to is said not to want to report it. Pure. */
export function refusesToReport(text: string): boolean {
  return REFUSES.test(spokenWords(text))
}

/** Asks or tells of reaching those who help: where one is, numbers, what to say, nobody answers. In order. */
export const OF_REACHING_HELP: readonly (readonly [DangerTopic, RegExp])[] = [
  [
    'place-unknown',
    saying(
      [
        `${NOT_OR_NO} ~1 (?:tau|tahu|taw|ngerti|weruh|know|sure|yakin) ~3 (?:kota|kotanya|kutane|kuthane|panggonane|panggonan|nggone|negara|negaranya|tempat|tempatnya|daerah|alamat|alamatnya|dimana|mana|ngendi|neng endi|lokasi|lokasinya|where|city|town|country|place|address)`,
        `(?:kota|negara|tempat|alamat|city|country) ~1 (?:apa|opo|mana) ~2 (?:${NOT_OR_NO}|ini|iki)|(?:ini|iki) ~1 (?:dimana|di mana|ngendi|neng endi)|where (?:am i|are we|is this)|(?:dimana|di mana|ngendi) (?:ini|iki|nih)`,
        `(?:dimana|di mana|mana|ngendi|tempat apa) ~2 ${NOT_OR_NO} ~1 (?:tau|tahu|taw|ngerti|weruh)`,
      ].join('|'),
    ),
  ],
  [
    'offer',
    saying(
      '(?:itu|ini|cuma|cuman|hanya|masih|baru|iki|iku|just|only|still|it is|its) ~1 (?:tawaran|tawarannya|penawaran|lowongan|loker|offer)|(?:boleh|harus|mending|apa|should|can|may|do) ~2 (?:diterima|terima|kuterima|diambil|kuambil|ditolak|kutolak|accept|take (?:it|this)|refuse (?:it|this))',
    ),
  ],
  [
    'visit',
    saying(
      `(?:apa|apakah|boleh|perlu|harus|mending|gimana|bagaimana|piye|should|can|could|may|shall) ~3 (?:datangi|kudatangi|didatangi|datengin|samperin|kusamperin|disamperin|nyamperin|temui|kutemui|ditemui|labrak|gerebek|visit|confront|go ~1 see)|(?:datangi|datengin|samperin|temui|labrak) ~2 (?:${NOT_OR_NO}|sponsor|sponsornya|agen|agennya|calo|calonya|perekrut|perekrutnya|rumahnya|orangnya|dia|saja|aja)(?= )`,
    ),
  ],
  ['for-anyone', FOR_ANYONE],
  ['where-report', ONLY_WHERE_TO_REPORT],
  [
    'number',
    saying(
      '(?:ada|ono|aya|adakah|apa ada|is there|any|dimana|di mana|mana|where|ngendi|kat mana|nearest|closest) ~2 (?:kbri|kjri|kdei|kedutaan|kedubes|konsulat|embassy|consulate)|(?:kbri|kjri|kdei|kedutaan|kedubes|konsulat|embassy|consulate) ~1 (?:terdekat|paling dekat|sing cedak|dekat|nearby|near)|(?:nomor|nomer|nombor|no|nmr|kontak|alamat|number|phone|contact|address) ~2 (?:apa|mana|yang mana|berapa|brp|which|yang) ~2 (?:bener|benar|betul|tepat|pas|dihubungi|dihubungin|ditelpon|right|correct)|(?:nomor|nomer|nombor|no|nmr|nomernya|nomornya|kontaknya|number) ~2 (?:apa|mana|berapa|brp) ~2 (?:yang ~1 )?(?:bisa ~1 )?(?:dihubungi|dihubungin|ditelpon|ditelepon)|(?:nomor|nomer|nombor|no|nmr|kontak|alamat|number|phone|contact|address) ~2 (?:kbri|kjri|kdei|kedutaan|konsulat|kemlu|embassy|consulate)|(?:kbri|kjri|kdei|kedutaan|konsulat|embassy|consulate) ~2 (?:ga|gak|gk|nggak|ngga|tidak|tak|kah|disana|disini|nomor|nomornya|nomer|nomernya|nombor|kontak|kontaknya|berapa|brp|mana|dimana|number|contact)',
    ),
  ],
  [
    'sent',
    saying(
      `${DONE} ~2 (?:kirim|kirimin|ngirim|ngirimin|terkirim|kukirim|kasih|ngasih|sent|send|share) ~3 (?:foto|fotonya|fotoku|video|videonya|videoku|pap|vcs|photos?|pictures?|pics?|nudes?|videos?|it|them)|(?:foto|fotonya|fotoku|video|videonya|photos?|pictures?) ~3 ${DONE} ~2 (?:kirim|terkirim|kukirim|dikirim|kekirim|sent)|${DONE} ~2 (?:kirim|ngirim|ngirimin|kirimin|kukirim|kekirim|ngasih|sent)(?= (?:(?:kak|min|nih|ini|terus|trus|jadi|dong|ya|ke|sama|to|so|what|now) ){0,2}(?:gimana|gmn|piye|kumaha|harus|dia|doi|him|her|what|$))`,
    ),
  ],
  [
    'paid',
    saying(
      `${DONE} ~2 (?:bayar|mbayar|transfer|ditransfer|tf|trf|kirim uang|kirim duit|setor|paid|transferred|sent money)|${DONE} ~2 (?:kirim|kirimin|ngirim|kasih|ngasih|sent|send|gave) ~2 ${MONEY}`,
    ),
  ],
  ['refuses', REFUSES],
  ['chat', CANNOT_CALL],
  [
    'say',
    saying(
      [
        `(?:ditanya|ditanyain|ditakoni|asked|ask me) ~2 (?:apa|opo|naon|what)|(?:apa|what) ~4 (?:ditanya|ditanyain|ditanyakan|be asked|ask me)`,
        `(?:what|how) ~4 (?:say|tell|explain)|(?:say|tell|explain) ~2 what`,
        CONVINCES,
        `apa (?:yang|yg|aja|saja|sih) ~3 ${SAY}|${SAY} ~1 (?:apa|opo|naon)(?! apa)|(?:gimana|gmn|bagaimana|piye|cara|carane|caranya) ~2 ${SAY}|${SAY} ~1 (?:gimana|gmn|bagaimana|piye)`,
      ].join('|'),
    ),
  ],
  [
    'phone-off',
    saying(
      `(?:nomor|nomer|nombor|number|hp|hape|handphone|phone|wa|telefon|telpon) ~1 (?:dia|dya|nya|mereka|suami|istri|anak|adik|kakak|mak|bapak|his|her) ~2 (?:${NOT_OR_NO} ~2 (?:aktif|active|bisa dihubungi|boleh call)|mati|off)|(?:his|her|their) ~1 (?:number|phone) ~3 (?:off|inactive|dead|not active|not working)|(?:nomornya|nomernya|hpnya|hapenya) ~2 (?:mati|off|${NOT_OR_NO} ~2 aktif)`,
    ),
  ],
  [
    'no-answer',
    saying(
      [
        `(?<! (?:aku|saya|gw|gue|i|please|pls) )(?:${NOT_YET}|no|nobody|no one) ~2 (?:diangkat|angkat|ngangkat|ditanggapi|ditanggepin|ditanggapin|nanggepin|digubris|ditindak|ditindaklanjuti|diproses|diurus|dijawab|jawab|dibales|dibalas|bales|balas|respon|direspon|nyambung|tersambung|aktif|answers?|answering|answered|picks? ~1 up|picking up|reply|replies|responding|connects?|working)`,
        '(?:stopped|stops|quit) ~1 (?:replying|answering|responding|texting|writing)|(?:no longer|not) ~1 (?:replies|replying|answers)',
        '(?:nomor|nomer|nomornya|nomernya|number|line|telpon|telepon) ~2 (?:sibuk|busy)',
      ].join('|'),
    ),
  ],
  [
    'talk',
    saying(
      [
        '(?:ada|siapa|butuh|perlu|pengen|pengin|mau|ingin|need|want|someone|anyone|somebody) ~4 (?:diajak ~1 (?:ngobrol|ngomong|bicara|cerita)|(?:teman|temen) ~1 (?:ngobrol|bicara|cerita|curhat)|talk to|listen|listens)',
        '(?:mau|pengen|pengin|ingin|boleh|bisa|butuh) ~1 (?:curhat|cerita|ngobrol)',
      ].join('|'),
    ),
  ],
]
