import { describe, expect, it } from 'vitest'
import { lastSaid, openTalk, textOf } from './talk.ts'

describe('what is told or asked while it goes on', () => {
  it('of a sister who is held abroad', async () => {
    const { person } = await openTalk()
    const one = person(441)
    await one.says('my sister is being held in Cambodia')
    for (const [text, answer] of [
      ['can you send police', 'cannot send police'],
      ['they took her passport and she is in a car going north', 'Ask for the location now'],
      ['texts look strange, not her style', 'may not be them who writes'],
      ['she stopped replying', 'last active'],
    ] as const) {
      const said = textOf(await one.says(text))
      expect(said, text).toContain(answer)
      expect(said, text).toContain('Phnom Penh')
    }
  })

  it('of who is held', async () => {
    const { person } = await openTalk()
    const one = person(442)
    await one.says('saya disekap di kamboja')
    for (const [text, answer] of [
      ['besok katanya mau dijual ke kompi lain', 'plat nomor'],
      ['semua perempuan', 'berapa orang'],
      ['istri saya bisa lapor dari indonesia?', 'oleh keluarga'],
      ['tapi ga dipukul kok', 'Syukurlah tidak dipukul'],
    ] as const) {
      const said = textOf(await one.says(text))
      expect(said, text).toContain(answer)
      expect(said, text).toContain('☎')
    }
  })

  it('a daughter who is missing: police first, no waiting, and no embassy', async () => {
    const { person } = await openTalk()
    const one = person(443)
    expect(await lastSaid(one, 'anak saya umur 15 hilang, katanya di batam')).toContain(
      'Lapor polisi sekarang',
    )
    const forced = textOf(await one.says('dia barusan sms mama tolong saya disuruh layani tamu'))
    expect(forced).toContain('Lapor polisi sekarang')
    expect(forced).not.toContain('Kamu sendiri anaknya')
    expect(textOf(await one.says('dia di hotel di batam sama om om'))).toContain('polisi')
    const first = textOf(await one.says('yang mana yang harus saya telpon duluan'))
    expect(first.indexOf('110')).toBeGreaterThan(0)
    expect(first.indexOf('110')).toBeLessThan(first.indexOf('129'))
    expect(textOf(await one.says('nanti saya ditanya apa saja'))).toContain('Sebut nama')
    expect(textOf(await one.says('polisi bilang tunggu 24 jam dulu'))).toContain('Jangan tunggu 24 jam')
  })
})
