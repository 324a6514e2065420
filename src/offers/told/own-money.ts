import { namesAnybody } from '../text/names-contact.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'
import type { Verdict } from '../types.ts'

const SELF = '(?:saya|aku|sy|gw|gue|gua|abdi|kulo|kami)'
const OWN_MONEY = saying(
  [
    `(?:modal|modalnya|tabungan|tabungannya) ~1 (?:${SELF}|ada|punya|cuma|segini|sekian)`,
    `(?:modalku|tabunganku|my (?:capital|savings))`,
    `${SELF} ~1 (?:punya|ada) ~1 (?:modal|tabungan)`,
    'i ~1 saved',
  ].join('|'),
)
/** Somebody else wants it, keeps it or promises more of it. */
const OF_OTHERS = saying(
  '(?:dia|mereka|orang|temen|teman|temenku|temanku|kenalan|katanya|ktnya|jare|admin|grup|group|agen|agennya|sponsor|calo|bos|majikan|pt|minta|diminta|dimintain|suruh|disuruh|ditawari|ditawarin|nawarin|diajak|ngajak|ikut|gabung|join|titip|dititip|nitip|setor|deposit|depo|transfer|tf|kirim|bayar|dibayar|potong|dipotong|ditahan|belum|putar|diputar|muter|untung|keuntungan|profit|cuan|balik modal|hasil|bunga|return|trading|forex|crypto|kripto|bitcoin|saham|investasi|invest|robot|aplikasi|online|like|misi|task|dijamin|pasti|asked|asks|wants|offered|they|he|she|withheld|unpaid)',
)
const MOST_WORDS = 14

/**
 * Whether somebody tells in few words of their own money or a plan with it, and of nobody who wants or
 * promises any: "modal saya 10 juta mau ternak ayam". Pure.
 */
export function tellsOfOwnMoney(text: string, { entities }: Pick<Verdict, 'entities'>): boolean {
  if (namesAnybody(entities)) return false
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_WORDS && OWN_MONEY.test(words) && !OF_OTHERS.test(words)
}
