import { describe, expect, it } from 'vitest'
import { openTalk, textOf } from './talk.ts'

async function lastOf(...said: string[]): Promise<string> {
  const { person } = await openTalk()
  const one = person(8400)
  let heard = ''
  for (const text of said) heard = textOf(await one.says(text))
  return heard
}

const PICTURES = 'gmn kl pacarku maksa aku kirim foto telanjang'

describe('how old a child is, told after a question', () => {
  it.each(['umur 15', 'aku masih 15 tahun', '15 th kak'])(
    'brings the help for a child where the question was of harm: %s',
    async age => {
      const said = await lastOf(PICTURES, age)
      expect(said).toMatch(/129/)
      expect(said).toContain('Bilang umurmu')
      expect(said).not.toContain('Kuala Lumpur')
    },
  )

  it('in English too', async () => {
    const said = await lastOf('what if my boyfriend forces me to send nude pictures', 'im 15')
    expect(said).toMatch(/129[\s\S]*not your fault/)
  })

  it('brings none where it was not, or nobody is a child', async () => {
    expect(await lastOf('gaji di korea berapa', 'umur 15')).not.toContain('SAPA 129')
    expect(await lastOf(PICTURES, 'umur 25')).not.toContain('Bilang umurmu')
  })
})

describe('"lagi"', () => {
  it('after a quiz is one more, and by itself no farewell to who plays', async () => {
    expect(await lastOf('gaji di korea berapa', '/kuis', 'lagi')).toContain('🧩')
    expect(await lastOf('/kuis', 'lagi dong')).toContain('🧩')
    expect(await lastOf('/kuis', 'gaji di korea berapa', 'lagi')).toContain('🧩')
    expect(await lastOf('lagi')).not.toContain('🧩')
  })
})
