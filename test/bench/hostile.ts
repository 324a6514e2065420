/** Inputs made to take long: what people (and tests of others) send to break a bot, each told by a name. */
export interface Hostile {
  readonly name: string
  readonly text: string
}

/** One piece repeated until the text is full. */
const PIECES: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'one digit': '7',
  'digits in groups': '0812-3456-',
  'phone numbers': '+62 812 3456 7890 ',
  amounts: 'Rp 15.000.000,- s/d 20jt/bln ',
  'dots and commas': '1.1,',
  'nested brackets': '([{<',
  'nested quotes': '"\u201c\u201e\u00ab',
  punctuation: '.!?;:,-',
  links: 'https://a.b.co/x?y=1 ',
  'one long address': 'a.b.',
  'at signs': '@abc ',
  'mail addresses': 'a@b.co ',
  'zero-width': '\u200b',
  'zero-width in words': 'k\u200be\u200br\u200bj\u200ba ',
  'single letters': 'k e r j a ',
  'broken words': 'kam-bo ja ',
  leet: 'g4j1 b3s4r ',
  repeats: 'gajiiiiiiii ',
  combining: 'a\u0301\u0301\u0301\u0301',
  'right to left': '\u202egaji\u202c ',
  flags: '\u{1f1f0}\u{1f1ed}',
  'tag characters': '\u{e0067}\u{e0061}',
  mathematical: '\u{1d420}\u{1d41a}',
  percent: '%41%42%43',
  entities: '&amp;#x61;',
  base64: 'QmVrZXJqYSBkaSBLYW1ib2phIGdhamkg',
  'half a base64': 'QmVrZXJqYSBkaSBLYW1ib2ph!',
  countries: 'kamboja myanmar laos ',
  companies: 'PT Maju Jaya CV ',
  'pattern words': 'bayar biaya visa paspor tiket gaji jangan bilang ',
  'new lines': '\n',
  'a word a line': 'kerja\n',
}

/** Words that no one has seen before, so that nothing remembered helps. */
function newWords(length: number): string {
  let text = ''
  for (let n = 1; text.length < length; n += 1)
    text += `${(n * 7_919).toString(36)}${(n * 104_729).toString(36).replace(/\d/g, 'a')} `
  return text.slice(0, length)
}

/** @param length of each text, in UTF-16 units */
export function adversarial(length: number): Hostile[] {
  return [
    ...Object.entries(PIECES).map(([name, piece]) => ({
      name,
      text: fill(piece, length),
    })),
    { name: 'all pieces in turn', text: fill(Object.values(PIECES).join(' '), length) },
    { name: 'new words', text: newWords(length) },
  ]
}

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

/**
 * The longest that any of the texts takes by the clock; of several tries the fastest, which other processes and the
 * compiler disturbed least. The processor's own clock counts in steps as long as most texts take.
 * @returns the slowest text's name and its time in milliseconds
 */
export function slowest(
  texts: readonly Hostile[],
  work: (text: string) => unknown,
  tries = 5,
): { readonly name: string; readonly ms: number } {
  let worst = { name: '', ms: 0 }
  for (const { name, text } of texts) {
    let best = Number.POSITIVE_INFINITY
    for (let n = 0; n < tries; n += 1) {
      const began = performance.now()
      work(text)
      best = Math.min(best, performance.now() - began)
    }
    if (best > worst.ms) worst = { name, ms: best }
  }
  return worst
}
