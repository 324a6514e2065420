import { isChased } from '../../../offers/danger/pressed.ts'
import { NOT, OR_NOT } from '../../../offers/text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../../../offers/text/said.ts'
import type { DangerTopic } from './danger-topics.ts'

const NOT_OR_NO = `(?:${NOT}|x|mbten|no)`
const THEY =
  '(?:dia|mereka|majikan|bos|boss|bosku|leader|mandor|pelaku|pelakunya|suami|suamiku|bapak|bapakku|ayah|ayahku|pacar|pacarku|preman|penjaga|orangnya|orang2nya|dheweke|deweke|he|they|boss|employer|madam|sir|husband|guards?)'
const KNOCKS =
  '(?:gedor|gedor2|gedorin|gedorgedor|menggedor|menggedor2|nggedor|nggedor2|ngegedor|ngegedor2|gebrak|gebrak2|nggebrak|nendang pintu|tendang pintu)'
const DOOR = '(?:pintu|pintunya|pintuku|lawang|lawange|panto|door)'
const HERE = "(?:aku|kami|kita|i'm|im|i am|we're|we are|lagi|sekarang)"
/** At the door behind which they are, or they hide from it. */
const AT_DOOR = saying(
  [
    `${THEY} ~2 ${KNOCKS}|(?:ada|someone|wong|orang) ~2 (?:ngetok|ngetuk|dobrak|mendobrak|knocking|banging|${KNOCKS}) ~2 ${DOOR}`,
    `${DOOR} ~2 (?:digedor|digedor2|digedorin|didobrak|dibuka paksa|ditendang|ditendang2|jebol|dijebol|jebolin|roboh|rubuh|rusak|breaking|giving way|about to break)`,
    `(?:${HERE} ~2 (?:ngumpet|sembunyi|bersembunyi|umpetan|ndhelik|ndelik|singidan|nyumput|hiding)|hiding (?:in|under|behind|with))(?! (?:uang|duit|hp|paspor|chat|foto|money|phone) )`,
  ].join('|'),
)
/** Somebody who hurts them is about to be there; who asks when, or tells of another day, has time for an answer. */
const ARRIVES = saying(
  [
    `${THEY} ~2 (?:datang|dateng|dtg|teko|tekan|pulang|balik|balek|muleh|mulih|masuk|mlebu|mlebet|kesini|ke sini|nyari|nyariin|mencari|ngejar|mengejar|ngamuk|mendekat|naik|dobrak|mendobrak|ndobrak)`,
    `${THEY} ~1 (?:(?:udah|sudah|udh|sdh|wis) ~1 )?(?:di|nang|neng|ning) ~1 (?:depan|luar|pintu|rumah|ngarep|lawang|sini|dalam|bawah)`,
    "(?:he|they|husband|boss|guards?|he's|they're|hes|theyre|someone|someone's) ~2 (?:coming|came|here|home|back|inside|outside|at the door|entering|knocking|banging|breaking in)",
  ].join('|'),
)
const NOT_NOW = saying(
  `(?:kapan|kalau|kalo|klo|besok|bsk|kemarin|kmrn|kemaren|nanti|ntar|minggu|bulan|tahun|lusa|tadi|dulu|biasanya|setiap|tiap|when|if|tomorrow|yesterday|usually|always|every|sebelum|before|${NOT_OR_NO}|belum|blm)`,
)
const MOST_IN_A_HURRY = 10

/** Whether few words say that somebody who hurts them is coming now. Pure. */
export function tellsOfAttacker(text: string): boolean {
  if (isAtDoor(text)) return true
  const words = spokenWords(text)
  return isInHurry(text, words) && (isChased(text) || (ARRIVES.test(words) && !NOT_NOW.test(words)))
}

/** Whether few words say that somebody beats at the door, or that they hide from it. Pure. */
export function isAtDoor(text: string): boolean {
  const words = spokenWords(text)
  return isInHurry(text, words) && AT_DOOR.test(words) && !NOT_NOW.test(words)
}

function isInHurry(text: string, words: string): boolean {
  return !text.includes('?') && countSpoken(words) <= MOST_IN_A_HURRY
}

const PLEADS =
  /^(?: (?:tolong|tolongin|tulung|tulungi|toloong|help|help me|sekarang|skrg|skrang|saiki|ayeuna|cepat|cepet|cpt|buruan|lekas|ndang|gancang|darurat|gawat|urgent|emergency|now|right now|sos|please|pls|plis|kak|min|aku|saya|me)){1,4} $/

/** Whether nothing is said but that help is needed this minute: "tolong", "sekarang". Pure. */
export function pleadsNow(text: string): boolean {
  return PLEADS.test(spokenWords(text))
}

const ALONE = '(?:kak|min|bot|ya|sih|dong|nih|deh|pak|bu|mbak|mas|please|pls|so|ok|oke)'
const only = (words: string) => new RegExp(`^(?: ${ALONE}){0,2}(?: (?:${words}))(?: ${ALONE}){0,3} $`)

const LANGUAGE =
  '(?:bahasa|indonesian|indonesia|english|inggris|mandarin|cina|chinese|kantonis|cantonese|arab|arabic|thai|khmer|melayu|malay|jepang|japanese|korea|korean)'

const PHONE = '(?:hp|hpku|hpnya|hape|hapeku|handphone|handphoneku|ponsel|ponselku|telepon|phone|phones)'
const SOON =
  "(?:mau|bakal|bakalan|akan|arep|meh|bade|nanti|ntar|bentar|sebentar|sedelo|sedhela|habis ini|abis ini|malam ini|besok|bsk|sesuk|tonight|tomorrow|soon|will|they'll|gonna|going to|about to|wants? to)"
const TAKEN =
  '(?:disita|diambil|diambilin|dirampas|dijabel|dikumpulin|dikumpulkan|dijupuk|dipundut|dicokot|dijuwut|ditahan|dirazia|taken|confiscated|collected)'
const TAKES =
  '(?:ambil|ngambil|mengambil|sita|nyita|menyita|rampas|ngerampas|merampas|jupuk|njupuk|take|taking|confiscate|collect)'
/** The phone is still in their hands, for some minutes. */
const PHONE_TAKEN = saying(
  [
    `${SOON} ~3 ${PHONE} ~2 ${TAKEN}|${PHONE} ~3 ${SOON} ~2 ${TAKEN}`,
    `${SOON} ~2 ${TAKES} ~2 ${PHONE}|(?:is|are|they're|he's|she's) ~1 taking ~2 ${PHONE}`,
    `${PHONE} ~1 (?:pinjam|pinjem|pinjaman|minjam|minjem|nyilih|silihan|nginjeum|borrowed|(?:punya )?(?:teman|temen|temenku|temanku|kawan|tetangga|orang))(?= $| (?:ini|dari|punya|kak|min|teman|temen|tetangga|orang|lain|sebentar) )|(?:pinjam|pinjem|minjam|minjem|nyilih|nginjeum|pakai|pake|borrowed|borrowing|using) ~1 ${PHONE} ~1 (?:teman|temen|temenku|temanku|kawan|tetangga|orang|ini|friend|friend's|someone|someone's|else's)|(?:borrowed|borrowing) ~1 ${PHONE}`,
    `${NOT_OR_NO} ~1 (?:boleh|oleh|entuk|dikasih|dibolehin|diizinkan|diizinin|allowed|let) ~2 (?:pegang|megang|nyekel|bawa|punya|pakai|pake|main|have|use|keep|hold|touch) ~1 ${PHONE}`,
    `(?:harus|kudu|mesti|disuruh|suruh|must|have to|need to) ~1 (?:balikin|mbalekno|mbalekke|kembalikan|kembaliin|serahkan|serahin|kumpulin|kumpulkan|setor|give back|return|hand over|give up) ~2 ${PHONE}`,
  ].join('|'),
)

/** The office of that name; "lbh baik" is short for "lebih". */
const LEGAL_AID =
  '(?:ke|kantor|kantornya|nomor|nomer|no|kontak|hubungi|hub|lewat|via|minta|tanya|dari|lapor|apa itu|namanya) lbh|lbh(?= $| (?:di|mana|apik|jakarta|jkt|bandung|surabaya|semarang|medan|makassar|solo|surakarta|jogja|yogya|yogyakarta|bali|gratis|terdekat|deket|dekat|buat|untuk|itu|ga|gak|kak|min|ya|dong|masyarakat|pers|mawar|or|atau|nomor|nomer|nomornya|alamat|alamatnya|pengacara|mau|number|office|kota|kabupaten) )'

/** What is asked in the middle of it of this chat, of the next step, or told of the phone: it stands before all else. */
export const OF_THE_MOMENT: readonly (readonly [DangerTopic, RegExp])[] = [
  [
    'battery',
    saying(
      '(?:batre|batrei|batere|baterai|batrai|batery|batterai|battery|batt|lowbat|lowbatt|low batt) ~3 (?:\\d{1,2}|habis|abis|abiz|mau habis|sekarat|tipis|entek|tinggal|sisa|low|dying|dead|almost|lemah)|(?:sisa|tinggal|low|mau habis) ~1 (?:batre|baterai|battery)|(?:hp|hape|phone) ~2 (?:mau mati|hampir mati|lowbat|lowbatt|about to die|dying|almost dead)|lowbat|lowbatt|(?:hp|hpku|hape|hapeku|handphone|phone) ~2 (?:tinggal|tnggal|sisa|kari|mung|cuma|only|at|left|on) ~1 \\d{1,2}(?= $| (?:persen|prosen|percent|lagi|aja|doang|kak|min) )|(?:tinggal|sisa|kari|only) ~1 \\d{1,2} (?:persen|prosen|percent)(?= $| (?:lagi|aja|doang|kak|min|hp|hpku|left|batre|baterai|battery) )',
    ),
  ],
  ['phone-taken', PHONE_TAKEN],
  [
    'secret',
    saying(
      [
        '(?:ini|itu|chat|chatnya|bisa|apa|apakah|tolong|dijamin|this|it|is|be|are|stay|keep) ~2 (?:rahasia|dirahasiakan|dirahasiain|kerahasiaan|confidential|secret|private|anonim|anonymous)',
        `(?:rahasia|dirahasiakan|dirahasiain|confidential|secret|anonim|anonymous) ~1 ${OR_NOT}(?= $)`,
        '(?:ada|apa|siapa) ~2 (?:yang|yg) ~1 (?:baca|membaca|lihat|liat|tau|tahu) ~1 (?:ini|chat|pesan|pesanku)|who ~2 (?:reads?|sees?) ~1 (?:this|my)',
      ].join('|'),
    ),
  ],
  [
    'who',
    only(
      'siapa (?:kamu|kmu|km|anda|ini|sih kamu|ini sih)|(?:kamu|km|anda|ini|situ) (?:siapa|sapa|sopo)|sopo (?:iki|kowe|sampeyan)|who (?:are you|is this|r u)|(?:kamu|ini|anda) (?:bot|orang|manusia|robot|polisi)(?: (?:atau|apa|or) (?:bot|orang|manusia|robot))?(?: (?:bukan|ya))?|are you (?:a )?(?:bot|human|real|person|police|real person)',
    ),
  ],
  [
    'delete',
    saying(
      '(?:hapus|apus|hapusin|menghapus|ngapus|busek|delete|erase|clear|bersihin|bersihkan) ~2 (?:chat|chatnya|obrolan|percakapan|pesan|pesanku|riwayat|history|messages?|conversation|ini|this|semua)|(?:chat|obrolan|pesan|messages?) ~2 (?:dihapus|diapus|hapus|deleted|erased)',
    ),
  ],
  [
    'next',
    only(
      "(?:terus|trus|trs|lalu|lanjut|lanjutnya|selanjutnya|habis itu|abis itu|setelah itu|sesudah itu|njur|tros|teras)(?: (?:apa|gimana|gmn|ngapain|piye|opo|apalagi|apa lagi|kumaha))?|apa lagi|then|and then|then what|what next|what's next|whats next|next|so what now|ok then",
    ),
  ],
  [
    'language',
    saying(
      `${NOT_OR_NO} ~2 (?:speak|understand|know|bisa|iso|ngerti|paham|mudeng|tau|tahu) ~1 ${LANGUAGE}|(?:can't|cannot|don't|dont) ~1 (?:speak|understand) ~1 (?:it|them|the language)`,
    ),
  ],
  [
    'lawyer',
    saying(
      `(?:pengacara|pengacaranya|lawyer|lawyers|advokat|advocate|attorney|bantuan hukum|legal aid)|${LEGAL_AID}`,
    ),
  ],
  [
    'jailed-home',
    saying(
      [
        '(?:pulang|balik|muleh|mulih|indo|indonesia|home|return|back) ~5 (?:dipenjara|ditangkap|ditahan|dihukum|dipidana|diproses|penjara|jail|jailed|arrested|arrest|prison|punished|charged)',
        '(?:dipenjara|ditangkap|dihukum|dipidana|penjara|jail|jailed|arrested|arrest|prison|punished) ~4 (?:pulang|balik|muleh|indo|indonesia|home|return)',
      ].join('|'),
    ),
  ],
  [
    'no-report',
    saying(
      `(?<! (?:dia|ia|doi|she|he|teman|temen|temenku|temanku|korban|korbannya|adikku|kakakku|istri|istriku|suami|suamiku|mereka|they|polisi|orang|orangnya|kapten|majikan|bos|agen|sister|friend) )${NOT_OR_NO} ~1 (?:mau|gelem|pengen|pengin|ingin|perlu|usah|jadi|want|wanna|going|need|will) ~1 (?:to )?(?:lapor|ngelapor|melapor|laporan|dilaporin|dilaporkan|report)|(?:gamau|gausah|gaperlu|emoh|moh|won't|wont) ~1 (?:lapor|ngelapor|melapor|report)|(?:jangan|jgn) ~1 (?:lapor|dilaporin|dilaporkan|laporin)|(?:tanpa|without) ~1 (?:lapor|melapor|reporting)`,
    ),
  ],
  [
    'unwilling',
    only(
      `(?:(?:aku|saya|sy|gw|gue|kulo|abdi|i|tapi|tp|but) ){0,2}(?:${NOT_OR_NO} (?:mau|mw|gelem|pengen|purun|hoyong|ridho|rela|setuju|ikhlas)|gamau|gakmau|gkmau|emoh|moh|moal|embung|nolak|menolak|don't want(?: (?:to|it|this))?|dont want(?: (?:to|it|this))?|do not want(?: (?:to|it|this))?|refuse)(?: (?:nikah|dinikahin|kawin|dikawinin|ikut|pergi|berangkat|married|marry|get married|go))?`,
    ),
  ],
]
