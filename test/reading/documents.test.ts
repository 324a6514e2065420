import { deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { withoutTags } from '../../src/reading/plain.ts'
import { cpuMs } from '../helpers/cpu-time.ts'
import { buildDocx } from './build-docx.ts'
import { buildPdf } from './build-pdf.ts'
import { fixture, patientReader, textOf } from './reading.ts'

const reader = patientReader()
afterAll(() => reader.close())

describe('PDF', () => {
  it('a contract of two pages', async () => {
    const read = await reader.read({ bytes: fixture('contract.pdf') })
    expect(read).toMatchObject({ ok: true, pages: 2, truncated: false })
    const text = textOf(read, 'document')
    expect(text).toContain('Paspor Pihak Kedua disimpan oleh Pihak Pertama')
    expect(text).toContain('ganti rugi sebesar USD 3.000')
  })

  it('sixty pages: the first twenty are read, and that is said', async () => {
    const pages = Array.from({ length: 60 }, (_, i) => ({
      lines: [`Halaman nomor ${i + 1}.`, 'Gaji dibayar bulanan.'],
    }))
    const read = await reader.read({ bytes: buildPdf(pages) })
    expect(read).toMatchObject({ ok: true, pages: 60, truncated: true })
    expect(textOf(read, 'document')).toContain('Halaman nomor 20.')
    expect(textOf(read, 'document')).not.toContain('Halaman nomor 21.')
  })

  it('a scan without a letter of text, with a page of text before it', async () => {
    const scan = {
      picture: fixture('tilted.jpg'),
      width: 1099,
      height: 816,
      format: '/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode',
    }
    const read = await reader.read({ bytes: buildPdf([{ lines: ['Lampiran surat.'] }, scan]) })
    expect(read).toMatchObject({ ok: true, pages: 2, truncated: false })
    expect(textOf(read, 'document')).toMatch(/^Lampiran surat\. .*perawat lansia di Hong Kong/)
  })

  it.each(['/ColorSpace /DeviceGray', '/ImageMask true'])(
    'a copier’s black and white scan (%s)',
    async how => {
      const { data, info } = await sharp(fixture('small.png'))
        .grayscale()
        .threshold(150)
        .raw()
        .toBuffer({ resolveWithObject: true })
      const bits = Uint8Array.from({ length: data.length / 8 }, (_, at) =>
        data.subarray(at * 8, at * 8 + 8).reduce((byte, pixel) => byte * 2 + (pixel > 0 ? 1 : 0), 0),
      )
      expect(info.width % 8).toBe(0)
      const format = `${how} /BitsPerComponent 1 /Filter /FlateDecode`
      const scan = { picture: deflateSync(bits), width: info.width, height: info.height, format }
      expect(textOf(await reader.read({ bytes: buildPdf([scan]) }), 'document')).toContain(
        'info loker Kamboja',
      )
    },
  )

  it('tells where a link leads that hides behind other words', async () => {
    const bytes = buildPdf([{ lines: ['Daftar di sini'] }], { link: 'https://daftar-cepat.example/form' })
    expect(textOf(await reader.read({ bytes }), 'document')).toBe(
      'Daftar di sini https://daftar-cepat.example/form',
    )
  })

  it('one with a password is encrypted', async () => {
    const bytes = buildPdf([{ lines: ['Rahasia'] }], { encrypt: true })
    expect(await reader.read({ bytes })).toEqual({ ok: false, why: 'encrypted' })
  })

  it('pages with nothing on them have no text', async () => {
    expect(await reader.read({ bytes: buildPdf([{ lines: [] }]) })).toEqual({
      ok: false,
      why: 'no-text-document',
    })
  })

  it('one that is cut off after its header is unreadable', async () => {
    expect(await reader.read({ bytes: fixture('contract.pdf').subarray(0, 200) })).toEqual({
      ok: false,
      why: 'unreadable',
    })
  })
})

describe('DOCX', () => {
  it('its text and where its links lead', async () => {
    const bytes = buildDocx(['Kontrak kerja perawat', 'Paspor disimpan majikan'], {
      link: 'https://form.example/a?b=1&amp;c=2',
    })
    const read = await reader.read({ bytes })
    expect(textOf(read, 'document')).toBe(
      'Kontrak kerja perawat Paspor disimpan majikan https://form.example/a?b=1&c=2',
    )
  })

  it('a screenshot pasted into it, and the code on it', async () => {
    const read = await reader.read({ bytes: buildDocx([''], { pictures: [fixture('qr.png')] }) })
    expect(textOf(read, 'document')).toContain('BANTUAN TUNAI')
    expect(textOf(read, 'qr')).toBe('https://bantuan-pmi.example/klaim?id=77')
  })

  it('a zip bomb is too large', async () => {
    const bytes = buildDocx(['Halo'], { extra: { 'word/bomb.xml': new Uint8Array(60 * 1024 * 1024) } })
    expect(bytes.length).toBeLessThan(100_000)
    expect(await reader.read({ bytes })).toEqual({ ok: false, why: 'too-large' })
  })

  it('a zip bomb that lies about its size is cut short and unreadable', async () => {
    const honest = buildDocx(['a'.repeat(50 * 1024 * 1024)])
    const bytes = Buffer.from(honest)
    const name = Buffer.from('word/document.xml')
    // The sizes stand 22 bytes before a name in the local header, 22 in the directory too (APPNOTE 4.3.7, 4.3.12).
    bytes.writeUInt32LE(500, bytes.indexOf(name) - 8)
    bytes.writeUInt32LE(500, bytes.lastIndexOf(name) - 22)
    expect(await reader.read({ bytes })).toEqual({ ok: false, why: 'unreadable' })
  })

  it('one with a password is encrypted, an old .doc is unsupported', async () => {
    const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
    expect(await reader.read({ bytes: ole })).toEqual({ ok: false, why: 'unsupported' })
    ole.write('EncryptedPackage', 100, 'utf16le')
    expect(await reader.read({ bytes: ole })).toEqual({ ok: false, why: 'encrypted' })
  })
})

describe('other files', () => {
  it.each([
    ['an Android app', { 'AndroidManifest.xml': strToU8('x'), 'classes.dex': strToU8('x') }, 'app'],
    ['an app packed in a ZIP', { 'Undangan Pernikahan.apk': strToU8('x') }, 'app'],
    ['a workbook', { 'xl/workbook.xml': strToU8('<x/>') }, 'unsupported'],
  ])('%s', async (_, files, why) => {
    expect(await reader.read({ bytes: zipSync(files) })).toEqual({ ok: false, why })
  })

  it('a Windows program', async () => {
    const bytes = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)])
    expect(await reader.read({ bytes })).toEqual({ ok: false, why: 'app' })
  })

  it.each([
    ['UTF-8', Buffer.from('Gaji 10 juta, “tanpa” kontrak')],
    ['UTF-16 LE', Buffer.from('\ufeffGaji 10 juta, “tanpa” kontrak', 'utf16le')],
    ['UTF-16 BE', Buffer.from('\ufeffGaji 10 juta, “tanpa” kontrak', 'utf16le').swap16()],
    ['Windows-1252', Buffer.from('Gaji 10 juta, \x93tanpa\x94 kontrak', 'latin1')],
  ])('plain text in %s', async (_, bytes) => {
    const text = textOf(await reader.read({ bytes }), 'document')
    expect(text).toBe('Gaji 10 juta, “tanpa” kontrak')
  })

  it('long text is cut and said to be; longer than 100 KB is too large', async () => {
    const read = await reader.read({ bytes: Buffer.from('kata '.repeat(10_000)) })
    expect(read).toMatchObject({ ok: true, truncated: true })
    expect(textOf(read, 'document').length).toBeLessThanOrEqual(20_000)
    expect(await reader.read({ bytes: Buffer.from('kata '.repeat(30_000)) })).toEqual({
      ok: false,
      why: 'too-large',
    })
  })

  it.each([
    ['an iPhone’s HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1')],
    ['AVIF', Buffer.from('\0\0\0\x18ftypavif\0\0\0\0', 'latin1')],
    ['TIFF', Buffer.from('II*\0\x08\0\0\0', 'latin1')],
  ])('%s is told as a picture of another kind', async (_, bytes) =>
    expect(await reader.read({ bytes })).toEqual({ ok: false, why: 'other-picture' }),
  )

  it('sound is unsupported, nothing at all is empty, 11 MB is too large', async () => {
    const ogg = Buffer.concat([Buffer.from('OggS'), Buffer.alloc(200)])
    expect(await reader.read({ bytes: ogg })).toEqual({ ok: false, why: 'unsupported' })
    expect(await reader.read({ bytes: Buffer.alloc(0) })).toEqual({ ok: false, why: 'empty' })
    expect(await reader.read({ bytes: Buffer.alloc(11 * 1024 * 1024) })).toEqual({
      ok: false,
      why: 'too-large',
    })
  })
})

it('a saved web page: its words and where its links lead, no tags; quick with hostile ones', () => {
  const page =
    '<!DOCTYPE html><html><head><style>p { color: red }</style><script>if (a < b) alert("x")</script></head>' +
    '<body><p>Lowongan <b>KAMBOJA</b></p><p>Admin &amp; CS, <a href="https://contoh.example/daftar">daftar</a></p></body></html>'
  expect(withoutTags(page)).toBe('Lowongan KAMBOJA\nAdmin & CS, https://contoh.example/daftar daftar')
  expect(withoutTags('gaji <5 juta> per bulan')).toBe('gaji <5 juta> per bulan')
  const ms = cpuMs(() => {
    for (const hostile of [
      '<a href='.repeat(12_000),
      '<script>'.repeat(12_000),
      ' \n'.repeat(50_000),
      ' '.repeat(100_000),
    ])
      withoutTags(`<html>${hostile}`)
  })
  expect(ms).toBeLessThan(200)
})
