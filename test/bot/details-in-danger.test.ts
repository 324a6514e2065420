import { describe, expect, it } from 'vitest'
import { lastSaid, openTalk, textOf } from './talk.ts'

const VERDICT = /🔴|🟠|⚪|Ini nomor Indonesia/u

describe('a number, name or address that is told in danger', () => {
  it.each([
    ['saya disekap di myanmar', 'no wa saya 081311112222', 'KBRI Yangon'],
    ['aku dikunci di rumah majikan di riyadh', 'nomerku 0551234567', 'KBRI Riyadh'],
    ['saya disekap di kamboja, poipet', 'WA saya +855 12 345 678', 'KBRI Phnom Penh'],
    ['saya dikunci majikan di dubai, apartemen', '0501234567', 'Kemlu'],
    ['saya dikunci majikan di dubai, apartemen', '0917 123 4567', 'Kemlu'],
  ])('"%s", "%s" is sent to who helps there, and not judged', async (danger, number, contact) => {
    const { person } = await openTalk()
    const one = person(401)
    const said = await lastSaid(one, danger, number)
    expect(said).toContain('tidak menyimpan nomor itu')
    expect(said).toContain(contact)
    expect(said).not.toMatch(VERDICT)
    for (const detail of ['nama saya budi', 'kamar 305', 'alamatnya di al malaz']) {
      const then = textOf(await one.says(detail))
      expect(then, detail).toMatch(/Sudah kubaca|Itu juga berguna/)
      expect(then, detail).toContain(contact)
    }
  })

  it('the number of an agent is checked, and the danger stays', async () => {
    const { person } = await openTalk()
    const one = person(402)
    const said = await lastSaid(one, 'saya disekap di kamboja', 'nomor agennya 081234567890')
    expect(said).toContain('Simpan nomor itu sebagai bukti')
    expect(said).toMatch(VERDICT)
    expect(textOf(await one.says('kamar 305'))).toContain('KBRI Phnom Penh')
  })

  it('harm that is told beside it comes first', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(person(403), 'saya disekap di kamboja', 'kamar 305, temanku kejang')
    expect(said).toContain('rumah sakit')
  })
})
