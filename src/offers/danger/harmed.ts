import { saying } from '../text/said.ts'

/** "Kuminum" and "takombe" have who did it in the word; "minumnya" and "ditelanin" what it was. */
const TOOK =
  '(?:(?:ku|ko|di|me|ke|tak|ng)?(?:minum|inum|telan|telen|tenggak|ombe)(?:in|i|nya|e)?|nelen|nelan|menelan|nenggak|menenggak|nginum|took|taken|swallowed|drank)'
const DONE_BY_NOW = '(?:udah|sudah|udh|sdh|dah|wis|wes|geus|tadi|barusan|terlanjur|keburu|already|just)'
/** Said of what is to come, where nothing says that it is done. */
const YET_TO_COME = '(?:aja|saja|ae|bae|wae|nanti|ntar|entar|besok|lusa|later|tonight|tomorrow)'
const PILLS =
  '(?:obat|obatnya|obat2an|pil|pilnya|tablet|kapsul|pills?|tablets?|medicines?|meds|medication|parasetamol|paracetamols?|panadol|paramex|bodrex)'
const POISON =
  '(?:racun|racunnya|baygon|bayclin|pestisida|herbisida|insektisida|wipol|potas|obat nyamuk|obat tikus|obat hama|poison|bleach|pesticide|insecticide|detergent|deterjen)'
const MUCH =
  '(?:banyak|banyak2|semua|semuanya|sebotol|sebungkus|segenggam|sekotak|setoples|strip|setrip|butir|biji|lots?|many|all|whole|bottle|box|handful|\\d{2,})'
const CUT = '(?:sayat|nyayat|disayat|menyayat|nyilet|iris|ngiris|cut|slit|slashed)'
const WRIST = '(?:tangan|tanganku|nadi|nadiku|lengan|pergelangan|wrists?|arms?|myself)'

/** They have taken or done what may kill, and say how: nobody else needs an ambulance first. */
const HARMED = saying(
  [
    'overdosis|overdosed?',
    `${TOOK} ~3 ${POISON}`,
    `${POISON} ~2 ${TOOK}`,
    `${TOOK} ~3 ${PILLS} ~4 ${MUCH}`,
    `${TOOK} ~2 ${MUCH} ~3 ${PILLS}`,
    `${PILLS} ~3 ${MUCH} ~2 ${TOOK}`,
    `${CUT} ~2 ${WRIST}`,
  ].join('|'),
)
/** From who may want to die so little is enough: "udah aku minum semua", "i took them". */
const HARMED_IN_DESPAIR = saying(
  `(?:${DONE_BY_NOW}|i|i've) ~2 ${TOOK}(?! (?:air|kopi|teh|susu|vitamin|water|coffee|tea|a|my|his|the bus|his|time)(?= ))`,
)
/** It has not been done. */
const NOT_DONE = saying(
  `(?:mau|pengen|pengin|pingin|ingin|akan|bakal|niat|rencana|berniat|kepikiran|pikir|kalau|kalo|jangan|if|want|wanna|gonna|would|might|belum|blm|hampir|almost|nearly) ~1 (?:${TOOK}|${CUT}|overdosis|overdose|take|drink|swallow)`,
)
const IS_DONE = saying(DONE_BY_NOW)
const IS_TO_COME = saying(`${TOOK} ~2 ${YET_TO_COME}`)

/**
 * Whether they have hurt themselves so that they may die of it. Pure.
 * @param words see `spokenWords`
 * @param despairs they may want to die
 */
export function haveHarmedThemselves(words: string, despairs: boolean): boolean {
  const harmed = HARMED.test(words) || (despairs && HARMED_IN_DESPAIR.test(words))
  const toCome = IS_TO_COME.test(words) && !IS_DONE.test(words)
  return harmed && !toCome && !NOT_DONE.test(words)
}
