import { describe, expect, it } from 'vitest'
import { falseAge } from '../../src/offers/danger/false-age.ts'
import { tellsOfAdult } from '../../src/offers/danger/told-age.ts'
import { lastSaid, openTalk, textOf } from './talk.ts'

describe('who is told to be grown up is no child', () => {
  it('is heard in few words', () => {
    expect(tellsOfAdult('umurnya 22')).toBe(true)
    expect(tellsOfAdult('anakku umur 16, aku umur 40')).toBe(false)
    expect(tellsOfAdult('kerja 20 tahun')).toBe(false)
  })

  it('from the first message on', async () => {
    const { person } = await openTalk()
    for (const [at, text] of [
      'temen aku mau nikah sama orang china, umurnya 22',
      'kakak ipar saya umur 22 mau dibawa ke china buat nikah',
    ].entries())
      expect(await lastSaid(person(461 + at), text), text).not.toContain('bawah 18')
  })

  it('and when it is told later', async () => {
    const { person } = await openTalk()
    const one = person(465)
    expect(await lastSaid(one, 'adik saya mau dibawa ke china buat nikah umur 16')).toContain('bawah 18')
    const said = textOf(await one.says('umurnya 22 kok'))
    expect(said).toContain('sudah dewasa')
    expect(said).not.toContain('bawah 18')
  })

  it.each([
    'makcomblangnya bilang nanti dibuatin paspor umur 20',
    'agennya mau bikin paspor umurnya 21',
    'di paspornya ditulis umur 20',
    'nanti dituakan jadi 19 tahun',
    'umur 23 di KTP palsu',
    'the matchmaker says her passport will say 21',
  ])('but not for an age in papers: "%s"', async told => {
    const { person } = await openTalk()
    const one = person(466)
    await one.says('adik saya 17 tahun mau dinikahin orang china, dikasih 50 juta')
    const said = textOf(await one.says(told))
    expect(said).toMatch(/tanda kejahatan|sign of a crime/)
    expect(said).toContain('129')
    expect(said).toContain('110')
    expect(textOf(await one.says('terus gimana'))).toContain('129')
  })

  it('nor for one that is to come', async () => {
    const { person } = await openTalk()
    const one = person(467)
    await one.says('adik saya 17 tahun mau dinikahin orang china, dikasih 50 juta')
    const said = textOf(await one.says('dia bakal 18 tahun bulan depan'))
    expect(said).toContain('belum 18 tahun')
    expect(said).toContain('129')
    expect(falseAge('dia sudah 22 tahun, mau dinikahin bulan depan')).toBeNull()
    expect(falseAge('aku mau bikin paspor, umurku 20')).toBeNull()
  })
})

describe('at sea and at home', () => {
  it('whoever is beaten by the captain is not told to call by radio', async () => {
    const { person } = await openTalk()
    const one = person(471)
    expect(await lastSaid(one, 'saya abk di kapal taiwan, dipukuli kapten')).not.toContain('VHF')
    expect(textOf(await one.says('7 bulan ga digaji'))).toContain('Upah itu hak')
    expect(textOf(await one.says('tolong'))).not.toContain('VHF')
  })

  it('a pregnant wife who waits for news is no victim of it', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(
      person(472),
      'suami saya abk, kapalnya tenggelam kemarin',
      'saya hamil 7 bulan',
    )
    expect(said).toContain('Menunggu kabar sambil hamil')
    expect(said).not.toContain('bukan salahmu')
  })
})

it('who was given to the sea already is not to be kept from it', async () => {
  const { person } = await openTalk()
  const one = person(481)
  const said = await lastSaid(one, 'temen saya meninggal minggu lalu dibuang ke laut, saya abk')
  expect(said).toContain('siapa saksinya')
  expect(said).not.toContain('jangan dilarung')
  expect(textOf(await one.says('keluarga saya di tegal'))).not.toContain('jangan dilarung')
  const yet = await lastSaid(person(482), 'temen saya meninggal di kapal, jenazahnya mau dilarung besok')
  expect(yet).toContain('jangan dilarung')
})

describe('a crew of a ship of Taiwan', () => {
  it('is given one who reads messages, and only those once they can only write', async () => {
    const { person } = await openTalk()
    const one = person(481)
    const card = await lastSaid(one, 'abk taiwan dipukul kapten di kapal')
    expect(card).toMatch(/KDEI Taipei.*Kemlu.*WhatsApp/s)
    expect(card).not.toContain('hanya bisa ditelepon')
    const then = await lastSaid(one, 'cuma ada wifi kapal sebentar')
    expect(then).toContain('Kirim pesan')
    expect(then).toContain('Kemlu')
    expect(then).not.toContain('KDEI')
    expect(await lastSaid(person(482), 'abk taiwan dipukul kapten di kapal', 'kirim wa aja bisa?')).toContain(
      'Kemlu',
    )
  })

  it('that has no water is told what to do aboard, not to go to a clinic', async () => {
    const { person } = await openTalk()
    const one = person(483)
    const card = await lastSaid(one, 'abk taiwan, haus, air habis di laut')
    expect(card).toMatch(/WhatsApp.*Jangan minum air laut.*VHF saluran 16/s)
    expect(card).not.toContain('klinik')
    const then = await lastSaid(one, 'masih haus')
    expect(then).toContain('tampung air hujan')
    expect(then).not.toContain('warung')
  })
})
