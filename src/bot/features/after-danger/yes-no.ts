const YES =
  /^\W*(?:iya|iyaa*|ya+|yes|yep|yup|yoi|iyo|nggih|inggih|muhun|betul|bener|benar|he eh|heeh)(?:\W+(?:kak|min|pak|bu|mbak|betul|bener|benar|di luar negeri|luar negeri|abroad))*\W*$/iu
const NO =
  /^\W*(?:ga|gak|gk|nggak|ngga|enggak|engga|tidak|tdk|ndak|nda|ora|teu|henteu|tak|bukan|no|nope|not)(?:\W+(?:kak|min|pak|bu|mbak|kok|di luar negeri|luar negeri|abroad|lagi))*\W*$/iu

/** Whether a text says yes, and nothing else. Pure. */
export function saysYes(text: string): boolean {
  return YES.test(text)
}

/** Whether a text says no, and nothing else. Pure. */
export function saysNo(text: string): boolean {
  return NO.test(text)
}
