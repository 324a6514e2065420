import { describe, expect, it } from 'vitest'
import { createOfferChecker } from '../../src/offers/check.ts'
import { tellsOfPastHarm, tellsOfWhatIsOver } from '../../src/offers/danger/is-over.ts'
import { cpuMs } from '../helpers/cpu-time.ts'

const check = createOfferChecker('content')
const dangerOf = (text: string) => check({ parts: [{ kind: 'text', text }] }).danger

describe('a danger that is over', () => {
  it.each([
    'Saya penyintas. 7 bulan di KK Park, pernah disetrum, pernah ga dikasih makan 2 hari. Februari kemarin dipulangkan lewat Mae Sot. Saya cerita biar yang lain ga ikut jejak saya.',
    '2018 kami serombongan 12 orang, di penampungan tidur di lantai, hp disita, paspor ditahan. Yang lapor akhirnya kami juga setelah pulang. Sponsornya dihukum 4 tahun.',
    'Zaman saya muda tahun 80an, kami disuruh sembunyi di palka kapal ke Tawau, dua hari ga makan. Sekarang cucu-cucu jangan tiru kakek.',
    'Beta pung kaka nona dulu umur 17 dapat bawa pi Medan, dong tipu, dikurung sonde boleh keluar. Itu tahun 2013. Sakarang dia su di kampung, su ada anak dua.',
    'sharing aja, gue sempet kejebak kerjaan scam di kamboja, disekap 3 bulan. udah pulang dari des, lagi terapi & udah kerja lagi',
    'adhiku tau disekap nang Laos, saiki wis mulih',
    'tmnku pernah kejebak di Poipet, skrg jualan cilok',
    'Dulu majikan saya di Saudi kunci saya di kamar, paspor ditahan. Sekarang saya sudah di kampung, punya warung.',
    'I was locked in a flat in Beirut. That was twelve years ago, and I run a small catering now.',
    'They kept my phone three months in Laos, I came home last year.',
  ])('is told, and is none now: %s', text => {
    expect(tellsOfWhatIsOver(text)).toBe(true)
    expect(tellsOfPastHarm(text)).toBe(true)
    expect(dangerOf(text)).toBeNull()
  })

  it.each([
    'Dulu saya disekap di KK Park, sudah pulang bulan lalu tapi mereka sering lewat depan rumah saya malam-malam',
    'Saya penyintas Kamboja, udah di rumah sejak Maret. Bos lama nelpon terus, katanya saya belum lunas',
    'udah pulang dari kamboja tahun lalu, sekarang temenku masih dikurung di sana',
    'sudah pulang dari Myanmar tahun lalu, tapi tiap malam rasanya ga sanggup hidup lagi',
    'dulu suami saya mukul, sudah cerai, sekarang dia ngancam mau bakar rumah',
    'Dulu katanya admin, sekarang kerja nipu orang di gedung ini, hp diambil, ga boleh keluar',
    'I was held in Poipet in 2023, I am home now but the boss sends men to my mother’s house',
    'I got out last year. My sister is in the same compound now and she does not answer',
    'dulu aku ditampar majikan, sudah dipulangkan ke agen, sekarang dikurung di kamar agen',
    'Tahun 2023 kami berangkat 10 orang, 3 sudah pulang, 7 di dalam gedung disetrum tiap hari',
    'Tahun 2022 kami berangkat 12 orang, 4 sudah pulang, yang lain di sana disetrum kalau target ga sampai',
    'sejak 2022 aku dikurung majikan di Riyadh, pernah disiram air panas, paspor dia pegang',
    'agen dulu ngasih kerja bagus, sekarang sudah 5 bulan di kapal, dipukul kapten tiap hari',
    'kami ber 9 dikunci dari luar, ktp diambil mandor, bayar 7jt dulu baru blh pulang',
    'He is kept in the dormitory. He has been told his knees will be broken if he calls 1955.',
    'kakak saya pulang dari Kamboja tahun lalu, semalam minum baygon',
    'wis mulih soko Kamboja taun wingi, nanging agene neror terus, ngancem bapakku',
  ])('goes on, and is heard: %s', text => {
    expect(dangerOf(text)).not.toBeNull()
  })

  it.each([
    'dulu aku kerja di Taiwan, sekarang sudah pulang, jualan bakso',
    'dulu pernah ditipu loker, sekarang sudah kerja lagi',
  ])('was no harm: %s', text => {
    expect(tellsOfPastHarm(text)).toBe(false)
  })

  it('is looked for quickly in a long text', () => {
    const long = 'dulu saya pernah pulang sekarang sudah tahun 2019 '.repeat(40)
    expect(cpuMs(() => tellsOfWhatIsOver(long))).toBeLessThan(50)
  })
})
