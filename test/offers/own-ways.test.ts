import { describe, expect, test } from 'vitest'
import { createOfferChecker } from '../../src/offers/check.ts'
import { createUnderstander } from '../../src/offers/understand.ts'

const { understand } = createUnderstander('content')
const ownWays = (text: string) => understand({ parts: [{ kind: 'text', text }] }).ownWays

describe('a message leads only to a known sender', () => {
  test.each([
    'Paket 10GB cuma 50rb, aktifkan di *363*46# sekarang!',
    'Tukar poin jadi voucher di my.telkomsel.com, S&K berlaku',
    'Cek tagihan di bpjs-kesehatan.go.id',
    'Rekrutmen KAI hanya di recruitment.kai.id',
    'Pelanggan 081200001234, bonus pulsa Anda belum diambil. Hub *101# sekarang',
    'Kuota nomor Anda: 0812-0000-1234 hampir habis, isi di *363#',
  ])('%s', text => {
    expect(ownWays(text)).toBe(true)
  })

  test.each([
    ['it names no way at all', 'Selamat, Anda dapat bonus pulsa hari ini'],
    ['a number beside the address', 'Info telkomsel.com, klaim hadiah hub 0812-0000-1234'],
    [
      "a number to call beside the reader's own",
      'Pelanggan 081200001234 menang poin *101#, hub 081200005678',
    ],
    [
      'an account beside the address',
      'Tagihan di bca.co.id, transfer ke rek BCA 1234567890 a.n. Budi Santoso',
    ],
    ['a handle beside the code', 'Isi *363# lalu chat @admin_poin di Telegram'],
    ['a look-alike of the address', 'Klaim di telkomsel.com.hadiah-poin.example'],
    ['another address beside it', 'Cek telkomsel.com atau undian-poin.example'],
    ['a reply asked for', 'Bonus 5GB dari telkomsel.com, balas lewat DM ya'],
    ['a code that sends credit to somebody', 'Gandakan pulsa, ketik *858*081200001234*50000#'],
    ['a code that sends calls to somebody', 'Aktifkan bonus dengan **21*081200001234#'],
  ])('not when there is %s', (_, text) => {
    expect(ownWays(text)).toBe(false)
  })
})

test('an official address in it makes no offer look better', () => {
  const check = createOfferChecker('content')
  const verdictOf = (text: string) => check({ parts: [{ kind: 'text', text }] }).outcome
  for (const offer of [
    'Lowongan admin game di Kamboja, gaji 15 juta, tiket ditanggung, tanpa pengalaman, minat balas saja',
    'Dicari ART Malaysia pakai visa turis dulu, paspor dipegang agen, berangkat minggu ini',
  ])
    expect(verdictOf(`${offer}. Info: kp2mi.go.id`)).toBe(verdictOf(offer))
})
