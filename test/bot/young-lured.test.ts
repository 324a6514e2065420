import { describe, expect, it } from 'vitest'
import { tellsOfChildLured } from '../../src/offers/danger/child-at-work.ts'
import { tellsOfForcedMarriage } from '../../src/offers/danger/forced-marriage.ts'
import { canRefuseParcel, carriesSealed } from '../../src/offers/told/lure-told.ts'
import { lastSaid, openTalk } from './talk.ts'

describe('a child who is asked into work where children are sold', () => {
  it.each([
    'temen cewe kelas 2 sma ditawarin jd LC di karaoke jakarta, dikasi dp hp iphone',
    'temen gw kls 2 sma ditawarin jd LC karaoke',
    'aku masih smk ditawarin jadi pemandu lagu',
    'adekku 15 thn dijadiin lc di karaoke',
    'murid smp diajak open bo sama kakak kelasnya',
    'my friend is still in middle school and was asked to be a hostess',
  ])('"%s"', async text => {
    expect(tellsOfChildLured(text)).toBe(true)
    const { person } = await openTalk()
    const said = await lastSaid(person(831), text)
    expect(said).toMatch(/129/)
  })

  it.each([
    'temenku 20 thn ditawarin jd LC karaoke',
    'lowongan LC karaoke, minimal lulusan sma',
    'nonton berita anak smp dijadikan psk',
    'kelas 2 sma diajak karaokean sama temen sekelas, boleh ga ya',
    'temen kelas 2 sma diajak lomba nyanyi',
  ])('not "%s"', text => {
    expect(tellsOfChildLured(text)).toBe(false)
  })
})

describe('a parcel that may not be opened', () => {
  it.each([
    'gw disuruh jd kurir paket ke malaysia dibayar 20jt isinya ga boleh dibuka',
    'ditawarin bawa koper ke hongkong, jangan dibuka katanya',
    'temen minta tolong, aku disuruh nganter bungkusan ke bandara isinya rahasia',
    "asked to carry a package to bangkok, i don't know what is inside",
  ])('"%s"', text => {
    expect(carriesSealed(text)).toBe(true)
  })

  it.each([
    'paket cod jangan dibuka dulu ya kak',
    'disuruh nitip paket buat ibu, jangan dibuka',
    'kurir shopee disuruh antar paket jangan dibuka',
    'disuruh bawa koper sendiri ke bandara',
  ])('not "%s"', text => {
    expect(carriesSealed(text)).toBe(false)
  })

  it.each([
    'gw disuruh jd kurir paket ke malaysia dibayar 20jt isinya ga boleh dibuka',
    'ditawari bawa koper ke hongkong, isinya rahasia',
    'diminta bawa tas ke taiwan jangan dilihat isinya',
    'asked to carry a package to malaysia, not allowed to look inside',
  ])('can be refused: "%s"', text => {
    expect(canRefuseParcel(text)).toBe(true)
  })

  it.each([
    'aku di bandara disuruh bawa koper jangan dibuka',
    'disuruh bawa paket ga boleh dibuka, takut',
    'udah bawa kopernya, disuruh jangan dibuka',
    'dipaksa bawa tas jangan dibuka',
    'disuruh bawa koper jangan dibuka, mau batal dia kirim foto adikku',
  ])('is danger for who cannot simply refuse: "%s"', text => {
    expect(canRefuseParcel(text)).toBe(false)
  })

  it('is answered at once', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(
      person(832),
      'gw disuruh jd kurir paket ke malaysia dibayar 20jt isinya ga boleh dibuka',
    )
    expect(said).toContain('Jangan terima')
    expect(said).toContain('110')
  })
})

describe('a bride who is bought', () => {
  it.each([
    'sodara cewe gw 18 thn mau dinikahin sm org cina, keluarganya dikasih 50jt',
    'sepupuku 19 tahun mau dinikahkan dengan orang cina, ortunya dikasih 50jt',
    'my sister is going to be married off to a chinese man, my parents get 50 million',
  ])('"%s"', async text => {
    expect(tellsOfForcedMarriage(text)).toBe(true)
    const { person } = await openTalk()
    const said = await lastSaid(person(833), text)
    expect(said).toMatch(/dia sedang dijual|they are being sold/)
    expect(said).not.toMatch(/Anak di bawah 18/)
  })

  it('can still be kept from leaving', async () => {
    const { person } = await openTalk()
    const one = person(834)
    await one.says('sodara cewe gw 18 thn mau dinikahin sm org cina, keluarganya dikasih 50jt')
    const said = await lastSaid(one, 'berangkatnya lusa')
    expect(said).toContain('Dia masih bisa batal')
    expect(said).not.toContain('dilarang baginya')
  })

  it.each(['sepupuku nikah sama orang korea bulan depan', 'temanku dinikahin orang jawa, mahar 50jt'])(
    'not "%s"',
    text => {
      expect(tellsOfForcedMarriage(text)).toBe(false)
    },
  )
})

describe('words of the young', () => {
  it.each([
    ['apa itu passobis', /menipu lewat telepon/],
    ['andi ini, ada sepupuku na ajak ka jadi passobis di sidrap, gajinya banyak, aman ji kah?', /🔴/],
    ['vcs itu apa sih', /singkatan dari video call sex/],
    ['kalo diajak vcs pacar wajar ga', /boleh menolak siapa pun/],
    ['kalo cowok jadi korban bisa lapor juga?', /laki-laki juga bisa dilecehkan/],
  ])('"%s"', async (text, said) => {
    const { person } = await openTalk()
    expect(await lastSaid(person(835), text)).toMatch(said)
  })
})
