import { describe, expect, it } from 'vitest'
import { openTalk, textOf } from './talk.ts'

describe('H-01: who goes on after a danger is not sent away', () => {
  it.each(['ga', 'iya', 'gak ada yang peduli', 'aku udah beli obatnya', 'gak ada yg bisa dihubungi'])(
    'despair, then "%s": still there, with those who listen',
    async text => {
      const { person } = await openTalk()
      const rio = person(71)
      await rio.says('gw pengen bunuh diri')
      const still = textOf(await rio.says(text))
      expect(still).toContain('Aku masih di sini')
      expect(still).toContain('healing119.id')
      expect(still).not.toMatch(/tawaran|transfer/i)
    },
  )

  it('in the language of the danger', async () => {
    const { person } = await openTalk()
    const ann = person(72)
    await ann.says('i want to kill myself')
    expect(textOf(await ann.says('yes'))).toContain('I am still here')
  })

  it('keeps where they are for what they ask next', async () => {
    const { person } = await openTalk()
    const dani = person(73)
    await dani.says('gw disekap, tolong')
    await dani.says('kamboja')
    const then = textOf(await dani.says('itu whatsapp beneran? kok gak dibales'))
    expect(then).toContain('KBRI Phnom Penh')
    expect(then).not.toContain('di luar yang aku bisa')
    expect(textOf(await dani.says('kami dikunci dan dipukuli lagi, tolong'))).toContain('KBRI Phnom Penh')
  })

  it('a question that something is known of is answered', async () => {
    const { person } = await openTalk()
    const tia = person(74)
    await tia.says('paspor saya ditahan majikan, saya tidak boleh keluar rumah')
    expect(textOf(await tia.says('berapa gaji minimum di Hong Kong?'))).toContain('HK')
  })
})

it('who has not left yet is told that they can still turn back, and nobody to sit still', async () => {
  const { person } = await openTalk()
  const yuni = person(75)
  const said = textOf(
    await yuni.says('sudah di imigrasi bandara mau ke thailand, saya takut ini jebakan, masih bisa batal?'),
  )
  expect(said).toContain('Kamu masih bisa batal')
  expect(said).not.toContain('KBRI Bangkok')
  expect(textOf(await yuni.says('trus gw harus apa'))).toContain('Polisi 110')
})

it('who may want to die abroad keeps those who listen', async () => {
  const { person } = await openTalk()
  const lia = person(76)
  expect(textOf(await lia.says('i want to die. agency took all my money. i am in taiwan'))).toContain(
    'healing119.id',
  )
})

it.each(['aku mau dibunuh', 'mereka mau bunuh saya', 'aku dijual'])('hears "%s"', async text => {
  const { person } = await openTalk()
  expect(textOf(await person(77).says(text))).toContain('Polisi 110')
})

it('a danger that is over, or was a joke, may be said; thanks are thanks', async () => {
  const { person } = await openTalk()
  const nia = person(78)
  await nia.says('temen saya dipukuli majikan di malaysia tolong')
  expect(textOf(await nia.says('makasih ya kak'))).toContain('Sama-sama')
  expect(textOf(await nia.says('ga usah deh, udah aman temen saya udah di KBRI'))).toContain('Syukurlah')
  const joko = person(79)
  await joko.says('aku pengen mati aja')
  expect(textOf(await joko.says('sekarang selamat tinggal semua'))).not.toContain('Syukurlah')
  const joked = textOf(await joko.says('guyon kak hehe'))
  expect(joked).toContain('bercanda')
  expect(joked).toContain('healing119.id')
  await joko.says('aku pengen mati aja')
  expect(textOf(await joko.says('belum aman, dia masih di luar'))).not.toContain('Syukurlah')
})

it('abroad, the police at home are no answer; in transit the office there is', async () => {
  const { person } = await openTalk()
  const sri = person(80)
  await sri.says('majikan mau perkosa aku, aku ngunci diri di kamar mandi. Kuwait')
  const police = textOf(await sri.says('polisi sana nomer brp'))
  expect(police).not.toContain('Polisi 110')
  expect(police).toContain('Kemlu')
  const adi = textOf(
    await person(81).says('di pesawat udah, transit di kuala lumpur, baru baca ternyata penipuan'),
  )
  expect(adi).toContain('KBRI Kuala Lumpur')
  expect(adi).toContain('Kamu masih bisa batal')
})

it('at sea, one message first, and nobody who can only be called from land at the top', async () => {
  const { person } = await openTalk()
  const said = textOf(
    await person(82).says(
      'kapal kami 2 bulan ga dikasih air bersih, teman sakit parah, kapten ga mau balik, tolong',
    ),
  )
  expect(said).toContain('nama kapal, posisi')
  expect(said.indexOf('Kemlu')).toBeLessThan(said.indexOf('Polisi 110') >>> 0)
})
