import { saying, spokenWords } from '../text/said.ts'

const BEATEN = '(?:dihajar|dihantam|digebuki|digebukin|dipukul|disiksa|ditampar|digampar|dikejar)'
const BY_WORK = saying(
  `${BEATEN} ~2 (?:kerjaan|kerjaanku|pekerjaan|tugas|tugasku|deadline|skripsi|lembur|lemburan|macet|hujan|ujian|tagihan|cicilan|pajak|kenyataan|realita|realitas|rindu|revisi|jadwal|shift)(?= $| (?:terus|mulu|melulu|tiap|kak|min|banget|bgt|hari|sampe|sampai|lagi) )`,
)

/** Whether it is work, rain or a bill that "beats" somebody. Pure. */
export function isBeatenByWork(text: string): boolean {
  return BY_WORK.test(spokenWords(text))
}
