import { asksForJudgement } from '../../../offers/described.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import type { DangerKind } from '../../../offers/types.ts'
import type { AnsweredDanger } from '../../memory.ts'
import { wantsToDie } from './despair.ts'

const WORK =
  '(?:kerja|kerjaan|gawe|nyambut gawe|lamaran|ngelamar|nglamar|melamar|interview|wawancara|loker|lowongan|magang|jobs?|work|internship|application)'
/** What is asked of who applies, or that somebody is offered work. */
const ASKED_FOR_WORK = saying(
  [
    `(?:disuruh|dikon|diminta|dimintai|dimintain|suruh|minta|harus|kudu|asked|told|want me|have) ~3 (?:kirim|ngirim|bayar|mbayar|transfer|tf|isi|setor|deposit|send|pay|fill) ~6 (?:buat|untuk|utk|biar|supaya|kanggo|gawe|keur|for) ~2 ${WORK}`,
    '(?:magang|internship) ~2 (?:ke|di|in|to|kampus|kuliah) ~6 (?:disuruh|kok|bayar|gaji|kerja|pabrik|asked|pay|factory)',
    '(?:ditawari|ditawarin|dapet tawaran|dapat tawaran|nemu loker|ada loker|ada lowongan|got an offer|was offered|got offered|found a job)',
  ].join('|'),
)
/** It is how it came to the danger, or of who is in it. */
const OF_IT = saying(
  '(?:awalnya|mulanya|awale|dulu|dulunya|waktu itu|ternyata|katanya|jebule|sebelum|sebelumnya|dia|dya|doi|mereka|adikku|kakakku|temenku|temanku|istriku|suamiku|anakku|korban|he|she|they|at first|before|back then|my (?:friend|sister|brother|wife|husband|son|daughter))',
)
/** "Btw ada lowongan magang, bener ga": whoever is held asks of no vacancy. */
const OF_AN_OFFER = saying(
  '(?:lowongan|lowongannya|loker|lokernya|lowker|tawaran|tawarannya|vacancy|job ad|job offer)',
)

/** Nobody who works for others is in these: what they are told to do for work is another matter. */
const NOT_AT_WORK: readonly DangerKind[] = ['sexual_violence', 'missing']

/**
 * Whether somebody whose danger is of another kind, or of another, tells of work that is offered to them: it is answered as
 * what it is. Whoever is held or wants to die is stayed with. Pure.
 */
export function tellsOfOtherWork(danger: AnsweredDanger, text: string): boolean {
  if (wantsToDie(danger)) return false
  const words = spokenWords(text)
  if (asksForJudgement(text) && OF_AN_OFFER.test(words) && !OF_IT.test(words)) return true
  if (danger.whose !== 'others' && !NOT_AT_WORK.includes(danger.kind)) return false
  return ASKED_FOR_WORK.test(words) && !OF_IT.test(words)
}
