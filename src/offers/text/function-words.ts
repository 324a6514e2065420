/**
 * Small words that shape what is said, as people in Indonesia write them, for patterns over `spokenWords`: one list, so
 * that each way of writing "not" is heard wherever one is.
 */
const NO_OF_DEEDS =
  "tidak|tdk|tak|ga|gak|gk|nggak|ngga|enggak|engga|ndak|nda|ora|ra|teu|henteu|mboten|takde|moal|tek|ta'|ndeq|ndeqne|" +
  "not|never|don't|dont|doesn't|doesnt|didn't|didnt|can't|cant|cannot|won't|wont|isn't|isnt|wasn't|wasnt|hasn't|hasnt|haven't|havent|ain't"

/** That something is not so, or not done; `no` and `bukan` deny things and are named where they are meant. */
export const NOT = `(?:${NO_OF_DEEDS})`

/** The same, or that it is not so yet. */
export const NOT_YET = `(?:${NO_OF_DEEDS}|belum|blm)`

/** What makes a question of the words before it: "aman ga", "boleh kah". */
export const OR_NOT =
  '(?:ga|gak|gk|nggak|ngga|enggak|tidak|tdk|ndak|ora|teu|kah|ya|kan|sih|tah|toh|opo|right|or not)'

/** Any of these, as somebody in a hurry writes it: "x bisa telp", "no signal". */
export const NOT_OR_NO = `(?:${NO_OF_DEEDS}|belum|blm|x|no)`

/** That something is so by now: "udah", in Papua and Timor "su". */
export const BY_NOW =
  '(?:sudah|udah|udh|sdh|dah|uda|dh|su|so|wis|wes|uwis|uwes|geus|enggus|telah|baru|barusan|already|now|sekarang|skrg|saiki|finally|akhirnya)'

/** To have come where one was going: "sampe", "nyampe", "tekan", "dugi". */
export const ARRIVED =
  '(?:sampe|sampai|nyampe|nyampek|nyampai|tiba|tekan|teko|dugi|dumugi|nepi|arrived|arrived at|reached|got to|made it to)'

/** To tell somebody, in one word or two: "kasi tau", "bagitau", "ngasih tahu", "diberitahu". */
export const LETS_KNOW = '(?:di|mem|nge|ng)?(?:kasih?|asih?|bagi|beri) ?(?:tau|tahu|taw)(?:in|kan)?'
