import { DONE_TO } from '../danger/whose-danger.ts'
import { NOT_YET } from '../text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'

const FOOD =
  '(?:makan|makanan|makanannya|makanane|makannya|masakan|masakannya|lauk|lauknya|mangan|food|meals?)'
const GOOD =
  '(?:enak|enak2|lezat|sedap|nikmat|kenyang|mantap|mantul|maknyus|gurih|eco|wareg|good|great|delicious|yummy)'
/** What is eaten of an animal has the name of what nobody may touch. */
const PART = '(?:paha|dada|sayap|leher|kepala|pantat|brutu|lidah|thighs?|breasts?|wings?)'
const MEAT = '(?:ayam|bebek|sapi|kambing|ikan|itik|kalkun|chicken|duck|goat|fish|turkey)'
const EATS_WELL = saying(
  `${FOOD} ~1 ${GOOD}|${GOOD} ~1 ${FOOD}|${PART} ${MEAT}|${MEAT} (?:thighs?|breasts?|wings?)`,
)
/** Little or bad food, or anything that is done, felt or wanted beside it. */
const MORE = saying(
  `${DONE_TO}|${NOT_YET}|no|tanpa|habis ~1 (?:air|makan|makanan|banyu|beras)|air|banyu|lapar|haus|racun|obat|muntah|sakit|majikan|majikannya|bos|bosku|kapten|nahkoda|mandor|agen|gaji|utang|tapi|tp|tpi|but|terakhir|last|mati|die|dead|bunuh|takut|tolong|help|scared|sedih|nangis|capek|pisau|om|guru|tutor|tetangga|aku dipegang|pahaku|dadaku|my (?:thigh|breast)|us|me|paspor|passport|kunci|sebelah|jangan|bales|balas|dia|mereka|he|she|they|sini|disini|disana|sana|here|alhamdulillah|baik2|aman|pulang|kabur`,
)
const MOST_WORDS = 14

/** Whether few words only tell of food that is good, or of what part of an animal is eaten. Pure. */
export function eatsWell(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_WORDS && EATS_WELL.test(words) && !MORE.test(words)
}
