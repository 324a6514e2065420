/**
 * Letters of other scripts that an eye takes for Latin ones. Chosen from the Unicode confusables
 * (UTS #39) and from letters met in spam; pairs are written as rows: Latin letter, then its look-alikes.
 */
const LOOKALIKES: readonly (readonly [string, string])[] = [
  ['a', 'аαɑ∂ᴀⱥӕꭺᎪаАΑ'],
  ['b', 'вьЬВΒßɓʙƀƃбᏼᏴꓐ'],
  ['c', 'сϲСϹᴄƈↄꮯᏟⅽꓚ'],
  ['d', 'ԁɗđᴅժᏧꓓďð'],
  ['e', 'еєεЕΕɛᴇəҽ℮ꓰᎬэϵ'],
  ['f', 'ғϝꜰƒꓝſ'],
  ['g', 'ɡցɢǥɠᏀꓖԍ'],
  ['h', 'һнНΗʜɦհᏂꓧħһ'],
  ['i', 'іιІΙїɪıӀɨⅰ¡ᎥꙇӏꓲΊ'],
  ['j', 'јϳЈᴊɉʝꓙᎫ'],
  ['k', 'кκКΚᴋƙқꓗᏦĸ'],
  ['l', 'ʟłⅼɭꓡᏞƖ∣'],
  ['m', 'мМΜᴍɱⅿꓟᎷϻ'],
  ['n', 'пηոɴŋΝƞñꓠ'],
  ['o', 'оοσОΟᴏøөօօꓳ○◯'],
  ['p', 'рρРΡᴘþҏꓑᏢ'],
  ['q', 'ԛգɋǫ'],
  ['r', 'гʀɾᴦᖇꓣᎡɍ'],
  ['s', 'ѕЅꜱʂꓢᏕ'],
  ['t', 'тτТΤᴛŧƭꓔᎢ†'],
  ['u', 'υսᴜʉцꓴ'],
  ['v', 'ѵνᴠⅴꓦᏙ√'],
  ['w', 'ԝωшᴡɯꓪᎳщ'],
  ['x', 'хχХΧⅹꓫ'],
  ['y', 'уγʏΥУҮүýꓬყʎ'],
  ['z', 'ᴢΖƶȥꓜᏃʐ'],
]

/** Letters that read as Latin ones when the text is turned upside down, and what plain letters turn into. */
const TURNED: readonly (readonly [string, string])[] = [
  ['a', 'ɐ'],
  ['b', 'q'],
  ['c', 'ɔ'],
  ['d', 'p'],
  ['e', 'ǝ'],
  ['f', 'ɟ'],
  ['g', 'ƃ'],
  ['h', 'ɥ'],
  ['i', 'ᴉı'],
  ['j', 'ɾſ'],
  ['k', 'ʞ'],
  ['l', 'ʅן'],
  ['m', 'ɯ'],
  ['n', 'u'],
  ['p', 'd'],
  ['q', 'b'],
  ['r', 'ɹ'],
  ['t', 'ʇ'],
  ['u', 'n'],
  ['v', 'ʌ'],
  ['w', 'ʍ'],
  ['y', 'ʎ'],
  ['.', '˙'],
  [',', "'"],
  ['?', '¿'],
  ['!', '¡'],
  ['6', '9'],
  ['9', '6'],
  ['3', 'Ɛ'],
  ['4', 'ㄣ'],
  ['7', 'ㄥ'],
]

function table(rows: readonly (readonly [string, string])[]): ReadonlyMap<number, string> {
  const map = new Map<number, string>()
  for (const [latin, others] of rows) for (const other of others) map.set(other.codePointAt(0) ?? 0, latin)
  return map
}

/** Code point → the Latin letter it looks like. */
export const lookalikes = table(LOOKALIKES)

/** Code point → the letter it is when the text is read upside down. */
export const turned = table(TURNED)

/** Code points that appear only in text written upside down. */
export const turnedOnly: ReadonlySet<number> = new Set(
  [...turned.keys()].filter(point => point > 0x2000 || (point > 0x7f && point !== 0xbf && point !== 0xa1)),
)
