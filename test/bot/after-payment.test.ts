import { describe, expect, test } from 'vitest'
import { lastSaidTo } from './talk.ts'

describe('what is said after money that is gone is of that money', () => {
  test.each([
    [['udah transfer 5jt ke agen', 'trus gimana'], 'Kerjakan berurutan'],
    [['sdh kirim 2jt', 'terus saya harus ngapain'], 'Kerjakan berurutan'],
    [['sdh kirim 2jt', 'langkah selanjutnya apa kak'], 'Kerjakan berurutan'],
    [['sdh kirim 2jt', 'bank nya tutup hari minggu'], 'Jangan menunggu kantornya buka'],
    [['udah transfer 5jt ke agen', 'csnya ga ngangkat'], 'Jangan menunggu kantornya buka'],
    [['udah transfer 5jt ke agen', 'banknya bilang ga bisa diblokir'], 'Jangan berhenti di jawaban itu'],
    [['udah transfer 5jt ke agen', 'bank nolak'], 'Jangan berhenti di jawaban itu'],
    [['udah transfer 5jt ke agen', 'udah telpon bank kak'], 'langkah yang benar'],
    [['i already paid 5 million to the agent', 'then what'], 'in order'],
    [['i already paid 5 million to the agent', 'the bank is closed today'], 'until the office opens'],
    [['i already paid 5 million to the agent', 'bank says they cannot reverse it'], 'Do not stop'],
  ])('%s', async (texts, words) => {
    const said = await lastSaidTo(620, ...texts)
    expect(said).toContain(words)
    expect(said).toContain('iasc.ojk.go.id')
  })

  test('and nothing of it where no money was told of, or an answer came between', async () => {
    expect(await lastSaidTo(621, 'halo', 'trus gimana')).not.toContain('IASC')
    expect(await lastSaidTo(622, 'bank nya tutup hari minggu')).not.toContain('Jangan menunggu kantornya')
    expect(await lastSaidTo(623, 'udah transfer 5jt ke agen', 'apa itu p3mi', 'terus gimana')).not.toContain(
      'Kerjakan berurutan',
    )
  })
})
