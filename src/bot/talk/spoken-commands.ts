import { wordSet } from '../../offers/text/said.ts'
import { dangerTopic } from '../features/after-danger/danger-topics.ts'
import { isOfPictures } from '../features/after-danger/of-pictures.ts'
import { Composer } from '../path/composer.ts'
import type { Turn } from '../turn.ts'

/**
 * Commands as people type them without a slash, for they read the same words on buttons. Only where nothing else is
 * said: "lapor" opens a report, "lapor calo ke mana" asks. "Tolong" and the name of a country are for people in danger.
 */
const SPOKEN: Readonly<Record<string, string>> = {
  start: 'menu, menu utama, main menu, mulai, start',
  bantuan:
    'bantuan, minta bantuan, butuh bantuan, mau bantuan, kontak bantuan, nomor bantuan, daftar kontak, kontak',
  lapor: 'lapor, laporkan, melapor, buat laporan, bikin laporan, report',
  laporanku:
    'laporanku, laporan saya, laporan aku, laporan ku, laporan gw, laporanku gimana, laporan ku gimana, laporan saya gimana, laporan aku gimana, laporan gw gimana, gimana laporanku, gimana laporan saya, gimana laporan gw, laporanku sampai mana, how is my report, my report, my reports, status laporan, status laporan saya, status laporanku, cek laporan, cek laporan saya, cek status laporan, lihat laporan saya, report status, check my report',
  hapus: 'hapus',
  privasi: 'privasi, privacy, kebijakan privasi, privacy policy',
  bahasa: 'bahasa, ganti bahasa, language, change language',
  en: 'english, english please, in english, in english please, bahasa inggris, pakai bahasa inggris, pake bahasa inggris, bhs inggris, inggris, speak english, in english pls, can you say that in english, say it in english',
  id: 'bahasa indonesia, pakai bahasa indonesia, pake bahasa indonesia, bahasa indo, bhs indo, bhs indonesia, pakai bahasa indo, pake bahasa indo, in indonesian, speak indonesian, indonesian',
  kuis: 'kuis, quiz, main kuis, mau kuis, mau main kuis',
  topik: 'topik, topics, daftar topik, kembali, back',
  negara: 'daftar negara, countries',
  tips: 'tips, minta tips',
  langganan: 'langganan, berlangganan, subscribe',
}

const commands = new Map(
  Object.entries(SPOKEN).flatMap(([command, phrases]) =>
    phrases.split(', ').map(phrase => [phrase, command] as const),
  ),
)
/** What may stand around it. */
const FILLERS = new Set(
  'dong kak kakak min admin ya yuk nih please pls tolong bot deh sih aja saja wae'.split(' '),
)
const LONGEST = 48

/** A wish in a word for doing it and one for what, in any order, and nothing else said. */
interface Wish {
  readonly command: string
  readonly does: ReadonlySet<string>
  readonly what: ReadonlySet<string>
  /** Also where it is asked how, or whether one may. */
  readonly asked: boolean
}
const DOES_AWAY =
  'hapus hapuskan hapusin dihapus ilangin hilangkan busek hupus delete deleted erase remove wipe clear clean bersihkan bersihin dibersihkan'
const SPEAKS =
  'ganti gantiin gantikan ubah ubahin ubahkan tukar tukarkan jawab balas balesin bales ngomong bicara ngobrol change switch speak talk reply answer respond explain jelasin jelaskan terangkan tell say repeat ulangi translate terjemahkan terjemahin artikan'
/** "Can I use this in Indonesia" is of the country. */
const USES = 'pakai pake gunakan pindah set setting use write turn'
const WISHES: readonly Wish[] = [
  // "Please change to english", "tukar bahasa inggeris boleh?".
  {
    command: 'en',
    does: wordSet(`${SPEAKS} ${USES}`),
    what: wordSet('english inggris inggeris inggrisnya'),
    asked: true,
  },
  { command: 'id', does: wordSet(SPEAKS), what: wordSet('indonesia indonesian indo'), asked: true },
  // "Ok balik ke bahasa indonesia": without the word for a language it is going home.
  {
    command: 'id',
    does: wordSet('bahasa bhs basa'),
    what: wordSet('indonesia indonesian indo indonya'),
    asked: true,
  },
  // "Makasih, lanjut kuis".
  {
    command: 'kuis',
    does: wordSet(
      'ada kasih kasi minta mau pengen pengin ingin want have give let wanna gas lanjut lanjutin lanjutkan terusin teruskan terus lagi main mainin mulai ikut coba ulang ulangi continue again more next play start another resume',
    ),
    what: wordSet('kuis kuisnya quiz quizzes'),
    asked: true,
  },
  // "Kasih tips dong", "ada tips ga".
  {
    command: 'tips',
    does: wordSet(
      'ada kasih kasi minta mau pengen pengin ingin bagi bagiin lagi give have want more another',
    ),
    what: wordSet('tips tipsnya tip'),
    asked: true,
  },
  // "Tolong hapusin semua data gw dong", "hapus laporan saya".
  {
    command: 'hapus',
    does: wordSet(DOES_AWAY),
    what: wordSet('data dataku datanya datamu info informasi information identitas'),
    asked: true,
  },
  {
    command: 'laporanku',
    does: wordSet(`${DOES_AWAY} tarik cabut batalkan batalin withdraw cancel`),
    what: wordSet('laporan laporanku laporannya report reports'),
    asked: false,
  },
  // "Hapus chat ini" is what recruiters want of their victims, and what whoever is watched wants of this bot.
  {
    command: 'bersihkan',
    does: wordSet(DOES_AWAY),
    what: wordSet(
      'chat chatku chatnya obrolan obrolannya percakapan riwayat history conversation messages chats pesan pesanku',
    ),
    asked: true,
  },
]
const AROUND_WISH = wordSet(
  'a s is there any some balik kembali balikin back again lagi it semua semuanya kabeh sadayana all of everything saya sy aku ak gw gue gua abdi kulo ku my me i mau ingin pengen pengin minta want to you kamu kalian bot di sini ini itu iki dari here this that from the nanti later saja aja dulu bekas makasih terima kasih thanks thank ok oke okay yuk ayo lets let us go on with satu one round ronde soal',
)
const ASKS = wordSet(
  'bisa boleh can could may how do gimana cara caranya bahasa bhs language ke jadi dalam dengan into in',
)

/** The command that a text speaks, without its slash; null when it says anything else. Pure. */
export function spokenCommand(text: string): string | null {
  if (text.length > LONGEST) return null
  const spoken: readonly string[] = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const whole = commands.get(spoken.join(' '))
  if (whole !== undefined) return whole
  const said = spoken.filter(word => !FILLERS.has(word))
  return commands.get(said.join(' ')) ?? wishedFor(said)
}

const LONGEST_BESIDE = 90
const PLAYED: readonly (string | null)[] = ['kuis', 'tips']

/** "Jaga nenek di rumah sakit, boring, kasih kuis dong": the wish stands at the end; null where none does. Pure. */
function wishAtEnd(text: string): string | null {
  const last =
    text
      .split(/[,.!;]/)
      .at(-1)
      ?.trim() ?? ''
  if (text.length > LONGEST_BESIDE || last.length === text.trim().length) return null
  const command = spokenCommand(last)
  return PLAYED.includes(command) ? command : null
}

/** "Bisa pakai bahasa inggris ga": at the end it asks. */
const OR_NOT = wordSet('ga gak gk nggak ngga enggak tidak')

function wishedFor(spoken: readonly string[]): string | null {
  const said = OR_NOT.has(spoken.at(-1) ?? '') ? spoken.slice(0, -1) : spoken
  const wish = WISHES.find(
    ({ does, what, asked }) =>
      said.some(word => does.has(word)) &&
      said.some(word => what.has(word)) &&
      said.every(
        word => [does, what, AROUND_WISH].some(known => known.has(word)) || (asked && ASKS.has(word)),
      ),
  )
  if (
    wish?.command === 'bersihkan' &&
    spoken.some(word => MAY.has(word)) &&
    !said.some(word => HERE.has(word))
  )
    return null
  return wish?.command ?? null
}

/** "Boleh hapus chatnya ga" asks of a chat with somebody else, which may be evidence. */
const MAY = wordSet('boleh bolehkah may should apa apakah harus haruskah perlu')
const HERE = wordSet('ini itu iki this that sini here bot kamu kalian you saya sy aku ku my chatku pesanku')

/** Who is threatened with pictures may mean the chat with whoever threatens, which is evidence: told first to keep it. */
function isOfEvidence({ desk, toChat }: Turn, command: string, text: string): boolean {
  if (command !== 'bersihkan') return false
  const { danger } = desk.memory.of(toChat)
  return danger != null && isOfPictures(danger) && dangerTopic(text) === 'keep-chats'
}

/** Beside a wish to play nobody is in danger, or it is heard first. */
function commandIn({ desk, toChat }: Turn, text: string): string | null {
  const whole = spokenCommand(text)
  const played = whole === null ? wishAtEnd(text) : null
  if (played === null || desk.memory.of(toChat).danger) return whole
  return desk.check({ parts: [{ kind: 'text', text }] }).danger ? null : played
}

/** Takes a spoken command for the command itself. */
export function spokenCommands(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.on('message:text', (turn, next) => {
    const command = turn.isPrivate && !turn.forwarded ? commandIn(turn, turn.msg.text) : null
    if (command !== null && !isOfEvidence(turn, command, turn.msg.text)) {
      // "Delete my data please" is answered in English by whom nobody has told the language yet.
      const { language } = turn.desk.check({ parts: [{ kind: 'text', text: turn.msg.text }] })
      if (turn.chosen === null && language === 'en') turn.language = language
      turn.msg.text = `/${command}`
      turn.msg.entities = [{ type: 'bot_command', offset: 0, length: turn.msg.text.length }]
    }
    return next()
  })
  return feature
}
