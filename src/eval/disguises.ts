/** Ways people hide words from filters; each turns a plain text into its disguise. Same text, same disguise. */
export const disguises: Readonly<Record<string, (text: string) => string>> = {
  'zero-width letters': text => eachWord(text, word => [...word].join('\u200b')),
  'Cyrillic look-alikes': text =>
    replaceAll(text, { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', i: 'і' }),
  'full-width letters': text =>
    text.replace(/[!-~]/g, letter => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
  'bold mathematical letters': text =>
    text
      .replace(/[a-z]/g, letter => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97))
      .replace(/[A-Z]/g, letter => String.fromCodePoint(0x1d400 + letter.charCodeAt(0) - 65)),
  'figures for letters': text =>
    eachWord(text, word => (/\d/.test(word) ? word : replaceAll(word, { a: '4', i: '1', o: '0', e: '3' }))),
  'dotted letters': text => eachWord(text, word => [...word].join('.')),
  'combining strokes': text => eachWord(text, word => [...word].map(letter => `${letter}\u0336`).join('')),
}

/** Every third longer word of letters: people disguise what would give them away, not all they write. */
function eachWord(text: string, disguise: (word: string) => string): string {
  let seen = 0
  return text.replace(/[A-Za-z]{5,}/g, word => {
    seen += 1
    return seen % 3 === 0 ? disguise(word) : word
  })
}

function replaceAll(text: string, table: Readonly<Record<string, string>>): string {
  return [...text].map(letter => table[letter] ?? letter).join('')
}
