/**
 * Cuts a text into pieces of at most `limit` UTF-16 units, at a paragraph, a line or a space where one is
 * near, and never inside a surrogate pair.
 * @returns the pieces in order; blank ones are left out, for Telegram refuses them
 */
export function splitText(text: string, limit: number): string[] {
  const pieces: string[] = []
  let rest = text
  while (rest.length > limit) {
    const cut = cutBefore(rest, limit)
    pieces.push(rest.slice(0, cut).trimEnd())
    rest = rest.slice(cut).trimStart()
  }
  pieces.push(rest)
  return pieces.filter(piece => piece.trim() !== '')
}

function cutBefore(text: string, limit: number): number {
  for (const mark of ['\n\n', '\n', ' ']) {
    const at = text.lastIndexOf(mark, limit - mark.length)
    // A cut in the first half would leave a stump of a message.
    if (at > limit / 2) return at + mark.length
  }
  const unit = text.charCodeAt(limit - 1)
  const splitsPair = unit >= 0xd800 && unit <= 0xdbff
  return splitsPair ? limit - 1 : limit
}
