import type { Token } from '../offers/text/normalise.ts'
import type { Masked } from './mask.ts'

const I = new Set('saya aku ku sy gw gue kula kulo abdi urang awak ambo'.split(' '))
const NAME = new Set('nama nami jeneng nm aran ngaran asmo'.split(' '))
const NAME_FUSED = new Set('namaku jenengku namiku ngaranku'.split(' '))
const AFTER_NAME = new Set(
  'lengkap asli panggilan saya aku adalah yaitu ku is iku nggih kula abdi kandung ibu sy gw'.split(' '),
)
/** Words at which a name written in small letters has ended. */
const NO_NAME = new Set(
  (
    'dari umur usia asal tinggal dan mau ingin saya aku yang di ke pt cv sudah udah telah korban ditipu kerja kena adalah tapi karena ' +
    'lagi sedang umurku alamat no nomor nik lahir ttl hp wa email sekarang dicatut dipakai dijual disebut ada tidak from and years aged was i got ' +
    'atas ini itu perusahaan agen bank di tahun tgl tanggal mohon tolong minta bos pak bu admin saking saka ti panggil aja sendiri anda ganti dia mereka yg grup disamarkan dirahasiakan'
  ).split(' '),
)
/** Someone uses or must not tell a name: none is told. */
const BORROWED = new Set('atas pakai memakai make sebut nyebut menyebut sebutkan on in pinjam'.split(' '))
/** A field to fill: the name stands after the colon. */
const FIELD = /^(?: +[a-z]+){0,2} *[:=]/i
const FORM_FIELDS = new Set('nik ktp lahir ttl alamat kk paspor'.split(' '))
const FORM_LINE = /^[ \t]*(?:\d+[.)] *)?(?:alamat|domisili|address)[^:=\n]{0,20}[:=] *([^\n]{3,160})/gim
const WANTS = new Set('mau ingin pengen pengin pingin hendak want wants would'.split(' '))
const REPORTS = new Set('lapor laporkan laporin melapor melaporkan ngelapor ngelaporin report'.split(' '))
const LONGEST_NAME = 4
const LONGEST_SMALL_NAME = 2
const BIRTH = /\b(?:lahir|ttl|birth|born|dob|kelahiran|lair|wedal)\w{0,4}\b/gi
const DATE =
  /(?:\d{1,2}[\s./-]{1,3}(?:\d{1,2}|\p{L}{3,9})[\s.,/-]{1,3}\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\p{L}{3,9}\s\d{1,2},?\s\d{4}|\b(?:19|20)\d\d\b)/u
const BIRTH_WINDOW = 60
const ADDRESS =
  /\b(?:alamat(?: *(?:rumah|lengkap|ktp|tinggal|sekarang))?(?:ku\b| *(?:saya|aku|sy|gw|kula|abdi)\b| *[:=](?=.{0,80}(?:jl|jln|jalan|rt|rw|no)\b))|domisili *(?:saya|aku)|my (?:home )?address(?: is)?|i live (?:at|in)|(?:saya|aku|sy|gw|kami) *(?:\w{2,10} )?tinggal(?: saya| aku)? di|rumah *(?:saya|ku|aku) (?:di|ada di)|rumahku di|griya kula|omahku)\b[\s:=]*(?:di |is |adalah |itu )?/gi
const SURE_ADDRESS = /alamat|domisili|address/i
const STREET =
  /\d|\b(?:jl|jln|jalan|rt|rw|gang|gg|desa|dusun|kelurahan|kel|kecamatan|kec|blok|perum|komplek|kompleks|street|road|dukuh|kampung|kp)\b/i
const ADDRESS_END =
  /[\n;]|[!?]|\.(?=\s+(?!no|rt|rw|kel|kec|jl|kab)\p{L})(?<!\b(?:jl|jln|no|gg|kel|kec|kab|rt|rw|ds|dsn)\.)|,?\s(?:dan|tapi|terus|lalu|tolong|mohon|hp|wa|nomor|no hp|email|nik|saya|aku|sekarang|umur|bisa|but|and)\b/iu
const LONGEST_ADDRESS = 160

function isCapital(text: string, token: Token): boolean {
  const first = text.charAt(token.start)
  return first !== first.toLowerCase()
}

/** Index of the first word of a name told at `at` ("nama saya …", "namaku …", "my name is …"), or -1. */
function nameStart(text: string, tokens: readonly Token[], at: number, form: boolean): number {
  const word = tokens[at]?.word ?? ''
  const next = tokens[at + 1]?.word ?? ''
  if (BORROWED.has(tokens[at - 1]?.word ?? '')) return -1
  let start = -1
  if (NAME_FUSED.has(word)) start = at + 1
  else if (NAME.has(word) && I.has(next)) start = at + 2
  else if (NAME.has(word) && form && FIELD.test(text.slice(tokens[at]?.end, (tokens[at]?.end ?? 0) + 30)))
    start = at + 1
  else if (I.has(word) && next === 'bernama') start = at + 2
  else if (word === 'my' && next === 'name' && tokens[at + 2]?.word === 'is') start = at + 3
  while (start >= 0 && AFTER_NAME.has(tokens[start]?.word ?? '')) start++
  return start
}

/** "Saya Siti Aminah mau lapor": who reports says who they are. Index of the first word of the name, or -1. */
function nameOfReporter(text: string, tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.word ?? ''
  const first = I.has(word) ? at + 1 : word === 'i' && tokens[at + 1]?.word === 'am' ? at + 2 : -1
  if (first < 0) return -1
  let next = first
  while (next - first < LONGEST_NAME && isNamePart(text, tokens[next])) next++
  if (next === first || !tokens.slice(next, next + 4).some(token => WANTS.has(token.word))) return -1
  return tokens.slice(next, next + 5).some(token => REPORTS.has(token.word)) ? first : -1
}

function isNamePart(text: string, token: Token | undefined): boolean {
  return token !== undefined && !NO_NAME.has(token.word) && !WANTS.has(token.word) && isCapital(text, token)
}

/** Is this a form with somebody's papers in it, such as jobseekers are asked to fill? */
export function isForm(tokens: readonly Token[]): boolean {
  return new Set(tokens.map(token => token.word).filter(word => FORM_FIELDS.has(word))).size > 1
}

/** The address line of such a form. */
export function formAddressesOf(text: string): readonly Masked[] {
  return [...text.matchAll(FORM_LINE)].map(({ index, 0: line, 1: address = '' }) => {
    const end = index + line.length
    return { kind: 'address' as const, start: end - address.length, end }
  })
}

/**
 * The writer's own name: after "nama saya", "namaku", "my name is", in "saya Siti mau lapor", and in a form that also asks for papers.
 * @param text the text itself
 * @param tokens its tokens
 */
export function namesOf(text: string, tokens: readonly Token[]): readonly Masked[] {
  const form = isForm(tokens)
  const masks: Masked[] = []
  for (let i = 0; i < tokens.length; i++) {
    const told = nameStart(text, tokens, i, form)
    const start = told < 0 ? nameOfReporter(text, tokens, i) : told
    const first = start < 0 ? undefined : tokens[start]
    if (first === undefined || first.sentence !== tokens[i]?.sentence || NO_NAME.has(first.word)) continue
    const capital = isCapital(text, first)
    let last = start
    for (let next = start + 1; next < start + (capital ? LONGEST_NAME : LONGEST_SMALL_NAME); next++) {
      const token = tokens[next]
      const before = tokens[next - 1]
      if (
        token === undefined ||
        before === undefined ||
        NO_NAME.has(token.word) ||
        !/^[\p{L}'.]+$/u.test(token.word)
      )
        break
      if (!/^[ .'’]{1,3}$/.test(text.slice(before.end, token.start)) || (capital && !isCapital(text, token)))
        break
      last = next
    }
    masks.push({ kind: 'name', start: first.start, end: tokens[last]?.end ?? first.end })
  }
  return masks
}

/** Birth dates: a date or year within a few words after "lahir", "TTL", "born". */
export function birthDatesOf(text: string): readonly Masked[] {
  return [...text.matchAll(BIRTH)].flatMap(cue => {
    const from = cue.index + cue[0].length
    const date = DATE.exec(text.slice(from, from + BIRTH_WINDOW))
    if (date === null) return []
    return [
      { kind: 'birth_date' as const, start: from + date.index, end: from + date.index + date[0].length },
    ]
  })
}

/** The writer's address: after "alamat saya"; after "tinggal di" where a street, house or village is named. */
export function addressesOf(text: string): readonly Masked[] {
  return [...text.matchAll(ADDRESS)].flatMap(cue => {
    const from = cue.index + cue[0].length
    const ahead = text.slice(from, from + LONGEST_ADDRESS)
    const length = ADDRESS_END.exec(ahead)?.index ?? ahead.length
    const address = ahead
      .slice(0, length)
      .trimEnd()
      .replace(/[.,]+$/, '')
    if (address.length < 3 || (!SURE_ADDRESS.test(cue[0]) && !STREET.test(address))) return []
    return [{ kind: 'address' as const, start: from, end: from + address.length }]
  })
}
