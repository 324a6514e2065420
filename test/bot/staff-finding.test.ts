import { describe, expect, test } from 'vitest'
import { file } from '../reports/filed.ts'
import { lastSaidTo, openTalk, textOf } from './talk.ts'

describe('who goes by what staff found is told that it is no guarantee', () => {
  test.each([
    ['petugas bilang ini bukan penipuan, jadi boleh berangkat?', 'bukan jaminan'],
    ['kata laporan saya bukan penipuan, berarti boleh transfer?', 'bukan jaminan'],
    ['my report says not a scam, so can i go?', 'no guarantee'],
  ])('%s', async (text, words) => {
    const said = await lastSaidTo(631, text)
    expect(said).toContain(words)
    expect(said).toContain('KP2MI')
  })

  test('also in other words, from whose report was found so; and with the steps where money is gone', async () => {
    const { store, person } = await openTalk()
    const one = person(632)
    await file(store, 632)
    expect(textOf(await one.says('jadi itu bukan penipuan ya?'))).not.toContain('bukan jaminan')
    await store.sql.updateTable('reports').set({ status: 'not_a_scam' }).execute()
    expect(textOf(await one.says('jadi itu bukan penipuan ya?'))).toContain('bukan jaminan')
    const paid = textOf(await one.says('jadi itu bukan penipuan ya? aku udah transfer 2jt'))
    expect(paid).toMatch(/bukan jaminan[\s\S]*iasc\.ojk\.go\.id/)
  })

  test.each(['petugas imigrasi bilang paspor saya bukan paspor kerja', 'dia bilang ini bukan penipuan'])(
    'not: %s',
    async text => {
      expect(await lastSaidTo(633, text)).not.toContain('petugas hanya membaca')
    },
  )
})
