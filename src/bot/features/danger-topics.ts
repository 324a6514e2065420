import { CANNOT_CALL } from '../../offers/circumstances.ts'
import { saying, spokenWords } from '../../offers/said.ts'

/** What somebody asks or tells after a danger that has an answer of its own: `danger-asked-<topic>` in content/locales. */
export type DangerTopic =
  | 'chat'
  | 'say'
  | 'no-answer'
  | 'talk'
  | 'watched'
  | 'run'
  | 'deported'
  | 'home'
  | 'pregnant'
  | 'pay'
  | 'free'
  | 'police'
  | 'now'
  | 'afraid'

const THEY = '(?:dia|mereka|majikan|bos|leader|mandor|she|he|they|boss|employer|madam|sir)'

const SAY =
  '(?:bilang|bilangnya|ngomong|ngomongnya|omongin|katakan|dikatakan|ceritakan|ceritain|diceritakan|sampaikan|disampaikan|jelasin|jelaskan|lapornya|laporannya)'

/** The first that fits: who cannot call and is watched needs a way to write before anything else. */
const TOPICS: readonly (readonly [DangerTopic, RegExp])[] = [
  ['chat', CANNOT_CALL],
  [
    'say',
    saying(
      [
        `(?:what|how) ~4 (?:say|tell|explain)|(?:say|tell|explain) ~2 what`,
        `apa (?:yang|yg|aja|saja|sih) ~3 ${SAY}|${SAY} ~1 (?:apa|opo|naon)(?! apa)|(?:gimana|gmn|bagaimana|piye|cara|carane|caranya) ~2 ${SAY}|${SAY} ~1 (?:gimana|gmn|bagaimana|piye)`,
      ].join('|'),
    ),
  ],
  [
    'no-answer',
    saying(
      [
        `(?<! (?:aku|saya|gw|gue|i|please|pls) )(?:tidak|tdk|ga|gak|gk|nggak|ngga|enggak|ndak|ora|teu|belum|blm|not|no|nobody|no one|doesn't|doesnt|didn't|didnt|isn't|won't) ~2 (?:diangkat|angkat|ngangkat|dijawab|jawab|dibales|dibalas|bales|balas|respon|direspon|nyambung|tersambung|aktif|answers?|answering|answered|picks? ~1 up|picking up|reply|replies|responding|connects?|working)`,
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
  [
    'watched',
    saying(
      [
        '(?:kalau|kalo|klo|takut|nanti|ntar|biar|supaya|gimana|jangan|bos|if) ~4 (?:ketahuan|ketauan|konangan|ketangkep basah|caught)',
        `(?:kalau|kalo|klo|takut|nanti|ntar|if) ~1 ${THEY} ~2 (?:tau|tahu|liat|lihat|nemu|finds? out|found out|know|knows|sees?|hears?)`,
        `${THEY} ~2 (?:periksa|meriksa|cek|ngecek|baca|awasi|ngawasin|ngawasi|check|checks|reads?|watch|watches|watching)`,
        '(?:hp|handphone|phone|chat) ~2 (?:diperiksa|dicek|dibaca|disadap|checked|read|watched)|diawasi|diawasin',
      ].join('|'),
    ),
  ],
  [
    'run',
    saying(
      [
        '(?:apa|apakah|boleh|bolehkah|harus|mending|gimana|gmn|cara|caranya|kalau|kalo|mau|should|can|could|may|how) ~3 (?:kabur|lari|melarikan diri|loncat pagar|run|escape|flee|run away)',
        '(?:kabur|lari) ~2 (?:aja|saja|gimana|boleh|ya)',
      ].join('|'),
    ),
  ],
  [
    'deported',
    saying(
      [
        '(?:dideportasi|deportasi|deported|deport)',
        '(?:takut|bakal|akan|nanti|jangan|will|would|can|afraid) ~3 (?:dipulangin|dipulangkan|sent home|sent back|send me (?:home|back))',
        '(?:can|will|could|would|bisa|bakal|akan|takut|apa|apakah|nanti) ~3 (?:arrest|arrested|jail|jailed|prison|ditangkap|dipenjara|dihukum)',
      ].join('|'),
    ),
  ],
  [
    'home',
    saying(
      '(?:bisa|minta|mau|ingin|pengen|pengin|tolong|cara|caranya|gimana|can|how|want|help) ~3 (?:dipulangin|dipulangkan|pulangkan|pulang|muleh|mulih|(?:go|come|get|bring|brought) ~1 home)',
    ),
  ],
  ['pregnant', saying('(?:hamil|kehamilan|pregnant|pregnancy|telat haid|telat mens|testpack)')],
  [
    'pay',
    saying(
      [
        '(?:tebus|tebusan|nebus|ditebus|ransom)',
        '(?:harus|perlu|mesti|boleh|mending|apa|ada|do i|should|must|need to|have to|can) ~2 (?:bayar|dibayar|bayarin|transfer|biaya|pay|send money)',
        '(?:bayar|transfer) ~1 (?:aja|saja|ga|gak|gk|nggak|ngga|tidak|dulu)',
        '(?:minta|mintak|nagih|nuntut|maksa|want|wants|ask|asks|asking|demand|demands|demanding) ~2 (?:uang|duit|transfer|money|cash|juta|jt|million|millions|ringgit|dollars?|usd|rp)',
      ].join('|'),
    ),
  ],
  // "How much can an agency charge?" asks of something else than this help.
  [
    'free',
    saying(
      '(?:gratis|free|berbayar|bayarnya|biayanya|bayar ~1 (?:berapa|brp)|how much(?= $| (?:is|does|do|for|to) ~1 (?:it|this|that|help|call|embassy)))',
    ),
  ],
  [
    'police',
    saying(
      [
        '(?:lapor|laporan|melapor|ke|hubungi) ~1 (?:polisi|polis|polsek|polres) ~2 (?:dulu|dl|dulu2an|duluan|ga|gak|tidak|boleh|harus|apa)',
        '(?:harus|perlu|mesti|wajib|apa|boleh|haruskah) ~2 (?:lapor|melapor|laporan) ~1 (?:polisi|polis|polsek)',
        '(?:should|must|need to|have to|do) ~3 (?:report|go|tell|call) ~2 police',
      ].join('|'),
    ),
  ],
  [
    'now',
    saying(
      [
        '(?:harus|kudu|mesti|terus|trus|trs|jadi|lalu|caranya|then) ~2 (?:gimana|gmn|bagaimana|piye|kumaha|apa|ngapain)',
        '(?:gimana|gmn|bagaimana|piye|kumaha) ~1 (?:caranya|carane|carana|dong|nih|ini|ya|sekarang)',
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
]

/** Whoever asks in more words asks for something of its own. */
const MOST_WORDS = 25

/** What a message after a danger is about, or null. Pure. */
export function dangerTopic(text: string): DangerTopic | null {
  const words = spokenWords(text)
  if (words.split(' ').length > MOST_WORDS) return null
  return TOPICS.find(([, says]) => says.test(words))?.[0] ?? null
}
