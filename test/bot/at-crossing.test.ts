import { describe, expect, test } from 'vitest'
import { isChildToGo, isInvitedAway } from '../../src/offers/danger/child-invited.ts'
import { hasNotCrossed, isAtCrossing } from '../../src/offers/place/crossing.ts'
import { lastSaid, openTalk } from './talk.ts'

describe('a child at the border is on the way out, not home', () => {
  test.each([
    [
      'anakku umur 16 diajak ke malaysia jadi pembantu, lewat nunukan',
      'dia udah di nunukan sekarang sama calonya',
      'masih bisa dicegah',
    ],
    [
      'keponakan saya 17 th dijanjiin kerja di malaysia, dipalsuin umurnya sama calo',
      'udah di entikong anaknya',
      'masih bisa dicegah',
    ],
    [
      'adek aku 15 taun dijanjikan kerja cafe di malaysia sama tetangga',
      'dheweke wis neng dumai',
      'masih bisa dicegah',
    ],
    ['anak saya 16 mau dikirim ke malaysia kerja', 'belum nyebrang, masih di batam', 'masih bisa dicegah'],
    ['anak saya 16 mau dikirim ke malaysia kerja', 'kapalnya nanti malam', 'masih bisa dicegah'],
    ['anak saya 16 mau dibawa ke malaysia kerja', 'bisa dicegah di pelabuhan?', 'masih bisa dicegah'],
    [
      'my niece is 16, they promised her a job in malaysia as a maid',
      'she is in nunukan now with the agent',
      'can still be stopped',
    ],
  ])('%s / %s', async (told, then, words) => {
    const { person } = await openTalk()
    const one = person(601)
    const said = await lastSaid(one, told, then)
    expect(said).toContain(words)
    expect(said).toMatch(/110[\s\S]*129/)
    expect(said).not.toContain('Syukurlah')
    expect(await lastSaid(one, 'belum nyebrang')).toMatch(
      /bisa dihentikan|can still be stopped|masih bisa dicegah/,
    )
  })

  test('who is with whoever writes is not sought at a port', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(
      person(605),
      'anak saya umur 16 diajak kerja ke malaysia',
      'dia di batam sama saya',
    )
    expect(said).not.toContain('mencarinya')
  })

  test('who says that they came home is believed, also in a border town', async () => {
    const { person } = await openTalk()
    const child = person(602)
    expect(
      await lastSaid(child, 'anakku 15 disekap majikan di johor', 'dia udah pulang, udah sampai batam'),
    ).toContain('sudah pulang')
    const man = person(603)
    expect(
      await lastSaid(man, 'suami saya disekap di kamboja', 'dia udah dideportasi, udah sampe batam'),
    ).toContain('sudah pulang')
  })

  test('of one held abroad both are possible, and the way to say so is told', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(person(604), 'suami saya disekap di malaysia', 'dia udah di batam')
    expect(said).toContain('masih bisa dicegah')
    expect(said).toContain('dia sudah pulang')
  })
})

describe('who is only wanted abroad', () => {
  test.each([
    'anakku umur 16 diajak ke malaysia jadi pembantu',
    'keponakan 15 ditawarin kerja cafe di kamboja',
    'adek saya mau dibawa ke malaysia jadi art',
    'they promised her a job in malaysia',
  ])('is not there: %s', text => expect(isInvitedAway(text)).toBe(true))

  test.each([
    'anakku 16 diajak ke malaysia, sudah sebulan ga ada kabar',
    'dia dijanjiin kerja di malaysia, ternyata disekap',
    'adek ditawari kerja di malaysia dan udah berangkat kemarin',
    'anak saya kerja di malaysia, majikannya jahat',
  ])('is there: %s', text => expect(isInvitedAway(text)).toBe(false))

  test('what was done to a child tells that it is there', () => {
    expect(isChildToGo({ kind: 'minor', also: ['sexual_violence'] }, 'diajak ke malaysia')).toBe(false)
    expect(isChildToGo({ kind: 'trapped', also: [] }, 'diajak ke malaysia')).toBe(false)
  })
})

test('where people cross, and words of coming home', () => {
  for (const text of ['dia di pelabuhan nunukan', 'udah sampe batam sama calo', 'she is at the border'])
    expect(isAtCrossing(text)).toBe(true)
  for (const text of [
    'udah dipulangkan lewat nunukan',
    'sudah balik, sekarang di batam',
    'orang batam yang ngajak',
  ])
    expect(isAtCrossing(text)).toBe(false)
  for (const text of ['belum nyebrang', 'blm naik kapal', "hasn't crossed"])
    expect(hasNotCrossed(text)).toBe(true)
  for (const text of ['sudah nyebrang', 'belum pulang']) expect(hasNotCrossed(text)).toBe(false)
})
