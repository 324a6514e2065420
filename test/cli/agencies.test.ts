import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commandLine, inFolderOfItsOwn } from './command-line.ts'

const folder = inFolderOfItsOwn()
const { inside, outside } = commandLine(folder)

const run = (...args: string[]) => inside(args)

/** A list of so many invented companies. */
function list(name: string, count: number, extra = ''): string {
  const file = join(folder, name)
  const rows = Array.from(
    { length: count },
    (_, i) => `${i + 1};PT Contoh Nomor ${i + 1};SIP3MI ${100 + i}/2024;Bekasi`,
  )
  writeFileSync(file, `Daftar P3MI;;;\nNo;Nama P3MI;Nomor SIP3MI;Kota\n${rows.join('\n')}\n${extra}`)
  return file
}

test('a list is imported, looked up, refused when cut off, and brought back', async () => {
  expect(outside(['agencies', 'list'])).toMatchObject({
    code: 1,
    out: expect.stringContaining('Belum ada daftar'),
  })
  const whole = list('whole.csv', 20)
  expect((await run('agencies', 'import', whole, '--date', '2026-11-01', '--dry-run')).out).toContain(
    'tidak ada yang disimpan',
  )
  expect((await run('agencies', 'list')).code).toBe(1)

  const imported = outside(['agencies', 'import', whole, '--date', '2026-11-01'])
  expect(imported.code).toBe(0)
  expect(imported.out).toContain('kolom B “Nama P3MI” → nama')
  expect((await run('agencies', 'import', whole, '--date', '2026-11-01')).out).toContain(
    'tidak ada yang diubah',
  )
  expect((await run('agencies', 'list', '--find', 'contoh nomor 17')).out).toContain('SIP3MI 116/2024')

  const card = await run(
    'check',
    'PT Contoh Nomor 7 membuka lowongan ke Taiwan, gaji NT 29500, hubungi kantor',
  )
  expect(card.out).toContain('ada di daftar P3MI tanggal 2026-11-01')

  const half = list('half.csv', 5)
  expect(await run('agencies', 'import', half)).toMatchObject({
    code: 1,
    err: expect.stringContaining('sebelumnya 20'),
  })
  expect((await run('agencies', 'import', list('old.csv', 21), '--date', '2026-10-01')).err).toContain(
    'Lebih lama',
  )
  expect(
    (
      await run(
        'agencies',
        'import',
        list('bad.csv', 10, '11;=1+1;SIP3MI 9/2024;Bekasi\n12;;SIP3MI 9/2024;Bekasi'),
      )
    ).err,
  ).toContain('2 dari 12')
  // One bad row hides nothing: all that speaks against the list is told, and each needs its own switch.
  const three = list('three.csv', 5, ';;SIP3MI 9/2024;Bekasi')
  const refused = await run('agencies', 'import', three, '--date', '2026-10-01', '--many-faults')
  expect(refused.code).toBe(1)
  expect(refused.out).toContain('15 hilang')
  expect(refused.err).toMatch(
    /1 dari 6, lebih dari 10 %[\s\S]*sebelumnya 20[\s\S]*Lebih lama[\s\S]*--many-faults --much-smaller --older/,
  )
  expect((await run('agencies', 'list')).out).toContain('2026-11-01')
  // The one switch of before still stands for all, and hides nothing.
  const forced = await run('agencies', 'import', half, '--force', '--dry-run')
  expect(forced).toMatchObject({ code: 0, err: expect.stringContaining('sebelumnya 20') })
  expect((await run('agencies', 'import', half, '--many-faults')).code).toBe(1)
  expect((await run('agencies', 'import', half, '--much-smaller')).code).toBe(0)
  expect(outside(['agencies', 'rollback']).out).toContain('20 perusahaan')
  expect((await run('agencies', 'list')).out).toContain('2026-11-01')

  writeFileSync(join(folder, 'data', 'agencies.json'), '{')
  expect(await run('agencies', 'list')).toMatchObject({ code: 1, err: expect.stringContaining('rusak') })
  expect((await run('agencies', 'rollback')).out).toContain('5 perusahaan')
}, 120_000)

test('what cannot be read is said with what to do', async () => {
  expect(await run('agencies', 'import', 'nowhere.csv')).toMatchObject({
    code: 2,
    err: expect.stringContaining('nowhere.csv tidak ada'),
  })
  expect((await run('agencies', 'import', list('x.csv', 3), '--date', '2026-02-31')).code).toBe(2)
  expect((await run('agencies', 'import', list('x.csv', 3), '--date', '2999-01-01')).code).toBe(2)
  const odd = join(folder, 'odd.csv')
  writeFileSync(odd, 'Barang,Harga\nBeras,12000\n')
  expect(await run('agencies', 'import', odd)).toMatchObject({
    code: 1,
    err: expect.stringContaining('Barang | Harga'),
  })
}, 60_000)

test('a backup takes the list along, and a restore brings it back unless a later one is in place', async () => {
  const list = join(folder, 'data', 'agencies.json')
  const kept = join(folder, 'agencies.kept.json')
  if (existsSync(kept)) copyFileSync(kept, list)
  else copyFileSync(list, kept)
  const backup = join(mkdtempSync(join(folder, 'backup-')), 'b.db')
  expect((await run('staff', 'list')).code).toBe(0)
  expect(outside(['backup', '--out', backup])).toMatchObject({
    code: 0,
    err: expect.stringContaining('b.db.agencies.json'),
  })
  const restored = () => run('restore', '--from', backup)
  expect(outside(['restore', '--from', backup]).err).toContain('yang sekarang lebih baru')
  rmSync(list)
  expect((await run('agencies', 'list')).code).toBe(1)
  expect((await restored()).err).toContain('Daftar P3MI juga dikembalikan')
  expect((await run('agencies', 'list', '--find', 'contoh nomor 3')).code).toBe(0)
  writeFileSync(`${backup}.agencies.json`, '{}')
  expect(await restored()).toMatchObject({ code: 0, err: expect.stringContaining('tidak terbaca') })
  expect((await run('agencies', 'list', '--find', 'contoh nomor 3')).code).toBe(0)
})

test('the counts of an import add up: what was skipped, what is faulty, what was taken with a note', async () => {
  const file = list(
    'counts.csv',
    20,
    '21;=1+1;SIP3MI 9/2024;Bekasi\n;;;\n22;PT Contoh Nomor 1;SIP3MI 100/2024;Bekasi\n23;PT Contoh Nomor 2;SIP3MI 8/2024;Solo\n',
  )
  const { out } = await run('agencies', 'import', file, '--dry-run')
  expect(out).toContain('21 perusahaan diambil')
  expect(out).toContain('Dilewati: 2 baris kosong atau judul, 2 baris bermasalah. Diambil dengan catatan: 1.')
  expect(out).toContain('nama ini sudah ada di atas dengan izin lain')
})

test('a name is found by some of its words with a slip; ask answers about a company that is in the list', async () => {
  await run(
    'agencies',
    'import',
    list('find.csv', 20, '21;PT Karya Abadi Mandiri;SIP3MI 9/2024;Bekasi'),
    '--many-faults',
    '--much-smaller',
    '--older',
  )
  expect((await run('agencies', 'list', '--find', 'nomer 17')).out).toContain('SIP3MI 116/2024')
  expect((await run('agencies', 'list', '--find', 'melati 17')).out).toContain('Tidak ada yang cocok')
  for (const question of ['PT Karya Abadi Mandiri resmi?', 'PT Karya Abadi Mandiri ada di daftar?'])
    expect((await run('ask', question)).out).toContain('PT Karya Abadi Mandiri: ada di daftar P3MI')
})
