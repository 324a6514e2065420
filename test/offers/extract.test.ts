import { describe, expect, it } from 'vitest'
import { extract } from '../../src/offers/extract.ts'
import { loadDestinations } from '../../src/offers/place/destinations.ts'
import { normalise } from '../../src/offers/text/normalise.ts'
import type { Entities } from '../../src/offers/types.ts'

const destinations = loadDestinations('content')

function read(text: string): Entities {
  const offer = { parts: [{ kind: 'text' as const, text }] }
  return extract(offer, normalise(offer), destinations)
}

describe('phones', () => {
  it.each([
    ['Hub 0831-0000-9186 ya', '+6283100009186', 'ID', '0831-0000-9186'],
    ['WA +855 12 345 678', '+85512345678', 'KH', '+855 12 345 678'],
    ['wa.me/6281200009186', '+6281200009186', 'ID', '6281200009186'],
    ['nomere 62 812 0000 9186', '+6281200009186', 'ID', '62 812 0000 9186'],
    ['call 0060 12-345 6789', '+60123456789', 'MY', '0060 12-345 6789'],
    ['wa 812-0000-9186', '+6281200009186', 'ID', '812-0000-9186'],
    ['WA O812 0OO0 9186', '+6281200009186', 'ID', 'O812 0OO0 9186'],
    ['hp ０８１２００００９１８６', '+6281200009186', 'ID', '０８１２００００９１８６'],
    ['0812.0000.9186', '+6281200009186', 'ID', '0812.0000.9186'],
  ])('%s', (text, e164, country, quote) => {
    const [phone] = read(text).phones
    expect(phone).toMatchObject({ e164, country })
    expect(text.slice(phone?.span.start, phone?.span.end)).toBe(quote)
  })

  it('are told apart when two stand side by side', () => {
    expect(read('0812-0000-9186 0857-1111-2222').phones.map(phone => phone.e164)).toEqual([
      '+6281200009186',
      '+6285711112222',
    ])
  })

  it.each([
    'Rp 15.000.000',
    'lahir 05-12-2026',
    'NIK 3201234567890001',
    'jam 08.00 - 17.00',
    'SIP2MI 0123/2026',
    'gaji 10000000',
  ])('are not %s', text => {
    expect(read(text).phones).toEqual([])
  })
})

describe('links', () => {
  it.each([
    [
      'cek https://kp2mi-resmi.example/daftar?x=1.',
      'https://kp2mi-resmi.example/daftar?x=1',
      'kp2mi-resmi.example',
    ],
    ['gabung (t.me/loker_kh)', 't.me/loker_kh', 't.me'],
    ['bit.ly/abc,', 'bit.ly/abc', 'bit.ly'],
    ['situs kerja-jepang.com saja', 'kerja-jepang.com', 'kerja-jepang.com'],
    ['www.kp2mi.go.id', 'www.kp2mi.go.id', 'kp2mi.go.id'],
    ['http://аррle.com/x', 'http://аррle.com/x', 'xn--le-6kc8da.com'],
  ])('%s', (text, url, domain) => {
    expect(read(text).links.map(link => [link.url, link.domain])).toEqual([[url, domain]])
  })

  it.each([
    'gaji besar.Info lebih lanjut',
    'Jl.Raya No.5',
    'Rp.5000',
    'budi@gmail.com',
    'foto.zip',
    'kerja.gajinya',
  ])('are not %s', text => {
    expect(read(text).links).toEqual([])
  })

  it('and mail addresses and handles are three things', () => {
    const found = read('email HRD@ptmaju.co.id, tele @admin_loker, t.me/bos_kh, @dmin')
    expect(found.emails.map(email => email.address)).toEqual(['hrd@ptmaju.co.id'])
    expect(found.handles.map(handle => handle.handle)).toEqual(['@admin_loker', '@bos_kh'])
  })
})

describe('money', () => {
  it.each([
    ['Rp 15.000.000', 15_000_000, 'IDR', null],
    ['gaji 15 juta', 15_000_000, 'IDR', null],
    ['15jt/bulan', 15_000_000, 'IDR', 'month'],
    ['2,5jt sebulan', 2_500_000, 'IDR', 'month'],
    ['gajine 850rb per dinten', 850_000, 'IDR', 'day'],
    ['5k per task', 5_000, 'IDR', 'task'],
    ['USD 1,250 a month', 1_250, 'USD', 'month'],
    ['$1200', 1_200, 'USD', null],
    ['RM1.700 / month', 1_700, 'MYR', 'month'],
    ['NT 28rb', 28_000, 'TWD', null],
    ['NT$29.500', 29_500, 'TWD', null],
    ['6500 RMB', 6_500, 'CNY', null],
    ['23 ribu baht', 23_000, 'THB', null],
    ['2500 dolar taiwan', 2_500, 'TWD', null],
    ['biaya 500.000 saja', 500_000, 'IDR', null],
    ['upah harian 150rb', 150_000, 'IDR', 'day'],
    ['g@ji l5jt', null, '', null],
  ])('%s', (text, amount, currency, period) => {
    const expected = amount === null ? [] : [[amount, currency, period]]
    expect(read(text).money.map(money => [money.amount, money.currency, money.period])).toEqual(expected)
  })

  it.each(['10–15 juta per bulan', '10 sampai 15 juta per bulan', 'Rp 10-15 jt/bln', '10jt s/d 15jt /bln'])(
    'a span is two amounts: %s',
    text => {
      expect(read(text).money.map(money => [money.amount, money.period])).toEqual([
        [10_000_000, 'month'],
        [15_000_000, 'month'],
      ])
    },
  )

  it.each([
    'umur 18-35 th',
    'kerja 8 jam',
    '10k followers',
    'hub 0812-0000-9186',
    'butuh 20 orang',
    'kelas 2.500',
  ])('is not %s', text => {
    expect(read(text).money).toEqual([])
  })

  it('a comma ends an amount', () => {
    expect(read('bonus 5jt, USD 100').money.map(money => [money.amount, money.currency])).toEqual([
      [5_000_000, 'IDR'],
      [100, 'USD'],
    ])
  })
})

describe('places', () => {
  it.each([
    ['ke k4mb0ja', [['KH', false]]],
    ['di Phnom Penh', [['KH', false]]],
    ['lokasi Sihanoukville', [['KH', true]]],
    [
      'loker 🇲🇲 Myawaddy',
      [
        ['MM', false],
        ['MM', true],
      ],
    ],
    ['berangkat ke KH', [['KH', false]]],
    ['negara K', [['KH', false]]],
    ['kh aja, wa +855 12 345 678', []],
    ['work in Cambodia', [['KH', false]]],
    ['kerja di Inggris', [['GB', false]]],
    ['UK care worker needed', [['GB', false]]],
    ['jual sepatu UK 42', []],
    ['bisa bahasa Inggris', []],
    ['syarat: Inggris aktif', []],
    ['toko di Jl. Kamboja no 5', []],
    ['jual bunga kamboja', []],
    ['guru les inggris TK-SD area Sidoarjo', []],
    ['kerja di Inggris, guru TK', [['GB', false]]],
    ['chef masakan Filipina di hotel Manado Aryaduta', []],
    ['Resto Korea di PIK butuh waiter', []],
    ['restoran Vietnam butuh kasir di Surabaya', []],
    ['restoran Jepang butuh kasir, gaji 25jt', [['JP', false]]],
    ['pabrik makanan Taiwan, kontrak 3 tahun', [['TW', false]]],
    ['Restoran Jepang, kerja di Luar negeri', [['JP', false]]],
    ['LOKER RESTORAN JEPANG, KERJA DI DAPUR', [['JP', false]]],
    [
      'restoran Korea di Dubai',
      [
        ['KR', false],
        ['AE', false],
      ],
    ],
  ])('%s', (text, mentions) => {
    expect(read(text).destinations.map(mention => [mention.country, mention.hotspot])).toEqual(mentions)
  })
})

describe('companies, licences, accounts', () => {
  it.each([
    ['PT Maju Jaya Sentosa butuh 20 orang', ['PT Maju Jaya Sentosa']],
    ['loker CV. Berkah Abadi, Malang', ['CV. Berkah Abadi']],
    ['pt sinar harapan membuka lowongan', ['pt sinar harapan']],
    ['ABC Trading Co., Ltd is hiring', ['ABC Trading Co., Ltd']],
    ['LPK Sakura Bandung', ['LPK Sakura Bandung']],
    ['pt yang resmi', []],
    ['kok ga ada nama pt nya ya', []],
    ['ini pt apa sih', []],
    ['tidak lewat PT. Jadi langsung', []],
    ['kirim CV PDF', []],
    ['lewat P3MI. Biaya nol', []],
    ['perusahaan ternama', []],
  ])('company: %s', (text, names) => {
    expect(read(text).companies.map(company => company.name)).toEqual(names)
  })

  it.each([
    ['SIP2MI No. 0123/2026.', ['SIP2MI No. 0123/2026']],
    ['punya SIP3MI: 45/2024', ['SIP3MI: 45/2024']],
    ['SIUPPAK 123.45/XII/2024', ['SIUPPAK 123.45/XII/2024']],
    ['SIP2MI resmi', []],
    ['cek SISKOP2MI sebelum 20 Mei', []],
  ])('licence: %s', (text, numbers) => {
    expect(read(text).licences.map(licence => licence.number)).toEqual(numbers)
  })

  it.each([
    ['transfer ke BCA 1234567890 a.n. Budi', ['1234567890']],
    ['rek BRI 0012-01-000123-50-1', ['0012-01-000123-50-1']],
    ['DANA 081200009186', ['081200009186']],
    ['1234567890 atas nama Joko', ['1234567890']],
    ['Transfer a.n. Darsono 0000-11-002233', ['0000-11-002233']],
    ['NIK 3201234567890001', []],
    ['kode 1234567890', []],
  ])('account: %s', (text, numbers) => {
    expect(read(text).accounts.map(account => account.number)).toEqual(numbers)
  })

  it.each([
    ['DP dulu ke rek BCA 7350123456 a.n Rina', ['BCA 7350123456']],
    ['DP dulu ke Mandiri 1520012345678 an Joko', ['Mandiri 1520012345678']],
    ['transfer ke BNI 0812345678', ['BNI 0812345678']],
    ['rek BNI no. 0812345678 a.n. Sari', ['BNI 0812345678']],
    ['BRI 111101000123501 atau BCA 7350123456', ['BRI 111101000123501', 'BCA 7350123456']],
    ['transfer ke 7350123456 (BCA) a.n. Rina', ['BCA 7350123456']],
    ['bayar lewat DANA 081200009186', ['DANA 081200009186']],
    ['rekening cimb niaga 800123456789', ['CIMB Niaga 800123456789']],
    ['dana 5 juta ditransfer ke rekening 1234567890', [' 1234567890']],
    ['usaha mandiri, setor ke rekening bank daerah 1234567890', [' 1234567890']],
  ])('the bank of an account: %s', (text, accounts) => {
    expect(read(text).accounts.map(({ bank, number }) => `${bank ?? ''} ${number}`)).toEqual(accounts)
  })

  it.each([
    ['transfer ke BNI 0812345678', []],
    ['transfer ke BCA, hub 0812345678', ['+62812345678']],
    ['rek BCA 7350123456, WA 0812345678', ['+62812345678']],
    ['DANA 0812345678', ['+62812345678']],
    ['admin bank BRI 081234567890', ['+6281234567890']],
    ['wa admin bri 0812345678', ['+62812345678']],
  ])('an account that begins as a mobile number does is no phone: %s', (text, phones) => {
    expect(read(text).phones.map(({ e164 }) => e164)).toEqual(phones)
  })
})
