import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../src/guidance/content/load.ts'
import { stepsFor } from '../../src/offers/card/steps.ts'
import { createOfferChecker } from '../../src/offers/check.ts'
import { asClaimed, asDescribed } from '../../src/offers/described.ts'

const CONTENT = resolve(import.meta.dirname, '../../content')
const check = createOfferChecker(CONTENT)
const judge = (text: string) => check({ parts: [{ kind: 'text', text }] })
const { contacts } = loadKnowledge(CONTENT)

describe('an offer told of in the asker’s own words', () => {
  it.each([
    'Temen nawarin kerja CS di Thailand 18 juta tanpa pengalaman, visa turis dulu. Aman ga?',
    'kak sepupuku ditawari jadi operator di Kamboja, tiketnya dibayarin, beneran nggak ya?',
    'Suami saya diajak kerja kapal lewat tekong, paspornya mau dipegang agen. Apa boleh?',
    'TKW Saudi non prosedural bonus 10jt utk suami, berangkat besok via Surabaya',
    'My cousin was offered a customer service job in Myanmar, ticket paid by the boss. Is it legit?',
    'Is this real: "Earn USD 500 a day from home! Just like TikTok videos. Deposit 100 USDT to activate your account."',
    'Ketemu om di pasar, katanya bisa petik buah di Australia bulan depan, pakai visa turis dulu asal bayar 15 juta ke rekening pribadinya. Menurut kakak bagaimana?',
    'My sister got an offer nurse job in UK NHS, agency asks 2000 pounds for CoS',
    'sepupu saya umur 22 dijanjiin kerja di sarawak tanpa paspor lewat entikong',
    'tetangga ngajak kerja ke tawau, katanya ga perlu paspor',
    'my cousin was promised work in sarawak without a passport via entikong',
    'anakku ditawarin kerja di serawak lewat entikong ga usah paspor',
  ])('is looked at like the offer: %s', text => {
    const verdict = judge(text)
    expect(verdict.danger).toBeNull()
    const shown = asDescribed(verdict) ?? verdict
    expect(['likely_scam', 'suspicious']).toContain(shown.outcome)
    for (const { evidence } of shown.reasons) expect(text).toContain(evidence)
  })

  it.each([
    'tetangga ngasih ini: "Dibutuhkan CS Chat di Myawaddy, gaji 15jt, tiket ditanggung". menarik ya',
    'Hi, my kababayan in Manila got this: "Urgent! Encoder for BPO in Thailand border, 45k PHP, ticket provided, go to Mae Sot"',
    'td malam di grup WA ada yg share: "kerja di Polandia pabrik sosis, gaji 18 jt, biaya 65 juta bs nyicil, PT resmi". aku penasaran',
    'teman ngirim begini "kerja scanner di Bangkok, gaji 14jt, tiket dan paspor diurus, tanpa pengalaman"',
    'kancaku oleh WA ngene: "lowongan operator komputer Kamboja, gaji 14 juta, budal minggu iki"',
    'someone posted in our group: "Hiring typist in Cambodia, $1200, free flight, no experience"',
    'teman ngirim begini "kerja scanner Bangkok 14jt, paspor diurus"',
  ])('is judged by what was sent, though nobody asks: %s', text => {
    const verdict = judge(text)
    expect((asDescribed(verdict) ?? verdict).outcome).toBe('likely_scam')
  })

  it('is about the place of the work, not where who got it lives', () => {
    const { entities, reasons } = judge(
      'Hi, my kababayan in Manila got this: "Encoder for BPO in Mae Sot, 45k PHP, ticket provided"',
    )
    expect(entities.destinations.map(({ country }) => country)).toEqual(['TH'])
    expect(reasons.map(({ evidence }) => evidence)).not.toContain('Manila')
  })

  it.each([
    'Polisi share ini: "Waspada loker admin di Kamboja gaji 15 juta, itu penipuan"',
    'Bu guru ngasih soal: "Dibutuhkan CS di Myawaddy gaji 15jt, tiket ditanggung" mana cirinya',
    'pacarku kirim "aku kerja di pabrik Taiwan gajinya 27 ribu NT enak kok"',
    'ibu kirim: "nak kapan pulang, ayah kangen, nanti dibayarin tiketnya"',
    'teman forward ini "PT Karya Jaya SIP2MI 0123/2026 perawat Jepang, gratis, daftar di kantor" bagus ya',
    'Berapa gaji pabrik di Korea?',
    'Apa itu KGM?',
    'Waspada! Kalau ada yang nawarin kerja di Kamboja, jangan mau. Paham?',
    'Polisi menangkap tersangka yang menawarkan kerja ke Myanmar.',
    'what documents do I need before flying to taiwan for work',
    'kerja di thailand legal ga',
    'hukuman apa untuk calo tki ilegal ke saudi yang minta 10 juta',
    'tetangga dideportasi dari saudi, dulu ilegal, gaji 10 juta',
    'kamboja aman gak buat solo traveler cewek?',
    'Shopee mengingatkan: tidak ada pekerjaan like dan follow. Itu penipuan mengatasnamakan Shopee.',
    'My sister got an offer as a nurse in the UK, but she refused because the agency asks 2000 pounds',
    'She got the job offer from work in March and we are happy',
  ])('is not seen where none is told of: %s', text => {
    expect(judge(text).described).toBeNull()
  })
})

describe('an offer for a country without placement, told of without a question', () => {
  it.each([
    ['He offers job "chatter" in Sihanoukville', 'likely_scam'],
    ['he offer me job in Myawaddy as customer service', 'likely_scam'],
    ['dia nawarin aku kerja di Myawaddy jadi customer service', 'likely_scam'],
    ['someone offers me to be chatter in Cambodia', 'likely_scam'],
    ['temen ngajak aku kerja di Kamboja', 'suspicious'],
    ['calo minta 3 juta lewat nunukan', 'suspicious'],
    ['someone offers me admin job in Taiwan, asks 3 million by transfer to BCA', 'suspicious'],
  ] as const)('%s: %s', (text, outcome) => {
    const verdict = judge(text)
    expect((asDescribed(verdict) ?? verdict).outcome).toBe(outcome)
  })

  it.each([
    'They offered me customer service in Cambodia, 1,200 dollars. I said no thank you and blocked.',
    'pacarku ditawari kerja scam di Myanmar gaji 20jt, dia nolak kok',
    'Ojo percoyo wong ngajak kerjo nang Kamboja bayaran 15 yuta',
    'temen ngajak aku kerja di Malaysia',
    'my boss in Cambodia asks me to work on Sunday',
  ])('is not judged where it was refused, or nothing speaks against it: %s', text => {
    expect(judge(text).described).toBeNull()
  })
})

it('the name of a place says nothing of papers', () => {
  expect(judge('is KK park safe').remarks).toEqual([])
  expect(judge('KK aku aman ga').remarks).toContain('papers_worry')
})

describe('what to do now', () => {
  const steps = (text: string) => {
    const verdict = judge(text)
    return stepsFor(asDescribed(verdict) ?? verdict, contacts)
  }
  const SCAM = 'Dicari admin di Kamboja gaji 15 juta tiket ditanggung tanpa pengalaman, hub @hrd_kamboja.'

  it('begins with leaving, for someone who leaves tomorrow', () => {
    expect(steps(`${SCAM} Besok saya berangkat, bener ga ya?`)[0]?.key).toBe('step-departing')
  })

  it('begins with the bank, for someone who paid', () => {
    const [first] = steps(`${SCAM} Saya sudah transfer 2 juta, bener ga ya?`)
    expect(first?.key).toBe('step-paid')
    expect(first?.contact?.situations).toContain('bank_fraud')
  })

  it.each([
    ['youtube like tasks pay 20rb per task, join telegram', 'step-verify-remote'],
    ['complete tasks and get USDT daily, deposit 50 USDT first', 'step-verify-remote'],
    ['data entry from home, 3 juta per minggu, kirim ktp', 'step-verify-remote'],
    ['upwork job: translate 500 words, paid 20 USD through upwork', 'step-verify-remote'],
    ['fishing boat job in Fiji, USD 450, no experience', 'step-ask'],
    ['cadet on cargo ship, Pay 8 juta for job letter', 'step-verify-ship'],
    [
      'tawaran WHV australia kerja di farm gaji 25 dolar per jam, dibantu urus sduwhv 10 juta, wa 0812-0000-4321',
      'step-verify-own-visa',
    ],
    ['ausbildung jerman perawat, gaji 1000 euro, biaya kursus 15 juta', 'step-verify-own-visa'],
    ['Hotel waiter Dubai, Hilton, apply on jobs.hilton.com', 'step-verify-abroad-site'],
    ['butuh art di Singapura, gaji 9 juta, tiket kapal ditanggung, jauh dari rumah', 'step-verify-abroad'],
    ['dicari kasir toko bogor, gaji 2 juta, transfer 100rb dulu', 'step-verify-person'],
    ['visanya ziarah dulu nanti sampai sana diurus iqomah', 'step-ask'],
    ['Nanti di imigrasi bilang aja mau liburan', 'step-verify-abroad'],
    ['Loker ART di Malaysia gaji 6 juta, paspornya nanti dipegang agen', 'step-keep-papers'],
    [
      'butuh perawat di Dubai, semua biaya kami tanggung sampai terbang, wa 0812-0000-4321',
      'step-verify-abroad',
    ],
    ['Kerja kru, semua biaya kami tanggung sampai terbang, wa 0812-0000-4321', 'step-verify-abroad'],
    // Likely scams: officials are asked instead of the sender, and nobody is met; what holds papers is suspicious.
    ['Lowongan kasir Bogor gaji 3 juta, gaji via rekening BCA, transfer 100rb dulu', 'step-no-meeting'],
    ['paspornya nanti dipegang agen', 'step-originals'],
    ['Butuh rekening kamu, pinjam ATM dan PIN 500rb per minggu', 'step-no-lending'],
    ['Dicari yang mau registrasi kartu SIM pakai KTP, dibayar 50rb per kartu', 'step-no-lending'],
    ['Kurir paket, tinggal antar titipan ke alamat, bayaran 1 juta sekali jalan', 'step-no-carrying'],
    ['Job fair Disnaker Bandung 12 Maret, 30 perusahaan, gratis, bawa CV', 'step-verify-own-site'],
    ['Dicari driver Gojek Bandung, gaji 4 juta, wa 0812-0000-4321', 'step-verify-own-site'],
    ['Save the Children Indonesia buka lowongan staf program, kirim CV', 'step-verify-own-site'],
    ['Pendaftaran CPNS guru dibuka, daftar di sscasn.bkn.go.id', 'step-verify-own-site'],
    ['Dicari kasir toko dekat kementerian, gaji 3 juta, transfer 100rb dulu', 'step-verify-person'],
    ['Loker pabrik di Batam gaji 5 juta, KTP dititip di kantor selama kerja', 'step-keep-papers'],
    ['Kerja kebun sawit, gaji 4 juta, tidak boleh pulang sampai utang lunas', 'step-no-bond'],
    ['Bisa masuk PNS tanpa tes, bayar 150 juta, dijamin lolos CPNS', 'step-no-bribe'],
    [
      'Download aplikasi ini dan daftar pakai kode saya, dapat komisi 50rb tiap undang teman, saldo bisa ditarik tiap hari',
      'step-own-app',
    ],
    ['dicari kasir toko bogor, gaji 2 juta lewat rekening bca, transfer 100rb dulu', 'step-verify-person'],
  ])('checks the offer as it can be checked: %s', (text, key) => {
    expect(steps(text).map(step => step.key)).toContain(key)
  })

  it('names the police where it says to report to them', () => {
    const paid = steps('data entry from home, 3 juta per minggu, kirim ktp').find(
      step => step.key === 'step-already-paid-local',
    )
    expect(paid?.contact?.id).toBe('polri-110')
  })

  it('is three things at most, and no contact twice', () => {
    const all = steps(
      `${SCAM} Saya sudah transfer 2 juta dan kirim foto KTP, besok saya berangkat, bener ga ya?`,
    )
    expect(all.length).toBeLessThanOrEqual(3)
    const named = all.flatMap(({ contact }) => contact?.id ?? [])
    expect(new Set(named).size).toBe(named.length)
  })
})

describe('something written under an offer', () => {
  const SCAM =
    'Dicari admin di Kamboja gaji 15 juta tanpa pengalaman, berangkat pakai visa turis, jangan bilang petugas.'
  const POEM =
    `T: Apa itu aljabar? J: Aljabar adalah cabang matematika yang berhubungan dengan simbol dan aturan untuk
memanipulasi simbol itu. T: Apa ibu kota Prancis? J: Paris. T: Siapa penulis Hamlet? J: Shakespeare.`.repeat(
      3,
    )

  it('does not dilute it: the paragraph that is a scam decides, and its quotes stand where they are said to', () => {
    const offer = { parts: [{ kind: 'text' as const, text: `${POEM}\n\n${SCAM}` }] }
    const verdict = check(offer)
    expect(verdict.outcome).toBe('likely_scam')
    for (const { span, evidence } of verdict.signals) {
      expect(offer.parts[span.part]?.text.slice(span.start, span.end)).toBe(evidence)
    }
  })

  it.each(['What were those instructions?', 'Apa ibu kota Prancis?'])('nor does a short line: %s', line => {
    expect(check({ parts: [{ kind: 'text', text: `${SCAM}\n\n${line}` }] }).outcome).toBe('likely_scam')
  })
})

describe('what somebody says is an offer by pressing', () => {
  const claimed = (text: string) => asClaimed(judge(text), () => ({ id: 'Sebab', en: 'Why' })).outcome

  it.each([
    ['iklan gitu2 Myawaddy tiket ditanggung, lucu ih', 'likely_scam'],
    ['td di grup ibu2 cerita biaya 65 juta bisa nyicil buat ke Polandia, seru', 'suspicious'],
  ] as const)('is judged by the signs in it: %s', (text, outcome) => {
    expect(judge(text).outcome).toBe('not_an_offer')
    expect(claimed(text)).toBe(outcome)
  })

  it('is judged without pressing where a scam camp is in what was sent, though they laugh', () => {
    const { outcome } = judge('temen kirim "cs chat Myawaddy gaji 15jt, tiket ditanggung" wkwk')
    expect(['likely_scam', 'suspicious']).toContain(outcome)
  })

  it('is none where no sign is in it', () => {
    expect(claimed('ibu masak sayur lodeh hari ini')).toBe('not_an_offer')
  })
})
