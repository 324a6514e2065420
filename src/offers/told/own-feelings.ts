import { NOT } from '../text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'

const ME = "(?:aku|ak|saya|sy|gw|gue|gua|abdi|kulo|ku|i|i'm|im|i've|me|my)"
const FELT =
  '(?:sedih|galau|kangen|kangenku|rindu|kesepian|sepi|nangis|nangisan|menangis|cry|cried|stres|stress|depresi|trauma|hampa|capek banget|cape banget|lelah banget|frustasi|frustrasi|minder|sad|lonely|homesick|depressed|hopeless|traumatised|traumatized|crying|heartbroken|nightmares?|(?:dibully|dibuli|dirundung|diejek|diejekin|dihina|direndahin|diremehin|bullied|mocked)(?! (?:sama |ama |oleh |by )?(?:my )?(?:majikan|bos|boss|mandor|nyonya|senior|senpai|kapten|employer|captain)))'
const FEELS = saying(
  `${ME} ~4 ${FELT}|(?:mimpi buruk|keinget terus|kebayang terus|bad dreams)|${FELT} ~2 (?:${ME}|kak|min|banget|sekali)|(?:kangen|rindu) ~1 (?:ibu|mama|mamak|emak|bapak|ayah|rumah|anak|keluarga|kampung)|mati rasa|mati rasanya|rasanya ~1 mati|(?:mau|pengen|ingin|boleh|bisa|butuh|numpang|izin|ijin|arep|hoyong) ~2 curhat|curhat ~2 (?:dong|ya|kak|min|soal|tentang)|i ~1 miss ~1 (?:my|home|mom|mum|dad)|(?:ngerasa|merasa|rasanya|feel|feeling) ~1 (?:sendiri|sendirian|alone|worthless|useless|${NOT} ~2 (?:guna|gunanya|berguna|berarti))`,
)
/** What grieves them is the offer, or what they did for it. */
const OF_OFFER = saying(
  '(?:tipu|ditipu|ketipu|tertipu|kena|penipuan|tawaran|tawarannya|loker|lowongan|uang|uangku|duit|bayar|transfer|kirim|dikirim|ktp|paspor|visa|gaji|berangkat|batal|scam|scammed|cheated|offer|job|money|paid|sent|agen|pt)',
)
const MOST_WORDS = 16

/** Whether somebody tells in few words how they feel, and of no offer: "aku sedih banget kak", "aku kangen ibu". Pure. */
export function tellsOfFeelings(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_WORDS && FEELS.test(words) && !OF_OFFER.test(words)
}
