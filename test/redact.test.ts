import { describe, expect, it } from 'vitest'
import { redact } from '../src/llm/redact.ts'

describe("the reporter's side is masked", () => {
  it.each([
    ['Nama saya Siti Aminah, NIK 3201234567890001', 'Nama saya [NAME], NIK [NIK]'],
    ['namaku budi dari malang', 'namaku [NAME] dari malang'],
    ['Saya Siti Aminah mau lapor agen Budi', 'Saya [NAME] mau lapor agen Budi'],
    ['I am Siti, I want to report agent Budi', 'I am [NAME], I want to report agent Budi'],
    ['saya juga mau lapor', 'saya juga mau lapor'],
    ['saya punya nomor 0812-3456-7890', 'saya punya nomor [PHONE]'],
    ['jenengku Slamet, hpku 0813-1111-2222', 'jenengku [NAME], hpku [PHONE]'],
    [
      'My name is John Doe, my phone number is +62 812 3456 7890',
      'My name is [NAME], my phone number is [PHONE]',
    ],
    ['Nomor saya 0812-3456-7890', 'Nomor saya [PHONE]'],
    ['0812 3456 7890 itu nomor saya', '[PHONE] itu nomor saya'],
    ['rek saya BRI 0012-01-000123-50-1', 'rek saya BRI [ACCOUNT]'],
    ['email saya budi.s@gmail.com', 'email saya [EMAIL]'],
    ['lahir 12-05-1998 di Kediri', 'lahir [BIRTHDATE] di Kediri'],
    ['TTL: Malang, 3 Mei 2001', 'TTL: Malang, [BIRTHDATE]'],
    ['alamat saya Jl. Mawar No. 5 RT 02/03, Kec. Lowokwaru. Tolong', 'alamat saya [ADDRESS]. Tolong'],
    ['I live at 12 Baker Street, London', 'I live at [ADDRESS]'],
  ])('%s', (text, masked) => {
    expect(redact(text).text).toBe(masked)
  })
})

describe('papers are masked whosever they are', () => {
  it.each([
    '3201234567890001',
    '3201 2345 6789 0001',
    '32.01.23.456789.0001',
    '３２０１２３４５６７８９０００１',
    '3201​2345​6789​0001',
    'NIK3201234567890001',
    'nik 320123456789001',
    'kartu 4111 1111 1111 1111',
    'paspor B 1234567',
    'X9876543',
    'pasporku c1234567',
    'KTP: 3201-2345-6789-0001',
    '3201234567890001320123456789000232012345678900033201234567890004',
  ])('%s', text => {
    expect(redact(`tolong ${text} cek`).text).not.toMatch(/\p{Nd}{3}/u)
  })

  it('in a filled form everything of the person goes', () => {
    const { text } = redact(
      'Nama: Rina\nTTL: Malang, 3 Mei 2001\nAlamat: Jl. A 3\nNIK: 3573014305010002\nHP 081298765432',
    )
    expect(text).toBe('Nama: [NAME]\nTTL: Malang, [BIRTHDATE]\nAlamat: [ADDRESS]\nNIK: [NIK]\nHP [PHONE]')
  })
})

describe("the recruiter's contacts are kept", () => {
  it('as evidence, in reading order', () => {
    const text = 'Agen WA 0831-0000-9186, BCA 1234567890 a.n. Joko, t.me/loker_kh, @bos_kh, bos@kerja.example'
    const { text: kept, contacts, masked } = redact(text)
    expect(kept).toBe(text)
    expect(masked).toEqual([])
    expect(contacts).toEqual([
      '+6283100009186',
      'BCA 1234567890',
      't.me/loker_kh',
      '@bos_kh',
      'bos@kerja.example',
    ])
  })

  it('also when the reporter gives an own number first', () => {
    const { text, contacts } = redact('Nomor saya 0812-3456-7890. Agennya WA 0831-0000-9186')
    expect(text).toBe('Nomor saya [PHONE]. Agennya WA 0831-0000-9186')
    expect(contacts).toEqual(['+6283100009186'])
  })

  it('also when the recruiter writes in the first person', () => {
    expect(redact('Transfer dp ke rek saya BCA 1234567890 ya kak').contacts).toEqual(['BCA 1234567890'])
  })

  it.each([
    'Kirim foto KTP ke 0838-0000-4142',
    'Telepon saya 0811-0000-6152',
    'gaji IDR 17.000.000 – 30.000.000, 17.000.000-30.000.000',
    'biaya atas nama saya sendiri',
    'tempat tinggal di kompleks kantor No. 3',
  ])('and nothing is masked in: %s', text => {
    expect(redact(text)).toMatchObject({ text, masked: [] })
  })

  it('but not a number known to be the reporter’s', () => {
    const { text, contacts } = redact('hubungi 0812-3456-7890', { ownNumbers: ['+62 812 3456 7890'] })
    expect(text).toBe('hubungi [PHONE]')
    expect(contacts).toEqual([])
  })

  it('and where somebody is stays readable', () => {
    expect(redact('saya tinggal di Kamboja tolong').text).toBe('saya tinggal di Kamboja tolong')
  })
})

describe('redaction', () => {
  it('tells offsets of the text handed in', () => {
    const text = 'halo NIK 3201234567890001 ya'
    expect(redact(text).masked.map(({ start, end }) => text.slice(start, end))).toEqual(['3201234567890001'])
  })

  it('reaches the end of long texts', () => {
    const text = `${'gaji besar sekali '.repeat(3_000)}NIK saya 3201234567890001`
    expect(redact(text).text).toMatch(/NIK saya \[NIK\]$/)
  })

  it('masks everything when it cannot read the text', () => {
    const broken = {
      get ownNumbers(): string[] {
        throw new Error('no')
      },
    }
    expect(redact('NIK 3201234567890001', broken)).toMatchObject({ text: '[MASKED]', contacts: [] })
  })
})
