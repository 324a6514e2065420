import { Composer } from './composer.ts'
import type { Turn } from './turn.ts'

/**
 * Commands as people type them without a slash, for they read the same words on buttons. Only where nothing else is
 * said: "lapor" opens a report, "lapor calo ke mana" asks. "Tolong" and the name of a country are for people in danger.
 */
const SPOKEN: Readonly<Record<string, string>> = {
  start: 'menu, menu utama, main menu, mulai, start',
  bantuan:
    'bantuan, minta bantuan, butuh bantuan, mau bantuan, kontak bantuan, nomor bantuan, daftar kontak, kontak',
  lapor: 'lapor, laporkan, melapor, buat laporan, bikin laporan, report',
  laporanku: 'laporanku, laporan saya, laporan aku, my report, my reports',
  hapus:
    'hapus, hapus data, hapus data saya, hapus data aku, hapus dataku, hapus semua data, hapus semua data saya, delete my data, erase my data, delete data',
  privasi:
    'privasi, privacy, kebijakan privasi, data saya disimpan, data saya disimpan ga, data saya disimpan gak, data saya disimpan tidak, data gw disimpen ga, dataku disimpan ga, apakah data saya disimpan, do you store my data, do you keep my data, is my data stored',
  bahasa: 'bahasa, ganti bahasa, language, change language',
  en: 'english, english please, in english, in english please, bahasa inggris, pakai bahasa inggris, speak english',
  id: 'bahasa indonesia, pakai bahasa indonesia, pake bahasa indonesia',
  kuis: 'kuis, quiz, main kuis, mau kuis, mau main kuis',
  topik: 'topik, topics, daftar topik',
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
const FILLERS = new Set('dong kak kakak min admin ya yuk nih please pls tolong bot deh sih'.split(' '))
const LONGEST = 48

/** The command that a text speaks, without its slash; null when it says anything else. Pure. */
export function spokenCommand(text: string): string | null {
  if (text.length > LONGEST) return null
  const words: readonly string[] = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const whole = commands.get(words.join(' '))
  if (whole !== undefined) return whole
  return commands.get(words.filter(word => !FILLERS.has(word)).join(' ')) ?? null
}

/** Takes a spoken command for the command itself. */
export function spokenCommands(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.on('message:text', (turn, next) => {
    const command = turn.isPrivate && !turn.forwarded ? spokenCommand(turn.msg.text) : null
    if (command !== null) {
      turn.msg.text = `/${command}`
      turn.msg.entities = [{ type: 'bot_command', offset: 0, length: turn.msg.text.length }]
    }
    return next()
  })
  return feature
}
