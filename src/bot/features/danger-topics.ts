import { CANNOT_CALL } from '../../offers/circumstances.ts'
import { NOT_YET, OR_NOT } from '../../offers/function-words.ts'
import { saying, spokenWords } from '../../offers/said.ts'
import { OF_OFFICERS_AND_KIN } from './of-officers-and-kin.ts'
import { fearsArrest, OF_SILENCE } from './of-silence.ts'
import { OF_THE_MOMENT } from './of-the-moment.ts'

/** What somebody asks or tells after a danger that has an answer of its own: `danger-asked-<topic>` in content/locales. */
export type DangerTopic =
  | 'arriving'
  | 'others-refuse'
  | 'silenced'
  | 'tell-nobody'
  | 'battery'
  | 'secret'
  | 'who'
  | 'delete'
  | 'next'
  | 'language'
  | 'lawyer'
  | 'jailed-home'
  | 'no-report'
  | 'unwilling'
  | 'officer-money'
  | 'at-police'
  | 'kin-afraid'
  | 'birth'
  | 'place-unknown'
  | 'visit'
  | 'offer'
  | 'wait'
  | 'papers'
  | 'people'
  | 'hurt'
  | 'number'
  | 'when'
  | 'sent'
  | 'paid'
  | 'phone-off'
  | 'not-police'
  | 'police-help'
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
  | 'risk'
  | 'refuses'
  | 'afraid'

const THEY = '(?:dia|mereka|majikan|bos|leader|mandor|she|he|they|boss|employer|madam|sir)'

const SAY =
  '(?:bilang|bilangnya|ngomong|ngomongnya|omongin|katakan|dikatakan|ceritakan|ceritain|diceritakan|sampaikan|disampaikan|jelasin|jelaskan|lapornya|laporannya)'

const NOT_OR_NO = `(?:${NOT_YET}|x|no)`
const POLICE = '(?:polisi|polis|pulisi|polsek|polres|police|cops)'
const DONE = '(?:sudah|udah|udh|sdh|dah|uda|telanjur|terlanjur|kadung|wis|wes|already|i|just)'
const MONEY =
  '(?:uang|duit|pulsa|money|\\d+[a-z]*(?:rb|ribu|jt|juta|k)|\\d+ (?:rb|ribu|jt|juta|k|ringgit|dollar|dolar|usd|rp|yuan|baht|dong)|rp ?\\d+)'
const PAPERS =
  '(?:paspor|pasport|passport|paspornya|pasporku|ijazah|ijasah|ktp|kk|dokumen|dokumenku|surat surat|buku pelaut|visa|permit|documents?|papers|hp|hpku|handphone|phone)'
const HOW =
  '(?:cara|caranya|carane|carana|gimana|gmn|gmana|bagaimana|bgmn|piye|piyé|kepriye|kumaha|macam mana|camne|how|kapan|iso ora)'
const WAY_HOME =
  '(?:pulang|pulangnya|pulange|pemulangan|pemulangannya|kepulangan|kepulangannya|balik|baliknya|mulih|mulihe|muleh|mulehe|wangsul|uih|uihna)'
/** A moment, and nothing else. */
const ONLY_WHEN =
  /^\W*(?:(?:hari|malam|pagi|sore|siang|nanti|ntar|jam|pukul|minggu|besok|bsk|lusa|sesuk|mengko|bengi|isuk|esuk|senin|selasa|rabu|kamis|jumat|sabtu|ini|iki|depan|lagi|tgl|tanggal|jan|feb|today|tonight|tomorrow|next|week|this|on|at|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|night|hours?|minutes?|days?|menit|jam|kak|\d{1,2}(?:[.:]\d{2})?)(?:\W+|$)){1,6}$/iu

/** The first that fits: who cannot call and is watched needs a way to write before anything else. */
const TOPICS: readonly (readonly [DangerTopic, RegExp])[] = [
  ...OF_SILENCE,
  ...OF_THE_MOMENT,
  ...OF_OFFICERS_AND_KIN,
  [
    'place-unknown',
    saying(
      [
        `${NOT_OR_NO} ~1 (?:tau|tahu|taw|ngerti|weruh|know|sure|yakin) ~3 (?:kota|kotanya|kutane|kuthane|panggonane|panggonan|nggone|negara|negaranya|tempat|tempatnya|daerah|alamat|alamatnya|dimana|mana|ngendi|neng endi|lokasi|lokasinya|where|city|town|country|place|address)`,
        `(?:kota|negara|tempat|alamat|city|country) ~1 (?:apa|opo|mana) ~2 (?:${NOT_OR_NO}|ini|iki)|(?:ini|iki) ~1 (?:dimana|di mana|ngendi|neng endi)|where (?:am i|are we|is this)`,
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
  [
    'number',
    saying(
      '(?:nomor|nomer|nombor|no|nmr|kontak|alamat|number|phone|contact|address) ~2 (?:kbri|kjri|kdei|kedutaan|konsulat|kemlu|embassy|consulate)|(?:kbri|kjri|kdei|kedutaan|konsulat|embassy|consulate) ~2 (?:ga|gak|gk|nggak|ngga|tidak|tak|kah|disana|disini|nomor|nomornya|nomer|nomernya|nombor|kontak|kontaknya|berapa|brp|mana|dimana|number|contact)',
    ),
  ],
  [
    'sent',
    saying(
      `${DONE} ~2 (?:kirim|kirimin|ngirim|ngirimin|terkirim|kukirim|kasih|ngasih|sent|send|share) ~3 (?:foto|fotonya|fotoku|video|videonya|videoku|pap|vcs|photos?|pictures?|pics?|nudes?|videos?|it|them)|(?:foto|fotonya|fotoku|video|videonya|photos?|pictures?) ~3 ${DONE} ~2 (?:kirim|terkirim|kukirim|dikirim|kekirim|sent)`,
    ),
  ],
  [
    'paid',
    saying(
      `${DONE} ~2 (?:bayar|mbayar|transfer|ditransfer|tf|trf|kirim uang|kirim duit|setor|paid|transferred|sent money)|${DONE} ~2 (?:kirim|kirimin|ngirim|kasih|ngasih|sent|send|gave) ~2 ${MONEY}`,
    ),
  ],
  [
    'refuses',
    saying(
      [
        `(?:dia|dya|doi|ia|temen|teman|temenku|temanku|kakakku|adikku|istriku|istri|suamiku|suami|korban|korbannya|orangnya|she|he|friend|sister) ~1 ${NOT_OR_NO} ~2 (?:mau|gelem|pengen|pengin|ingin|berani|wani|want|dare|willing|going) ~2 (?:lapor|ngelapor|melapor|laporan|dilaporkan|polisi|police|report|cerita|tell)`,
        "(?:she|he|friend|sister) ~1 (?:refuses?|won't|wont|wouldn't|is afraid|is scared|is ashamed) ~1 (?:report|tell|go to (?:the )?police)",
        '(?:dia|temen|teman|temenku|temanku|korban|korbannya) ~1 (?:nolak|menolak|takut|malu) ~1 (?:lapor|ngelapor|melapor|cerita)',
      ].join('|'),
    ),
  ],
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
        '(?:macam mana|camne|apa|apakah|boleh|bolehkah|harus|mending|gimana|gmn|cara|caranya|kalau|kalo|mau|should|can|could|may|how) ~3 (?:kabur|lari|melarikan diri|loncat pagar|run|escape|flee|run away)',
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
        `(?:ditangkap|dipenjara|dihukum|jailed|arrested) ~1 ${OR_NOT}(?= $)`,
      ].join('|'),
    ),
  ],
  [
    'home',
    saying(
      [
        `(?:bisa|minta|mau|nak|ingin|pengen|pengin|tolong|macam mana|can|want|help|${HOW}) ~3 (?:dipulangin|dipulangkan|pulangkan|pulang|muleh|mulih|wangsul|uih|balik(?: (?:indonesia|kampung|rumah|jawa|lombok))?(?= $)|(?:go|come|get|bring|brought) ~1 home)`,
        `${HOW} ~3 ${WAY_HOME}|${WAY_HOME} ~2 ${HOW}`,
      ].join('|'),
    ),
  ],
  [
    'wait',
    saying(
      '(?:bilang|bilangnya|suruh|nyuruh|disuruh|katanya|minta|diminta|jawab|jawabnya|says?|said|told|tells?|tell) ~3 (?:tunggu|nunggu|menunggu|sabar|ntar|besok|wait|waiting|later|patient)',
    ),
  ],
  [
    'papers',
    saying(
      `${PAPERS} ~4 (?:ditahan|diambil|disita|dipegang|dirampas|disimpen|ditahen|dijabel|dibawa|taken|held|kept|confiscated)|(?:nahan|menahan|ngambil|megang|pegang|nyita|took|take|takes|keeps?|holds?|has|kept) ~2 ${PAPERS}`,
    ),
  ],
  [
    'hurt',
    saying(
      '(?:disetrum|dipukul|dipukuli|dipukulin|digebuk|digebukin|digebuki|ditampar|ditendang|disiksa|dihukum|dijemur|dicambuk|push up|electrocuted|shocked|beaten|tortured|punished|hit)',
    ),
  ],
  [
    'people',
    saying(
      '(?:ada|kami|kita|total|sekitar|bersama|sama|there are|there is|we are|with) ~2 (?:\\d{1,4}|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belasan|puluhan|banyak|two|three|four|five|six|seven|eight|nine|ten|many) ~1 (?:orang|org|wong|wni|teman|temen|indo|indonesia|anak|cewek|cowok|people|persons|indonesians|girls|others|of us)',
    ),
  ],
  ['pregnant', saying('(?:hamil|kehamilan|pregnant|pregnancy|telat haid|telat mens|testpack)')],
  [
    'pay',
    saying(
      [
        '(?:tebus|tebusan|nebus|ditebus|ransom)',
        '(?:harus|perlu|mesti|boleh|mending|apa|ada|do i|should|must|need to|have to|can) ~2 (?:bayar|dibayar|bayarin|transfer|biaya|pay|send money)',
        '(?:minta|mintak|nagih|wants?|asks?|asking) ~1 (?:lagi|maneh|more|again)(?= $)',
        `(?:bayar|transfer) ~1 (?:${NOT_OR_NO}|aja|saja|dulu)`,
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
      `(?:mau|pengen|pengin|ingin|arep|cara|carane|caranya|gimana|gmn|bagaimana|piye|bisa|kemana|ke mana|dimana|want|how|where) ~3 (?:lapor|ngelapor|melapor|laporan|laporin|melaporkan|report|reporting)|(?:lapor|ngelapor|melapor|report) ~2 (?:gimana|gmn|bagaimana|piye|kemana|ke mana|dimana|how|where)`,
    ),
  ],
  [
    'now',
    saying(
      [
        '(?:apa|opo|naon) ~1 (?:yang|yg|sing|nu) ~2 (?:harus|bisa|mesti|kudu|perlu|boleh) ~3 (?:lakuin|lakukan|dilakukan|dilakuin|kulakukan|tak lakoni|lakoni|perbuat|buat|do)',
        '(?:ngapain|kudu piye|kudu kumaha|harus ngapain|aku kudu opo|nak buat apa|buat apa sekarang)',
        'macam mana(?: (?:ni|sekarang|ya|lah))?(?= $)',
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
  [
    'risk',
    saying(
      `(?:emang|emangnya|memang|memangnya|apa|apakah|beneran|is|are|am) ~2 (?:bahaya|berbahaya|dangerous|aman|safe|danger)|(?:bahaya|berbahaya|aman|bebahaya|dangerous|safe) ~1 ${OR_NOT}(?= $)`,
    ),
  ],
]

/** Whoever asks in more words asks for something of its own. */
const MOST_WORDS = 25

/** What a message after a danger is about, or null. Pure. */
export function dangerTopic(text: string): DangerTopic | null {
  const words = spokenWords(text)
  if (words.split(' ').length > MOST_WORDS) return null
  if (ONLY_WHEN.test(text) && /\p{L}/u.test(text)) return 'when'
  const topic = TOPICS.find(([, says]) => says.test(words))?.[0] ?? null
  // "I fear that the police arrest me" is of more than not going to them.
  return fearsArrest(text) && topic !== 'jailed-home' && topic !== 'officer-money' ? 'deported' : topic
}
