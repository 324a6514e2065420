import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { commandLine, inFolderOfItsOwn } from './command-line.ts'

const CONTENT = resolve(import.meta.dirname, '../../content')
const folder = inFolderOfItsOwn()
const { inside, outside } = commandLine(folder)

const lines = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Record<string, unknown>)

describe('check --jsonl', () => {
  test('answers in order, in the documented form; a bad line does not stop the rest', () => {
    const { code, out } = outside(
      ['check', '--jsonl', '--lang', 'en'],
      [
        '{"id":"a","text":"Admin CS di Poipet, gaji 15jt, pakai visa turis, paspor dipegang kantor"}',
        'not json',
        '{"id":7}',
        '{"id":"b","text":"selamat pagi semua"}',
        '{"id":"c","text":"tolong saya dikurung di gedung di sihanoukville, ga boleh keluar, paspor diambil"}',
      ].join('\n'),
    )
    const rows = lines(out)
    expect(code).toBe(1)
    expect(rows.map(row => row.id)).toEqual(['a', null, 7, 'b', 'c'])
    expect(rows[0]).toMatchObject({
      verdict: 'likely_scam',
      about: 'job_offer',
      danger: false,
      lang: 'id',
      model: 'off',
    })
    expect(rows[0]?.reasons).toContainEqual({
      signal: 'visa-turis',
      evidence: 'pakai visa turis',
      why: expect.stringContaining('illegal'),
    })
    expect(rows[1]).toHaveProperty('error')
    expect(rows[2]).toHaveProperty('error')
    expect(rows[3]).toMatchObject({ verdict: 'not_an_offer', about: 'none', reasons: [] })
    expect(rows[4]).toMatchObject({ danger: true, verdict: 'not_an_offer' })
  })
})

test('ask --jsonl answers with facts and dated sources', () => {
  const { code, out } = outside(
    ['ask', '--jsonl'],
    '{"id":1,"question":"what is the GCM?"}\n{"id":2,"question":"resep rendang dong"}',
  )
  expect(code).toBe(0)
  const [answer, declined] = lines(out)
  expect(answer).toMatchObject({ id: 1, kind: 'answer' })
  expect(answer?.facts).toEqual(expect.arrayContaining(['gcm-what']))
  expect(answer?.sources).toContainEqual(
    expect.objectContaining({ date: expect.any(String), url: expect.any(String) }),
  )
  expect(declined).toMatchObject({ id: 2, kind: 'declined' })
})

test('wrong settings are all listed, exit 2; help still works', () => {
  const wrong = { BOT_TOKEN: 'x', PORT: 'y', DEFAULT_LANGUAGE: 'en' }
  const { code, err } = outside(['start'], '', wrong)
  expect(code).toBe(2)
  expect(err).toContain('BOT_TOKEN')
  expect(err).toContain('PORT')
  expect(outside(['help'], '', wrong)).toMatchObject({ code: 0, out: expect.stringContaining('doctor') })
})

test('a wrong option is told with exit 2, and export never overwrites', async () => {
  expect((await inside(['check', 'x', '--lang', 'xx'])).code).toBe(2)
  expect((await inside(['export', '--format', 'pdf', '--out', 'x'])).code).toBe(2)
  expect((await inside(['export', '--format', 'csv', '--from', '2026-02-31x', '--out', 'x'])).code).toBe(2)
  expect(outside(['export', '--format', 'csv', '--out', 'r.csv']).code).toBe(0)
  expect(await inside(['export', '--format', 'csv', '--out', 'r.csv'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('r.csv'),
  })
})

test('an export says what is wrong with a day, a reason or the name of its file, before any work', async () => {
  const csv = (...more: string[]) => inside(['export', '--format', 'csv', '--out', 'e.csv', ...more])
  expect(await csv('--from', '2026-02-30')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--from: 2026-02-30 bukan hari yang ada'),
  })
  expect((await csv('--to', '2026-13-01')).code).toBe(2)
  expect((await csv('--full-text', '--reason', 'ok')).err).toContain('sepuluh huruf')
  expect((await csv('--reason', 'diminta penyidik')).err).toContain('--full-text')
  const ending = await inside(['export', '--format', 'xlsx', '--out', 'e.csv'])
  expect(ending).toMatchObject({ code: 2, err: expect.stringContaining('.xlsx') })
  expect((await inside(['samples', '--reason', 'x', '--out', 'e.jsonl'])).code).toBe(2)
  expect(existsSync('e.csv')).toBe(false)
  const done = await inside(['export', '--format', 'CSV', '--out', 'e.csv', '--to', '2020-01-01'])
  expect(done.code).toBe(0)
  expect(done.err).toContain(join(folder, 'e.csv'))
  expect(done.err).toContain('Tidak ada laporan')
  const stix = await inside(['export', '--format', 'stix', '--out', 'e.json'])
  expect(stix.err).toContain('terbukti penipuan')
})

test('a wrong command line is told in the language of whoever runs it, and what was meant', async () => {
  const inIndonesian = outside(['doctr'])
  expect(inIndonesian).toMatchObject({ code: 2, out: '' })
  expect(inIndonesian.err).toMatch(/^Perintah tidak dikenal: doctr\.\nMaksudnya doctor\?\nLihat: /)
  const inEnglish = await inside(['check', 'gaji', '15 juta'], '', { DEFAULT_LANGUAGE: 'en' })
  expect(inEnglish).toMatchObject({ code: 2, err: expect.stringContaining('quotation marks') })
  expect((await inside(['export', '--format', 'csv'])).err).toContain('--out <file> wajib ada')
})

test('a slip in the name of an option is told, not that the option is missing', async () => {
  const { code, err } = await inside(['export', '--formt', 'csv', '--out', 'r2.csv'])
  expect(code).toBe(2)
  expect(err).toMatch(/^Pilihan tidak dikenal: --formt\.\nMaksudnya --format\?\nLihat: /)
  expect((await inside(['restore', '--form=x'])).err).toContain('Maksudnya --from?')
})

test.each(['list', 'lapor', 'show'])('who looks for reports with %s is sent to Telegram', async name => {
  const { code, err } = await inside([name])
  expect(code).toBe(2)
  expect(err).toContain('/antrean')
  expect(err).not.toContain('Maksudnya')
})

test('a database that was not there is told of, since its path mostly has a slip', async () => {
  const DATABASE_URL = `file:${join(folder, 'data', 'slip.db')}`
  expect((await inside(['stats'], '', { DATABASE_URL })).err).toContain('slip.db belum ada')
  expect((await inside(['stats'], '', { DATABASE_URL })).err).not.toContain('belum ada')
})

test('what in .env sets nothing is told by doctor, with what was meant', async () => {
  const env = join(folder, '.env')
  writeFileSync(env, 'STAFF_ID=123\nBOT TOKEN = x\nOTHER_PROGRAM=1\n# a comment\nexport PORT=8081\n')
  const { code, out } = await inside(['doctor'])
  expect(code).toBe(1)
  expect(out).toContain('STAFF_ID (maksudnya STAFF_IDS?), OTHER_PROGRAM, baris 2. ')
  writeFileSync(env, 'OTHER_PROGRAM=1\n')
  expect(await inside(['doctor'])).toMatchObject({ code: 0, out: expect.stringContaining('OTHER_PROGRAM') })
  rmSync(env)
  mkdirSync(env)
  expect(await inside(['doctor'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('.env ada, tetapi'),
  })
  rmSync(env, { recursive: true })
})

test('an .env saved as UTF-16, one called .env.txt and one that others can read are told with what to do', async () => {
  const env = join(folder, '.env')
  writeFileSync(env, Buffer.from('\ufeffSTAFF_IDS=1\r\n', 'utf16le'))
  expect(await inside(['doctor'])).toMatchObject({ code: 2, err: expect.stringContaining('Encoding: UTF-8') })
  rmSync(env)
  writeFileSync(`${env}.txt`, 'STAFF_IDS=1\n')
  expect((await inside(['doctor'])).out).toContain('.env.txt (maksudnya .env?)')
  rmSync(`${env}.txt`)
  const open = { BOT_TOKEN: `123456:${'a'.repeat(35)}`, TELEGRAM_API_ROOT: 'http://127.0.0.1:9' }
  writeFileSync(env, `BOT_TOKEN=${open.BOT_TOKEN}\n`, { mode: 0o644 })
  expect((await inside(['doctor'], '', open)).out).toContain('✗ Pengaturan: .env bisa dibaca orang lain')
  chmodSync(env, 0o600)
  expect((await inside(['doctor'], '', open)).out).toContain('✓ Pengaturan')
  rmSync(env)
})

test('settings that do nothing alone, and a folder in place of a database, are told by doctor', async () => {
  const alone = await inside(['doctor'], '', { OPENAI_MODEL: 'm', WEBHOOK_SECRET: 'a'.repeat(20) })
  expect(alone.out).toContain('OPENAI_MODEL (perlu OPENAI_API_KEY), WEBHOOK_SECRET (perlu WEBHOOK_URL)')
  expect(alone.code).toBe(0)
  const nowhere = await inside(['doctor'], '', { DATABASE_URL: `file:${join(folder, 'none')}/` })
  expect(nowhere).toMatchObject({ code: 1, out: expect.stringContaining('✗ Basis data') })
  const staff = await inside(['doctor'], '', { STAFF_IDS: '12345678, @lina' })
  expect(staff).toMatchObject({ code: 2, err: expect.stringContaining('“@lina” bukan nomor Telegram') })
})

test('help for a command that does not exist says so, with the nearest one', async () => {
  expect(await inside(['help', 'doctr'])).toMatchObject({ code: 2, out: '' })
  expect((await inside(['help', 'doctr'])).err).toMatch(
    /^Perintah tidak dikenal: doctr\.\nMaksudnya doctor\?\nLihat: /,
  )
  for (const line of [
    ['help', 'staff', 'lst'],
    ['staff', 'lst', '--help'],
    ['staff', 'help', 'lst'],
  ])
    expect(await inside(line)).toMatchObject({ code: 2, err: expect.stringContaining('Maksudnya list?') })
  expect(await inside(['help', 'staff', 'list'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('cekdulu staff list'),
  })
})

test('help speaks one language, with the values that hold by default', async () => {
  const { code, out } = await inside(['stats', '--help'])
  expect(code).toBe(0)
  expect(out).toContain('Pemakaian: cekdulu stats [pilihan]')
  expect(out).toContain('(bawaan: 12)')
  expect(out).not.toMatch(/default|options|Usage/)
})

test.each(['audit', 'backup', 'restore', 'erasures', 'rotate-key'])(
  'the help of %s is there in both languages',
  async name => {
    const help = async (DEFAULT_LANGUAGE: string) =>
      (await inside([name, '--help'], '', { DEFAULT_LANGUAGE })).out
    const [id, en] = [await help('id'), await help('en')]
    expect(id).toContain('Pemakaian:')
    expect(en).toContain('Usage:')
    expect(id + en).not.toMatch(/cli-|\{/)
  },
)

test('stats as text shows the one table that is asked for', async () => {
  const all = outside(['stats'], '', { DEFAULT_LANGUAGE: 'en' }).out
  const one = (await inside(['stats', '--by', 'type'], '', { DEFAULT_LANGUAGE: 'en' })).out
  expect(all.match(/📊/g)?.length).toBeGreaterThan(1)
  expect(one.match(/📊/g)).toHaveLength(1)
})

test('a file that is not there is said in words, not as a code', async () => {
  const { code, err } = await inside(['check', '--file', 'tidak-ada.pdf'])
  expect(code).toBe(2)
  expect(err).toContain('tidak-ada.pdf tidak ada')
  expect(err).not.toContain('ENOENT')
})

test('words beside --file or --jsonl are refused, not left out', async () => {
  writeFileSync(join(folder, 'offer.txt'), 'Admin CS di Poipet, gaji 15jt, pakai visa turis')
  expect(await inside(['check', 'halo', '--file', 'offer.txt'])).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('--file'),
  })
  expect(await inside(['check', 'halo', '--jsonl'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('--jsonl'),
  })
  expect((await inside(['ask', 'GCM itu apa?', '--jsonl'])).code).toBe(2)
})

test('a file longer than is read says so; an empty one and one too large are told as such', async () => {
  const scam = 'Admin CS di Poipet, gaji 15jt, pakai visa turis, paspor dipegang kantor'
  const long = `${'Syarat dan ketentuan berlaku umum. '.repeat(800)}\n\n${scam}`
  writeFileSync(join(folder, 'long.txt'), long)
  const told = outside(['check', '--file', 'long.txt']).out
  expect(told).toContain('Sisanya belum diperiksa')
  expect(told).not.toContain('sepertinya bukan tawaran kerja')
  const [row] = lines((await inside(['check', '--jsonl'], JSON.stringify({ id: 1, text: long }))).out)
  expect(row).toMatchObject({ unread: true })
  writeFileSync(join(folder, 'empty.pdf'), '')
  expect(await inside(['check', '--file', 'empty.pdf'])).toMatchObject({
    code: 2,
    err: 'Berkas empty.pdf kosong.\n',
  })
  writeFileSync(join(folder, 'huge.txt'), 'a'.repeat(10 * 1024 * 1024 + 1))
  expect(await inside(['check', '--file', 'huge.txt'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('10 MB'),
  })
})

test('content that is broken is told with its file by every command; nothing of ours is printed', async () => {
  const broken = join(folder, 'content')
  cpSync(CONTENT, broken, { recursive: true })
  const tip = readdirSync(join(broken, 'tips'))[0] ?? ''
  for (const file of ['signals/aa.yaml', `tips/${tip}`]) {
    const before = existsSync(join(broken, file)) ? readFileSync(join(broken, file)) : null
    writeFileSync(join(broken, file), 'signals:\n  - id: "x\n')
    for (const command of [['start'], ['check', 'halo'], ['ask', 'halo']]) {
      const env = { CONTENT_DIR: broken }
      const { code, err } =
        command[0] === 'start' ? outside(command, '', env) : await inside(command, '', env)
      expect({ code, err }).toEqual({
        code: 1,
        err: expect.stringMatching(new RegExp(`${file}: .*baris \\d`)),
      })
      expect(err).not.toContain('kode')
    }
    if (before) writeFileSync(join(broken, file), before)
    else rmSync(join(broken, file))
  }
  rmSync(broken, { recursive: true })
}, 60_000)

test('no bot starts without a sentence that people in danger read, nor with a place that is filled with nothing', async () => {
  const content = join(folder, 'damaged')
  cpSync(CONTENT, content, { recursive: true })
  const env = { CONTENT_DIR: content }
  const damage = (file: string, from: RegExp, to: string) => {
    const path = join(content, 'locales', file)
    const before = readFileSync(path, 'utf8')
    writeFileSync(path, before.replace(from, to))
    return () => writeFileSync(path, before)
  }
  for (const language of ['id', 'en']) {
    const mend = damage(`${language}/danger.ftl`, /^danger-opening =.*\n/m, '')
    const started = outside(['start'], 'tolong saya disekap', env)
    expect(started).toMatchObject({ code: 1, out: '' })
    expect(started.err).toContain(`locales/${language}/danger.ftl: kalimat “danger-opening” tidak ada`)
    expect(started.err).toContain('Bot tidak dijalankan')
    const checked = await inside(['content', 'check'], '', env)
    expect(checked.code).toBe(1)
    expect(checked.out).toContain(`kesalahan: locales/${language}/danger.ftl`)
    mend()
  }
  damage('id/mine.ftl', /\{ \$receipt \}/g, '{ $kode }')
  const english = await inside(['start'], '', { ...env, DEFAULT_LANGUAGE: 'en' })
  expect(english.code).toBe(1)
  expect(english.err).toMatch(/locales\/en\/mine\.ftl.*receipt.*kode in locales\/id\/mine\.ftl/)
  expect(await inside(['content', 'check', '--stale', 'abc'], '', env)).toMatchObject({ code: 2, out: '' })
  expect(await inside(['content', 'check', '--stale=-5'], '', env)).toMatchObject({ code: 2, out: '' })
  rmSync(content, { recursive: true })
}, 60_000)

test('a sign that names scams goes off only with a reason, which may be changed; the audit knows, also before any bot ran', async () => {
  const content = join(folder, 'own-content')
  cpSync(CONTENT, content, { recursive: true })
  const env = { CONTENT_DIR: content, DATABASE_URL: `file:${join(folder, 'fresh', 'x.db')}` }
  expect(await inside(['signals', 'off', 'visa-turis'], '', env)).toMatchObject({
    code: 2,
    err: expect.stringContaining('--why'),
  })
  const off = outside(['signals', 'off', 'visa-turis', '--why', 'uji coba'], '', env)
  expect(off.out).toContain(join(content, 'signals', 'switched-off.yaml'))
  expect((await inside(['signals', 'off', 'visa-turis', '--why', 'alasan lain'], '', env)).code).toBe(0)
  expect((await inside(['signals', 'off', 'visa-turis'], '', env)).out).toContain('memang sudah mati')
  expect((await inside(['signals', 'list', '--find', 'visa-turis'], '', env)).out).toContain(
    'alasan: alasan lain',
  )
  const db = new Database(join(folder, 'fresh', 'x.db'), { readonly: true })
  expect(db.prepare("select count(*) as rows from audit where action = 'signal'").get()).toEqual({ rows: 2 })
  db.close()
}, 60_000)

test('a folder that is not there is told before any work, by every command that writes a file', async () => {
  const out = join(folder, 'nope', 'x.json')
  for (const command of [
    ['export', '--format', 'json', '--out', out],
    ['stats', '--format', 'json', '--out', out],
    ['samples', '--reason', 'uji dan latihan', '--out', out],
    ['erasures', '--out', out],
    ['backup', '--out', out],
  ])
    expect(await inside(command)).toMatchObject({
      code: 2,
      err: expect.stringContaining(`Folder ${join(folder, 'nope')} tidak ada`),
    })
}, 30_000)

test('doctor says what to do', () => {
  const { code, out } = outside(['doctor'], '', {
    DEFAULT_LANGUAGE: 'en',
    OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
    OPENAI_MODEL: 'm',
  })
  expect(code).toBe(1)
  expect(out).toMatch(/✓ Content: \d+ articles, \d+ facts/)
  expect(out).toMatch(/✗ Model: m does not answer/)
})
