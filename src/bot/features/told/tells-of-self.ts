import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { wordSet, wordsOf } from '../../../offers/text/said.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { staysOf } from '../offer/remark.ts'

const ME =
  "(?:(?:halo|hai|hi|hello|assalamualaikum|permisi|kak|min|oh|ya|maaf)\\W+){0,3}(?:saya|aku|sy|ak|aq|gw|gue|gua|abdi|kulo|kami|kita|i am|i'm|im|we are)\\W+"
const TAIL = '(?:\\W+(?:kak|min|pak|bu|mas|mbak|ya|nih))*\\W*$'
/** "Saya dari Bone", "aku asli Tegal", "I'm from Madiun". */
const FROM = new RegExp(
  `^\\W*${ME}(?:(?:orang|asli|asal|asalnya|berasal|domisili|tinggal|rumah)\\W+)?(?:dari|dr|saking|seko|soko|ti|from|di|asli|asal)\\W+((?:\\p{L}+\\W+){0,2}\\p{L}+?)${TAIL}`,
  'iu',
)
/** What stands after "dari" and is no place to live. */
const NO_HOME = wordSet(
  'tadi kemarin kemaren dulu awal lahir kecil mana sini sana situ rumah kantor keluarga pt cv agen agensi sponsor calo teman temen media tv berita grup facebook fb tiktok ig instagram wa polisi polda polres bank kerja kerjaan pabrik sekolah kampus bandara penampungan mess kapal luar negeri depan belakang jauh orang dia mereka here there home school work company agency police bank airport facebook friends',
)
/** "Aku guru SMK di Cilacap", "saya kades", "I'm a teacher". */
const ROLE = new RegExp(
  `^\\W*${ME}(?:(?:seorang|a|an|cuma|masih|hanya)\\W+)?(?:guru|dosen|kades|kepala desa|perangkat desa|lurah|ketua (?:rt|rw|karang taruna|pkk)|kader|penyuluh|pendamping|relawan|mahasiswa|mahasiswi|pelajar|siswa|siswi|santri|ustadz|pendeta|bidan|perawat|jurnalis|wartawan|petani|nelayan|buruh tani|ibu rumah tangga|teacher|lecturer|student|volunteer|village head|social worker|journalist|nurse|farmer)(?:\\W+(?:\\p{L}+|\\d+)){0,5}${TAIL}`,
  'iu',
)
/** With one of these more is told than who they are. */
const TELLS_MORE = wordSet(
  'mau ingin pengen pingin minta materi ditawari ditawarin diajak disuruh dipaksa ditipu ketipu tertipu korban bayar transfer kerja bekerja berangkat pulang hilang takut bisa boleh tanya nanya cari butuh ada punya dapat dapet tidak ga gak nggak belum sudah udah yang tapi lagi want need looking offered scammed victim how can have lost afraid work working murid muridku muridnya warga warganya anak korban diancam dipukul dikunci sakit bingung sedih',
)
const LONGEST = 70
const NEAREST = ['kp2mi-call-center']

/** What few words tell of who writes: the town that they are from, or what they do; null where they tell anything else. Pure. */
export function toldOfSelf(text: string): 'town' | 'role' | null {
  if (text.length > LONGEST || text.includes('?')) return null
  if (wordsOf(text).some(word => TELLS_MORE.has(word))) return null
  if (ROLE.test(text)) return 'role'
  const town = FROM.exec(text)?.[1]
  return town !== undefined && !wordsOf(town).some(word => NO_HOME.has(word)) ? 'town' : null
}

/** "Saya dari Bone", "aku guru SMK di Cilacap", and nothing else: greeted, and told what they can ask, and who is near. */
export function greetsWhoTellsOfSelf(heard: Heard): boolean {
  const { turn, text, memory, earlier, aside } = heard
  const told = memory.danger || turn.forwarded ? null : toldOfSelf(text)
  if (told === null || memory.leavingAsked || memory.pieces || memory.owed) return false
  const { danger, situations, outcome } = heard.verdict
  if (danger || situations.length > 0 || outcome !== 'not_an_offer') return false
  if (heard.named.some(({ country }) => country !== 'ID')) return false
  speakLike(turn, text, memory.spoken)
  const judged = earlier ?? aside
  const stays = judged ? staysOf(turn, judged) : []
  if (told === 'role') turn.say([turn.words('self-role'), ...stays].join('\n\n'))
  else
    turn.say(withBriefs(turn, [turn.words('self-town')], contactsNamed(NEAREST, turn.desk.contacts), stays))
  return true
}
