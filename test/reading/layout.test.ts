import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { findGlyphs } from '../../src/reading/glyphs.ts'
import { layoutOf } from '../../src/reading/layout.ts'
import { openPicture, prepare } from '../../src/reading/picture.ts'
import { fixture } from './reading.ts'

async function layout(picture: Buffer) {
  const grey = await openPicture(picture)
  if (typeof grey === 'string') expect.fail(grey)
  return (await prepare(grey)).layout
}

describe('how letters lie', () => {
  it.each([-11, -5, -1, 0, 2, 7, 12])('tells a tilt of %i°, within a third of a degree', async degrees => {
    const picture = await sharp(fixture('chat.png')).rotate(degrees, { background: '#777' }).png().toBuffer()
    expect(Math.abs((await layout(picture)).tilt - degrees)).toBeLessThan(0.34)
  })

  it.each(['chat.png', 'dark.png', 'poster.jpg', 'photo.jpg', 'small.png'])(
    'tells whether %s lies on its side',
    async name => {
      expect((await layout(fixture(name))).sideways).toBe(false)
      for (const degrees of [90, 270]) {
        expect((await layout(await sharp(fixture(name)).rotate(degrees).png().toBuffer())).sideways).toBe(
          true,
        )
      }
    },
  )

  it('tells how tall letters are', async () => {
    const [usual, small] = [await layout(fixture('chat.png')), await layout(fixture('small.png'))]
    expect(usual.textHeight).toBeGreaterThan(12)
    expect(usual.textHeight / small.textHeight).toBeCloseTo(1.8, 0)
  })

  it('finds each patch of ink once, joined where its parts meet late', () => {
    const rows = [
      '....................',
      '..#.....#...........',
      '..#.....#.....###...',
      '..#.....#.....###...',
      '..#.....#.....###...',
      '..#######.....###...',
      '..............###...',
      '....................',
    ]
    const tall = [...Array(20).fill('.'.repeat(20)), ...rows, ...Array(20).fill('.'.repeat(20))]
    const data = Uint8Array.from(tall.join(''), mark => (mark === '#' ? 0 : 255))
    const glyphs = findGlyphs({ data, width: 20, height: tall.length })
    expect(glyphs).toEqual([
      { left: 2, right: 9, top: 21, bottom: 26 },
      { left: 14, right: 17, top: 22, bottom: 27 },
    ])
  })

  it('a picture without letters has none', () => {
    expect(layoutOf(findGlyphs({ data: new Uint8Array(10_000).fill(200), width: 100, height: 100 }))).toEqual(
      {
        letters: 0,
        textHeight: 0,
        tilt: 0,
        sideways: false,
      },
    )
  })
})
