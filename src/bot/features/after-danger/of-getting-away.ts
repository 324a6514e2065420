import { OR_NOT } from '../../../offers/text/function-words.ts'
import { saying } from '../../../offers/text/said.ts'
import type { DangerTopic } from './danger-topics.ts'

const THEY = '(?:dia|mereka|majikan|bos|leader|mandor|she|he|they|boss|employer|madam|sir)'
const PAPERS =
  '(?:paspor|pasport|passport|paspornya|pasporku|ijazah|ijasah|ktp|kk|dokumen|dokumenku|surat surat|buku pelaut|visa|permit|documents?|papers|hp|hpku|handphone|phone)'
const HOW =
  '(?:cara|caranya|carane|carana|gimana|gmn|gmana|bagaimana|bgmn|piye|piyé|kepriye|kumaha|macam mana|camne|how|kapan|iso ora)'
const WAY_HOME =
  '(?:pulang|pulangnya|pulange|pemulangan|pemulangannya|kepulangan|kepulangannya|balik|baliknya|mulih|mulihe|muleh|mulehe|wangsul|uih|uihna)'

const SIGN =
  '(?:tanda tangan|tandatangan|ditandatangani|tanda tangani|nandatangani|menandatangani|tanda tanganin|teken|neken|ttd|ditandatanganin|sign|signing|signature)'
const MADE_TO =
  '(?:suruh|nyuruh|menyuruh|disuruh|minta|mintak|diminta|dimintain|paksa|maksa|memaksa|dipaksa|ngasih|kasih|dikasih|sodorin|disodorin|disodori|harus|kudu|mesti|boleh|perlu|apa|apakah|akon|diakon|dijaluk|titah|asks?|asked|tell|told|wants?|made|make|makes|forced|force|forcing|must|have to|should)'
/** A paper that somebody wants signed. Asked of after a danger, never of a contract in an offer. */
const TO_SIGN = saying(
  `${MADE_TO} ~3 ${SIGN}|${SIGN} ~2 (?:surat|kertas|pernyataan|perjanjian|damai|paper|document|statement|boleh|gak|ga|nggak)|surat ~1 (?:damai|perdamaian|pernyataan|pengunduran)`,
)
const DOOR =
  '(?:pagar|pager|pintu|pintunya|gerbang|gerbange|lawang|kamar|kamarnya|jendela|rumah|mess|messnya|asrama|gudang|gate|door|doors|room|window|house)'
/** A way out that is shut, told as one more fact. */
const LOCKED = saying(
  `${DOOR} ~2 (?:dikunci|dikunciin|kekunci|terkunci|digembok|dirantai|dipalang|diteralis|dijaga|dijagain|locked|chained|barred|guarded)|(?:ngunci|mengunci|kunci|gembok|nggembok|locks?|locked) ~2 ${DOOR}`,
)

/** Asks or tells of getting away and of what is done to them meanwhile. In order. */
export const OF_GETTING_AWAY: readonly (readonly [DangerTopic, RegExp])[] = [
  [
    'watched',
    saying(
      [
        '(?:kalau|kalo|klo|takut|nanti|ntar|biar|supaya|gimana|jangan|bos|if) ~4 (?:ketahuan|ketauan|konangan|ketangkep basah|caught)',
        `(?:kalau|kalo|klo|takut|nanti|ntar|if) ~1 ${THEY} ~2 (?:tau|tahu|liat|lihat|nemu|finds? out|found out|know|knows|sees?|hears?)`,
        `${THEY} ~2 (?:periksa|meriksa|cek|ngecek|baca|awasi|ngawasin|ngawasi|check|checks|reads?|watch|watches|watching)`,
        `${THEY} ~2 (?:denger|dengar|ndenger|krungu|nguping|ngintip|ngelihat|ngeliat|liat|lihat|merhatiin|ngelirik|hears?|listens?|listening|looking|staring|sees?) ~2 (?:aku|saya|sy|gw|gue|kami|chat|hp|hpku|layar|ketik|ngetik|nulis|me|us|my|phone|screen)`,
        '(?:hp|handphone|phone|chat) ~2 (?:diperiksa|dicek|dibaca|disadap|checked|read|watched)|diawasi|diawasin',
      ].join('|'),
    ),
  ],
  ['sign', TO_SIGN],
  [
    'run',
    saying(
      [
        '(?:macam mana|camne|apa|apakah|bisa|bisakah|iso|boleh|bolehkah|harus|mending|gimana|gmn|cara|caranya|kalau|kalo|mau|should|can|could|may|how) ~3 (?:kabur|lari|melarikan diri|loncat pagar|run|escape|flee|run away)',
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
        `(?:bisa|boleh|kalau|minta|mau|nak|ingin|pengen|pengin|tolong|macam mana|can|want|help|${HOW}) ~3 (?:dipulangin|dipulangkan|pulangkan|pulang|muleh|mulih|wangsul|uih|balik(?: (?:indonesia|kampung|rumah|jawa|lombok))?(?= $)|(?:go|come|get|bring|brought) ~1 home)`,
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
      `${PAPERS} ~1 (?:di|sama|ama|kat|nang|with) ~1 (?:hrd|hr|bos|boss|majikan|agen|mandor|kapten|kantor|perusahaan|employer|agent)|${PAPERS} ~4 (?:ditahan|diambil|disita|dipegang|dirampas|disimpen|ditahen|dijabel|dibawa|taken|held|kept|confiscated)|(?:nahan|menahan|ngambil|megang|pegang|nyita|took|take|takes|keeps?|holds?|has|kept) ~2 ${PAPERS}`,
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
      '(?:teman|temen|temanku|temenku|yang lain|others?|friends?) ~3 (?:juga|ikut|too|as well) ~2 (?:ditolong|dibantu|diselamatkan|diselametin|help|helped|rescued)|(?:help|rescue|save) ~2 (?:friends?|others) ~1 (?:too|as well)|(?:ada|kami|kita|total|sekitar|bersama|sama|there are|there is|we are|with) ~2 (?:\\d{1,4}|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belasan|puluhan|banyak|two|three|four|five|six|seven|eight|nine|ten|many) ~1 (?:orang|org|wong|wni|teman|temen|indo|indonesia|anak|cewek|cowok|people|persons|indonesians|girls|others|of us)|(?:semua|semuanya|kabeh|sadayana|all) ~1 (?:perempuan|cewek|wanita|laki|cowok|wni|indo|indonesia|anak|women|girls|men|boys|indonesians)',
    ),
  ],
  ['locked', LOCKED],
  ['pregnant', saying('(?:hamil|kehamilan|pregnant|pregnancy|telat haid|telat mens|testpack)')],
]
