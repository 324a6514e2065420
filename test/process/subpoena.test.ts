import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formsOf } from '../helpers/forms.ts'
import { startCekDulu } from '../helpers/process.ts'
import { buildPdf } from '../reading/build-pdf.ts'
import { rowCounts } from './database.ts'
import { openStage, type Stage } from './stage.ts'

/** Names, ids and words that stand nowhere else; the offer carries some, the conversation the others. */
const OFFICER = 7_399_000_017
const SENTINELS = {
  firstName: 'Zubaidahwati',
  username: 'zubaidah_sentinel',
  erasedName: 'Yohanesman',
  officerName: 'Petugaswan',
  recruiter: 'agenterselubung77',
  recruiterPhone: '81377700042',
  ownNik: '3271046504930002',
  ownPhone: '81266600017',
  words: 'kunang-kunang-marun-5519',
  fileWords: 'kutilang-perak-8842',
  question: 'merpati-jingga-3307',
  danger: 'belalang-nila-2290',
  forwardedFrom: 'Calobayangan',
}
const OFFER = `LOWONGAN KERJA KAMBOJA ${SENTINELS.words}
admin judi online, gaji 15 juta, paspor dipegang kantor, visa turis
biaya administrasi 2 juta transfer dulu. WA 0${SENTINELS.recruiterPhone} atau t.me/${SENTINELS.recruiter}
NIK saya ${SENTINELS.ownNik}, nomor saya 0${SENTINELS.ownPhone}`

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ STAFF_IDS: String(OFFICER), LOG_LEVEL: 'trace' })
})
afterAll(() => stage.close())

/** Everything in a folder, by path. */
function dump(folder: string): [string, Buffer][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => [path, readFileSync(path)])
}

/** `what: where` for every sentinel that is somewhere. */
function findings(files: [string, Buffer][], wanted: Record<string, string>): string[] {
  return Object.entries(wanted).flatMap(([what, text]) =>
    files
      .filter(([, bytes]) => formsOf(text).some(form => bytes.includes(form)))
      .map(([path]) => `${what}: ${path}`),
  )
}

async function answerQuestions(who: ReturnType<Stage['person']>): Promise<void> {
  const answers = ['WhatsApp', 'Sudah bayar', 'Kamboja', /Boleh|Ya/]
  for (const answer of answers) {
    who.presses(answer)
    await who.hears(/./)
  }
}

test('forms are found in whatever a text is wrapped', () => {
  const [text, number] = ['kunang-kunang', '7310000123']
  for (const shift of [0, 1, 2]) {
    const inside = Buffer.from(`${'x'.repeat(shift)}${text}yz`).toString('base64')
    expect(findings([['f', Buffer.from(inside)]], { text })).toEqual(['text: f'])
  }
  const wide = Buffer.alloc(8)
  wide.writeBigInt64BE(BigInt(number))
  for (const bytes of [Buffer.from(text, 'utf16le'), Buffer.from(Buffer.from(text).toString('hex'))])
    expect(findings([['f', bytes]], { text })).toEqual(['text: f'])
  expect(findings([['f', wide]], { number })).toEqual(['number: f'])
  expect(findings([['f', Buffer.from('kunang')]], { text, number })).toEqual([])
})

test('a raw copy of database, log, backup, output and outgoing files holds none of the sentinels (R-07, I-01, I-04, A-03)', async () => {
  const { telegram } = stage
  const siti = telegram.user({
    id: 7_310_456_789,
    first_name: SENTINELS.firstName,
    username: SENTINELS.username,
    language_code: 'id',
  })
  const yohanes = telegram.user({ id: 7_310_456_123, first_name: SENTINELS.erasedName, language_code: 'id' })
  const officer = telegram.user({ id: OFFICER, first_name: SENTINELS.officerName, language_code: 'id' })

  for (const who of [siti, yohanes]) {
    who.forwards(OFFER, { id: 7_310_999_001, is_bot: false, first_name: SENTINELS.forwardedFrom })
    await who.hears('Kemungkinan besar')
    who.presses('Laporkan')
    await who.hears('Setuju?')
    who.presses('Setuju, laporkan')
    await who.hears('(1/')
    await answerQuestions(who)
  }
  siti.sends('', {
    document: buildPdf([{ lines: [`lowongan kamboja ${SENTINELS.fileWords} gaji 15 juta`] }]),
  })
  await siti.hears(/Kemungkinan|Mencurigakan|Tidak ada tanda|bukan tawaran/, 30_000)
  siti.sends(`apa itu KGM? ${SENTINELS.question}`)
  await siti.hears(/./)
  siti.sends(`tolong saya disekap di kamboja ${SENTINELS.danger}`)
  await siti.hears('Yang bisa kamu lakukan')

  officer.sends('/ekspor csv')
  const csv = await officer.hears(/2 laporan/)
  expect(csv.file?.bytes.toString()).toContain(SENTINELS.recruiter)

  const vault = join(stage.home.folder, 'backups')
  mkdirSync(vault)
  const command = async (...args: string[]) => {
    const running = startCekDulu({ home: stage.home, args })
    expect((await running.exit).code, running.stderr()).toBe(0)
    return running.stdout() + running.stderr()
  }
  const said = [await command('backup', '--out', join(vault, 'b.db')), await command('audit', 'verify')]

  yohanes.sends('/hapus')
  await yohanes.hears('Hapus semua')
  yohanes.presses('Ya, hapus semua')
  await yohanes.hears('sudah dihapus')
  said.push(await command('erasures', '--out', join(vault, 'erasures.json')))
  await expect.poll(() => rowCounts(stage.home)).toMatchObject({ inbox: 0, outbox: 0 })

  // Killed, so that the write-ahead log is as a seized machine would have it.
  const seized = stage.bot()
  await seized.stop('SIGKILL')
  const output = Buffer.from([seized.stdout(), seized.stderr(), ...said].join('\n'))
  const copy: [string, Buffer][] = [...dump(stage.home.folder), ['output', output]]
  expect(copy.map(([path]) => path.slice(path.lastIndexOf('/') + 1))).toEqual(
    expect.arrayContaining(['cekdulu.db', 'cekdulu.db-wal', 'b.db', 'b.db.json', 'erasures.json', 'output']),
  )
  const ids = { siti: '7310456789', yohanes: '7310456123', officer: String(OFFICER), forwarder: '7310999001' }
  expect(findings(copy, { ...SENTINELS, ...ids })).toEqual([])
  expect(output.length).toBeGreaterThan(200)

  // With the key it is all there: it was locked, not lost.
  await stage.restart('SIGKILL')
  siti.sends('/laporanku')
  await siti.hears(/CD-/)
  officer.sends('/ekspor csv')
  const again = await officer.hears(/(Satu|1) laporan/)
  expect(again.file?.bytes.toString()).toContain(SENTINELS.recruiter)
}, 120_000)

test('an exported file is gone from this machine once it is delivered (E-03)', async () => {
  const officer = stage.telegram.user({ id: OFFICER, first_name: SENTINELS.officerName, language_code: 'id' })
  officer.sends('/ekspor xlsx')
  await officer.hears(/(Satu|1) laporan/)
  const outgoing = join(stage.home.folder, 'data', 'outgoing')
  await expect.poll(() => readdirSync(outgoing)).toEqual([])
})
