import { NOT } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'

const PREGNANT =
  '(?:hamil|hamilku|mengandung|ngandung|meteng|bobot|reuneuh|kandungan|kandunganku|pregnant|pregnancy)'
const BLEEDS =
  '(?:flek|flek2|ngeflek|bercak|darah|darahnya|darahku|getih|getihe|berdarah|pendarahan|perdarahan|getihen|ngocor|spotting|bleeding|bleed|bleeds|blood)'
/** With a child on the way a pain like this needs a doctor, also before anything bleeds. */
const HURTS =
  '(?:perut|perutku|perutnya|weteng|wetengku|beuteung|belly|stomach|tummy) ~3 (?:melilit|mlilit|lilit|kram|keram|nyeri|sakit|lara|loro|nyeuri|kenceng|kencang|mules|cramps?|cramping|hurts?|pain|painful)|(?:kram|keram|sakit|nyeri|cramps?|pain) ~2 (?:perut|perutku|weteng|belly|stomach|tummy)'
const MISCARRIES =
  '(?:keguguran|kguguran|keguguren|kluron|karuron|miscarriage|miscarrying|miscarried|losing (?:the|my) baby)'
const AFTER_BIRTH =
  '(?:(?:habis|abis|baru|barusan|selesai|after|just) ~2 (?:lahiran|melahirkan|bersalin|babaran|brojol|giving birth|gave birth))'
const MUCH =
  '(?:banyak|bnyk|terus|trus|deras|ngucur|akeh|hebat|parah|berhenti|stop|a lot|heavily|heavy|so much)'
/** It happens now: nobody takes her to a doctor, or somebody calls for help. */
const NEEDS_DOCTOR = `(?:${NOT} ~2 (?:mau|boleh|bolehin|dibolehin|kasih|dikasih|izinin|diizinin|dibawa|bawa|ngantar|nganter|diantar|gelem|oleh|entuk|let|allow|allowed|take|taken|bring) ~4 (?:rs|rumah sakit|dokter|klinik|puskesmas|bidan|berobat|hospital|doctor|clinic)|tolong|tulung|tolongin|help)`
const TELLS = saying(
  [
    `${PREGNANT} ~9 (?:${BLEEDS}|${HURTS})|(?:${BLEEDS}|${HURTS}) ~9 ${PREGNANT}`,
    `${MISCARRIES} ~9 (?:${BLEEDS}|${HURTS})|(?:${BLEEDS}|${HURTS}) ~9 ${MISCARRIES}`,
    `(?:kayaknya|kyknya|kayanya|kyk|kayak|kaya|sepertinya|koyone|jigana|mungkin|think|lagi|sedang|barusan|tadi|am|i'm|having) ~2 ${MISCARRIES}`,
    `${MISCARRIES} ~9 ${NEEDS_DOCTOR}|${NEEDS_DOCTOR} ~9 ${MISCARRIES}`,
    `${AFTER_BIRTH} ~9 ${BLEEDS} ~3 ${MUCH}`,
  ].join('|'),
)
/** It is feared, long ago, asked about, or what somebody is not. */
const NOT_SO = saying(
  [
    `(?:takut|wedi|khawatir|kuatir|kalau|kalo|klo|nek|pernah|dulu|riwayat|afraid|scared|if|might) ~3 (?:${MISCARRIES}|${BLEEDS}|${PREGNANT})`,
    `(?:${MISCARRIES}|${BLEEDS}) ~2 (?:dulu|(?:tahun|bulan|minggu) lalu|(?:years?|months?|weeks?) ago|last (?:year|month|week))`,
    `(?:tes|test|cek|periksa|golongan|donor|tekanan|blood) ~1 (?:darah|hamil|test|type|pressure|group)`,
    `(?:${NOT}|bukan) (?:lagi |sedang )?(?:hamil|pregnant)|(?:biar|supaya|apakah|apa|tanda|ciri) ~2 ${MISCARRIES}`,
  ].join('|'),
)

/** Most messages have none of these letters. */
const MAY_BE =
  /hamil|andung|meteng|bobot|reuneuh|gugur|kluron|karuron|lahir|bersalin|babaran|brojol|pregnan|birth|miscarr|losing/

/**
 * Whether somebody bleeds or is in pain while a child is on the way, or bleeds after a birth: a hospital comes before
 * everything, and nobody who did it needs to be looked for. Pure.
 */
export function bleedsInPregnancy(text: string): boolean {
  const words = spokenWords(text)
  return MAY_BE.test(words) && TELLS.test(words) && !NOT_SO.test(words)
}
