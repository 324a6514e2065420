import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { normalise } from '../../src/offers/text/normalise.ts'
import { cpuMs } from '../helpers/cpu-time.ts'

function copyOf(...texts: string[]) {
  return normalise({ parts: texts.map(text => ({ kind: 'text', text })) })
}

function reads(text: string): string {
  return copyOf(text).text
}

interface NastyRow {
  readonly kind: string
  readonly text: string
  readonly plain?: string
}

const nasty = readFileSync(new URL('../fixtures/nasty.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): NastyRow => JSON.parse(line))
const disguised = nasty.filter(row => row.plain !== undefined)

describe('a disguised sentence', () => {
  it('comes in more than forty disguises in the fixture', () => {
    expect(disguised.length).toBeGreaterThan(40)
  })

  it.each(disguised.map(row => [row.kind, row] as const))('reads like its plain form: %s', (kind, row) => {
    const plain = reads(row.plain ?? '')
    if (kind.endsWith('hidden')) expect(reads(row.text).endsWith(plain)).toBe(true)
    else expect(reads(row.text)).toBe(plain)
  })

  it('counts as disguised, and its plain form does not', () => {
    const styles =
      /fullwidth|math|emoji|nbsp|newline_per_word|zalgo|strike|underline|nfd|alay|repeated|vowel|circled|squared|ukr|small_caps/
    for (const row of disguised.filter(({ kind }) => !styles.test(kind))) {
      expect(copyOf(row.plain ?? '').obfuscated, row.plain).toBe(0)
      expect(copyOf(row.text).obfuscated, row.kind).toBeGreaterThan(0)
    }
  })
})

describe('words', () => {
  it.each([
    ['k3rj4 di k4mb0j4', 'kerja di kamboja'],
    ['v!sa tur15, g@ji ka$ih', 'visa turis gaji kasih'],
    ['ke kam-boja pakai pas🔥por', 'ke kamboja pakai paspor'],
    ['kerja ke K A M B O J A aja', 'kerja ke kamboja aja'],
    ['k a m b o j a g a j i b e s a r', 'kamboja gaji besar'],
    ['gajiiii besaaar', 'gaji besar'],
    ["ma'af jum’at", 'maaf jumat'],
    ['nyambut gawe neng 🇰🇭 gajine gedhe', 'nyambut gawe neng kamboja gajine gedhe'],
    ['kerja 🇭🇰', 'kerja hong kong'],
    ['kerja di ajobmak', 'kerja di kamboja'],
    ['w0rk in D​ubai, no exper1ence', 'work in dubai no experience'],
    ['０８１２ ٣٤٥٦ ७८९०', '0812 3456 7890'],
    ['0️⃣8️⃣1️⃣2️⃣', '0812'],
  ])('%s', (written, read) => {
    expect(reads(written)).toBe(read)
  })

  it.each([
    'gaji 15jt 3,5jt 5k 850rb 15.000.000',
    '2fa p3mi sip2mi bp2mi kp2mi h2o covid19',
    'jalan2 orang2 kadang2',
    'kontrak 2th usia 18 35th jam 08.00',
    'bagian a b dan c',
    'pppk cpns viii iii',
    'gj rb jt bln yg dgn',
    'paspor saya ditahan majikan',
  ])('leaves alone: %s', plain => {
    expect(reads(plain)).toBe(plain)
    expect(copyOf(plain).obfuscated).toBe(0)
  })

  it('leaves an amount in dollars a number', () => {
    expect(reads('gaji $500 atau 600$')).toBe('gaji 500 atau 600')
  })

  it('is not fooled by an @ of a handle or an address', () => {
    expect(reads('hubungi @admin_loker atau budi@gmail.com')).toBe('hubungi admin loker atau budi gmail com')
  })
})

describe('offsets', () => {
  it('quote the original of every word', () => {
    const text = 'Mau k.e.r.j.a 𝗞𝗮𝗺𝗯𝗼𝗷𝗮 v​isa %74%75%72%69%73 🇹🇭 gajiii'
    const quotes = copyOf(text).tokens.map(token => [token.word, text.slice(token.start, token.end)])
    expect(quotes).toEqual([
      ['mau', 'Mau'],
      ['kerja', 'k.e.r.j.a'],
      ['kamboja', '𝗞𝗮𝗺𝗯𝗼𝗷𝗮'],
      ['visa', 'v​isa'],
      ['turis', '%74%75%72%69%73'],
      ['thailand', '🇹🇭'],
      ['gaji', 'gajiii'],
    ])
  })

  it('stay within the part they name, in whatever is thrown at them', () => {
    for (const { text, kind } of nasty)
      for (const token of copyOf('x', text).tokens) {
        const length = token.part === 0 ? 1 : text.length
        expect(token.start, kind).toBeLessThan(token.end)
        expect(token.end, kind).toBeLessThanOrEqual(length)
      }
  })
})

describe('sentences', () => {
  it('break at stops and lines, not inside numbers or after short forms', () => {
    const { tokens } = copyOf('Gaji Rp. 5.000.000 per bulan. Hub no. 0812!\nPaspor aman', 'Lain lagi')
    expect(tokens.map(token => [token.word, token.sentence])).toEqual([
      ['gaji', 0],
      ['rp', 0],
      ['5.000.000', 0],
      ['per', 0],
      ['bulan', 0],
      ['hub', 1],
      ['nomor', 1],
      ['0812', 1],
      ['paspor', 2],
      ['aman', 2],
      ['lain', 3],
      ['lagi', 3],
    ])
  })

  it('do not break where every word has its own line', () => {
    expect(
      new Set(copyOf('paspor\ndipegang\nperusahaan\nnanti').tokens.map(token => token.sentence)).size,
    ).toBe(1)
  })
})

describe('hostile input of 100 KB', () => {
  const units = [
    'a',
    'a.',
    '1 ',
    '@a',
    '@',
    'b̶́',
    'a​',
    '🇰',
    '🔥a',
    'аб ',
    'http://',
    '%41',
    '&#65;',
    'QUJD',
    'k3rj4 ',
    '+1',
    'a\n',
    '\u{e0041}',
    'ɐʞɾǝ ',
    'k-',
    'ㅤa',
    'a!',
  ]
  it.each(units)('%j takes time in proportion', unit => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length))
    const ms = cpuMs(() => void copyOf(text))
    expect(ms).toBeLessThan(1_000)
  })
})
