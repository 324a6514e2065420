/**
 * Small words that everybody writes differently, and in the languages beside ours, by the form that our patterns over
 * `spokenWords` have: whoever hears "aku" hears "gw" and "kulo". Only words that say nothing else: "awak" is "you" too,
 * "tiang" a pole, "engko" in Javanese later, "kl" a city, "g" half of "G to G", "kita" only in Manado "I", "dah" also a
 * goodbye.
 */
const FORMS: Readonly<Record<string, string>> = {
  aku: 'sy sya syaa ak aq akuu gw gue gua gwe guwe ane abdi kulo kula inyong nyong ulun beta ambo',
  sudah: 'udah udh sdh uda udha sdah suda wis wes uwis uwes geus enggus',
  belum: 'blm blom blon belom blum durung tacan',
  yang: 'yg yng',
  kalau: 'kalo klo klau kalu kalok nek lamun',
  gimana: 'gmn gmna gmana gimna bgmn bgmana bagaimana piye kumaha',
  sekarang: 'skrg skrng skarang saiki ayeuna',
  terus: 'trs trus teros',
  teman: 'tmn temen tmen',
  jangan: 'jgn',
  orang: 'org orng',
  bisa: 'bsa bs',
  gak: 'ga gk nggak ngga enggak engga gakk kagak kaga kgk ndak tdk',
  pengen: 'pingin pgn pengin pngn',
  bukan: 'bkn dudu sanes',
  mau: 'mahu',
}

/** Each spelling with its form. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries(FORMS).flatMap(([form, spellings]) =>
    spellings.split(' ').map(word => [word, form] as const),
  ),
)

/** The form of a small word that our patterns have; any other word as it is. Pure. */
export function plainForm(word: string): string {
  return SPELLINGS.get(word) ?? word
}
