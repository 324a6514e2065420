import { POLICE_FEARED } from '../../../offers/danger/distrusts-police.ts'
import { NOT_OR_NO, OR_NOT } from '../../../offers/text/function-words.ts'
import { saying } from '../../../offers/text/said.ts'
import type { DangerTopic } from './danger-topics.ts'

const POLICE = '(?:polisi|polis|pulisi|polsek|polres|police|cops)'

/** Of the police abroad we have no number. */
const POLICE_HERE = `${POLICE}(?! (?:di )?(?:sana|situ|there|setempat))`

const MONEY =
  '(?:uang|uangku|uangnya|uange|duit|duitku|duitnya|duite|duwit|duwitku|duwite|wang|artos|kepeng|dana|dananya|money|deposit|dp|dpnya)'
const BACK =
  '(?:balik|kembali|dibalikin|dibalekno|dikembalikan|dikembaliin|kembalikan|balikin|mbalik|bali|wangsul|mulih|diganti|back|returned)'

/** "Polisi?", and nothing else. */
const ONLY_POLICE = new RegExp(
  `^ (?:(?:ke|ka|lapor|call|telpon) )?${POLICE}(?: (?:aja|saja|kak|min|bu|pak))? $`,
)

const SEND = '(?:kirim|kirimin|transfer|tf|kasih|bayar|send|wire|transfer|pay|give)'
/** "Kirim ga ya", "should I send it?": of the money that was asked for, and not of a place or a picture. */
export const ASKS_TO_SEND = saying(
  `${SEND} (?:(?:uang|uangnya|duit|duitnya|aja|saja) )?${OR_NOT}|${SEND} (?:aja|saja|jangan)(?= $| (?:ya|yah|kak|min) )|(?:should|shall|must|do) (?:i|we) ${SEND}(?: (?:it|her|him|them|the|that|money)){0,3}(?= $)`,
)

/** Asks or tells of money, of the police, and of what to do now. In order. */
export const OF_MONEY_AND_POLICE: readonly (readonly [DangerTopic, RegExp])[] = [
  [
    'pay',
    saying(
      [
        '(?:tebus|tebusan|nebus|ditebus|ransom)',
        '(?:harus|perlu|mesti|boleh|mending|apa|ada|do i|should|must|need to|have to|can) ~2 (?:bayar|dibayar|bayarin|transfer|biaya|pay|send money)',
        '(?:minta|mintak|nagih|wants?|asks?|asking) ~1 (?:lagi|maneh|more|again)(?= $)',
        `(?:bayar|transfer) ~1 (?:${NOT_OR_NO}|aja|saja|dulu)`,
        '(?:kalau|kalo|klo|kl|nek|misal|misalnya|if|when|once|after|setelah|habis|abis) ~3 (?:bayar|kubayar|dibayar|transfer|kutransfer|tf|kasih (?:uang|duit)|pay|paid|paying) ~6 (?:dilepas|dilepasin|dilepaskan|dibebasin|dibebaskan|dipulangin|dipulangkan|lepas|bebas|release|released|free|freed|let ~1 go|berhenti|brenti|mandek|stop|stops|selesai|beres|kelar|udahan|hapus|dihapus|hilang|sebar|disebar|nyebar|leave|delete|deletes|end|ends|over)',
        '(?:dilepas|dilepasin|dibebasin|dibebaskan|released|freed|berhenti|brenti|stop|stops|hapus|delete|deletes) ~3 (?:kalau|kalo|klo|if|when|once) ~3 (?:bayar|kubayar|dibayar|transfer|pay|paid)',
        '(?:keluarin|ngeluarin|ngelepasin|lepasin|bebasin|ngebebasin|get (?:him|her|them) out) ~3 (?:\\d+|uang|duit|bayar|money|rm|ringgit|juta|jt)',
        '(?:minta|mintak|nagih|nuntut|maksa|want|wants|ask|asks|asked|asking|demand|demands|demanding) ~5 (?:uang|duit|transfer|money|cash|ribu|rb|rebu|ewu|pulsa|voucher|gopay|ovo|dana|juta|jt|million|millions|ringgit|dollars?|usd|rp)',
      ].join('|'),
    ),
  ],
  [
    'money-back',
    saying(
      `${MONEY} ~4 ${BACK}|${BACK} ~1 ${MONEY}|(?:get|getting|have|got) ~1 (?:it|them|(?:my|the|our|his|her|that) (?:money|payment|deposit|fee)|money) back|refund`,
    ),
  ],
  [
    'broke',
    saying(
      `(?:${NOT_OR_NO}|gada|gapunya) ~2 (?:uang|duit|dhuwit|duwit|artos|ongkos|sepeser|money|cash|sepeserpun)|(?:uang|uangku|uange|duit|duitku|duite|duwit|duwitku|money|ongkos|simpanan) ~2 (?:habis|abis|entek|beak|gone|ludes)|(?:bokek|kere|broke|ran out of money|penniless)`,
    ),
  ],
  // "How much can an agency charge?" asks of something else than this help.
  [
    'free',
    saying(
      '(?:gratis|free|berbayar|bayarnya|biayanya|bayar ~1 (?:berapa|brp)|how much(?= $| (?:is|does|do|for|to) ~1 (?:it|this|that|help|call|embassy)))',
    ),
  ],
  ['not-police', POLICE_FEARED],
  ['police-help', ONLY_POLICE],
  [
    'police-number',
    saying(
      `(?:nomor|nomer|nombor|no|nmr|kontak|telp|tlp|telepon|telpon|telefon|number|phone) ~1 (?:telp |telepon |hp |kantor |the |of )?${POLICE_HERE}|${POLICE_HERE} ~1 (?:nomor|nomornya|nomer|nomernya|number|berapa|brp|no(?= (?:\\w+ ?){0,1}$))`,
    ),
  ],
  [
    'police',
    saying(
      [
        `(?:lapor|laporan|melapor|ke|hubungi) ~1 (?:polisi|polis|polsek|polres) ~2 (?:${NOT_OR_NO}|dulu|dl|dulu2an|duluan|boleh|harus|apa)`,
        '(?:harus|perlu|mesti|wajib|apa|boleh|haruskah) ~2 (?:lapor|melapor|laporan) ~1 (?:polisi|polis|polsek)',
        '(?:should|must|need to|have to|do) ~3 (?:report|go|tell|call) ~2 police',
      ].join('|'),
    ),
  ],
  [
    'not-police',
    saying(
      `(?:${NOT_OR_NO} ~2 (?:berani|wani|mau|gelem|pengen|ingin|mungkin|want|dare|can|trust|percaya)|takut|wedi|sieun|malu|isin|afraid|scared) ~4 ${POLICE}|${POLICE} ~3 ${NOT_OR_NO} ~2 (?:mau|percaya|peduli|believe|care|help|bantu|nolong)|${NOT_OR_NO} ~1 (?:berani|wani|dare) ~2 (?:lapor|ngelapor|melapor|laporan|report|tell)`,
    ),
  ],
  [
    'police-help',
    saying(
      `${POLICE} ~3 (?:bisa|bs|iso|mau|akan|bakal|boleh|can|will|could) ~2 (?:bantu|nolong|tolong|ngebantu|membantu|dateng|datang|help|come|mbantu)|(?:bisa|can|will|could|apa|apakah) ~1 ${POLICE} ~2 (?:bantu|nolong|tolong|membantu|datang|help|come)|(?:lapor|telpon|telepon|hubungi|call|panggil) ~1 ${POLICE} ~1 (?:aja|saja|bisa|boleh|can|now|$)`,
    ),
  ],
  [
    'say',
    saying(
      `(?:mau|nak|pengen|pengin|ingin|arep|hoyong|cara|carane|caranya|carana|gimana|gmn|bagaimana|piye|pripun|kepriye|kumaha|macam mana|camne|camana|bisa|kemana|ke mana|dimana|want|how|where) ~3 (?:lapor|ngelapor|melapor|laporan|laporin|melaporkan|report|reporting)|(?:lapor|ngelapor|melapor|report) ~2 (?:gimana|gmn|bagaimana|piye|pripun|kepriye|kumaha|macam mana|camne|kemana|ke mana|dimana|how|where)`,
    ),
  ],
  [
    'now',
    saying(
      [
        '(?:apa|opo|naon) ~1 (?:yang|yg|sing|nu) ~2 (?:harus|bisa|mesti|kudu|perlu|boleh) ~3 (?:lakuin|lakukan|dilakukan|dilakuin|kulakukan|tak lakoni|lakoni|perbuat|buat|do)',
        '(?:ngapain|kudu piye|kudu kumaha|kedah kumaha|harus ngapain|aku kudu opo|nak buat apa|buat apa sekarang)',
        'macam mana(?: (?:ni|sekarang|ya|lah))?(?= $)',
        '(?:harus|kudu|mesti|terus|trus|trs|jadi|lalu|caranya|then) ~2 (?:gimana|gmn|bagaimana|piye|kumaha|apa|ngapain)',
        '(?:gimana|gmn|bagaimana|piye|kumaha) ~1 (?:caranya|carane|carana|dong|nih|ini|iki|ieu|ya|sekarang)',
        '(?:gimana|gmn|bagaimana|piye|cara|how) ~3 (?:nolong|nolongin|menolong|bantu|bantuin|help) ~1 (?:dia|doi|her|him|them|temenku|temanku)',
        'what ~1 (?:can|should|do|could|must) (?:i|we) do|what now|now what',
      ].join('|'),
    ),
  ],
  [
    'afraid',
    saying(
      '(?:takut|tkut|wedi|sieun|ngeri|scared|afraid|terrified|malu|isin|era|ashamed|salahku|salah (?:saya|aku|gw|gue)|my fault)',
    ),
  ],
  [
    'risk',
    saying(
      `(?:emang|emangnya|memang|memangnya|apa|apakah|beneran|is|are|am) ~2 (?:bahaya|berbahaya|dangerous|aman|safe|danger)|(?:bahaya|berbahaya|aman|bebahaya|dangerous|safe) ~1 ${OR_NOT}(?= $)`,
    ),
  ],
]
