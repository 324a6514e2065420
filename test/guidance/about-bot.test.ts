import { describe, expect, it } from 'vitest'
import { QUESTION_SETS, readQuestions } from '../../src/eval/questions.ts'
import { ABOUT_BOT } from '../../src/guidance/answer/about-bot.ts'
import { createGuidance } from '../../src/guidance/answer/answer.ts'
import { knowledge, words } from './fixture.ts'

const ask = createGuidance(knowledge, words, { danger: () => null })

describe('questions about the bot itself', () => {
  it.each([
    ['siapa aja yg bisa baca chat gw', 'reads'],
    ['bos aku bisa ngintip obrolan ini ga', 'reads'],
    ['kamu pake AI ga?', 'ai'],
    ['cara kamu nilai penipuan gimana?', 'judging'],
    ["how do you decide if it's a scam", 'judging'],
    ['are you a human', 'who'],
    ['siapa yg bikin bot ini', 'maker'],
    ['is this bot official government?', 'maker'],
    ['data gw disimpen ga?', 'stored'],
    ['Is my data stored?', 'stored'],
    ['kalian jual data gw ke polisi?', 'police'],
    ['kalo gw lapor, identitas gw ketauan ga?', 'identity'],
    ['can you erase everything about me', 'erase'],
    ['hasil cek kamu bisa meleset gak', 'accuracy'],
    ['siapa yang bikin kamu', 'maker'],
    ['kamu ai?', 'ai'],
    ['bayar ga pake bot ini?', 'cost'],
    ['kamu bisa bahasa jawa ga?', 'languages'],
    ['How can I contact your team?', 'contact'],
    ['bisa minta kontak tim kalian ga', 'contact'],
    ['Can I speak to a human?', 'human'],
    ['ada admin ga', 'human'],
    ['mau ngomong sama manusia dong', 'human'],
    ['chatku dibaca siapa', 'reads'],
  ])('"%s" is about %s', (question, about) => {
    expect(ask(question, null, [])).toMatchObject({ kind: 'answer', about, facts: [] })
  })

  it.each([
    'paspor saya disimpan majikan boleh ga',
    'lapor ke polisi gratis ga',
    'kbri bisa bahasa jawa ga',
    'kamu tau nomor kbri malaysia ga',
    'apa bedanya data pribadi sama data umum',
    'do i have to pay tax in japan',
    'do I have to pay to work in Korea',
  ])('"%s" is not', question => {
    expect(ask(question, null, []).about).toBeUndefined()
  })

  it('none of the questions that the articles answer is taken for one', () => {
    const asked = QUESTION_SETS.flatMap(readQuestions).filter(row => !row.out_of_scope)
    const taken = asked.filter(({ question }) => ask(question, null, []).about !== undefined)
    expect(taken.map(({ question }) => question)).toEqual([])
  })

  it('what goes on from another question is about that, unless it names the bot or can mean nothing else', () => {
    const history = [{ question: 'apa itu splp', facts: ['what-splp'] }]
    expect(ask('bayarnya berapa?', null, history).facts[0]).toBe('what-splp')
    expect(ask('kamu pake AI ga?', null, history).about).toBe('ai')
    expect(ask('Where is the data stored?', null, history).about).toBe('stored')
    expect(ask('Delete everything', null, history).about).toBe('erase')
  })

  it('is answered in its own language, and says whether a model reads along', () => {
    expect(ask('who can read my messages', null, []).text).toContain('A computer reads your messages')
    const withModel = createGuidance(knowledge, words, { danger: () => null, model: true })
    const question = 'siapa aja yg bisa baca chat gw'
    expect(ask(question, null, []).text).toContain(words.say('id', 'report-consent-no-model'))
    expect(withModel(question, null, []).text).toContain(words.say('id', 'report-consent-model'))
  })

  it('has an answer for every kind in both languages, short enough for a glance', () => {
    for (const language of ['id', 'en'])
      for (const kind of ABOUT_BOT) {
        expect(words.has(language, `about-${kind}`), kind).toBe(true)
        expect(words.say(language, `about-${kind}`, { model: '' }).length).toBeLessThan(500)
      }
  })
})
