import { describe, expect, it, test } from 'vitest'
import { supposes } from '../../src/bot/talk/supposes.ts'
import { openTalk, textOf } from './talk.ts'

async function lastOf(...said: string[]): Promise<string> {
  const { person } = await openTalk()
  const one = person(8100)
  let heard = ''
  for (const text of said) heard = textOf(await one.says(text))
  return heard
}

describe('what is only supposed after an answer goes on from it, in its country', () => {
  it.each([
    ['kerja di korea syaratnya apa', 'kalo kabur gimana', 'Korea'],
    ['kerja di jepang gajinya berapa', 'kalo kabur gimana', 'Jepang'],
    ['magang ke jepang itu apa', 'kalo kabur dari magang', 'Jepang'],
    ['how much is the wage in Hong Kong', 'what if I run away', 'Hong Kong'],
  ])('%s, then %s', async (before, asked, country) => {
    const said = await lastOf(before, asked)
    expect(said).toMatch(new RegExp(`(?:kabur|running away)[^.]*\\(${country}`))
    expect(said).toContain('☎')
    expect(said).not.toMatch(/Bacalah saat kamu sendirian|Read it when you are alone/)
  })

  it.each(['pelecehan di tempat kerja harus gimana', 'apa itu kekerasan berbasis gender'])(
    'men are answered after: %s',
    async before => {
      expect(await lastOf(before, 'kalo cowok sama ga')).toMatch(/^Ya, laki-laki juga/)
    },
  )

  it('danger stays first where nothing was asked before, or somebody is in it', async () => {
    for (const said of [['kalo kabur gimana'], ['kerja di korea syaratnya apa', 'kalo aku kabur gimana']])
      expect(await lastOf(...said)).toContain('Bacalah saat kamu sendirian')
  })
})

test('work that is only supposed is no offer, and nobody is sent to meet swindlers or who would smuggle them', async () => {
  expect(await lastOf('kalo jadi admin judi')).toContain('menipu orang')
  expect(await lastOf('kalo umroh terus kerja')).toContain('visa umrah')
  for (const offer of ['ayo jadi admin judi, minat?', 'umroh terus kerja, ada yang minat?'])
    expect(await lastOf(offer), offer).toMatch(/^[🟠🔴](?![\s\S]*Temui dulu)/u)
})

test.each([
  ['kalo kabur gimana', true],
  ['terus kalo cowok sama ga', true],
  ['kalo aku kabur gimana', false],
  ['kalo dia dipukul gimana', false],
  ['kerja di korea', false],
])('%s is only supposed: %s', (text, is) => expect(supposes(text)).toBe(is))
