/** "Tato boleh kerja di jepang ga", "… itu perdagangan orang bukan": in Indonesian the last word makes a question. */
const AT_THE_END =
  /(?<!\p{L})(?:gak?|gk|ngg?ak?|enggak?|tidak|tdk|bukan|belum|kah|teu|ora|henteu|or not|(?<=(?:boleh|bisa|gapapa|gpp|wajar|resmi|normal)\s)kan)\W*(?:(?:yah?|sih?|kak|min|bang)\W*)?$/iu

/** "Biayanya", "kalau gajinya", "kok mahal": what goes on in a word or two. */
const IN_A_WORD = /^\W*(?:\p{L}+\s+){0,2}(?:\p{L}{3,12}nya|kok \p{L}+)\W*$/iu

/** Whether a text asks by its last word, or goes on in a word or two. */
export function asksInFewWords(text: string): boolean {
  return AT_THE_END.test(text) || (text.length < 40 && IN_A_WORD.test(text))
}
