import { createRequire } from 'node:module'

/** Only the fonts shipped with the bot, so that a card looks the same on every machine. */
const FONTS = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'] as const

/**
 * Turns a card into a picture, off the main thread. The renderer is loaded on first use: most runs need none.
 * @param svg a card or a chart, drawn with DejaVu Sans
 * @returns PNG
 * @throws Error when the renderer or its fonts cannot be loaded, or the SVG is malformed
 */
export async function renderCard(svg: string): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js')
  const find = createRequire(import.meta.url).resolve
  const fontFiles = FONTS.map(name => find(`dejavu-fonts-ttf/ttf/${name}`))
  const picture = await renderAsync(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' },
  })
  return picture.asPng()
}
