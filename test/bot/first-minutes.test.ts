import { describe, expect, it } from 'vitest'
import { lastSaid, openTalk } from './talk.ts'

describe('what cannot wait stands before any contact', () => {
  it.each([
    ['teman saya di kapal jatuh ke laut', /lempar apa pun yang mengapung/],
    ['temanku kecemplung laut', /VHF saluran 16/],
    ['my crewmate fell overboard, he is in the water', /keeps pointing/],
    ['ketuban pecah majikan ga mau antar', /rumah sakit, klinik, atau bidan/],
    ['saya melahirkan sekarang tidak ada yang bantu', /rumah sakit, klinik, atau bidan/],
    ['kluar darah banyak bgt kyknya keguguran, aku overstay', /UGD, klinik, atau bidan.*hamil berapa bulan/s],
    ['hamil 4 bulan keluar flek terus perut melilit', /UGD, klinik, atau bidan.*hamil berapa bulan/s],
    ['kapal miring airnya udah masuk ke kamar', /Pakai pelampung.*Mayday/s],
  ])('"%s"', async (text, steps) => {
    const { person } = await openTalk()
    const said = await lastSaid(person(401), text)
    expect(said).toMatch(steps)
    expect(said.search(steps)).toBeLessThan(said.search(/\b110\b/))
    expect(said).not.toMatch(/hilang kontak|life jacket/)
  })

  it('and stays so when a country is told, or more is said', async () => {
    const { person } = await openTalk()
    const birth = person(402)
    expect(await lastSaid(birth, 'saya melahirkan sekarang tidak ada yang bantu', 'arab saudi')).toMatch(
      /bidan[\s\S]*KBRI Riyadh/,
    )
    expect(await lastSaid(birth, 'ga ada yang antar')).toContain('panggil siapa pun')
    const boat = person(403)
    const people = await lastSaid(boat, 'kapal kami mau tenggelam dekat batam', '30 orang ada bayi')
    expect(people).toContain('pelampung')
    expect(people).not.toContain('minta uang')
    const dark = await lastSaid(boat, 'ga tau dimana, gelap')
    expect(dark).toContain('titik lokasi')
    expect(dark).not.toContain('papan nama')
  })
})

it('who is to be sold is not left when they tell where, by whom, or how old they are', async () => {
  const { person } = await openTalk()
  const one = person(410)
  const first = await lastSaid(one, 'ada orang mau jual aku ke bar di malaysia, besok berangkat')
  expect(first).toContain('SAPA 129')
  expect(first).toContain('Menjual orang adalah kejahatan')
  expect(await lastSaid(one, 'pontianak')).toContain('siapa pun yang menyuruh')
  expect(await lastSaid(one, 'ortu yg nyuruh')).toContain('Saya mau dijual')
  expect(await lastSaid(one, 'umurku 15')).toContain('Anak di bawah 18 tahun')
  const sister = await lastSaid(person(411), 'adikku mau dijual ke germo di batam')
  expect(sister).toContain('SAPA 129')
  expect(sister).toContain('Dia masih bisa batal')
})

it('who is driven to a border is told how to stop, also in the car', async () => {
  const { person } = await openTalk()
  const one = person(420)
  const first = await lastSaid(one, 'transit bangkok, agen bilang lanjut naik mobil ke perbatasan')
  expect(first).toMatch(/KBRI Bangkok[\s\S]*Jangan naik/)
  expect(await lastSaid(one, 'sopirnya ga mau berhenti')).toContain('Jangan melompat')
})

describe('who lost a relative far away', () => {
  it.each([
    ['bapak saya meninggal di malaysia, gimana bawa jenazahnya pulang', 'KBRI Kuala Lumpur', 'ga punya uang'],
    ['istri saya meninggal di saudi, cara memulangkan jenazah', 'KBRI Riyadh', 'siapa yang bayar'],
    ['suami saya meninggal di kapal taiwan', 'KDEI Taipei', 'kami tidak mampu'],
  ])('"%s"', async (text, office, cost) => {
    const { person } = await openTalk()
    const one = person(430)
    const said = await lastSaid(one, text)
    expect(said).toContain('Kami turut berduka')
    expect(said).toContain(office)
    expect(said).not.toMatch(/nyawa terancam|hilang kontak|Polisi 110|Iran|Di laut:/)
    expect(await lastSaid(one, cost)).toContain('siapa yang menanggung')
  })

  it('is asked where, when that was not told', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(person(431), 'suami saya tki meninggal, cara bawa pulang jenazahnya')
    expect(said).toContain('Di negara mana almarhum')
  })
})

describe('who was searched for has died', () => {
  it.each([
    ['udah ketemu mas, tapi udah meninggal', 'jenazahnya disimpan di freezer', 'apa hak keluarganya'],
    ['mayatnya sudah ditemukan', 'jenazahnya mau dibuang ke laut', 'keluarganya dapat santunan ga'],
    ['wis ketemu, nanging wis seda', 'jenazahe arep dilarung', 'hake keluargane opo'],
  ])('"%s"', async (died, burial, rights) => {
    const { person } = await openTalk()
    const one = person(432)
    expect(await lastSaid(one, 'temen gw jatuh ke laut dari kapal')).toContain('mengapung')
    const card = await lastSaid(one, died)
    expect(card).toContain('Kami turut berduka')
    const kept = await lastSaid(one, burial)
    expect(kept).toContain('sebelum perwakilan Indonesia dan keluarganya tahu')
    const owed = await lastSaid(one, rights)
    expect(owed).toMatch(/gaji yang belum dibayar.*jaminan sosial/s)
    for (const said of [card, kept, owed]) expect(said).not.toMatch(/Mayday|mengapung|ditandai posisi/)
  })

  it.each(['mesinnya mati', 'satu udah meninggal, satu lagi belum ketemu'])(
    'the search goes on after "%s"',
    async text => {
      const { person } = await openTalk()
      expect(await lastSaid(person(433), 'dua temen gw jatuh ke laut dari kapal', text)).toContain('Mayday')
    },
  )
})

it('a child abroad that is blackmailed is given who answers there, and no grandmother', async () => {
  const { person } = await openTalk()
  const one = person(440)
  const said = await lastSaid(one, 'aku 16 tahun di taiwan, diancam foto bugilku disebar')
  expect(said.indexOf('1955')).toBeLessThan(said.indexOf('SAPA 129'))
  expect(said.indexOf('SAPA 129')).toBeGreaterThan(0)
  expect(said).not.toMatch(/nenek|puskesmas|berdua saja/)
  const despair = await lastSaid(one, 'aku pengen mati aja')
  expect(despair.indexOf('1955')).toBeLessThan(despair.indexOf('2020'))
  expect(despair).toContain('Healing119')
})

it('a girl who says her age beside what is done to her is a child in danger', async () => {
  const { person } = await openTalk()
  const said = await lastSaid(person(441), 'aku cewek 16 th di malaysia dipukul majikan')
  expect(said).toContain('Bilang umurmu')
  expect(said.indexOf('SAPA 129')).toBeGreaterThan(said.indexOf('KBRI Kuala Lumpur'))
})

it('an age told after a question of harm makes it the danger of a child; after another question it does not', async () => {
  const { person } = await openTalk()
  const child = await lastSaid(person(450), 'gmn kl pacarku maksa aku kirim foto telanjang', 'umur 15')
  expect(child).toContain('SAPA 129')
  expect(child).toContain('jangan kirim lagi')
  const asks = await lastSaid(person(451), 'syarat kerja ke taiwan apa saja', 'umur 15')
  expect(asks).not.toContain('berhak ditolong')
})

it('who is locked in and has no passport is told first how to stay alive', async () => {
  const { person } = await openTalk()
  const said = await lastSaid(person(460), 'sy dsekap bos di myawaddy paspor dtahan')
  expect(said).toContain('Utamakan keselamatan')
  expect(said).not.toContain('Menahannya bisa menjadi pelanggaran')
})

it.each([
  [
    'barusan kabur lewat jendela, sekarang di masjid ga bawa paspor ga bawa apa2',
    'Kamu sudah keluar dari sana',
  ],
  ['aku kabur dari rumah majikan, ga punya paspor', 'Kamu sudah keluar dari sana'],
  ['aku ditinggal agen di terminal, ga tau ini dimana, uang abis', 'Kamu ditinggal'],
  ['dah 2 hari di bandara, agen ga jemput, hp nya mati', 'Kamu ditinggal'],
])(
  'who is out already is not told to keep still, nor what to do for somebody who is missing: "%s"',
  async (text, steps) => {
    const { person } = await openTalk()
    const said = await lastSaid(person(470), text)
    expect(said).toContain(steps)
    expect(said).not.toMatch(/nekat kabur|Jangan merebut|hilang kontak/)
  },
)

it('who was brought to a house and is held there is not told that they can still cancel', async () => {
  const { person } = await openTalk()
  const held = person(471)
  const said = await lastSaid(
    held,
    'agen jemput aku dari terminal trs dibawa ke rumah kosong, hp disita, temen2 ku udah dijual katanya',
  )
  expect(said).toContain('Utamakan keselamatan')
  expect(said).not.toContain('masih bisa batal')
  const there = await lastSaid(
    person(472),
    'dijemput di bandara trs dibawa ke apartemen, ternyata disuruh layani tamu',
    'surabaya',
  )
  expect(there).toContain('Polisi 110')
  expect(there).not.toContain('check-in')
})

it('collectors at the door of a family call for the police there, wherever the debt was made', async () => {
  const { person } = await openTalk()
  const one = person(473)
  const said = await lastSaid(
    one,
    'orang dari koperasi yg bayarin aku ke taiwan pada duduk di depan rumah ibu, ngancem mau ambil sapi',
  )
  expect(said).toMatch(/Polisi 110.*KDEI Taipei.*KP2MI.*SBMI/s)
  expect(said).toContain('jangan beri sertifikat')
  expect(said).not.toContain('foto luka')
  expect(await lastSaid(one, 'indramayu')).toMatch(/Aku catat tempatnya.*Polisi 110/s)
})

it('a friend who wants to vanish for good is somebody else, also when they will not talk', async () => {
  const { person } = await openTalk()
  const one = person(474)
  expect(
    await lastSaid(one, 'temen sekamarku bilang dia pengen ngilang selamanya, udah nulis surat'),
  ).toContain('peduli padanya')
  expect(await lastSaid(one, 'dia ga mau diajak ngomong')).toMatch(
    /Jangan biarkan dia sendirian|Dengarkan dia/,
  )
})
