import { isRisky } from '../../../offers/risk.ts'
import type { Heard } from '../hear/heard.ts'
import { sayAnswer } from './ask.ts'

/** "PR", "tugas sekolah", "bikin poster": what is to be made for school, and no task at work. */
const FOR_SCHOOL =
  /(?<!\p{L})(?:tugas(?:nya|ku)? (?:sekolah|kuliah|kampus|kelompok|rumah|guru|dosen|ips|ppkn|pkn|sosiologi|geografi)|(?:bantu|bantuin|ada|dapat|dapet|ngerjain|kerjain|punya|buat|soal) pr|pr (?:sekolah|ips|pkn|ppkn|sosiologi|geografi|soal|tentang)|(?:bikin|bikinin|buat|buatin|buatkan|nulis|tulis|tulisin|bahan|materi|isi|teks|tugas|gawe|nggawe|make|create|write|prepare|material for|text for)(?: (?:buat|untuk|a|an|the|my|for|sebuah))* (?:poster|presentasi|presentation|ppt|slide|slides|makalah|esai|essay|pidato|speech|mading|infografis|infographic|artikel|karya tulis)|homework|school (?:task|project|assignment)|assignment)(?!\p{L})/iu
/** What is to be made, and how long: all but what it is about. */
const FRAME =
  /(?<!\p{L})(?:(?:minimal|min|maksimal|sebanyak|at least|about|in)? ?\d{1,3} (?:paragraf|kata|halaman|slide|lembar|paragraphs?|words|pages)|for (?:my )?(?:school|class)|(?:buat|untuk) (?:sekolah|kelas|tugas)|tugas(?:nya|ku)?|sekolah|kuliah|kampus|kelompok|guru|dosen|ips|ppkn|pkn|sosiologi|geografi|pr|bantu|bantuin|bikin|bikinin|buat|buatin|buatkan|ngerjain|kerjain|nulis|tulis|tulisin|bahan|materi|isi|teks|poster|presentasi|presentation|ppt|slides?|makalah|esai|essay|pidato|speech|mading|infografis|infographic|artikel|karya tulis|homework|school|task|project|assignment|make|create|write|prepare|material|text|help me|my|kak|min|dong|donk|tolong|please|pls|ada|dapat|dapet|aku|saya|gw)(?!\p{L})/giu
/** What is left begins with it: "soal GCM". */
const ABOUT =
  /^(?:[\s,.:;!-]|(?:soal|tentang|about|on|mengenai|ttg|bab|with|for|a|an|the|ini|itu)(?!\p{L}))+/iu
const LONGEST = 200

/** A task for school is answered with what has been checked of its subject; the bot writes nobody's essay. */
export function answersForSchool(heard: Heard): boolean {
  const { turn, text, memory } = heard
  const subject = turn.forwarded ? null : schoolSubject(text)
  if (subject === null || (memory.danger && !memory.danger.aside)) return false
  if (heard.verdict.danger || isRisky(heard.verdict)) return false
  const answer = turn.desk.answer(subject, turn.language, [])
  if (answer.kind === 'danger' || answer.kind === 'declined') return false
  const say = turn.words('guidance-for-school')
  sayAnswer(turn, subject, answer, [], told => ({
    text: answer.kind === 'answer' ? `${say}\n\n${told}` : told,
  }))
  return true
}

/** What a task for school is about: "bikin poster tentang GCM" gives "GCM"; null where none is named. Pure. */
export function schoolSubject(text: string): string | null {
  if (text.length > LONGEST || !FOR_SCHOOL.test(text)) return null
  const left = text.replace(FRAME, ' ').replace(/\s+/g, ' ').replace(ABOUT, '').trim()
  return /\p{L}{3}/u.test(left) ? left : null
}
