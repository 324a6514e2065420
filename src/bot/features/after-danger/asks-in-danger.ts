/** A question by how it begins or ends: "ok but she is my friend" has "is" in it and asks nothing. */
const ASKS =
  /\?|^\W*(?:(?:ok|oke|so|and|but|then|terus|trus|jadi|lalu|tapi|kak|min|bot|please|tolong)\W+){0,3}(?:apa|apakah|cara|caranya|carane|syarat|siapa|kapan|dimana|kemana|kenapa|knp|gimana|gmn|bagaimana|berapa|brp|boleh|bolehkah|bisakah|haruskah|piye|kumaha|what|who|how|when|where|why|which|can|could|should|is|are|do|does|will|would|may)(?!\p{L})|(?<!\p{L})(?:gak?|gk|ngg?ak?|tidak|kah|kan|ya)\W*$/iu

/** "Migrasi iklim itu apa" */
const ASKS_WORD = /(?<!\p{L})(?:itu|iku|tu|artinya) (?:apa|apaan|opo|naon)(?: (?:sih|ya|kak|min|toh))*\W*$/iu

/** Whether somebody in danger seems to ask something. Pure. */
export function asksInDanger(text: string): boolean {
  return ASKS.test(text) || ASKS_WORD.test(text)
}
