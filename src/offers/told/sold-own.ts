import { countSpoken, saying, spokenWords } from '../text/said.ts'

const OWNED =
  '(?:rumah|rumahku|rumahnya|omah|omahku|omahe|imah|tanah|tanahku|tanahnya|sawah|sawahku|sawahnya|kebun|kebunku|kebunnya|ladang|motor|motorku|motornya|mobil|mobilku|mobilnya|sapi|sapiku|sapinya|kambing|kambingku|kerbau|perahu|warung|ruko|toko|emas|emasku|perhiasan|kalung|cincin|laptop|laptopku|hp lama|house|land|farm|rice field|field|car|motorbike|cow|cows|goat|goats|jewelry|jewellery|necklace|gold)'
const SOLD = '(?:dijual|kejual|terjual|laku|didol|adol|jual|kujual|ngejual|menjual|sold|selling)'
const OWN_SOLD = saying(`${OWNED} ~4 ${SOLD}|${SOLD} ~3 ${OWNED}`)
/** "Rumah kami": whose it is, and nobody who is sold. */
const WHOSE = new RegExp(
  ` (${OWNED}) (?:milik )?(?:saya|aku|sy|gw|gue|kami|kita|anak|adik|kakak|teman|temen)(?= )`,
  'g',
)
/** A person is sold, somebody presses, what it was for went wrong, or it was not theirs to sell. */
const MORE = saying(
  '(?:dijual|didol|sold) ~2 (?:ke|ka|nang|sama|oleh|to|by)|(?:aku|saya|sy|gw|gue|dia|kita|kami|adik|adikku|anak|anakku|kakak|kakakku|temen|teman|temanku|cewek|i|she|he|we|they|girls?|sister|daughter|friend) ~1 (?:dijual|didol|was sold|were sold|am sold)|utang|hutang|pinjol|rentenir|ditipu|ketipu|penipu|kena tipu|dipaksa|disuruh|tebus|tebusan|ransom|scam|scammed|cheated|disita|diusir|gusur|ga punya|gada|habis|tinggal|stres|stress|takut|tolong|help|agen|agennya|sponsor|calo|majikan|bos|kabur|hilang|mati|bunuh|die|ginjal|kidney|paspor|passport|gaji|digaji|nangis|sedih|nagih|ditagih|bandar|judi|judol|juga|too|(?:aku|saya|gw|i|me) ~1 (?:sama|dan|karo|and)|sama ~1 (?:aku|saya|gw|me)|bayar|pay|debt|berangkat|leave|kamboja|myanmar|laos|tapi|but',
)
const MOST_WORDS = 8

/** Whether few words only tell that a house, land, a beast or another thing of theirs was sold: "rumah kami sudah dijual". Pure. */
export function soldTheirOwn(text: string): boolean {
  const words = spokenWords(text)
  return (
    countSpoken(words) <= MOST_WORDS && OWN_SOLD.test(words) && !MORE.test(words.replaceAll(WHOSE, ' $1'))
  )
}
