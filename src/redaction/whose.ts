import type { Token } from '../offers/text/normalise.ts'

/** First person in the languages people write to the bot. */
const I = new Set(
  'saya aku ku sy gw gue gua ane kula kulo abdi urang awak ambo denai beta q aq ak inyong my mine me i kami'.split(
    ' ',
  ),
)
/** Things a person owns a number of. */
const THINGS = new Set(
  (
    'nomor nomer no nmr hp handphone wa whatsapp telp telepon tlp telpon tel kontak rek rekening norek akun atm email mail surel ' +
    'gmail dana ovo gopay shopeepay bca bri bni mandiri bsi number phone mobile cell account whatsap nik ktp kk paspor passport npwp bpjs kartu card'
  ).split(' '),
)
/** Things that are also calls to the reader ("telepon saya"): own only where a number is spoken of ("nomor telepon saya"). */
const CALLS = new Set('wa whatsapp telp telepon tlp telpon tel kontak phone call'.split(' '))
const SPOKEN_OF = new Set('nomor nomer no nmr ini itu di punya'.split(' '))
const OWN_FUSED =
  /^(?:no|nomor|nomer|hp|wa|telp|rek|rekening|norek|email|nik|ktp|kk|paspor|akun|dana|kontak|kartu)k[uo]$/
/** Asking the reader to pay into it: then the first person is the recruiter. */
const PAY = new Set('transfer tf trf kirim kirimkan bayar setor dp transfernya bayarnya send pay'.split(' '))
/** Someone else is told of: then the first person is the reporter again. */
const OTHERS = new Set('dia mereka pelaku penipu orangnya agen agennya calo she he they'.split(' '))
/** Another person's number is being told. */
const THEIRS = new Set(
  'agen agennya calo calonya admin adminnya hrd pelaku penipu dia mereka recruiter agent bos pelakunya penipunya nya his her their'.split(
    ' ',
  ),
)
const WORDS_BACK = 7

/**
 * Does the sentence say that the number after these words is the writer's own ("nomor saya …", "rek aku", "my phone is …")?
 * "Transfer ke rek saya" is a recruiter speaking, unless someone else is told of.
 * @param tokens tokens of the text
 * @param at index of the number's first token
 */
export function isOwn(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at]
  if (number === undefined) return false
  for (let i = at - 1; i >= Math.max(0, at - WORDS_BACK); i--) {
    const token = tokens[i]
    if (token === undefined || token.part !== number.part || number.sentence - token.sentence > 1)
      return false
    if (/^\d{3,}/.test(token.word) || THEIRS.has(token.word)) return false
    if (OWN_FUSED.test(token.word) || namesOwnThing(tokens, i)) return !asksToPay(tokens, i)
  }
  return followedByOwn(tokens, at)
}

/** "nomor saya", "nomor hp saya", "saya punya nomor", "my number", "my bank account". */
function namesOwnThing(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  if (word === 'punya' && I.has(tokens[at - 1]?.word ?? '') && THINGS.has(tokens[at + 1]?.word ?? ''))
    return true
  if (word === 'my') return [1, 2, 3].some(on => THINGS.has(tokens[at + on]?.word ?? ''))
  if (!I.has(word)) return false
  const thing = tokens[at - 1]?.word ?? ''
  return THINGS.has(thing) && (!CALLS.has(thing) || SPOKEN_OF.has(tokens[at - 2]?.word ?? ''))
}

/** "0812… nomor saya", "0812… itu no saya". */
function followedByOwn(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at]
  let next = at + 1
  while (/^\d+$/.test(tokens[next]?.word ?? '')) next++
  for (let i = next; i <= next + 3; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== number?.sentence) return false
    if (OWN_FUSED.test(token.word)) return true
    if (I.has(token.word) && token.word !== 'my' && i > next && THINGS.has(tokens[i - 1]?.word ?? ''))
      return true
  }
  return false
}

function asksToPay(tokens: readonly Token[], at: number): boolean {
  let pays = false
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const token = tokens[i]
    if (token?.sentence !== tokens[at]?.sentence) break
    if (OTHERS.has(token?.word ?? '') || I.has(token?.word ?? '')) return false
    pays ||= PAY.has(token?.word ?? '')
  }
  return pays
}
