import { wrapText } from './wrap-text.ts'

/** What stands on a score card, in the player's language; nothing that names anyone. */
export interface ScoreCard {
  /** "Scam or real?" */
  readonly title: string
  /** Right or wrong, in order. */
  readonly results: readonly boolean[]
  /** "of 5" */
  readonly outOf: string
  readonly praise: string
  /** Heading above the sign. */
  readonly learnt: string
  /** The words that gave a scam away, and why that is one. */
  readonly sign: string
  readonly why: string
  readonly dare: string
  /** Where to find the bot, as people type it. */
  readonly address: string
}

/** Width and height of the card in pixels: a square is shown whole in a chat and on social media. */
export const CARD_SIZE = 1080

const INK = '#12343b'
const GREEN = '#37d39b'
const CORAL = '#ff7a6b'
const SAND = '#ffd27a'
const PANEL = { x: 70, y: 640, width: 940, height: 296 } as const
const RING = { x: 540, y: 398, radius: 132, width: 30 } as const
/** Degrees left open between two parts of the ring. */
const GAP = 21
/** What the heading leaves of the panel. */
const ROOM = {
  x: PANEL.x + 72,
  y: PANEL.y + 78,
  width: PANEL.width - 112,
  height: PANEL.height - 112,
} as const
const WHY_SIZE = 29
/** Line heights, in font sizes, and the space between the sign and why. */
const [SIGN_LEADING, WHY_LEADING, APART] = [1.24, 1.32, 12]
/** The sign is set in the largest size in which it and its reason fit. */
const SIGN_SIZES = [46, 42, 38, 34, 30] as const

/**
 * Draws a score card.
 * @returns SVG, 1080 × 1080, set in DejaVu Sans
 */
export function drawScoreCard(card: ScoreCard): string {
  const right = card.results.filter(Boolean).length
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_SIZE}" height="${CARD_SIZE}" viewBox="0 0 ${CARD_SIZE} ${CARD_SIZE}" font-family="DejaVu Sans">
<defs><linearGradient id="night" x1="0" y1="0" x2="0.6" y2="1"><stop offset="0" stop-color="#0c2f3d"/><stop offset="0.55" stop-color="#0e5157"/><stop offset="1" stop-color="#137a6d"/></linearGradient></defs>
<rect width="${CARD_SIZE}" height="${CARD_SIZE}" fill="url(#night)"/>
<g fill="#ffffff" fill-opacity="0.045"><circle cx="980" cy="150" r="250"/><circle cx="60" cy="520" r="190"/><circle cx="900" cy="1010" r="150"/></g>
${mark(70, 62)}
${line('CekDulu', 152, 112, 44, { bold: true })}
${line(card.title, 540, 214, 58, { bold: true, middle: true })}
${ring(card.results)}
${line(String(right), RING.x, RING.y + 34, 124, { bold: true, middle: true })}
${line(card.outOf, RING.x, RING.y + 76, 30, { middle: true, fill: '#cfe9e4' })}
${line(card.praise, 540, 602, 38, { bold: true, middle: true, fill: SAND })}
<rect x="${PANEL.x}" y="${PANEL.y}" width="${PANEL.width}" height="${PANEL.height}" rx="34" fill="#ffffff"/>
${line(card.learnt, PANEL.x + 38, PANEL.y + 56, 28, { bold: true, fill: '#0e6f6b' })}
${learnt(card)}
${line(card.dare, 540, 994, 32, { middle: true, fill: '#dff3ee' })}
${line(card.address, 540, 1042, 40, { bold: true, middle: true })}
</svg>`
}

/** A block of lines under one another. */
interface Block {
  readonly sign: readonly string[]
  readonly why: readonly string[]
  readonly size: number
  readonly height: number
}

/** The words of the sign and why, in the middle of what is left of the panel. */
function learnt(card: ScoreCard): string {
  const { sign, why, size, height } = blockOf(card)
  const top = ROOM.y + (ROOM.height - height) / 2
  const below = top + sign.length * size * SIGN_LEADING + (why.length > 0 ? APART : 0)
  return [
    `<rect x="${PANEL.x + 38}" y="${Math.round(top)}" width="9" height="${Math.round(height)}" rx="4.5" fill="${CORAL}"/>`,
    ...sign.map((text, i) =>
      line(text, ROOM.x, top + size + i * size * SIGN_LEADING, size, { bold: true, fill: INK }),
    ),
    ...why.map((text, i) =>
      line(text, ROOM.x, below + WHY_SIZE + i * WHY_SIZE * WHY_LEADING, WHY_SIZE, { fill: '#47636a' }),
    ),
  ].join('\n')
}

/** As large as it fits; where even the smallest does not, why is left out, then the end of the sign. */
function blockOf({ sign, why }: ScoreCard): Block {
  const reason = wrapText(printable(why), ROOM.width, WHY_SIZE)
  const block = (size: number, withWhy: boolean): Block => {
    const lines = wrapText(`“${printable(sign)}”`, ROOM.width, size, true)
    const whyLines = withWhy ? reason : []
    const height =
      lines.length * size * SIGN_LEADING +
      (whyLines.length > 0 ? APART + whyLines.length * WHY_SIZE * WHY_LEADING : 0)
    return { sign: lines, why: whyLines, size, height }
  }
  const blocks = [true, false].flatMap(withWhy => SIGN_SIZES.map(size => block(size, withWhy)))
  const fitting = blocks.find(({ height }) => height <= ROOM.height)
  if (fitting) return fitting
  const smallest = block(SIGN_SIZES[SIGN_SIZES.length - 1] ?? WHY_SIZE, false)
  const most = Math.floor(ROOM.height / (smallest.size * SIGN_LEADING))
  return { ...smallest, sign: smallest.sign.slice(0, most), height: ROOM.height }
}

/** A ring with one part per item: green where it was judged rightly. */
function ring(results: readonly boolean[]): string {
  const each = 360 / Math.max(results.length, 1)
  return results
    .map((right, i) => {
      const [from, to] = [i * each + GAP / 2, (i + 1) * each - GAP / 2]
      const [a, b] = [onRing(from), onRing(to)]
      const large = to - from > 180 ? 1 : 0
      return `<path d="M ${a} A ${RING.radius} ${RING.radius} 0 ${large} 1 ${b}" fill="none" stroke="${right ? GREEN : CORAL}" stroke-width="${RING.width}" stroke-linecap="round"/>`
    })
    .join('\n')
}

function onRing(degrees: number): string {
  const angle = ((degrees - 90) * Math.PI) / 180
  const at = (centre: number, part: number) => (centre + RING.radius * part).toFixed(1)
  return `${at(RING.x, Math.cos(angle))} ${at(RING.y, Math.sin(angle))}`
}

/** The bot's mark: a magnifying glass with a tick. */
function mark(x: number, y: number): string {
  return `<g transform="translate(${x} ${y})" fill="none" stroke-linecap="round" stroke-linejoin="round"><circle cx="28" cy="28" r="24" stroke="${SAND}" stroke-width="8"/><path d="M 46 46 L 62 62" stroke="${SAND}" stroke-width="10"/><path d="M 18 28 L 26 36 L 39 20" stroke="${GREEN}" stroke-width="7"/></g>`
}

function line(
  text: string,
  x: number,
  y: number,
  size: number,
  look: { bold?: boolean; middle?: boolean; fill?: string } = {},
): string {
  const { bold = false, middle = false, fill = '#ffffff' } = look
  return `<text x="${x}" y="${Math.round(y)}" font-size="${size}" fill="${fill}"${bold ? ' font-weight="bold"' : ''}${middle ? ' text-anchor="middle"' : ''}>${escapeXml(printable(text))}</text>`
}

/** Without what DejaVu Sans has no shape for: pictures, and the marks that colour them. */
function printable(text: string): string {
  return text
    .replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1f1e6}-\u{1f1ff}\ufe0f\u200d]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
