import { saying, spokenWords } from '../../offers/said.ts'

/** What somebody asks or tells after a danger that has an answer of its own: `danger-asked-<topic>` in content/locales. */
export type DangerTopic =
  | 'chat'
  | 'no-answer'
  | 'talk'
  | 'watched'
  | 'run'
  | 'deported'
  | 'pay'
  | 'free'
  | 'police'

const NOT =
  "(?:tidak|tdk|ga|gak|gk|nggak|ngga|enggak|ndak|ora|teu|belum|blm|not|no|don't|dont|can't|cant|cannot|didn't|isn't|nobody|no one)"

const THEY = '(?:dia|mereka|majikan|bos|leader|mandor|she|he|they|boss|employer|madam|sir)'

/** The first that fits: who cannot call and is watched needs a way to write before anything else. */
const TOPICS: readonly (readonly [DangerTopic, RegExp])[] = [
  [
    'chat',
    saying(
      [
        `${NOT} ~2 (?:telpon|telepon|tlp|telp|nelpon|nelepon|telfon|nelfon|call|phone|speak|talk|bicara|ngomong)`,
        `(?:cuma|cuman|hanya|only|adanya|pakai|pake|lewat|via|by|through|have) ~2 (?:wa|whatsapp|chat|chatting|pesan|sms|text|texting|messages?)`,
        `(?:ada|punya|minta|nomor|nomer|no|any) ~1 (?:wa|whatsapp)`,
        `${NOT} ~1 (?:ada|punya|have) ~1 (?:pulsa|credit|balance)|pulsa ~1 (?:habis|abis|ga ada|kosong)`,
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
        '(?:apa|apakah|boleh|bolehkah|harus|mending|gimana|gmn|kalau|kalo|mau|should|can|could|may) ~3 (?:kabur|lari|melarikan diri|loncat pagar|run|escape|flee|run away)',
        '(?:kabur|lari) ~2 (?:aja|saja|gimana|boleh|ya)',
      ].join('|'),
    ),
  ],
  [
    'deported',
    saying(
      '(?:dideportasi|deportasi|deported|deport|dipulangin|dipulangkan|sent home|sent back|send me (?:home|back))',
    ),
  ],
  [
    'pay',
    saying(
      [
        '(?:tebus|tebusan|nebus|ditebus|ransom)',
        '(?:harus|perlu|mesti|boleh|mending|apa|ada|do i|should|must|need to|have to|can) ~2 (?:bayar|dibayar|bayarin|transfer|biaya|pay|send money)',
        '(?:bayar|transfer) ~1 (?:aja|saja|ga|gak|gk|nggak|ngga|tidak|dulu)',
        '(?:minta|mintak|nagih|nuntut|maksa|want|wants|ask|asks|asking|demand|demands|demanding) ~2 (?:uang|duit|transfer|money|cash|juta|jt)',
      ].join('|'),
    ),
  ],
  ['free', saying('(?:gratis|free|berbayar|bayarnya|biayanya|bayar ~1 (?:berapa|brp)|how much)')],
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
]

/** Whoever asks in more words asks for something of its own. */
const MOST_WORDS = 25

/** What a message after a danger is about, or null. Pure. */
export function dangerTopic(text: string): DangerTopic | null {
  const words = spokenWords(text)
  if (words.split(' ').length > MOST_WORDS) return null
  return TOPICS.find(([, says]) => says.test(words))?.[0] ?? null
}

const TAKES_BACK = saying(
  [
    '(?:gapapa|gppa|gpp|gapapah|baik baik|baik2|fine|okay|alright|all good|all right)',
    '(?:ga|gak|gk|nggak|ngga|tidak|tdk|ndak|ora) ~1 (?:apa apa|papa|apa2|kenapa kenapa|knp2|kenapa2|opo opo|opo2)',
    "(?:i'm|im|i am|we are|we're) ~1 (?:ok|good|fine|okay)",
    '(?:salah|keliru) ~1 (?:paham|faham|sangka|kirim|ketik|tangkap|pencet|baca|ngerti)|salpah|misunderstanding|misunderstood|misunderstand|misread|wrong chat|typo',
    '(?:bukan|not) ~1 (?:gitu|begitu|itu|what i|that) ~2 (?:maksud|maksudnya|maksudku|maksudku|mean|meant)|bukan (?:gitu|begitu)',
    '(?:ga|gak|nggak|ngga|enggak|engga|tidak|bukan) kok',
    '(?:cuma|cuman|hanya|sekedar|sekadar|just|only) ~1 (?:nanya|nanyak|tanya|tanya2|nanya2|bertanya|penasaran|iseng|nyoba|nyobain|ngetes|ngetest|tes|test|coba|coba2|contoh|misal|asking|curious|testing|wondering|curhat|a question|a test|an example)',
    '(?:nanya|tanya|asking) ~1 (?:buat|untuk|for) ~1 (?:tugas|skripsi|kuliah|sekolah|teman|temen|homework|school|research)',
  ].join('|'),
)
/** What it is said of is not over: "I am fine with dying", "we are fine but locked in". */
const NOT_BACK = saying(
  '(?:mati|mampus|tapi|tp|kalau|kalo|klo|but|if|dead|die|dying|sakit|takut|tolong|help|scared|afraid|dikunci|disekap|dipukul|ditahan|locked|trapped|mending|lebih baik|asal|(?:not|ga|gak|nggak|tidak) ~1 (?:fine|ok|okay|good|baik)|is|are you|hilang|missing)',
)
const MOST_OF_TAKING_BACK = 12

/** Whether somebody says that they are not in danger after all, or never said so. Pure. */
export function takesBack(text: string): boolean {
  const words = spokenWords(text)
  return (
    words.trim().split(' ').length <= MOST_OF_TAKING_BACK && TAKES_BACK.test(words) && !NOT_BACK.test(words)
  )
}

const THANKS = saying(
  '(?:makasih|makasi|mksh|mksih|terima kasih|terimakasih|trims|trimakasih|thanks|thank you|thx|tengkyu|tq|ty|suwun|maturnuwun|matur nuwun|hatur nuhun|nuhun)',
)
/** "Thank you for everything" is no thanks for a number. */
const FAREWELL = saying(
  '(?:semua|semuanya|segalanya|selama|maaf|maafin|tinggal|everything|sorry|goodbye|bye|always|all)',
)
const MOST_OF_THANKS = 6

/** Whether a message says thanks, and hardly anything else. Pure. */
export function saysThanks(text: string): boolean {
  const words = spokenWords(text)
  const few = words.trim().split(' ').length <= MOST_OF_THANKS
  return few && THANKS.test(words) && !NOT_BACK.test(words) && !FAREWELL.test(words) && !text.includes('?')
}
