import { describe, expect, it } from 'vitest'
import { lastSaid, lastSaidTo, openTalk, textOf } from './talk.ts'

it('H-01: who told of despair beside another danger keeps those who listen when they name the country', async () => {
  const { person } = await openTalk()
  const sari = person(41)
  const first = await sari.says('paspor saya diambil bos, saya tidak sanggup lagi, semua terasa gelap')
  expect(textOf(first)).toContain('healing119.id')
  const then = await sari.says('Arab Saudi')
  const text = textOf(then)
  expect(text).toContain('KBRI Riyadh')
  expect(text).toContain('healing119.id')
})

it('gives the country’s contacts with the steps for what it is, also where that is unclear', async () => {
  const { person } = await openTalk()
  const joko = person(42)
  await joko.says('tolong')
  await joko.presses('Kontak per negara')
  const text = textOf(await joko.presses('Kamboja'))
  expect(text).toContain('KBRI Phnom Penh')
  expect(text).toContain('ceritakan dengan kata-katamu sendiri')
})

it('/tanya does not take despair for a question about papers', async () => {
  const { person } = await openTalk()
  const rina = person(43)
  const said = await rina.says('/tanya paspor saya diambil bos, saya tidak sanggup lagi, semua terasa gelap')
  expect(textOf(said)).toContain('healing119.id')
})

it('keeps the language in which the country was asked for', async () => {
  const { person } = await openTalk()
  const maya = person(44)
  await maya.says('they lock us in and beat us every night, please help, we cannot leave the building')
  const text = textOf(await maya.says('Myanmar'))
  expect(text).toContain('I have noted the place')
  expect(text).toContain('Yangon')
})

it('does not tell somebody in danger that a place at home is outside of what it can do', async () => {
  const { person } = await openTalk()
  const tono = person(45)
  await tono.says('aku udah gak kuat, mending gak usah ada aja, anak2 biar sama neneknya')
  const said = await tono.says('di lombok')
  expect(textOf(said)).toContain('Aku masih di sini')
  expect(textOf(said)).toContain('healing119.id')
  expect(said.flatMap(({ buttons }) => buttons).some(({ text }) => text.includes('Kontak per negara'))).toBe(
    true,
  )
  const ida = person(51)
  await ida.says('saya dikurung majikan, tidak boleh keluar rumah, tolong')
  const home = textOf(await ida.says('di lombok'))
  expect(home).toMatch(/polisi bisa datang.*Polisi 110.*KP2MI/s)
  expect(home).not.toContain('Kemlu')
  const sari = person(52)
  await sari.says('umurku 16, disuruh kerja di bar, ga boleh keluar')
  expect(textOf(await sari.says('di bar timika'))).toMatch(/Polisi 110.*SAPA 129/s)
})

it('"saya mau lapor" asks for the offer, as /lapor does', async () => {
  const { person } = await openTalk()
  const dewi = person(46)
  const command = await dewi.says('/lapor')
  const words = await person(47).says('saya mau lapor')
  expect(words.map(({ text }) => text)).toEqual(command.map(({ text }) => text))
  expect(textOf(await person(48).says('/en'))).toMatch(/English/)
})

it('says openly where no Indonesian office of a country has been checked', async () => {
  const { person } = await openTalk()
  const lilis = person(49)
  await lilis.says('saya dikurung majikan, tidak boleh keluar rumah, tolong')
  const oman = textOf(await lilis.says('Oman'))
  expect(oman).toContain('belum punya nomor KBRI atau KJRI di Oman')
  expect(textOf(await lilis.says('Malaysia'))).not.toContain('belum punya nomor')
})

it.each(['my boss keeps my passport', 'paspor saya disimpan bos'])('hears "%s"', async text => {
  const { person } = await openTalk()
  expect(textOf(await person(50).says(text))).toMatch(
    /Paspor dan KTP adalah milikmu|passport and ID are yours/,
  )
})

it('an office is no town: who is in Malaysia stays there', async () => {
  const { person } = await openTalk()
  const rina = person(60)
  await rina.says('saya dipukul majikan di malaysia')
  const said = textOf(await rina.says('sekarang saya di kantor agen'))
  expect(said).not.toContain('Tiongkok')
  expect(said).toContain('KBRI Kuala Lumpur')
  const station = textOf(await rina.says('saya di kantor polisi'))
  expect(station).toContain('penerjemah')
  expect(station).toContain('KBRI Kuala Lumpur')
})

it.each([
  'i am from bangladesh, locked in house in medan',
  "I'm a Burmese worker on a boat in Benjina, captain beats us",
  "I'm a Filipino worker in Jakarta, boss keeps my passport",
])('a foreigner in Indonesia gets those who help there, and no Indonesian mission: %s', async text => {
  const { person } = await openTalk()
  const said = textOf(await person(61).says(text))
  expect(said).toContain('Police 110')
  expect(said).toContain('Your own embassy')
  expect(said).not.toMatch(/Indonesian Embassy|Protection of Indonesian Citizens|Peduli WNI/)
})

it.each([
  'saya sudah pulang dari kamboja tapi orang yang rekrut datang ke rumah ngancam',
  'udah pulang dari myanmar, bos china masih neror',
])('who is threatened after coming home gets the police and LPSK, not the embassy there: %s', async text => {
  const { person } = await openTalk()
  const tono = person(62)
  const said = textOf(await tono.says(text))
  expect(said).toContain('Polisi 110')
  expect(said).toContain('LPSK')
  expect(said).not.toContain('KBRI')
  const child = textOf(await tono.says('takut anak saya diculik'))
  expect(child).toContain('sekolah')
  expect(child).toContain('110')
})

it('who tells that they came home is at home', async () => {
  const { person } = await openTalk()
  const tono = person(63)
  await tono.says('saya disekap di kamboja')
  const said = textOf(await tono.says('saya sudah pulang dari kamboja'))
  expect(said).toContain('kamu sudah pulang')
  expect(said).not.toContain('KBRI')
  const still = person(64)
  await still.says('saya disekap di kamboja')
  expect(textOf(await still.says('saya ga bisa pulang dari kamboja'))).toContain('KBRI Phnom Penh')
})

it.each([
  'mertua saya nyekap saya di rumah, suami tkw di arab',
  'saya di rumah di jawa, suami di taiwan mukulin saya',
])('who is hurt at home gets those at home, wherever the husband works: %s', async text => {
  const { person } = await openTalk()
  const said = textOf(await person(65).says(text))
  expect(said).toContain('Polisi 110')
  expect(said).toContain('SAPA 129')
  expect(said).not.toMatch(/KBRI|KJRI|KDEI/)
})

it.each(['suami saya di malaysia dipukul majikan', 'saya dan suami di malaysia dipukul majikan'])(
  'but a husband abroad who is hurt, or hurt beside them, gets the embassy there: %s',
  async text => {
    const { person } = await openTalk()
    expect(textOf(await person(66).says(text))).toContain('KBRI Kuala Lumpur')
  },
)

describe('a country that was named alone', () => {
  it.each([
    ['hongkong', 'dipukul majikan', 'KJRI Hong Kong'],
    ['kamboja', 'tolong disekap', 'KBRI Phnom Penh'],
    ['abk taiwan', 'dipukul kapten', 'KDEI Taipei'],
    ['taiwan', 'paspor ditahan agen', 'KDEI Taipei'],
  ])('"%s" is where "%s" happens', async (place, told, office) => {
    const said = await lastSaidTo(901, place, told)
    expect(said).toContain(office)
    expect(said).not.toMatch(/Polisi 110|Sedang di luar negeri/)
  })

  it('is only asked about where it may happen at home', async () => {
    const said = await lastSaidTo(902, 'hongkong', 'dipukul suami')
    expect(said).toMatch(/KJRI Hong Kong.*Polisi 110.*Apakah ini terjadi di Hong Kong/s)
  })

  it('takes nobody from where they said to be', async () => {
    const said = await lastSaidTo(903, 'saya di malaysia', 'taiwan', 'dipukul majikan')
    expect(said).toContain('KBRI Kuala Lumpur')
    expect(said).not.toContain('KDEI')
  })

  it('with "abk" is where a crew is, and what its captain keeps is heard', async () => {
    const { person } = await openTalk()
    const one = person(904)
    expect(await lastSaid(one, 'abk mauritius')).toContain('Kamu di Mauritius')
    const held = await lastSaid(one, 'paspor kapten')
    expect(held).toMatch(/Kemlu.*Paspor dan KTP/s)
    expect(held).toContain('Di laut')
    expect(await lastSaid(one, 'dilempar pisau')).toContain('Kemlu')
  })
})

it.each(['aq di myawady', 'saya di kamboja'])('"dijual" after "%s" is what was done to them', async place => {
  const said = await lastSaidTo(905, place, 'dijual')
  expect(said).toMatch(/KBRI (?:Yangon|Phnom Penh)/)
  expect(said).not.toContain('TPPO')
})

it('a motorbike that is sold there is none', async () => {
  expect(await lastSaidTo(906, 'aku di taiwan', 'motor dijual')).not.toContain('KDEI')
})

it('the language somebody does not speak is not where they are', async () => {
  const said = await lastSaidTo(907, 'saya ditahan polisi di malaysia', 'ga bisa bahasa inggris')
  expect(said).toContain('KBRI Kuala Lumpur')
  expect(said).toContain('penerjemah')
})

it.each([
  ['kerja di hongkong gaji ditahan', 'KJRI Hong Kong'],
  ['gaji ga dibayar di taiwan utang banyak', 'KDEI Taipei'],
  ['di hongkong majikan jahat gaji telat', 'KJRI Hong Kong'],
])('who wants to die and tells of "%s" is stayed with, and told who is near', async (told, office) => {
  const said = await lastSaidTo(908, 'pengen mati aja', told)
  expect(said).toContain('Aku masih di sini')
  expect(said).toContain(office)
  expect(said).toContain('healing119.id')
})

it('nobody reads the whole card again for a place that changes nothing', async () => {
  const { person } = await openTalk()
  const cases = [
    ['sy dsekap bos di myawaddy', 'myanmar', 'KBRI Yangon'],
    ['saya disekap di cina', 'shanghai', 'di Tiongkok yang sudah diperiksa'],
    ['saya disekap di malaysia', 'tawau', 'Untuk Tawau kami belum punya nomor'],
    ['kapal kami di laut, temen dipukul kapten', 'dekat fiji', 'Kemlu'],
    ['saya dipukul majikan di taiwan', 'kaohsiung', 'Shelter KDEI Kaohsiung'],
  ] as const
  for (const [at, [danger, place, told]] of cases.entries()) {
    const one = person(160 + at)
    await one.says(danger)
    const said = textOf(await one.says(place))
    expect(said, place).toContain('langkah di atas tetap berlaku')
    expect(said, place).toContain(told)
    expect(textOf(await one.says(place)), place).toMatch(/^(?:Aku masih di sini|Sudah kubaca)/)
  }
  const other = person(170)
  await other.says('saya disekap majikan tolong')
  const cambodia = textOf(await other.says('kamboja'))
  expect(cambodia).toMatch(/langkah di atas tetap berlaku.*KBRI Phnom Penh/s)
  expect(cambodia).not.toContain('Utamakan keselamatan')
})

it('a place with an office of its own is answered by whom to reach there, and the steps are not told twice', async () => {
  const { person } = await openTalk()
  const crew = person(171)
  const card = textOf(await crew.says('temenku jatuh ke laut tadi malem kapal ga mau muter balik'))
  expect(card).toContain('lempar apa pun yang mengapung: pelampung')
  const taiwan = textOf(await crew.says('taiwan'))
  expect(taiwan).toMatch(/Terus cari.*KDEI Taipei/s)
  expect(taiwan).not.toContain('pelampung, jeriken')
  const moved = person(172)
  await moved.says('saya disekap majikan tolong')
  await moved.says('taiwan')
  expect(textOf(await moved.says('eh bukan taiwan, arab saudi'))).toMatch(/tetap berlaku.*KBRI Riyadh/s)
  const arrested = person(173)
  await arrested.says('saya dipukul majikan, sekarang ditahan polisi')
  expect(textOf(await arrested.says('oman'))).toContain('belum punya nomor KBRI atau KJRI di Oman')
})

it('a town at home is heard also where it was known that they are at home', async () => {
  const { person } = await openTalk()
  const one = person(174)
  await one.says('udah pulang dari myanmar, bos china masih neror')
  expect(textOf(await one.says('lombok tengah'))).toMatch(/Aku catat tempatnya.*Polisi 110.*LPSK/s)
  expect(textOf(await one.says('lombok tengah'))).toContain('Aku masih di sini')
})

it.each([
  ['dulu kerja di malaysia, sekarang disekap di kamboja', 'Phnom Penh'],
  ['waktu itu di taiwan, kini di myanmar disekap', 'Yangon'],
  ['used to work in Malaysia, now held in Cambodia', 'Phnom Penh'],
])('where they were before is not where they are held now: "%s"', async (text, office) => {
  const said = await lastSaidTo(61, text)
  expect(said).toContain(office)
  expect(said).not.toMatch(/Kuala Lumpur|Taipei/)
})

it.each(['belum pulang ke indonesia', 'belum balik ke lombok', 'she has not come back to Indonesia'])(
  'whom a home is still far from is not there: "%s"',
  async text => {
    const said = await lastSaidTo(62, 'adik saya disekap di kamboja', text)
    expect(said).toContain('Phnom Penh')
    expect(said).not.toContain('110')
  },
)

it('whom to call in another town is told with what is not known of it, and moves nobody', async () => {
  const { person } = await openTalk()
  const one = person(63)
  await one.says('saya dipukul majikan di Johor')
  const there = textOf(await one.says('kalo di Sabah siapa yg dihubungi'))
  expect(there).toContain('Untuk Sabah kami belum punya nomor')
  expect(there).not.toContain('KSATRIA')
  expect(textOf(await one.says('terus gimana'))).toContain('KSATRIA')
})

it('a town that is near another is where nobody is said to be', async () => {
  const said = await lastSaidTo(64, 'saya dikurung majikan di Kota Kinabalu', 'Batam deket JB kan')
  expect(said).not.toContain('110')
})

it.each([
  'saya ditipu kerja ke turki, dibawa ke suriah, di aleppo, dikurung majikan',
  'saya berangkat ke turki lalu dijual ke suriah, sekarang disiksa',
])('where somebody was brought comes before where they were to go: "%s"', async text => {
  const said = await lastSaidTo(71, text)
  expect(said).toContain('KJRI di Suriah')
  expect(said).not.toContain('Turki')
})

describe('where a mother is, or a football team, is not where the danger is', () => {
  it('a girl whose mother works abroad keeps those at home, and is a child once she tells her class', async () => {
    const { person } = await openTalk()
    const girl = person(72)
    await girl.says('ayah tiri masuk kamarku malem2')
    expect(textOf(await girl.says('ibu lg di hongkong'))).toContain('SAPA 129')
    const child = textOf(await girl.says('aku kelas 8'))
    expect(child.indexOf('SAPA 129')).toBeLessThan(child.indexOf('Polisi 110'))
    expect(girl.heard()).not.toContain('KJRI Hong Kong')
  })

  it.each([
    ['bapak suka mukul aku', 'ibu saya di taiwan', 'KDEI'],
    ['suami mukul aku', 'mamaku di saudi', 'Riyadh'],
    ['temanku disekap', 'timnas lawan jepang', 'Tokyo'],
  ])('%s, %s', async (danger, told, office) => {
    expect(await lastSaidTo(73, danger, told)).not.toContain(office)
  })

  it.each([
    ['dipukul suami di malaysia', 'Kuala Lumpur'],
    ['bapak di malaysia mukul aku terus', 'Kuala Lumpur'],
  ])('who is hurt by them there is there: %s', async (told, office) => {
    expect(await lastSaidTo(74, told)).toContain(office)
  })

  it('and who says of themselves where they are is heard', async () => {
    expect(await lastSaidTo(75, 'majikan mukul aku', 'saya di hongkong')).toContain('KJRI Hong Kong')
  })
})
