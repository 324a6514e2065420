import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { fixture, patientReader, textOf } from './reading.ts'

const reader = patientReader()
afterAll(() => reader.close())

describe('pictures people forward', () => {
  it.each([
    [
      'chat.png',
      [
        'info loker Kamboja',
        'gaji 12 juta per bulan',
        'visa turis',
        'BCA 0123456789',
        'Jangan bilang siapa-siapa',
      ],
    ],
    ['small.png', ['info loker Kamboja', 'foto KTP, KK sama paspor', 'Rp 1.500.000', '0123456789']],
    [
      'dark.png',
      [
        'LOKER TAIWAN RESMI',
        'NT$ 29.500',
        'Potong gaji 9 bulan',
        'https://taiwan-kerja.example/daftar atau',
        'Paspor dipegang agen',
      ],
    ],
    [
      'poster.jpg',
      ['LOWONGAN KERJA', 'KE MALAYSIA TANPA PASPOR', 'jalur laut Batam', 'RM 2.500', '0812-0000-1234'],
    ],
    [
      'tilted.jpg',
      [
        'perawat lansia di Hong Kong',
        'HKD 4.870',
        'Rp 7.500.000',
        'tidak dapat dikembalikan',
        'PT Contoh Sejahtera Abadi',
      ],
    ],
    [
      'photo.jpg',
      ['TENAGA KERJA WANITA', 'Arab Saudi', 'visa kunjungan', 'KTP asli dan ijazah', '0899-0000-5678'],
    ],
  ])('%s', async (name, wanted) => {
    const text = textOf(await reader.read({ bytes: fixture(name) }), 'picture')
    for (const words of wanted) expect(text).toContain(words)
  })

  it.each([90, 180, 270])('a screenshot turned by %i° with no word of it in its EXIF', async degrees => {
    const bytes = await sharp(fixture('small.png')).rotate(degrees).png().toBuffer()
    expect(textOf(await reader.read({ bytes }), 'picture')).toContain('info loker Kamboja')
  })

  it('a JPEG that lies on its side as its EXIF says; nothing of the EXIF goes on (I-05)', async () => {
    const bytes = await sharp(fixture('qr.png'))
      .rotate(270)
      .jpeg()
      .withExif({ IFD0: { Copyright: 'RAHASIAEXIF' } })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    expect((await sharp(bytes).metadata()).orientation).toBe(6)
    const read = await reader.read({ bytes })
    expect(textOf(read, 'picture')).toContain('Siapkan nomor rekening')
    expect(JSON.stringify(read)).not.toContain('RAHASIAEXIF')
  })

  it('a WebP and a GIF', async () => {
    const [webp, gif] = await Promise.all([
      sharp(fixture('qr.png')).webp().toBuffer(),
      sharp(fixture('qr.png')).gif().toBuffer(),
    ])
    for (const bytes of [webp, gif]) {
      expect(textOf(await reader.read({ bytes }), 'picture')).toContain('Siapkan nomor rekening dan PIN')
    }
  })
})

describe('codes', () => {
  it('reads the link of a QR poster beside its words', async () => {
    const read = await reader.read({ bytes: fixture('qr.png') })
    expect(textOf(read, 'qr')).toBe('https://bantuan-pmi.example/klaim?id=77')
    expect(textOf(read, 'picture')).toContain('mencairkan bantuan Rp 3.000.000')
  })

  it.each(['light on dark', 'turned', 'small'])('a code alone, %s', async how => {
    const code = sharp(fixture('qr.png')).extract({ left: 120, top: 140, width: 360, height: 360 })
    const picture = sharp(await code.png().toBuffer())
    const changed = {
      'light on dark': picture.negate(),
      turned: picture.rotate(33),
      small: picture.resize(120),
    }
    const bytes = await (changed[how as keyof typeof changed] ?? picture).png().toBuffer()
    const read = await reader.read({ bytes })
    expect(read).toMatchObject({
      ok: true,
      parts: [{ kind: 'qr', text: 'https://bantuan-pmi.example/klaim?id=77' }],
    })
  })
})

describe('pictures that cannot be read', () => {
  it('an empty picture has no text', async () => {
    const bytes = await sharp({ create: { width: 500, height: 400, channels: 3, background: '#f5f5f5' } })
      .png()
      .toBuffer()
    expect(await reader.read({ bytes })).toEqual({ ok: false, why: 'no-text' })
  })

  it('noise has no text', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
    const bytes = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#888', noise } })
      .jpeg()
      .toBuffer()
    expect(await reader.read({ bytes })).toEqual({ ok: false, why: 'no-text' })
  })

  it('a picture blurred beyond reading has no text', async () => {
    const bytes = await sharp(fixture('chat.png')).blur(9).jpeg().toBuffer()
    expect(await reader.read({ bytes })).toEqual({ ok: false, why: 'no-text' })
  })

  it('a corrupt picture is unreadable', async () => {
    const broken = Buffer.from(fixture('chat.png'))
    broken.fill(0x5a, 60)
    expect(await reader.read({ bytes: broken })).toEqual({ ok: false, why: 'unreadable' })
  })

  it('a picture that claims 400 megapixels is refused before it is decoded', async () => {
    const began = performance.now()
    expect(await reader.read({ bytes: pngClaiming(20_000, 20_000) })).toEqual({
      ok: false,
      why: 'too-many-pixels',
    })
    expect(performance.now() - began).toBeLessThan(2000)
  })
})

/** A PNG of 70 bytes that says it is so large. */
function pngClaiming(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const magic = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([
    magic,
    chunk('IHDR', header),
    chunk('IDAT', Buffer.from('789c03000000000100', 'hex')),
    chunk('IEND'),
  ])
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
