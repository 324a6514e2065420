import { describe, expect, it } from 'vitest'
import { tellsOfOwnBusiness } from '../../src/offers/told/own-business.ts'
import { tellsOfFeelings } from '../../src/offers/told/own-feelings.ts'
import { tellsOfOwnMoney } from '../../src/offers/told/own-money.ts'
import { tellsOwnNews } from '../../src/offers/told/own-news.ts'
import { wishesForOwnVisa } from '../../src/offers/told/seeks-work.ts'
import { sellsOrPlans } from '../../src/offers/told/sells-thing.ts'
import { tellsOfWages } from '../../src/offers/told/told-wages.ts'
import { lastSaidTo } from './talk.ts'

const OFFER = 'Dicari admin di Kamboja, gaji 15 juta, tiket ditanggung, WA 081200001234'
const NOTHING = {
  entities: {
    phones: [],
    links: [],
    handles: [],
    emails: [],
    accounts: [],
    companies: [],
    licences: [],
    money: [],
    dates: [],
    destinations: [],
  },
}

describe('what is told of oneself after an offer', () => {
  it.each([
    ['aku sedih banget kak', /healing119/],
    ['aku kangen ibu', /healing119/],
    ['saya masih sering mimpi buruk gara gara majikan dulu mukul saya', /Healing119/],
    ['aku ngerasa ga ada gunanya', /healing119/],
    ['i feel worthless', /healing119/],
    ['kakakku belum pulang dari kemarin', /Polisi 110/],
  ])('"%s" is heard for itself', async (text, answer) => {
    const said = await lastSaidTo(530, OFFER, text)
    expect(said).toMatch(answer)
    expect(said).not.toContain('Aku belum menangkap')
  })

  it('who grieves over the offer, or finds applying useless, is answered about the offer', () => {
    for (const text of ['aku sedih kena tipu', 'sedih banget uangku hilang', 'takut ditipu'])
      expect(tellsOfFeelings(text)).toBe(false)
  })
})

describe('plans and wages of one’s own', () => {
  it.each([
    'modal saya 10 juta mau ternak ayam',
    'modalnya ada 20 juta cukup ga',
    'gaji saya di malaysia dulu 3 juta sebulan',
    'dulu kerja di Taiwan gaji 12 juta, sekarang nganggur',
    'suami saya kerja di Arab gajinya 8 juta',
    'istri saya PRT di Hongkong gaji HKD 5000 dan sehat2 aja',
    'saya bayar 40 juta ke PT buat ke Jepang tahun 2019, pulang lancar',
    'saya mau buka usaha laundry di Bekasi modal 30 juta, gaji karyawan 2 juta cukup ga ya',
    'punya usaha online shop, karyawan digaji 1,5 juta, gimana naikin omzet',
    'rencana buka agen travel umroh modal 100 juta',
  ])('"%s" is called no scam', async text => {
    const said = await lastSaidTo(531, text)
    expect(said).toContain('tidak ada tawaran yang kunilai')
    expect(said).not.toMatch(/🔴|🟠/u)
  })

  it.each([
    'modal saya 10 juta diputar temen dapat untung 20%',
    'modal ada 5 juta setor ke admin hasil pasti',
    'gaji saya di malaysia dulu 3 juta ditahan majikan',
    'kakak saya kerja di Korea gaji 25 juta, agennya masih cari orang',
    'suami saya kerja di Arab gajinya 8 juta, belum dibayar 3 bulan',
    'teman saya kerja di Jepang gajinya 20 juta',
    'saya mau buka usaha bareng temen, disuruh setor modal 30 juta',
    'punya usaha laundry, butuh karyawan, gaji 2 juta',
  ])('"%s" is looked at as before', text => {
    for (const tells of [tellsOfOwnMoney, tellsOfOwnBusiness, tellsOfWages])
      expect(tells(text, { ...NOTHING, signals: [] })).toBe(false)
  })

  it('who came back from work abroad is told of the help there is', async () => {
    expect(await lastSaidTo(534, 'saya purna PMI mau buka usaha warung modal 30 juta')).not.toContain(
      'tidak ada tawaran yang kunilai',
    )
  })

  it('of capital nothing is said to who tells of a wage, and a wage of a camp is no story', async () => {
    expect(await lastSaidTo(532, 'waktu di Taiwan gaji saya 10 juta')).not.toMatch(/modal|upah minimum/i)
    expect(await lastSaidTo(533, 'kakakku kerja di Kamboja gajinya 15 juta')).toContain('Kamboja')
  })
})

describe('a wish for a visa of one’s own', () => {
  it.each(['kak aku pengen ikut ausbildung'])('"%s" is told how to go about it', async text => {
    const said = await lastSaidTo(532, text)
    expect(said).toMatch(/diurus|urus sendiri|apply for the visa yourself/)
    expect(said).not.toMatch(/🔴|🟠/u)
  })

  it('who is offered it is not', () => {
    for (const text of ['ditawarin agen ikut ausbildung, mau', 'mau ausbildung bayar 30 juta'])
      expect(wishesForOwnVisa(text)).toBe(false)
  })
})

it('who was cheated by a vacancy is told of the bank, not of somebody missing', async () => {
  const said = await lastSaidTo(533, 'kemarin adikku ditipu loker, bayar 2 juta terus nomernya ga aktif')
  expect(said).toContain('bank')
  expect(said).not.toContain('hilang kontak')
})

it('what is asked of Ausbildung is no offer, and whom to call there is answered', async () => {
  const said = await lastSaidTo(534, 'kak aku pengen ikut ausbildung', 'ada ausbildung yang gratis ga')
  expect(said).toContain('Jangan bayar perantara')
  expect(said).not.toContain('🟠')
})

describe('a sale, a room, or plans for a feast', () => {
  it.each([
    'Jual motor Beat 2019, 11 juta nego, surat lengkap, DP boleh',
    'Bilik sewa dekat kilang Senai, RM280, deposit sebulan',
    'ntar kalo jadi kawin pake gedung serbaguna aja, 4jt, DP separo',
  ])('"%s" is no offer of work', async text => {
    const said = await lastSaidTo(535, text)
    expect(said).toContain('bukan tawaran kerja, jadi tidak kunilai')
    expect(said).not.toMatch(/🔴|🟠/u)
  })

  it.each([
    'Kamar kosong dkt ITB AC km dalam cuma 600rb sebulan! bnyk yg minat jadi DP 50% dulu baru survey ya kak',
    'Dijual cepat tanah kavling 90jt, sertifikat menyusul, bisa booking 5jt dulu',
    'jual ginjal 300 juta buat beli motor',
    'Dicari penjaga rumah, gaji 3 juta, kamar sewa gratis',
  ])('"%s" is judged as before', text => {
    expect(sellsOrPlans(text, NOTHING)).toBe(false)
  })
})

describe('news of one’s own after a verdict', () => {
  it.each([
    'aku dapet beasiswa 10 juta',
    'bapakku jual sapi buat aku kuliah',
    'kakakku kerja di korea lewat g to g',
    'temenku udah 2 taun di jepang ssw',
  ])('"%s" gets no verdict again', async text => {
    const said = await lastSaidTo(536, OFFER, text)
    expect(said).toContain('Terima kasih sudah bercerita')
    expect(said).not.toMatch(/🔴|🟠|☎/u)
  })

  it.each(['bapakku jual sapi buat bayar agen', 'temenku udah di jepang katanya gaji ga dibayar'])(
    '"%s" is more than that',
    text => expect(tellsOwnNews(text)).toBe(false),
  )
})
