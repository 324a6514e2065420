import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { verdictCard, verdictReasons } from '../../src/offers/card/card.ts'
import { createOfferChecker } from '../../src/offers/check.ts'
import { loadAllSignals } from '../../src/offers/rules/signals-file.ts'
import type { CheckOffer } from '../../src/offers/types.ts'
import { knowledge, words } from '../guidance/fixture.ts'

const CONTENT = join(import.meta.dirname, '../../content')
const card = { say: words.say, contacts: knowledge.contacts, countryName: () => undefined }
const whyOf = (id: string) => {
  const signal = loadAllSignals(CONTENT).signals.find(one => one.id === id)
  if (!signal) throw new Error(`no signal ${id}`)
  return signal.why.id
}

describe('reasons on a card', () => {
  let check: CheckOffer
  beforeAll(() => {
    check = createOfferChecker(CONTENT)
  })

  it.each([
    [
      'Please settle a refundable visa bond of SGD 800 to our partner, Guest Relations Officer, salary SGD 2,400',
      'bayar-di-depan',
    ],
    [
      'Yuk gabung di Manila, chat operator, perusahaan resmi PAGCOR, gaji 14 juta, kontrak kerja jelas, biaya nol',
      'kerja-menipu',
    ],
    ['Loker Taiwan jaga lansia, gaji NT 20.000, motor dijadikan jaminan dulu', 'harta-dijaminkan'],
  ])('name what is wrong first: %s', (text, sign) => {
    expect(check({ parts: [{ kind: 'text', text }] }).reasons[0]?.signal).toBe(sign)
  })

  it('quote no pay as a fee, no clear contract as vague, and never the whole of what was sent', () => {
    const signsOf = (text: string) =>
      check({ parts: [{ kind: 'text', text }] }).reasons.map(({ signal }) => signal)
    expect(
      signsOf(
        'lowongan jaga lansia Taiwan gaji NT 20.000, potongan 7 bln. Sebelum berangkat dikasi uang saku 5 juta buat keluarga',
      ),
    ).not.toContain('bayar-di-depan')
    expect(signsOf('CS di Manila, kontrak kerja jelas, interview via Zoom')).not.toContain('belum-jelas')
    expect(signsOf('gaji 700 dollar, agen yg dulu')).toEqual(['little-said'])
  })

  it('work to which an arrow leads home is no work abroad', () => {
    const text =
      'Hey, friend asks: IT support role Cebu → Jakarta, company Nusantara Digital, KITAS provided, salary IDR 18m, interviewed onsite twice. ok?'
    expect(check({ parts: [{ kind: 'text', text }] }).outcome).toBe('no_signs_found')
    const out = check({
      parts: [{ kind: 'text', text: 'IT support Jakarta → Cebu, gaji 18 juta, WA 0812-0000-4471' }],
    })
    expect(out.entities.destinations.map(({ country }) => country)).toEqual(['PH'])
  })

  it('quote words from the beginning of a clause to its end', () => {
    const quoted = (text: string) => check({ parts: [{ kind: 'text', text }] }).reasons[0]?.evidence
    expect(quoted('open ladies, gaji 20jt, mess gratis, plus plus tidak wajib, pasport pegang bos')).toBe(
      'open ladies, gaji 20jt, mess gratis, plus plus tidak wajib',
    )
    expect(quoted('Kerja ke Jepang visa pelajar dulu plus plus tidak wajib, pasport pegang bos')).toBe(
      'pasport pegang bos',
    )
  })

  it.each([
    [
      'Kerja kebun di Malaysia gaji 6 juta, overstay aman nanti diputihkan',
      'overstay aman',
      /visa yang habis/,
    ],
    [
      'kerjo neng Malaysia ora usah paspor, numpak kapal bengi, gaji 7 juta',
      'ora usah paspor',
      /Tanpa paspor.*penyelundupan/,
    ],
    ['host live streaming Macau cewe cantik 40jt sebulan', 'host live streaming Macau', /penonton/],
    ['Dicari surrogate mother di Georgia, bayaran usd 15.000', 'surrogate mother', /menyerahkan bayi/],
    ['Pertamina buka lowongan kru kapal tanker, hubungi 081200004471', 'Pertamina', /laman resminya/],
    [
      'butuh ART Singapura gaji 600 SGD, potongan 6 bulan, lewat agen bu Ningsih',
      'potongan 6 bulan',
      /perorangan/,
    ],
  ])('fit the words that they quote: %s', (text, words, why) => {
    const [first] = check({ parts: [{ kind: 'text', text }] }).reasons
    expect(first?.evidence).toContain(words)
    expect(first?.why.id).toMatch(why)
  })

  it('name a bridging loan for an internship a scam, and quote its whole sum', () => {
    const text = 'Ferienjob Jerman mahasiswa, dana talangan 30-40 juta dipotong gaji, konversi SKS'
    const { outcome, reasons } = check({ parts: [{ kind: 'text', text }] })
    expect(outcome).toBe('likely_scam')
    expect(reasons.find(({ signal }) => signal === 'biaya-besar')?.evidence).toBe('30-40 juta')
  })

  it.each([
    ['Lowongan PMI Hongkong gaji HKD 5100, potongan 0', 'potong-gaji'],
    ['ijazah SMA, dapat sertifikat lalu magang di kafe', 'dokumen-ditahan'],
    ['Belajar crypto trading, ikut mentor telegram, profit harian 5%', 'kerja-klik'],
  ])('are not found in words that say something else: %s', (text, signal) => {
    expect(check({ parts: [{ kind: 'text', text }] }).signals.map(({ id }) => id)).not.toContain(signal)
  })

  it.each([
    ['UK care worker COS sponsorship ready, pay £6000, 3 weeks', 'biaya-berlipat'],
    ['kerja pabrik Jerman, biaya 5000 euro, visa diurus', 'biaya-besar'],
    ['Lowongan packing online shop 5jt seminggu daftar bayar 250rb', 'bayar-sebelum-berangkat'],
    ['loker shopee packing 5jt seminggu daftar bayar 250rb', 'bayar-sebelum-berangkat'],
  ])('tell what is to be paid, in any currency and for being registered: %s', (text, signal) => {
    const { outcome, reasons } = check({ parts: [{ kind: 'text', text }] })
    expect(['likely_scam', 'suspicious']).toContain(outcome)
    expect(reasons.map(reason => reason.signal)).toContain(signal)
  })

  it.each([
    ['Keluarga pasien di Singapura cari donor hati, imbalan besar', 'other_scam', /korban/],
    ['dicari donor sel telur, bayaran 30 juta, umur 20-28, dibawa ke Thailand', 'other_scam', /sel telur/],
    ['kerja di Malaysia pulang hari, bawa bungkusan kecil aja, 5jt', 'other_scam', /menyelundupkan/],
    ['umur kurang? bisa dinaikkan di paspor, kerja Malaysia jadi PRT', 'job_offer', /palsu|umur/i],
  ] as const)(
    'warn of parts of the body, parcels and ages that are bought or changed: %s',
    (text, about, why) => {
      const verdict = check({ parts: [{ kind: 'text', text }] })
      expect(verdict.about).toBe(about)
      expect(verdict.reasons[0]?.why.id).toMatch(why)
    },
  )

  it.each([
    'UK care worker, sponsorship provided, pay £2400, apply at nhs.uk',
    'Seasonal farm work Germany, pay €2400, apply at arbeitsagentur.de',
  ])('take a wage called pay for no fee: %s', text => {
    const { signals } = check({ parts: [{ kind: 'text', text }] })
    expect(signals.map(({ id }) => id)).not.toContain('biaya-besar')
  })

  it('call words vague that are those of no scam, and a number at home by no case abroad', () => {
    const told = (text: string) => verdictReasons(check({ parts: [{ kind: 'text', text }] }), 'id', card)
    expect(told('Dicari driver pribadi di Jakarta Selatan, gaji 4 juta, tinggal dalam')).toContain(
      'Terlalu sedikit yang bisa dicek',
    )
    const number = told('Butuh ART menginap di Bekasi, gaji 2 juta, hubungi Bu Ani 081200004471')
    expect(number).toContain('081200004471')
    expect(number).not.toContain('Kamboja')
  })

  it('name the part that they stood in only where parts are of several kinds', () => {
    const advert = { kind: 'text' as const, text: 'butuh admin di Kamboja, gaji 15 juta, tiket ditanggung' }
    const shown = (parts: Parameters<CheckOffer>[0]['parts']) =>
      verdictCard(check({ parts }), 'id', card, { parts })
    expect(shown([advert, { kind: 'text', text: 'suruh bayar dulu 2 juta' }])).not.toContain('(di tulisan)')
    expect(shown([advert, { kind: 'caption', text: 'suruh bayar dulu 2 juta' }])).toContain('(di tulisan)')
  })

  it('say a thing once: what a graver sign says too stands under "Why?" only', () => {
    const verdict = check({
      parts: [
        { kind: 'text', text: 'butuh admin di Kamboja, gaji 15 juta, tiket ditanggung, wa 0812-0000-4321' },
      ],
    })
    const again = whyOf('luar-negeri-tanpa-lembaga')
    const shown = verdictCard(verdict, 'id', card)
    expect(shown).toContain(whyOf('tujuan-bukan-resmi'))
    expect(shown).not.toContain(again)
    expect(verdictReasons(verdict, 'id', card)).toContain(again)
  })

  it('stay where nothing else says it', () => {
    const text =
      'ada kerja jaga lansia di Singapura gaji 12 juta, pakai visa kunjungan dulu, bilang ke imigrasi mau liburan'
    expect(verdictCard(check({ parts: [{ kind: 'text', text }] }), 'id', card)).toContain(
      whyOf('luar-negeri-tanpa-lembaga'),
    )
  })

  it('do not call pay far too high that official wages come to as well', () => {
    const told = (text: string) =>
      check({ parts: [{ kind: 'text', text }] }).reasons.some(
        ({ signal }) => signal === 'gaji-terlalu-tinggi',
      )
    const offer = (pay: string) =>
      `Dibutuhkan ABK kapal ikan Taiwan, ${pay}, berangkat dari Batam tanpa ribet surat, DP 3 juta ke rekening pribadi BCA a/n Sutrisno`
    expect(told(offer('gaji 550 USD'))).toBe(false)
    expect(told(offer('gaji 3.500 USD'))).toBe(true)
  })

  it('tell of a firm that is named without a licence, and only beside a risk', () => {
    const reasons = (text: string) =>
      check({ parts: [{ kind: 'text', text }] }).reasons.map(({ signal }) => signal)
    const firm = 'Lowongan kerja ke Malaysia, PT Sinar Jaya, gaji RM1700'
    expect(reasons(`${firm}, bayar proses 5 juta dulu ke rekening pribadi Bu Sri`)).toContain(
      'perusahaan-tanpa-izin',
    )
    expect(
      reasons(`${firm}, SIP2MI 0123/2026, bayar proses 5 juta dulu ke rekening pribadi Bu Sri`),
    ).not.toContain('perusahaan-tanpa-izin')
  })
})

describe('reasons where no sign was found', () => {
  const quoted = (text: string) => {
    const [reason] = createOfferChecker(CONTENT)({ parts: [{ kind: 'text', text }] }).reasons
    return reason?.signal === 'wording' ? reason.evidence : null
  }

  it('quote the words in a row that gave it away, of one sentence', () => {
    const text =
      'Besok di embassy bilang kapal cargo ya bukan fishing, biar visanya lolos. Nama kapal di kertas ini hafalkan'
    const evidence = quoted(text) ?? ''
    expect(text).toContain(evidence)
    expect(evidence.split(/\s+/).length).toBeGreaterThanOrEqual(4)
    expect(evidence.split(/\s+/).length).toBeLessThanOrEqual(12)
    expect(evidence).toMatch(/cargo|visanya lolos/)
    expect(evidence).not.toMatch(/\. /)
  })

  it('do not quote the name of a place alone', () => {
    const evidence = quoted('cukup bu buat nyebrang Krayan, nanti di sana kerja kebon lada, ga ditanya2')
    expect(evidence).toContain('nanti di sana')
  })
})

describe('a scam that is no job offer', () => {
  let check: CheckOffer
  beforeAll(() => {
    check = createOfferChecker(CONTENT)
  })
  const told = (text: string) => check({ parts: [{ kind: 'text', text }] })

  it.each([
    'Tiket kapal Lebaran sisa 3, transfer lunas ke rekening saya a.n. Budi sekarang',
    'SELAMAT! Nomor WA anda memenangkan 75jt dari undian. Hub 0853-0000-1111, biaya admin 500rb dulu',
    'Bayar 3jt sekarang atau video kamu kusebar ke semua temanmu',
  ])('is not explained with employers and placement: %s', text => {
    const { about, reasons } = told(text)
    expect(about).toBe('other_scam')
    expect(reasons.length).toBeGreaterThan(0)
    for (const { why } of reasons) expect(why.id).not.toMatch(/pemberi kerja|P3MI|penempatan|pekerja/i)
  })

  it.each([
    ['Bayar 3jt sekarang atau video kamu kusebar ke semua temanmu', 'ancam-sebar', 'Jangan bayar'],
    ['mau jual ginjal? dibayar 120jt, operasi di Kamboja', 'jual-organ', 'adalah korban'],
    ['jadi kurir bawa koper Thailand-Hongkong 25jt', 'titipan-bawa-barang', 'koper yang tidak kamu isi'],
  ])('%s gets steps of its own', (text, sign, step) => {
    const verdict = told(text)
    expect(verdict.signals.map(({ id }) => id)).toContain(sign)
    const shown = verdictCard(verdict, 'id', card)
    expect(shown).toContain(step)
    expect(shown).toContain('Polisi 110')
    expect(shown).not.toContain('aplikasi atau nomor resmi')
  })
})

describe('a missing placement company', () => {
  const check = createOfferChecker(CONTENT)
  const reasonsOf = (text: string) => check({ parts: [{ kind: 'text', text }] }).reasons

  it.each([
    ['farm job australia with tourist visa', 'tourist visa'],
    ['my cousin says come as tourist first to korea then work', 'tourist first'],
    ['New Zealand fruit picking, need $300 admin', '$300 admin'],
  ])('is not the only reason where the words say more: %s', (text, quoted) => {
    const [first, second] = reasonsOf(text)
    expect(first?.evidence).toContain(quoted)
    expect(second?.signal).toBe('luar-negeri-tanpa-lembaga')
  })

  it('stands below every sign that was found', () => {
    const reasons = reasonsOf('kerja ke polandia cukup bayar 18jt ke rekening pribadi, slot tinggal 3')
    expect(reasons.length).toBeGreaterThan(1)
    expect(reasons.at(-1)?.signal).toBe('luar-negeri-tanpa-lembaga')
  })

  it.each([
    'Kitchen helper Maldives, Sun Siyam resort, USD 400 + service charge, food and room, apply sunsiyam.com/careers',
  ])('accuses no plain words beside it: %s', text => {
    expect(reasonsOf(text).map(({ signal }) => signal)).toEqual(['luar-negeri-tanpa-lembaga'])
  })

  it.each([
    'dibutuhkan housekeeping hotel di turki, gaji 12 juta, agen PT Bali Jaya, ada SIP2MI, hub 081234560000',
    'lowongan kerja ke Malaysia gaji 6 juta, PT Bali Jaya P3MI resmi, hub 081234560000',
  ])('whose licence is claimed without a number is asked for the number: %s', text => {
    const reasons = reasonsOf(text)
    expect(reasons.map(({ signal }) => signal)).toContain('licence-unnumbered')
    expect(reasons.find(({ signal }) => signal === 'licence-unnumbered')?.evidence).toMatch(
      /^(?:SIP2MI|P3MI)$/,
    )
    expect(reasons.map(({ signal }) => signal)).not.toContain('perusahaan-tanpa-izin')
  })

  it.each([
    'lowongan kerja ke Malaysia gaji 6 juta, PT Bali Jaya, tanpa SIP2MI',
    'lowongan kerja ke Malaysia gaji 6 juta, PT Bali Jaya, SIP2MI nyusul',
  ])('is missing where it is denied, asked for or yet to come: %s', text => {
    expect(reasonsOf(text).map(({ signal }) => signal)).toContain('perusahaan-tanpa-izin')
  })

  it('is not held against a visa that one applies for oneself', () => {
    const ids = reasonsOf('au pair jerman, host family, 280 euro per bulan').map(({ signal }) => signal)
    expect(ids).toEqual(['own-visa'])
  })
})

it('plain words accuse nobody: what is missing is told instead', () => {
  const text = 'lowongan pabrik roti bogor, gaji umr, datang ke pabrik'
  const verdict = createOfferChecker(CONTENT)({ parts: [{ kind: 'text', text }] })
  const shown = verdictCard(verdict, 'id', card)
  expect(shown).toContain('Terlalu sedikit yang bisa dicek')
  expect(shown).not.toContain('sering muncul di tawaran palsu')
})

describe('a card', () => {
  const check = createOfferChecker(CONTENT)

  it('quotes the same words once, with all that is wrong with them', () => {
    const text =
      'Lowongan ABK kapal ikan Taiwan, kasbon 5 juta, tanpa PKL, gaji 450 USD, dokumen dibantu, wa 0812-0000-4321'
    const shown = verdictCard(check({ parts: [{ kind: 'text', text }] }), 'id', card)
    const quotes = [...shown.matchAll(/“[^”]+”/g)].map(([quote]) => quote)
    expect(quotes).toContain('“tanpa PKL”')
    expect(new Set(quotes).size).toBe(quotes.length)
  })

  it.each([
    ['Model freelance ke Hongkong umur 15-20 tahun, gaji 20 juta, tinggi 165, dm @modelhk', 'SIP2MI'],
    ['Staf data entry Myanmar gaji 15 juta, dijemput di Bangkok, wa 0812-0000-4321', 'jangan berangkat'],
    ['Lowongan restoran KL, gaji RM2500, makan tempat tinggal disediakan, wa 0812-0000-4321', 'SIP2MI'],
  ])('who is taken abroad is told of no work from home and no meeting in a crowd: %s', (text, step) => {
    const shown = verdictCard(check({ parts: [{ kind: 'text', text }] }), 'id', card)
    expect(shown).toContain(step)
    expect(shown).not.toMatch(/Kerja dari rumah|tempat ramai/)
  })

  it('who works from home for a firm abroad is still told of work from home', () => {
    const text =
      'data entry dari rumah untuk perusahaan Singapore, gaji 5 juta, daftar bayar 100rb, wa 0812-0000-4321'
    expect(verdictCard(check({ parts: [{ kind: 'text', text }] }), 'id', card)).toContain('Kerja dari rumah')
  })
})
