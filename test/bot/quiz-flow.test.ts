import { resolve } from 'node:path'
import { Api } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import { expect, it, onTestFinished } from 'vitest'
import { openApp } from '../../src/app.ts'
import { openQuizDesk } from '../../src/bot/features/quiz/quiz-desk.ts'
import { createGroupRounds } from '../../src/bot/features/quiz/quiz-groups.ts'
import type { Outgoing } from '../../src/bot/path/outgoing.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { openRooms } from '../../src/rooms.ts'
import { loadWords } from '../../src/words.ts'
import { temporaryStore } from '../store/temporary.ts'

const CONTENT = resolve(import.meta.dirname, '../../content')
const SITI = { id: 7, is_bot: false, first_name: 'Siti' }
const PRIVATE = { id: SITI.id, type: 'private', first_name: 'Siti' }
const GROUP = { id: -100_200, type: 'supergroup', title: 'Warga' }

type Key = { text: string; callback_data?: string }

/** The bot in this process, with a clock for answers under the test's hand and a renderer that fails. */
async function openBot() {
  const read = readConfig({}, null)
  if (!read.ok) throw new Error('settings')
  const due: (() => void)[] = []
  const sent: (Outgoing & { id: number })[] = []
  let lastId = 1000
  const { store } = await temporaryStore()
  const desk = openQuizDesk(CONTENT, Date.now)
  const quiz = { ...desk, content: { types: desk.content.types, items: desk.content.items } }
  const app = await openApp({
    config: read.config,
    contentDir: CONTENT,
    rooms: await openRooms(read.config, CONTENT, loadWords(CONTENT)),
    store,
    send: async call => {
      lastId += 1
      const id = Number(call.payload.message_id ?? lastId)
      sent.push({ ...call, id })
      return { ok: true, messageId: id }
    },
    api: new Api('none'),
    me: { id: 2, is_bot: true, first_name: 'CekDulu', username: 'CekDuluBot' } as UserFromGetMe,
    log: createLog('silent'),
    quiz: {
      ...quiz,
      groups: createGroupRounds(Date.now, (_ms, work) => {
        due.push(work)
        return () => void due.splice(due.indexOf(work), 1)
      }),
      render: () => Promise.reject(new Error('no renderer')),
    },
  })
  onTestFinished(() => app.stop())
  let updateId = 0
  const take = async (update: object) => {
    updateId += 1
    const before = sent.length
    await app.intake([{ update_id: updateId, ...update } as Update])
    await app.settle()
    return sent.slice(before)
  }
  const says = (text: string, chat: object) =>
    take({
      message: {
        message_id: updateId + 1,
        date: 0,
        chat,
        from: SITI,
        text,
        entities: [{ type: 'bot_command', offset: 0, length: text.length }],
      },
    })
  const presses = (label: string, chat: object) => {
    const keysOf = ({ payload }: Outgoing) =>
      (payload.reply_markup as { inline_keyboard: Key[][] } | undefined)?.inline_keyboard.flat() ?? []
    const call = sent.findLast(one => keysOf(one).some(key => key.text.includes(label)))
    const key = call && keysOf(call).find(({ text }) => text.includes(label))
    if (!call || !key) throw new Error(`no button ${label}`)
    const message = { message_id: call.id, date: 0, chat, text: '' }
    return take({
      callback_query: { id: `${updateId}`, from: SITI, chat_instance: '1', data: key.callback_data, message },
    })
  }
  return { app, quiz, sent, due, says, presses }
}

const textsOf = (calls: readonly Outgoing[]) => calls.map(({ payload }) => String(payload.text ?? ''))

it('when the time is up the answer is shown by itself, once, and the question loses its buttons', async () => {
  const bot = await openBot()
  const [question] = await bot.says('/kuis@CekDuluBot', GROUP)
  await bot.presses('Penipuan', GROUP)
  expect(bot.due).toHaveLength(1)
  const before = bot.sent.length
  bot.due[0]?.()
  // Sent outside a turn: wait for the queue.
  await expect.poll(() => bot.sent.length).toBe(before + 2)
  const [edited, solved] = bot.sent.slice(before)
  expect(edited).toMatchObject({ method: 'editMessageText', id: question?.id })
  expect(edited?.payload.reply_markup).toBeUndefined()
  expect(String(solved?.payload.text)).toMatch(/Jawabannya:[\s\S]*Penipuan: 1/)
  expect(solved?.payload).toMatchObject({ reply_parameters: { message_id: question?.id } })

  bot.due[0]?.()
  const late = await bot.presses('Lihat jawaban', GROUP)
  expect(textsOf(late).join()).not.toContain('Jawabannya')
  expect(textsOf(await bot.presses('Lanjut', GROUP)).join()).toContain('(2/3)')
  expect(bot.due).toHaveLength(1)
})

it('when the starter shows the answer first, the time says nothing more; a stop takes it back', async () => {
  const bot = await openBot()
  await bot.says('/kuis@CekDuluBot', GROUP)
  const waiting = bot.due[0]
  expect(textsOf(await bot.presses('Lihat jawaban', GROUP)).join()).toContain('Belum ada yang menjawab')
  const before = bot.sent.length
  waiting?.()
  await bot.app.settle()
  expect(bot.sent.length).toBe(before)
  await bot.presses('Lanjut', GROUP)
  expect(textsOf(await bot.presses('Berhenti', GROUP)).join()).toContain('Kuis dihentikan')
  expect(bot.due).toHaveLength(0)
})

it('when the card cannot be drawn, the score still goes out as text', async () => {
  const bot = await openBot()
  await bot.says('/kuis', PRIVATE)
  for (let place = 1; place <= 5; place++) {
    await bot.presses('Penipuan', PRIVATE)
    await bot.presses(place < 5 ? 'Lanjut' : 'Lihat skor', PRIVATE)
  }
  const [, told] = textsOf(await bot.presses('Kartu skor', PRIVATE))
  expect(told).toMatch(/tidak bisa dibuat[\s\S]*Skorku \d dari 5[\s\S]*t\.me\/CekDuluBot\?start=kuis/)
  expect(bot.sent.some(({ method }) => method === 'sendPhoto')).toBe(false)
})

it('whoever is reminded of their own case finds help under the explanation', async () => {
  const bot = await openBot()
  const threat = bot.quiz.content.items.filter(({ type }) => type === 'intimate_threat').slice(0, 1)
  bot.quiz.content.items = threat
  await bot.says('/kuis', PRIVATE)
  await bot.presses('Penipuan', PRIVATE)
  expect(textsOf(await bot.presses('Bantuan', PRIVATE)).join()).toContain('Apa yang terjadi?')
})

it('erasing all data forgets the round too', async () => {
  const bot = await openBot()
  await bot.says('/kuis', PRIVATE)
  await bot.says('/hapus', PRIVATE)
  await bot.presses('Ya, hapus semua', PRIVATE)
  expect(textsOf(await bot.presses('Tidak ada tandanya', PRIVATE)).join()).toContain('Mau main ronde baru?')
})
