import { NOT } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'

const GIVES_BIRTH =
  '(?:melahirkan|ngelahirin|ngelahirkan|lahiran|babaran|nglairke|nglairake|mbrojol|brojol|bersalin|ngalahirkeun|give birth|giving birth|deliver (?:the|my) baby)'
const BEGUN = saying(
  [
    '(?:ketuban|ketubanku|ketubannya|kawah) ~1 (?:pecah|keluar|rembes|bocor|mecah)|(?:pecah|keluar) ~1 (?:ketuban|ketubanku)',
    '(?:my|her|the) water (?:just |has |have )?broke|waters (?:just |have |has )?broke|water broke|in labou?r(?! (?:market|law|force|union|office|camp|dispute|export|supply))|contractions? (?:are |is |every |started)',
    '(?:kepala|kepalanya|kaki) ~1 (?:bayi|bayinya|bayiku) ~2 (?:keluar|kelihatan|keliatan|metu)|(?:bayi|bayinya|bayiku|baby) ~2 (?:mau|arep|sudah|udah|wis|is) (?:keluar|lahir|metu|coming)|pembukaan \\d|bukaan \\d',
    "(?:is|i'm|im|am|she's) ~1 giving birth",
  ].join('|'),
)
const BIRTH = saying(GIVES_BIRTH)
/** It happens now, or without help. */
const NOW = saying(
  `(?:sekarang|skrg|skrng|skarang|saiki|ayeuna|now|right now|barusan|tolong|tulung|help|sendiri|sendirian|dewean|alone|mules|mules2|kontraksi|sakit banget|darah|pendarahan|bleeding|(?:${NOT}|no|nobody) ~2 (?:ada|ono|bantu|mbantu|nolong|antar|ngantar|nganter|anter|boleh|dibawa|dikasih|one|help|let|take|allowed))`,
)
/** It is to come, was long ago, or is asked about. */
const NOT_SO = saying(
  'kalau|kalo|klo|nek|if|bulan depan|minggu depan|tahun depan|next (?:month|week|year)|(?:tahun|bulan|minggu) lalu|ago|pernah|dulu|cuti|akta|akte|surat|biaya|syarat|bpjs|certificate|leave|register|how much|takut|afraid|berita|sinetron',
)

/** Whether somebody tells that a birth has begun, or is happening without help: it cannot wait for a call. Pure. */
export function tellsOfBirthNow(text: string): boolean {
  const words = spokenWords(text)
  if (BEGUN.test(words)) return !ONLY_FEARED.test(words)
  return BIRTH.test(words) && NOW.test(words) && !NOT_SO.test(words)
}

const ONLY_FEARED = saying(
  '(?:kalau|kalo|klo|nek|if|tanda|ciri|beda|signs?|when) ~4 (?:ketuban|kawah|water|waters|labor|labour|contractions?|bukaan|pembukaan)',
)
