import { expect, test } from 'vitest'
import { campaignCounts, countStart, isCampaign } from '../../src/store/campaigns.ts'
import { temporaryStore } from './temporary.ts'

const NOON = Date.parse('2026-11-25T05:00:00Z')
const DAY = 24 * 60 * 60 * 1000

test('only small letters, digits and hyphens make a code', () => {
  for (const good of ['kampus-unram', 'ig2', 'a'.repeat(32)]) expect(isCampaign(good)).toBe(true)
  for (const bad of ['', 'ab', 'a'.repeat(33), 'Kampus', 'x_y', "x';--", 'kampus unram'])
    expect(isCampaign(bad)).toBe(false)
})

test('starts are counted by code and days; fewer than five show no number, and their order tells none', async () => {
  const { store } = await temporaryStore()
  await store.transaction(async trx => {
    for (let n = 0; n < 7; n++) await countStart(trx, 'kampus-unram', NOON)
    for (let n = 0; n < 5; n++) await countStart(trx, 'radio', NOON - DAY)
    for (let n = 0; n < 4; n++) await countStart(trx, 'zine', NOON)
    await countStart(trx, 'alun-alun', NOON)
  })
  expect(await campaignCounts(store)).toEqual([
    { code: 'kampus-unram', starts: 7 },
    { code: 'radio', starts: 5 },
    { code: 'alun-alun', starts: null },
    { code: 'zine', starts: null },
  ])
  expect(await campaignCounts(store, '2026-11-25')).not.toContainEqual({
    code: 'radio',
    starts: 5,
  })
})

test('made-up codes are put together once a day has two hundred', async () => {
  const { store } = await temporaryStore()
  await store.transaction(async trx => {
    for (let n = 0; n < 230; n++) await countStart(trx, `flood-${n}`, NOON)
    await countStart(trx, 'flood-3', NOON)
  })
  const rows = await store.sql.selectFrom('campaign_starts').selectAll().execute()
  expect(rows).toHaveLength(201)
  expect(rows.find(({ code }) => code === 'other')?.starts).toBe(30)
  expect(rows.find(({ code }) => code === 'flood-3')?.starts).toBe(2)
})
