import type { Api } from 'grammy'
import type { Say, Words } from '../words.ts'

/** The menu, in order: the key of its description, and the command's name in Indonesian and English. */
const MENU = [
  ['start', 'start', 'start'],
  ['cek', 'cek', 'check'],
  ['bantuan', 'bantuan', 'help'],
  ['topik', 'topik', 'topics'],
  ['negara', 'negara', 'country'],
  ['kuis', 'kuis', 'quiz'],
  ['siap', 'siap', 'ready'],
  ['tips', 'tips', 'tips'],
  ['langganan', 'langganan', 'subscribe'],
  ['lapor', 'lapor', 'report'],
  ['laporanku', 'laporanku', 'myreports'],
  ['privasi', 'privasi', 'privacy'],
  ['bahasa', 'bahasa', 'language'],
  ['bersihkan', 'bersihkan', 'clear'],
  ['hapus', 'hapus', 'delete'],
] as const

/** The commands of the menu in a language; languages other than Indonesian use the English names. */
export function menu(say: Say, language: string): { command: string; description: string }[] {
  return MENU.map(([key, id, en]) => ({
    command: language === 'id' ? id : en,
    description: say(language, `command-${key}`),
  }))
}

/** Tells Telegram the commands and the bot's descriptions, in every language; Indonesian is the default. */
export async function registerCommands(api: Api, words: Words): Promise<void> {
  for (const language of words.languages) {
    const scope = language === 'id' ? {} : { language_code: language as 'en' }
    await api.setMyCommands(menu(words.say, language), scope)
    await api.setMyDescription(words.say(language, 'bot-description'), scope)
    await api.setMyShortDescription(words.say(language, 'bot-short-description'), scope)
  }
}
