import { saying, spokenWords } from '../text/said.ts'
import { THEM, withThem } from '../text/somebody.ts'

const JOURNEY =
  '(?:plane|flight|boat|bus|pesawat|pesawatnya|penerbangan|penerbangannya|tiketnya|kapalnya|berangkatnya|brangkatnya)'
const SOON =
  '(?:tonight|tomorrow|today|in ~1 (?:hours?|minutes)|nanti malam|malam ini|nanti sore|hari ini|sore ini|besok|bsk|lusa|subuh|jam \\d{1,2})'
const LEAVES = saying(`${JOURNEY} ~2 ${SOON}|${SOON} ~1 ${JOURNEY}`)
const NOT_SO = saying(
  '(?:pulang|balik|mulih|home|landed|mendarat|delay|batal|cancelled|kalau|if|mudik|lebaran|umroh|umrah|haji|liburan|holiday)',
)

/** Whether the journey is said to be within a day, without a word of leaving: "plane is tonight". Pure. */
function leavesTonight(text: string): boolean {
  const words = spokenWords(text)
  return LEAVES.test(words) && !NOT_SO.test(words)
}

const PROMISED = saying(
  `${THEM.trim()} ~2 (?:promised|offered|lured|dijanjiin|dijanjikan|dijanjiken|dijanjeni|diiming2|diimingi|diiming-imingi|diimingin)`,
)

/** Whether somebody of theirs was promised work and leaves within a day. Pure. */
export function isPromisedAndLeaves(text: string): boolean {
  return leavesTonight(text) && PROMISED.test(withThem(spokenWords(text)))
}
