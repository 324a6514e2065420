import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { loadSwitchedOff } from '../../src/offers/rules/switched-off.ts'
import { openTalk } from './talk.ts'

const ADMIN = 71

/** An admin with a content folder of their own. */
async function open() {
  const content = mkdtempSync(join(tmpdir(), 'cekdulu-content-'))
  onTestFinished(() => rmSync(content, { recursive: true }))
  cpSync(resolve(import.meta.dirname, '../../content'), content, { recursive: true })
  const talk = await openTalk({ STAFF_IDS: String(ADMIN) }, content)
  const audited = async () => {
    const rows = await talk.store.sql.selectFrom('audit').selectAll().where('action', '=', 'signal').execute()
    return rows.map(({ subject, detail }) => `${subject} ${detail}`)
  }
  return { talk, admin: talk.person(ADMIN), off: () => loadSwitchedOff(content), audited }
}

const text = (answers: readonly { text: string }[]) => answers.map(said => said.text).join('\n')
const WHY = 'terlalu banyak peringatan palsu'

test('an admin finds a sign, switches it off with a reason, undoes it, and undoes that; each is audited', async () => {
  const { admin, off, audited } = await open()
  const found = text(await admin.says('/sinyal paspor'))
  expect(found).toContain('Dengan kata “paspor”')
  const id = /🟢 ([a-z0-9-]+)/.exec(found)?.[1] ?? ''
  expect(text(await admin.presses(`🟢 ${id}`))).toMatch(/^\+ /m)
  expect(text(await admin.presses('⚪ Matikan'))).toContain('Tulis alasannya')
  expect(text(await admin.says('ya'))).toContain('antara 5')
  expect(off()).toEqual([])
  expect(text(await admin.says(WHY))).toContain(`⚪ ${id} mati`)
  expect(off()).toMatchObject([{ id, why: WHY }])
  expect(await audited()).toEqual([`${id} {"to":"off"}`])

  expect(text(await admin.says('/sinyal'))).toContain('1 dimatikan')
  await admin.presses(`⚪ ${id}`)
  expect(text(await admin.presses('🟢 Nyalakan'))).toContain(`🟢 ${id} nyala`)
  expect(off()).toEqual([])
  expect(text(await admin.presses('↩️ Urungkan'))).toContain(`⚪ ${id} mati`)
  expect(off()).toMatchObject([{ id, why: WHY }])
  expect(await audited()).toEqual([`${id} {"to":"off"}`, `${id} {"to":"on"}`, `${id} {"to":"off"}`])
})

test('a command instead of the reason leaves it as it was', async () => {
  const { admin, off } = await open()
  const id = /🟢 ([a-z0-9-]+)/.exec(text(await admin.says('/sinyal paspor')))?.[1] ?? ''
  await admin.presses(`🟢 ${id}`)
  await admin.presses('⚪ Matikan')
  expect(text(await admin.says('/batal'))).toContain('Tidak ada yang berubah')
  expect(off()).toEqual([])
})

test('another command instead of the reason leaves it as it was and is done, also a new search', async () => {
  const { admin, off } = await open()
  for (const [command, answer] of [
    ['/siaran', 'Siaran'],
    ['/sinyal visa', 'Dengan kata “visa”'],
  ] as const) {
    const id = /🟢 ([a-z0-9-]+)/.exec(text(await admin.says('/sinyal paspor')))?.[1] ?? ''
    await admin.presses(`🟢 ${id}`)
    await admin.presses('⚪ Matikan')
    expect(text(await admin.says(command))).toMatch(new RegExp(`Tidak ada yang berubah[\\s\\S]*${answer}`))
    await admin.says('ini bukan alasan sama sekali')
    expect(off()).toEqual([])
  }
})

test('a hint is said to be none that users see, in the language of the chat', async () => {
  const { admin } = await open()
  await admin.says('/en')
  const found = text(await admin.says('/signals passport'))
  expect(found).toContain('Users do not see it')
  expect(found).not.toMatch(/^-$/m)
})

test('to anyone else the command does not exist', async () => {
  const { talk, admin, off } = await open()
  const answer = text(await talk.person(72).says('/sinyal paspor'))
  expect(answer).not.toMatch(/Tanda bahaya:|🟢|⚪/)
  expect(answer).toBe(text(await talk.person(73).says('/entahapa')))
  const id = /🟢 ([a-z0-9-]+)/.exec(text(await admin.says('/sinyal paspor')))?.[1] ?? ''
  await admin.presses(`🟢 ${id}`)
  await talk.person(72).forges(admin.dataOf('⚪ Matikan'))
  expect(text(await talk.person(72).says(WHY))).not.toContain('mati')
  expect(off()).toEqual([])
})
