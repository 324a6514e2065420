import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildPdf } from '../reading/build-pdf.ts'
import { openStage, type Stage } from './stage.ts'

const file = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures/reading', name))
/** A first picture starts the reading thread; on a busy machine that takes a while. */
const PATIENCE = 30_000

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

test('a screenshot and "ini bener ga?" are one case: read, then judged, with the reason in the picture', async () => {
  const ana = stage.person('Ana')
  ana.sends('', { photo: file('chat.png'), forwardFrom: 'Info Loker' })
  ana.sends('ini bener ga?')
  await ana.hears('Sedang membaca gambar', PATIENCE)
  const card = await ana.hears(/Kemungkinan besar ini penipuan|Mencurigakan/, PATIENCE)
  expect(card.text).not.toContain('Sedang membaca')
  expect(ana.transcript().match(/Kemungkinan besar|Mencurigakan/g)).toHaveLength(1)
})

test('a QR poster: its link is part of the case; a broken file is told kindly', async () => {
  const ana = stage.person('Ana')
  ana.sends('', { photo: file('qr.png') })
  await ana.hears(/Kemungkinan|Mencurigakan|Tidak ada tanda|bukan tawaran/, PATIENCE)
  ana.sends('', { document: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2, 3]) })
  await ana.hears(/tidak bisa|tidak terbaca/, PATIENCE)
})

test('danger in the words beside a picture is answered before the picture is fetched', async () => {
  const ana = stage.person('Ana')
  const before = stage.telegram.done('getFile').length
  ana.sends('tolong saya dikurung di gedung di sihanoukville, ga boleh keluar', { photo: file('chat.png') })
  await ana.hears('Yang bisa kamu lakukan', PATIENCE)
  expect(stage.telegram.done('getFile')).toHaveLength(before)
})

test('an album is one case', async () => {
  const ana = stage.person('Ana')
  ana.sends('loker', { photo: file('poster.jpg'), album: 'a1' })
  ana.sends('', { photo: file('small.png'), album: 'a1' })
  await ana.hears(/Kemungkinan|Mencurigakan|Tidak ada tanda/, PATIENCE)
  await new Promise(resolve => setTimeout(resolve, 500))
  expect(ana.transcript().match(/Sedang membaca/g)).toHaveLength(1)
})

test('a document of more pages than are read is not acquitted: its card says that a part was read', async () => {
  const ana = stage.person('Ana')
  const page = { lines: ['Syarat dan ketentuan layanan berlaku umum bagi semua pengguna.'] }
  ana.sends('', { document: buildPdf(Array.from({ length: 61 }, () => page)) })
  const card = await ana.hears(/Sisanya belum diperiksa/, PATIENCE)
  expect(card.text).toContain('Dokumen ini 61 halaman')
  expect(card.text).not.toContain('sepertinya bukan tawaran kerja')
})
