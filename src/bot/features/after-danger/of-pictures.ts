import { saying, spokenWords } from '../../../offers/text/said.ts'
import type { AnsweredDanger } from '../../memory.ts'
import type { DangerTopic } from './danger-topics.ts'

const WIPE =
  '(?:hapus|kuhapus|apus|hapusin|hapuskan|menghapus|ngehapus|ngapus|dihapus|diapus|busek|dibusek|bersihin|bersihkan|ilangin|hilangin|buang|delete|deleting|deleted|erase|erased|remove|clear|wipe)'
const CHATS =
  '(?:chat|chatnya|chatku|chatan|chats|chattingan|obrolan|obrolannya|percakapan|percakapannya|pesan|pesannya|dm|dmnya|wa|wanya|riwayat|bukti|buktinya|rekaman|rekamannya|ss|screenshot|screenshots|akun|akunku|akunnya|nomornya|kontaknya|messages?|conversations?|evidence|proof|account|texts)'
/** What is written to the bot is no evidence of anything. */
const OF_BOT = '(?:ini|this|here|sini|disini|bot|botnya|cekdulu|kamu|kalian|kita|jejak|jejaknya|you|your|us)'
const WIPES_EVIDENCE = new RegExp(
  `^(?!.* ${OF_BOT} ).*${saying(`${WIPE} ~3 ${CHATS}|${CHATS} ~3 ${WIPE}`).source}`,
)

const SHOWN =
  '(?:foto|fotoku|fotonya|poto|potoku|gambar|gambarku|video|videoku|videonya|vidio|postingan|postingannya|konten|kontennya|unggahan|photos?|pictures?|pics?|nudes?|videos?|posts?)'
const TAKE_DOWN = saying(
  `(?:${WIPE}|turunin|turunkan|nurunin|menurunkan|diturunin|tarik|take ~2 down|takedown) ~4 ${SHOWN}|${SHOWN} ~4 (?:${WIPE}|diturunin|turunin|taken ~1 down|take ~2 down|off ~1 (?:internet|web))`,
)

const SENDS =
  '(?:kirim|ngirim|ngirimin|kirimin|sebar|nyebar|nyebarin|sebarin|nyebarno|share|ngeshare|post|ngepost|posting|upload|unggah|tunjukin|kasih ~1 lihat|sent|sends|shared|shares|posted|posts|forwarded|leaked|showed)'
const SENT =
  '(?:disebar|disebarin|disebarkan|tersebar|kesebar|dikirim|dikirimin|diposting|dipost|diupload|dishare|viral|leaked|posted|shared|sent)'
/** It was done; a threat is another matter. */
const SPREAD = new RegExp(
  `^(?!.* (?:mau|bakal|bakalan|akan|arep|nanti|ancam|ngancam|mengancam|diancam|ancaman|kalau|kalo|klo|takut|jangan|if|will|would|threatens?|threatening|wants?) ).*${saying(`(?:dia|mereka|orangnya|orang itu|akunnya|pelaku|pelakunya|mantan|mantanku|pacar|pacarku|doi|he|she|they) ~2 ${SENDS} ~2 ${SHOWN}|${SHOWN} ~4 ${SENT}`).source}`,
)

const ONLINE = saying(
  '(?:ig|instagram|insta|fb|facebook|tiktok|tt|twitter|x|telegram|google|gugel|youtube|internet|medsos|sosmed|grup wa|grup|situs|website|online|social media|the web)',
)

/** Whether somebody asks how pictures come down from a platform or the internet. Pure. */
export function asksToTakeDown(text: string): boolean {
  const words = spokenWords(text)
  return words.split(' ').length <= MOST_WORDS && TAKE_DOWN.test(words) && ONLINE.test(words)
}

const MOST_WORDS = 14
const SELF = "(?:aku|ak|aq|saya|sy|gw|gue|gua|kulo|abdi|i|i'm|im|me)"
const FAULT = '(?:salah|goblok|goblog|bodoh|tolol|bego|luput|stupid|dumb|idiot)'
/** "I got the wrong number" blames nobody. */
const OF_AN_ERROR =
  '(?! (?:kirim|ketik|tulis|pencet|naik|alamat|nomor|nomer|tempat|orang|jurusan|paham|sangka|baca|satu|sebut))'
const MY_FAULT = saying(
  [
    `${SELF} ~2 ${FAULT}${OF_AN_ERROR}`,
    `(?:salah|salahe|kesalahan|gara gara|gara2) ${SELF}(?= (?:ya|yah|kah|kan|ga|gak|nggak|sendiri|semua|kak|yang|yg|$))`,
    '(?:salahku|salahq|kesalahanku|my ~1 (?:own )?fault|to blame|blame myself|did i do ~2 wrong)',
  ].join('|'),
)

const GROWN_UP =
  '(?:guru|gurunya|guruku|bk|wali kelas|walas|wakasek|kepsek|konselor|sekolah|kakak|kakakku|tante|nenek|orang dewasa|teacher|teachers|counsellor|counselor|school|aunt|grandma|adult)'
const MAY = '(?:boleh|bole|bisa|bs|apa|apakah|harus|haruskah|perlu|mending|can|may|should|could|ok|okay)'
const LEARNS =
  '(?:tau|tahu|taw|cerita|ceritain|ceritakan|diceritain|bilang|ngomong|curhat|lapor|kasih tau|kasih tahu|know|tell|talk|told)'
const TO_GROWN_UP = saying(
  `${GROWN_UP} ~1 ${MAY} ~2 ${LEARNS}|${MAY} ~2 ${GROWN_UP} ~2 ${LEARNS}|${MAY} ~2 ${LEARNS} ~3 ${GROWN_UP}|${LEARNS} ~2 ${GROWN_UP} ~1 ${MAY}`,
)

const PARENT =
  '(?:ibu|ibuku|ibune|mama|mamaku|mamak|mamakku|emak|emakku|bunda|bapak|bapakku|ayah|ayahku|papa|ortu|ortuku|orang tua|orang tuaku|orangtua|keluarga|keluargaku|nenek|nenekku|paman|pamanku|om|tante|kakak|kakakku|mother|mom|mum|father|dad|parents|family|aunt|uncle)'
/** A child asks how to say no to its own. */
const TELLS_KIN = saying(
  `(?:nolak|menolak|tolak|nolaknya|ngomong|bilang|ngelawan|lawan|bantah|refuse|say ~1 no|tell|convince|talk) ~2 (?:ke |sama |to )?${PARENT}`,
)
/** "Jangan bilang keluarga" wants them not to know. */
const REFUSES_KIN = new RegExp(
  `(?<! (?:jangan|jgn|jngn|ojo|aja|ulah|not|never|don't|dont))${TELLS_KIN.source}`,
)

/** "Boleh ga aku dateng": a child asks whether to go and meet whoever asks it to. */
const TO_MEET = saying(
  `(?:boleh|bole|gapapa|gpp|mending|harus|perlu|haruskah|gimana kalau) ~3 (?:dateng|datang|dtg|ketemu|ketemuan|nemuin|temuin|samperin|nginep|nginap|ikut|pergi)|(?:kalau|kalo|klo) ~2 (?:dateng|datang|ketemu|ketemuan|nemuin) ~1 (?:boleh|gapapa|bahaya|gimana)|(?:should|can|may|could) i ~1 (?:go|meet|come|see|join)`,
)

/** What is asked by who is threatened with pictures, or was hurt: of evidence, of what is online, of blame, of whom to tell. */
export const OF_PICTURES: readonly (readonly [DangerTopic, RegExp])[] = [
  ['keep-chats', WIPES_EVIDENCE],
  ['take-down', TAKE_DOWN],
  ['spread', SPREAD],
  ['my-fault', MY_FAULT],
  ['grown-up', TO_GROWN_UP],
  ['refuse-kin', REFUSES_KIN],
  ['meet', TO_MEET],
]

/** Whether they may be threatened with pictures of themselves: not where somebody sits with the police. Pure. */
export function isOfPictures({ kind, also, circumstances }: AnsweredDanger): boolean {
  const kinds = [kind, ...also]
  return kinds.includes('sexual_violence') || (kinds.includes('minor') && !circumstances.includes('arrested'))
}
