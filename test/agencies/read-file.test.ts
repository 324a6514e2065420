import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readAgencyFile } from '../../src/agencies/read-file.ts'
import { workbook } from './workbook.ts'

const text = (content: string) => new TextEncoder().encode(content)
const CSV = `DAFTAR P3MI,,,,,,
Keadaan 1 November 2026,,,,,,
,,,,,,
No,Nama P3MI,Nomor SIP3MI,Alamat,Kab/Kota,Telepon,Masa Berlaku
1,PT Maju Jaya,SIP3MI 123/2023,"Jl. Mawar 1, RT 2",Bekasi,021-5550123,31 Desember 2027
2,"PT Sumber Rezeki, Tbk",456/2024,"Jl. ""Melati""",Jakarta,(0341) 555 0999 / 0811-555-0123,31/12/2026
`
async function list(bytes: Uint8Array) {
  const read = await readAgencyFile(bytes)
  if (!read.ok) throw new Error(read.why)
  return read.list
}
const why = async (bytes: Uint8Array) => {
  const read = await readAgencyFile(bytes)
  return read.ok ? 'ok' : read.why
}

describe('a CSV', () => {
  it('may have headings of two rows, and a row with the numbers of the columns', async () => {
    const { agencies, problems, skipped } = await list(
      text(`DAFTAR P3MI;;;;;
NO;NAMA PERUSAHAAN;IZIN;;ALAMAT;MASA BERLAKU
;;NOMOR;TANGGAL;;
(1);(2);(3);(4);(5);(6)
1;PT Satu Dua;12/2020;2020-01-01;Jl. Satu;2028-01-01
2;;13/2020;2020-01-01;Jl. Dua;2028-01-01`),
    )
    expect(agencies.map(({ name, licence }) => [name, licence])).toEqual([['PT Satu Dua', '12/2020']])
    expect(skipped).toBe(3)
    expect(problems).toEqual([{ row: 6, why: 'no-name', text: '13/2020' }])
  })

  it('is read below its titles, whatever stands between its cells', async () => {
    const commas = await list(text(CSV))
    expect(commas.agencies).toEqual([
      {
        name: 'PT Maju Jaya',
        licence: 'SIP3MI 123/2023',
        address: 'Jl. Mawar 1, RT 2',
        city: 'Bekasi',
        province: null,
        phones: ['021-5550123'],
        validUntil: '2027-12-31',
        status: null,
      },
      expect.objectContaining({
        name: 'PT Sumber Rezeki, Tbk',
        phones: ['(0341) 555 0999', '0811-555-0123'].map(phone => phone.replace(/^\(/, '')),
        validUntil: '2026-12-31',
      }),
    ])
    for (const mark of [';', '\t', '|']) {
      const cells = 'No;Nama Perusahaan;No. Izin;Kota\n1;PT Maju, Jaya;12/2024;Bekasi\n2;PT Dua;13/2024;Solo'
      const read = await list(text(cells.replaceAll(';', mark)))
      expect(read.agencies.map(({ name }) => name)).toEqual(['PT Maju, Jaya', 'PT Dua'])
    }
    expect((await list(text('sep=;\nNama PT;Izin\nPT Dua;13/2024'))).agencies).toHaveLength(1)
  })

  it('is read in the encodings that Excel writes', async () => {
    const cafe = 'Nama P3MI;No Izin\nPT Café Jaya;12/2024\n'
    const utf16 = (big: boolean) =>
      Uint8Array.from(
        [...cafe].flatMap(letter => (big ? [0, letter.charCodeAt(0)] : [letter.charCodeAt(0), 0])),
      )
    const encodings = {
      latin1: Uint8Array.from([...cafe].map(letter => letter.charCodeAt(0))),
      utf8bom: Uint8Array.from([0xef, 0xbb, 0xbf, ...text(cafe)]),
      utf16le: utf16(false),
      utf16be: utf16(true),
      utf16leBom: Uint8Array.from([0xff, 0xfe, ...utf16(false)]),
      utf16beBom: Uint8Array.from([0xfe, 0xff, ...utf16(true)]),
    }
    for (const [encoding, bytes] of Object.entries(encodings))
      expect((await list(bytes)).agencies[0]?.name, encoding).toBe('PT Café Jaya')
  })

  it('tells what is wrong by row, as a spreadsheet numbers it, and takes the rest', async () => {
    const read = await list(
      text(
        [
          'No,Nama P3MI,Nomor Izin,Kota,Masa Berlaku',
          '1,PT Satu,1/2024,Solo,31/12/2027',
          '2,"=HYPERLINK(""http://x"",""PT"")",22/2024,Solo,',
          '3,PT Tiga,"=1+1",Solo,',
          '4,PT https://kp2mi.example,44/2024,Solo,',
          '5,,55/2024,Solo,',
          ',,,,',
          'PROVINSI JAWA TIMUR,PROVINSI JAWA TIMUR,,,',
          'No,Nama P3MI,Nomor Izin,Kota,Masa Berlaku',
          `6,PT ${'a'.repeat(200)},66/2024,Solo,`,
          '7,PT. SATU,1/2024,Solo,',
          '8,PT Delapan,88/2024,Solo,lima tahun',
          '9,-,-,-,-',
          '10,@SUM(A1),10/2024,Solo,',
        ].join('\n'),
      ),
    )
    expect(read.agencies.map(({ name }) => name)).toEqual(['PT Satu', 'PT Delapan'])
    expect(read.problems.map(({ row, why: fault }) => [row, fault])).toEqual([
      [3, 'formula'],
      [4, 'formula'],
      [5, 'link'],
      [6, 'no-name'],
      [10, 'too-long'],
      [11, 'twice'],
      [12, 'date'],
      [14, 'formula'],
    ])
  })

  it('keeps no name of a person', async () => {
    const read = await list(
      text('Nama P3MI,Penanggung Jawab,Direktur,Izin\nPT Satu,Budi Santoso,Ani Wijaya,12/2024'),
    )
    expect(JSON.stringify(read.agencies)).not.toMatch(/Budi|Ani/)
  })

  it.each([
    ['Nama Perusahan,Nomer SIP3MI', 'name licence'],
    ['NAMA P3MI,NO. SIUPPMI', 'name licence'],
    ['Company Name,License No.', 'name licence'],
    ['Nama  PT ,Nomor SIP3MI / Tanggal', 'name licence'],
    ['Nama PPTKIS,Nama Penanggung Jawab,Masa Berlaku SIP3MI', 'name person valid_until'],
    [
      'P3MI,Alamat Kantor Pusat,Kabupaten/Kota,Propinsi,Telp/Fax,Ket.',
      'name address city province phone status',
    ],
  ])('knows the headings %s', async (headings, fields) => {
    const cells = headings.split(',').map(() => '12/2024')
    const read = await list(text(`${headings}\nPT Satu,${cells.slice(1).join(',')}`))
    expect(read.columns.mapped.map(({ field }) => field).join(' ')).toBe(fields)
  })

  it('says why a file is no list', async () => {
    expect(await why(new Uint8Array())).toBe('empty')
    expect(await why(text('   \n \n'))).toBe('empty')
    expect(await why(text('hanya tulisan biasa'))).toBe('one-column')
    expect(await why(text('Daftar P3MI\nNama P3MI\nPT Maju Jaya\n'))).toBe('one-column')
    expect(await why(text('Tanggal,Suhu\n1 Mei,31\n'))).toBe('no-name')
    expect(await why(text('Nama P3MI,Suhu\nPT Maju Jaya,31\n'))).toBe('no-columns')
    expect(await why(text('Nama P3MI,No Izin\n"PT Maju Jaya,12/2024\nPT Dua,13/2024\n'))).toBe('open-quote')
    expect(await why(text('Nama P3MI,No Izin\n'))).toBe('no-rows')
    expect(await why(text('<html><table><tr><td>Nama P3MI</td></tr></table>'))).toBe('web-page')
    expect(await why(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe('old-excel')
    expect(await why(new TextEncoder().encode('%PDF-1.7\n'))).toBe('pdf')
    expect(await why(Uint8Array.from([0, 1, 2, 3, 0, 0, 7, 0, 9, 200, 0, 1]))).toBe('unreadable')
    expect(await why(new Uint8Array(11 * 1024 * 1024))).toBe('too-big')
    expect(await why(text(`Nama P3MI,No Izin\n${'PT Satu,12/2024\n'.repeat(100_000)}`))).toBe('too-many')
    expect(await why(text(`Nama P3MI,No Izin\n"${'x'.repeat(1_000_000)}`))).toBe('open-quote')
  })
})

describe('a workbook', () => {
  const rows = [
    ['DAFTAR P3MI', null, null],
    [null, null, null],
    ['No', 'Nama P3MI', 'Masa Berlaku'],
    [1, 'PT Maju Jaya', { date: 46752 }],
    [2, 'PT Sumber Rezeki', '31 Desember 2026'],
  ]

  it('is read with its dates', async () => {
    const read = await list(workbook([rows]))
    expect(read.agencies.map(({ name, validUntil }) => [name, validUntil])).toEqual([
      ['PT Maju Jaya', '2027-12-31'],
      ['PT Sumber Rezeki', '2026-12-31'],
    ])
  })

  it('is read past a cover sheet and a claim of a million rows', async () => {
    const read = await list(workbook([[['Sampul']], rows], { dimension: 'A1:XFD1048576' }))
    expect(read.agencies).toHaveLength(2)
  })

  it('is refused when a cell stands at the end of the world', async () => {
    expect(await why(workbook([rows], { lastCell: 'B1048576' }))).toBe('too-many')
    expect(await why(workbook([rows], { lastCell: 'XFD4' }))).toBe('too-many')
  })

  it('is refused when it is a bomb, a stump or no workbook', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024) })
    expect(await why(bomb)).toBe('too-big')
    expect(await why(workbook([rows]).slice(0, 300))).toBe('unreadable')
    expect(await why(zipSync({ 'hello.txt': strToU8('hello') }))).toBe('unreadable')
    expect(await why(zipSync({ 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData') }))).toBe(
      'unreadable',
    )
  })
})

it('rows that may be doubles are taken and told: a name with two licences, a licence of two companies', async () => {
  const { agencies, problems } = await list(
    text(
      'Nama P3MI;No Izin\nPT Maju Jaya;124/2020\nPT Lain Sekali;SIP3MI No. 124/2020\nPT. MAJU JAYA;777/2021\nPT Dua;\nPT Tiga;\n',
    ),
  )
  expect(agencies).toHaveLength(5)
  expect(problems.map(({ row, why: fault }) => [row, fault])).toEqual([
    [3, 'same-licence'],
    [4, 'same-name'],
  ])
})
