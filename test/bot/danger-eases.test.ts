import { describe, expect, it } from 'vitest'
import { easesDanger } from '../../src/bot/features/danger-eases.ts'
import { openTalk, textOf } from './talk.ts'

async function lastSaid(id: number, ...texts: readonly string[]): Promise<string> {
  const { person } = await openTalk()
  const one = person(id)
  let said = ''
  for (const text of texts) said = textOf(await one.says(text))
  return said
}

const BEATEN = 'suamiku mukulin aku tiap malem, takut'

describe('good news in a danger', () => {
  it.each([
    ['udah aman saya di rumah ibu', 'away'],
    ['aku udah keluar dari sana', 'away'],
    ['udah di rumah temen', 'away'],
    ['wis neng omahe mbah', 'away'],
    ['i got out', 'away'],
    ['su di rumah sakit', 'hospital'],
    ['we are in hospital now', 'hospital'],
    ['udah pergi orangnya', 'gone'],
    ['udah pergi', 'gone'],
    ['orangnya udah ga ada', null],
    ['udah ga ada orangnya', 'gone'],
    ['he left', 'gone'],
    ['belum di rumah ibu', null],
    ['kalau udah keluar dari sana gimana', null],
    ['udah di rumah tapi dia ngejar', null],
    ['dia di rumah', null],
    ['udah dikunci di rumah majikan', null],
    ['dia udah bayar ke bapak', null],
    ['udah bilang ke ibu', null],
    ['i already told with my mom', null],
    ['udah kabur ke rumah ibu', 'away'],
  ] as const)('"%s" is %s', (text, easing) => {
    expect(easesDanger(text)).toBe(easing)
  })

  it.each([
    ['udah pergi orangnya', 'sebelum dia kembali'],
    ['udah di rumah temen', 'jangan kembali ke sana sendirian'],
    ['su di rumah sakit', 'minta surat dari dokter'],
  ])('"%s" is answered with what is left to do', async (text, answer) => {
    const said = await lastSaid(900, BEATEN, text)
    expect(said).toContain(answer)
    expect(said).not.toContain('Aku masih di sini')
  })

  it('whose sick friend is in hospital is not sent there again', async () => {
    const said = await lastSaid(901, 'temenku pingsan ga sadar di sabah', 'su di rumah sakit', 'ya')
    expect(said).not.toContain('Sudah di jalan ke rumah sakit')
  })

  it('that a missing child has left is no good news', async () => {
    expect(await lastSaid(902, 'anakku hilang dari kemarin umur 14', 'udah pergi')).not.toContain('Syukurlah')
  })

  it('who wants to die is told to stay near those they are with', async () => {
    expect(await lastSaid(903, 'aku mau bunuh diri', 'udah di rumah temen')).toContain(
      'Tetaplah dekat mereka',
    )
  })
})

describe('whom to report', () => {
  it.each([[BEATEN], ['kapal kami tenggelam, tolong'], ['ada yang ngancem nyebarin foto bugilku']])(
    'nobody recruited who says "%s"',
    async danger => {
      expect(await lastSaid(910, danger, 'udah aman')).not.toContain('perekrut')
    },
  )

  it('whoever was held abroad may report the recruiter', async () => {
    expect(await lastSaid(911, 'kami disekap di kamboja', 'udah aman di kbri')).toContain('perekrut')
  })
})

describe('a calm question after thanks or good news', () => {
  it.each(['makasih', 'udah aman saya di rumah ibu'])(
    'after "%s" it is answered, not the danger',
    async calm => {
      const said = await lastSaid(920, BEATEN, calm, 'cara kirim uang yang murah gimana ya')
      expect(said).toContain('remitansi')
      expect(said).not.toContain('pindah ke tempat yang ada orang lain')
    },
  )

  it('also where nothing is known of it, and the place it asks about is not where they are', async () => {
    const texts = ['anakku kejang di rumah, di bima', 'makasih', 'sekolah anak TKI di sabah gimana?']
    const said = await lastSaid(921, ...texts)
    expect(said).toContain('belum bisa kujawab')
    expect(said).not.toMatch(/Pergilah sekarang|KBRI Kuala Lumpur/)
  })

  it('and what to do in the danger is told as before', async () => {
    expect(await lastSaid(922, BEATEN, 'makasih', 'terus aku harus gimana')).toContain('pindah ke tempat')
  })
})

describe('what they lack', () => {
  it.each([
    ['ga punya uang', 'bukan halangan'],
    ['duitku abis', 'bukan halangan'],
    ['laper', 'minta makan dan minum'],
    ['we are hungry', 'minta makan dan minum'],
    ['bos blg ga usah ke RS', 'tidak perlu menunggu izin'],
    ['majikan larang ke dokter', 'tidak perlu menunggu izin'],
    ['malam ini tidur dimana ya', 'tempat menginap'],
  ])('"%s"', async (text, answer) => {
    expect(await lastSaid(930, BEATEN, text)).toContain(answer)
  })

  it('a place to sleep is asked of the houses that are known there', async () => {
    const said = await lastSaid(931, 'majikan mukul aku, aku di hsinchu', 'ada tempat nginep ga')
    expect(said).toContain('Shelter KDEI')
  })

  it('who comes to somebody ill is asked to take them to a hospital', async () => {
    const said = await lastSaid(932, 'temenku pingsan ga sadar di sabah, kecelakaan di kebun', 'bos dateng')
    expect(said).toContain('memanggil ambulans')
  })
})
