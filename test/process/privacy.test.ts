import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesWith, idForms, rowCounts } from './database.ts'
import { SCAM_ID } from './offers.ts'
import { openStage, reports, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ LOG_LEVEL: 'trace' })
})
afterAll(() => stage.close())

/** Waits until the bot has nothing left to do, for what is in hand is in the queue. */
async function settled(): Promise<void> {
  const busy = () => {
    const { inbox = 0, outbox = 0 } = rowCounts(stage.home)
    return inbox + outbox > 0 || stage.telegram.unconfirmed() > 0
  }
  for (let i = 0; i < 100 && busy(); i += 1) await new Promise(resolve => setTimeout(resolve, 50))
  expect(rowCounts(stage.home)).toMatchObject({ inbox: 0, outbox: 0 })
}

const SECRET = 'zebra-ungu-7731'

test('before consent nothing that was sent, and nobody, is in the files or the logs (P-01, I-01, I-05, A-03)', async () => {
  const siti = stage.person('Sitiasihwati')
  siti.sends('/start')
  await siti.hears('Halo')
  siti.forwards(`${SCAM_ID}\nsandi ${SECRET}`)
  await siti.hears('Kemungkinan besar')
  siti.presses('Kenapa?')
  await siti.hears('Semua tanda')
  siti.presses('Laporkan')
  await siti.hears('Setuju?')
  siti.presses('Tidak jadi')
  await siti.hears('tidak ada yang disimpan')
  siti.sends(`GCM itu apa? ${SECRET}`)
  await siti.hears(/./)
  siti.sends(`tolong saya disekap di kamboja ${SECRET}`)
  await siti.hears('Yang bisa kamu lakukan')
  await settled()

  const needles = [SECRET, 'loker_kamboja', '81298765432', 'Sitiasihwati', ...idForms(siti.person.id)]
  expect(filesWith(stage.home, needles)).toEqual([])
  const { reports: filed, people, person_keys: keys } = rowCounts(stage.home)
  expect({ filed, people, keys }).toEqual({ filed: 0, people: 0, keys: 0 })
  for (const needle of [SECRET, 'Sitiasihwati', String(siti.person.id), 'disekap']) {
    expect(stage.bot().stderr()).not.toContain(needle)
  }
})

test('a report is locked in the files, and the sender is not in them (I-05, D-02)', async () => {
  const budi = stage.person('Budiharjo')
  budi.sends(`${SCAM_ID}\nsandi ${SECRET}`)
  await budi.hears('Kemungkinan besar')
  await reports(budi)
  await settled()
  expect(rowCounts(stage.home).reports).toBe(1)
  expect(filesWith(stage.home, [SECRET, '81298765432', 'Budiharjo', ...idForms(budi.person.id)])).toEqual([])
})

test('/hapus leaves no report, no settings and no key, and the receipt is nowhere in the files (P-03)', async () => {
  const dewi = stage.person('Dewi')
  dewi.sends('/bahasa')
  await dewi.hears('Pilih bahasa')
  dewi.presses('Bahasa Indonesia')
  await dewi.hears('mulai sekarang')
  dewi.sends(SCAM_ID)
  await dewi.hears('Kemungkinan besar')
  const before = rowCounts(stage.home)
  const receipt = await reports(dewi)
  await settled()
  expect(rowCounts(stage.home).reports).toBe((before.reports ?? 0) + 1)
  dewi.sends('/hapus')
  await dewi.hears('Hapus semua')
  dewi.presses('Ya, hapus semua')
  await dewi.hears('sudah dihapus')
  await settled()
  const after = rowCounts(stage.home)
  expect(after.reports).toBe(before.reports)
  expect(after.people).toBe((before.people ?? 0) - 1)
  expect(filesWith(stage.home, [receipt, receipt.replaceAll('-', '')])).toEqual([])
})

test('the files are for their owner only (D-04)', async () => {
  const { statSync } = await import('node:fs')
  for (const path of stage.home.bytes().keys()) expect(statSync(path).mode & 0o077, path).toBe(0)
})
