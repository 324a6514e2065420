import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startCekDulu } from '../helpers/process.ts'
import { fileReports } from './filing.ts'
import { SCAM_ID } from './offers.ts'
import { openStage, RECEIPT, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const PEOPLE = 6
const REPORTS_EACH = 3
const KILLS = 4

test('kill -9 in the middle of traffic: the reports are those acknowledged, each once (R-02)', async () => {
  const people = Array.from({ length: PEOPLE }, () => stage.person('Pelapor'))
  let done = false
  const filing = Promise.all(people.map(who => fileReports(who, REPORTS_EACH))).finally(() => {
    done = true
  })
  for (let i = 0; i < KILLS && !done; i += 1) {
    await new Promise(resolve => setTimeout(resolve, 40 + Math.random() * 260))
    await stage.restart('SIGKILL')
  }
  const acknowledged = (await filing).flat()
  await stage.restart('SIGTERM')
  const out = join(stage.home.folder, 'reports.json')
  const exported = startCekDulu({ home: stage.home, args: ['export', '--format', 'json', '--out', out] })
  expect((await exported.exit).code, exported.stderr()).toBe(0)
  const kept = readFileSync(out, 'utf8').match(new RegExp(RECEIPT, 'g')) ?? []
  expect(acknowledged).toHaveLength(PEOPLE * REPORTS_EACH)
  expect(kept.toSorted()).toEqual(acknowledged.toSorted())
  expect(new Set(kept).size).toBe(PEOPLE * REPORTS_EACH)
}, 90_000)

test('SIGTERM: what was taken is answered, exit 0 within 10 s, and nothing is answered again (R-04)', async () => {
  const people = Array.from({ length: 20 }, () => stage.person('Siti'))
  for (const person of people) person.sends(SCAM_ID)
  await expect.poll(() => stage.telegram.unconfirmed()).toBeLessThan(20)
  const before = Date.now()
  expect(await stage.bot().stop('SIGTERM')).toEqual({ code: 0, signal: null })
  expect(Date.now() - before).toBeLessThan(10_000)
  await stage.restart('SIGTERM')
  for (const person of people) await person.hears('Kemungkinan besar')
  for (const person of people) expect(person.transcript().match(/Kemungkinan besar/g)).toHaveLength(1)
})

test('Telegram out of reach at a stop: the bot still ends in time, and the answer goes out later', async () => {
  const siti = stage.person('Siti')
  stage.telegram.fault({ kind: 'server_error', method: 'sendMessage', times: 2 })
  siti.sends('tolong saya disekap di kamboja')
  await expect.poll(() => stage.telegram.faultsLeft()).toBeLessThan(2)
  const before = Date.now()
  expect((await stage.bot().stop('SIGTERM')).code).toBe(0)
  expect(Date.now() - before).toBeLessThan(10_500)
  await stage.restart('SIGTERM')
  await siti.hears('Yang bisa kamu lakukan', 20_000)
})
