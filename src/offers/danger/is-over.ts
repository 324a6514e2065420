import { BY_NOW, NOT, NOT_YET } from '../text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'
import { BEATS } from './beaten-at-home.ts'
import { isSought } from './came-home.ts'
import { DONE_TO } from './whose-danger.ts'

const YEARS = '(?:tahun|thn|th|taun|years?|yrs?)'
const SELF = '(?:aku|saya|sy|ak|gw|gue|gua|kami|kita|beta|katong|kulo|abdi|i|we)'
const THEY =
  '(?:dia|ia|mereka|anak|anakku|adik|adikku|ade|kakak|kakakku|kaka|abang|suami|suamiku|istri|ibu|ibuku|mama|mamaku|bapak|bapakku|teman|temanku|temenku|temen|tetangga|sepupu|sepupuku|keponakan|ponakan|mantan|he|she|they)'
/** "Dulu" alone may be "first": "bayar dulu". */
const ONCE = [
  `(?:${SELF}|${THEY} (?:saya|aku|nona|perempuan|laki|gw|gue)?|yg|yang|waktu|zaman|jaman) ?(?:dulu|dolo|dulunya|dahulu|mbiyen|biyen|baheula)(?! (?:baru|aja|saja|apa|kak|ya))`,
  `(?:dulu|dulunya|dahulu|mbiyen|biyen|baheula) (?:${SELF}|${THEY}|majikan|bos|mandor|kapten|madam|waktu|pernah|kerja|di|zaman|jaman|sempat|sempet|umur|tiap|nang|neng)`,
  'pernah|sempat|sempet|used to|back then|waktu itu|tau (?:disekap|dikurung|ditipu|diapusi|dikunci)',
]
/** When it was: a year, years ago, "dulu", or by who calls themselves a survivor. */
const LONG_AGO = saying(
  [
    `(?<! (?:born|lahir) )(?!1955)(?:19[0-9]{2}|20[012][0-9])|(?:tahun|thn|th|taun) (?:[0-9]{2}an|lalu|lepas|kemarin|kemaren|wingi|kepungkur)|[^ ]+ ${YEARS} ~1 (?:lalu|lepas|silam|kepungkur|ago|back)|(?<!since )last year|(?:zaman|jaman|masa) ~2 (?:muda|dulu|dolo|kecil|kuliah|sekolah)`,
    ...ONCE,
    'penyintas|survivor|(?:mantan|eks|bekas) korban|cerita lama|kejadian lama|itu dulu',
    // What is told for others' sake is told by who is through with it.
    '(?:cerita|ceritain|nulis|tulis|sharing|share) ~2 (?:biar|supaya|spy|agar|jadi pelajaran|buat pelajaran|for the|so that)|(?:sharing|share|cerita) (?:aja|saja|ae)|(?:i|my story|speak) ~2 (?:tell|speak|teach|volunteer) ~3 (?:girls|schools|others|theirs|sisters|assemblies)',
    '(?:came home|home|pulang|mulih|rumah) ~1 (?:since|sejak|in|last|bulan|tahun|setahun|two months|months)',
  ].join('|'),
)
/** Whatever it was, the children of those it befell are grown. */
const FAR_AGO = saying(
  `(?:tahun|thn|th|taun|in|since) (?!1955)19[0-9]{2}|(?:tahun|thn|taun) [0-9]{2}an|(?:zaman|jaman|masa) ~2 muda|(?:1[0-9]|[2-9][0-9]|belasan|puluhan|(?:se|dua |tiga |empat )puluh|sebelas|dua belas|lima belas|ten|twelve|fifteen|twenty|thirty|many) ${YEARS} ~1 (?:lalu|silam|lepas|kepungkur|ago)`,
)
const HOME =
  '(?:rumah|rumahku|kampung|kampungku|desa|desaku|omah|imah|tanah air|indonesia|indo|home|darat|lapas|penjara)'
const NOW = '(?:sekarang|sekarng|skrg|skr|skrng|skrang|sakarang|saiki|ayeuna|kini|now)'
/** What is made of a life since; "sekarang kerja …" may be what they are made to do. */
const LIVES =
  '(?:jualan|jual (?!diri|badan|tubuh|foto|video|ginjal)[^ ]+|kuliah|sekolah|sma|smp|usaha|nikah|menikah|sehat|pulih|sembuh|gemuk|narik|ngajar|mengajar|kerja lagi|jadi (?:tukang|kader|guru|nelayan|ketua|petani|penjahit|relawan|ibu|nenek|pedagang)|nelayan|(?:punya|buka|ngurus) ~1 (?:anak|warung|usaha|salon|bengkel|toko|kios|sawah|laundry|kedai)|sell (?!my|me|her|him)[^ ]+|teach|study|studying|fine|okay|ok|safe|speak at|run (?:a|my))'
/** They are back, live on, or who did it was judged. */
const SINCE_THEN = saying(
  [
    `${BY_NOW} ~1 (?:pulang|balik|kembali|mulih|muleh|wangsul|bebas|nikah|menikah|pulih|sembuh|sehat|terapi|kerja lagi|anak|cerai|tua)`,
    `(?:setelah|sesudah|sehabis|abis|habis|sejak|sanggeus|bar|after) ~1 (?:pulang|balik|mulih|dipulangkan|deportasi|coming home|i came home|returning)`,
    `dipulangkan|dipulangin|dideportasi|deported|repatriated|sent home|(?:came|got|is|am|i'm|he's|she's|been|back|brought|carried|helped me go) ~1 home|(?:^|am|i'm|back) home (?:now|since|again)|(?:he|she|they|i|we|cousin|brother|sister) came back|(?:got|made it|took me|pulled) out`,
    `${NOW} ~3 (?:${BY_NOW} ~1 )?(?:${LIVES}|di ${HOME}|teach|run|[0-9]{2} )|${NOW} ~1 (?:umur [0-9]{2}|${BY_NOW} ~1 (?:${LIVES}|pulang|balik|mulih))|(?:adik|anak|dia|kakak|suami|istri) (?:saya |aku )?${BY_NOW} di rumah|i now|(?:sell|teach|speak|study|work|run) ~2 now`,
    '(?:dihukum|dipenjara|divonis|dikunjara|convicted|jailed|sentenced|fined) ~3 (?:tahun|taun|thn|years?|telung|bulan|months)|(?:case|kasus|kasusnya) ~1 (?:closed|selesai|tutup)|(?:dapat|dapet|got) ~1 (?:ganti rugi|compensation)',
    '(?:pulang|mulih|(?<!(?:private|go|going|a|an|the|care|their|his|her) )home) (?:bulan |in |pas |waktu |sejak |suro |since )?(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|lebaran|january|february|march|may|june|july|august|october|december|last)',
  ].join('|'),
)
/** They are not back, or back from their day's work. */
const NOT_BACK = new RegExp(
  saying(
    `(?:${NOT_YET}|mestinya|harusnya|seharusnya|boleh|bisa|mau|pengen|pengin|ingin|kalau|kalo|klo|kapan|sebelum|sblm|katanya|janjinya|diancam|want|wants|wanna|when|if|before|until|let) ~2 (?:pulang|balik|mulih|dipulangkan|dipulangin|go home|home|come home)|(?:pulang|balik|mulih) (?:kerja|sekolah|kampus|kuliah|ngaji|shift|lembur|from work|from school)`,
  ).source,
  'g',
)
/** It goes on, begins again, is feared or asked about, others are in it yet, or they cannot live with it. */
const GOES_ON = saying(
  [
    'tadi|barusan|bru|malam ini|mlm ini|hari ini|besok|bsk|sesuk|lusa|tonight|today|tomorrow|right now|yesterday',
    'tolong|tolongin|tlg|tulung|help|bantu|sos|takut|wedi|scared|afraid|gimana|gmn|piye|kumaha|bagaimana|harus|what should',
    '(?:masih|msh|isih|still) (?!ingat|inget|simpan|terapi|trauma|dont|don|remember|have|wake|dream)|lagi (?:nunggu|sakit|dicari)|(?:sampe|sampai|di) sini|disini|here|belum|blm|durung|yet|ketinggalan|tertinggal|left behind|ngumpet|hiding',
    'di dalam|(?:[0-9]+|sisanya|lainnya|yang lain|yg lain|others|the rest|some) ~1 (?:di sana|disana|di sono|di situ|inside|are in|are there|in there)|inside',
    'utang|hutang|owe|owes|debt|nagih|ditagih|tebusan|ransom',
    'ngikutin|ikutin|diikuti|nguntit|neror|teror|geber|lempar|balas dendam|follows?|following|foto|video|photos?|alamat|alamatku|address|nelpon|nelfon|telpon|telfon|ditelpon|chat|chats|calls?|calling|texts|messages me|ngajak lagi|balik lagi|(?:come|go|went) back (?!home)',
    'mati|bunuh|die|suicide|mampus|nyusul|nyerah|kepikiran|mikir|pikiran|(?:capek|cape|lelah|bosan) hidup|gunanya|mending|lebih baik|ngilang|lenyap|disappear|kenceng|silet|gantung|hamil|pregnant|infeksi|berdarah|pendarahan',
    `sering|seringkali|lewat depan|often|(?:tapi|tp|but|nanging|namun) ~3 (?:mereka|dia|agen|agennya|bos|sponsor|majikan|mantan|orang|tiap|kadang|kadang2|they|he|she|boss|every|some)|sanggup|tahan lagi|kuat lagi|cannot go on|in the same|${NOT} ~1 (?:answer|answers|answering|bales|balas|diangkat|angkat)`,
    `${NOW} ~6 (?:${DONE_TO}|digebukin|digebugin|dipukulin|hilang|dibawa|ditahan|disuruh|kabur|beaten|locked|trapped|held|missing|forced)`,
    `(?:dipulangkan|dipulangin|dikembalikan|dibalikin|balik|pulang|returned|sent back|back) ~1 (?:ke|ka|nang|to) ~1 (?:majikan|majikannya|agen|agensi|agency|bos|kapal|sana|situ|suami|suaminya|mantan|dia|employer|boss|him|her|husband|them)`,
    `(?:${NOT_YET}|no) ~3 (?:pulang|balik|kabar|kabarnya|kontak|news|ketemu|home|found|dibayar)`,
  ].join('|'),
)
/** In longer ones what goes on may stand beside what is over. */
const MOST_WORDS = 90

/**
 * Whether a danger is told as what was, by who is back or tells of one who is, and nothing of it goes on. Pure.
 */
export function tellsOfWhatIsOver(text: string): boolean {
  const words = spokenWords(text).replaceAll(NOT_BACK, ' ')
  if (countSpoken(words) > MOST_WORDS) return false
  if (!FAR_AGO.test(words) && !(SINCE_THEN.test(words) && LONG_AGO.test(words))) return false
  return !text.includes('?') && !GOES_ON.test(words) && !isSought(words)
}

/** What was done to them, as far as it leaves a mark: who was cheated of money tells of an offer. */
const LEFT_ITS_MARK = saying(
  `(?!ditipu|kena tipu)(?:${DONE_TO})|${BEATS} ~1 (?:saya|aku|kami|me|us)|disetrum|ditahan|diculik|dilarung|kejebak|dianiaya|(?:hp|hape|paspor|passport|pasport|dokumen|phones?) ~3 (?:disita|ditahan|diambil|dirampas|dipegang|pegang|taken|held|kept)|(?:${NOT}) (?:boleh|bisa) (?:keluar|pulang)|(?:took|kept|held) ~2 (?:passport|phones?)|sembunyi|locked|trapped|beaten|beat|slapped?|held|kidnapped|raped|sold|forced|compound|kk park|penyintas|survivor|tak bagi keluar|tidur di lantai|air sulingan`,
)

/** Whether somebody tells of harm that is over, to somebody or to themselves. Pure. */
export function tellsOfPastHarm(text: string): boolean {
  return LEFT_ITS_MARK.test(spokenWords(text)) && tellsOfWhatIsOver(text)
}
