import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadQuiz } from '../../src/learning/quiz-file.ts'
import type { QuizItem } from '../../src/learning/types.ts'
import type { Event, Message } from '../helpers/bot-api/chat.ts'
import type { User } from '../helpers/bot-api/user.ts'
import { openStage, type Stage } from './stage.ts'

const { items } = loadQuiz(resolve(import.meta.dirname, '../../content'))

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const WORDS = {
  id: {
    command: '/kuis',
    scam: 'Penipuan',
    honest: 'Tidak ada tandanya',
    right: /^✅ Betul/,
    wrong: /^❌ Belum tepat/,
    next: /^Lanjut/,
    score: 'Lihat skor',
    result: (score: number) => `Skormu: ${score} dari 5`,
  },
  en: {
    command: '/quiz',
    scam: 'Scam',
    honest: 'No sign of one',
    right: /^✅ Right/,
    wrong: /^❌ Not quite/,
    next: /^Next/,
    score: 'See my score',
    result: (score: number) => `Your score: ${score} of 5`,
  },
} as const
type Language = keyof typeof WORDS

function shown(asked: Event, language: Language): QuizItem {
  const found = items.find(item => asked.text.endsWith(item.text[language]))
  if (!found) throw new Error(`not an item: ${asked.text}`)
  return found
}

function messageOf(event: Event): Message {
  if (!event.message) throw new Error('no message')
  return event.message
}

/** Answers the item on the screen. @returns the explanation */
async function answers(who: User, asked: Event, language: Language, right: boolean): Promise<Event> {
  const words = WORDS[language]
  const item = shown(asked, language)
  who.presses(words[right === (item.answer === 'scam') ? 'scam' : 'honest'], { on: messageOf(asked) })
  const told = await who.hears(right ? words.right : words.wrong)
  expect(told.kind).toBe('edit')
  expect(told.text).toContain(`“${item.sign[language]}”`)
  expect(told.text).toContain(item.why[language])
  const entities = messageOf(told).entities ?? []
  const marked = (type: string) =>
    entities
      .filter(entity => entity.type === type)
      .map(({ offset, length }) => told.text.slice(offset, offset + length))
  expect(marked('blockquote')).toEqual([item.text[language]])
  expect(marked('underline')).toEqual([item.sign[language]])
  return told
}

test.each(['id', 'en'] as const)('a whole round in %s, wrong once', async language => {
  const words = WORDS[language]
  const siti = stage.person('Siti')
  if (language === 'en') {
    siti.sends('/start en')
    await siti.hears('CekDulu')
  }
  siti.sends(words.command)
  const seen = new Set<string>()
  for (let place = 1; place <= 5; place++) {
    const asked = await siti.hears(`(${place}/5)`)
    seen.add(shown(asked, language).id)
    const told = await answers(siti, asked, language, place !== 3)
    expect(told.text).toContain(place < 3 ? '✅'.repeat(place) : '✅✅❌')
    expect(told.text).not.toMatch(/\b(aman|safe)\b/i)
    siti.presses(place < 5 ? words.next : words.score, { on: messageOf(told) })
  }
  const result = await siti.hears(words.result(4))
  expect(result.text).toContain('✅✅❌✅✅')
  expect(seen.size).toBe(5)

  siti.presses('🖼')
  const card = await siti.hears('t.me/CekDuluBot?start=kuis')
  expect(card.text).toContain('4')
  expect(card.message?.photo).toEqual([expect.objectContaining({ width: 1080, height: 1080 })])
  expect(card.file?.name).not.toMatch(/Siti|\d{6,}/)
  siti.presses('🖼')
  await siti.seesToast(/./)
  siti.presses('📖')
  const title = messageOf(result)
    .reply_markup?.inline_keyboard.flat()
    .map(button => button.text)
    .find(label => label.startsWith('📖'))
  await siti.hears(title?.replace(/^📖 |…$/g, '') ?? 'a button to read on')
})

test('pressing twice counts once, and buttons further up do nothing more', async () => {
  const budi = stage.person('Budi')
  budi.sends('/kuis')
  const first = await budi.hears('(1/5)')
  const told = await answers(budi, first, 'id', true)
  budi.presses('Penipuan', { on: messageOf(first) })
  await budi.seesToast('sudah kamu jawab')
  budi.presses(WORDS.id.next, { on: messageOf(told) })
  await budi.hears('(2/5)')
  budi.presses(WORDS.id.next, { on: messageOf(told) })
  await budi.seesToast('di bawah')
  budi.sends('/kuis')
  const second = await budi.hears('(2/5)')
  expect((await answers(budi, second, 'id', true)).text).toContain('2 dari 2')
})

test('after a restart an old button answers politely and offers a new round', async () => {
  const dewi = stage.person('Dewi')
  dewi.sends('/start kuis')
  const asked = await dewi.hears('(1/5)')
  await stage.restart('SIGKILL')
  dewi.presses('Penipuan', { on: messageOf(asked) })
  await dewi.hears('Mau main ronde baru?')
  dewi.presses('Main kuis')
  await dewi.hears('(1/5)')
})

test('danger is heard in the middle of a round, which can be gone on with', async () => {
  const rina = stage.person('Rina')
  rina.sends('/kuis')
  const asked = await rina.hears('(1/5)')
  rina.sends('tolong saya disekap di kamboja, paspor ditahan')
  await rina.hears(/\+?\d[\d\s-]{7,}/)
  await answers(rina, asked, 'id', true)
})

test('a round in a group: anybody answers once, the starter shows the answers, nobody is named', async () => {
  const group = stage.telegram.group()
  const siti = group.member(stage.person('Siti'))
  const budi = group.member(stage.person('Budi'))
  siti.sends('/kuis')
  await siti.hearsNothing(500)
  siti.sends('/kuis@CekDuluBot')
  for (let place = 1; place <= 3; place++) {
    const asked = await siti.hears(`(${place}/3)`)
    const item = shown(asked, 'id')
    const [right, wrong] =
      item.answer === 'scam' ? (['scam', 'honest'] as const) : (['honest', 'scam'] as const)
    const on = messageOf(asked)
    siti.presses(WORDS.id[right], { on })
    await siti.seesToast('tercatat')
    siti.presses(WORDS.id[wrong], { on })
    await siti.seesToast('sudah menjawab')
    budi.presses(WORDS.id[wrong], { on })
    await budi.seesToast('tercatat')
    budi.presses('Lihat jawaban', { on })
    await budi.seesToast('Hanya yang memulai')
    budi.sends('/kuis@CekDuluBot')
    await budi.hears('Masih ada kuis')

    siti.presses('Lihat jawaban', { on })
    const solved = await siti.hears('Jawabannya:')
    expect(solved.text).toMatch(/Penipuan: 1 · .*: 1/)
    expect(solved.text).toContain(`“${item.sign.id}”`)
    expect(solved.text).not.toMatch(/Siti|Budi/)
    expect(solved.message?.reply_to_message?.message_id).toBe(on.message_id)
    expect(
      group.chat.messages.find(({ message_id: id }) => id === on.message_id)?.reply_markup,
    ).toBeUndefined()
    budi.presses(WORDS.id[right], { on })
    await budi.seesToast(place < 3 ? 'sudah dibuka' : 'sudah selesai')
    if (place < 3) siti.presses('Lanjut', { on: messageOf(solved) })
    else expect(solved.text).toContain('3 dari 6 jawaban')
  }
  budi.sends('/quiz@CekDuluBot')
  await budi.hears('detik lagi')
})

test('a round in a group can be stopped, and is over after a restart; its buttons work nowhere else', async () => {
  const group = stage.telegram.group()
  const siti = group.member(stage.person('Siti'))
  siti.sends('/kuis@CekDuluBot')
  const asked = await siti.hears('(1/3)')
  const data = messageOf(asked).reply_markup?.inline_keyboard[0]?.[0]?.callback_data ?? ''

  const elsewhere = stage.telegram.group()
  const eve = elsewhere.member(stage.person('Eve'))
  eve.sends('/kuis@CekDuluBot')
  eve.forges(data, messageOf(await eve.hears('(1/3)')))
  await eve.seesToast('tidak berlaku')
  eve.presses('Berhenti')
  await eve.hears('Kuis dihentikan')

  await stage.restart('SIGTERM')
  siti.presses('Penipuan', { on: messageOf(asked) })
  await siti.seesToast('/kuis@CekDuluBot')
})
