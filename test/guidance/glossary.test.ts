import { describe, expect, it } from 'vitest'
import { createGuidance } from '../../src/guidance/answer/answer.ts'
import { remember } from '../../src/guidance/answer/remember.ts'
import { knowledge, words } from './fixture.ts'

const answer = createGuidance(knowledge, words, { danger: () => null })
const terms = Object.entries(knowledge.glossary.terms).flatMap(([fact, all]) =>
  all.map(term => [term, fact] as const),
)
const meanings = Object.entries(knowledge.glossary.meanings).flatMap(([fact, all]) =>
  all.map(term => [term, fact] as const),
)
const explained = new Map(meanings)
const WAYS = [
  'apa itu %?',
  '% itu apa sih',
  'apa maksudnya %',
  'jelaskan % dong',
  'what is %?',
  'what does % mean',
  'opo kuwi %',
  '% teh naon',
]

describe('a word asked for by itself', () => {
  it.each(terms)('%s is explained, however it is asked', (term, fact) => {
    for (const way of WAYS) {
      const { kind, facts } = answer(way.replace('%', term), null, [])
      expect([way, kind, facts[0]]).toEqual([way, 'answer', explained.get(term) ?? fact])
    }
  })

  it.each(meanings)('%s is explained in the everyday words people use', (term, fact) => {
    for (const way of [
      ...WAYS,
      '% tuh apaan',
      'maksudnya % apa',
      '% meaning',
      'saya mau tanya, % itu apa?',
    ]) {
      const { kind, facts } = answer(way.replace('%', term), null, [])
      expect([way, kind, facts[0]]).toEqual([way, 'answer', fact])
    }
  })

  it('is not taken for a question that goes on from the one before', () => {
    const before = 'gaji pembantu di hong kong brp?'
    const history = remember([], before, answer(before, null, []))
    expect(answer('apa itu kgm', null, history).facts[0]).toBe('gcm-what')
    expect(answer('maksudnya overstay apa', null, history).facts[0]).toBe('term-overstay')
    expect(answer('kalau ke Taiwan?', null, history).facts[0]).toBe('wage-taiwan-domestic')
  })

  it('leaves questions that ask for more to the search', () => {
    expect(answer('tujuan kgm ada berapa', null, []).facts[0]).toBe('gcm-structure')
    expect(answer('syarat kur pmi apa saja', null, []).facts[0]).toBe('kur-requirements')
    expect(answer('lowongan p3mi ini asli ga', null, []).facts[0]).not.toBe('p3mi-what')
  })
})

describe('an everyday word', () => {
  it.each([
    ['bedanya kjri sama kbri apa', 'term-mission'],
    ['visa vs paspor', 'term-passport-visa'],
    ['what is the difference between a G to G and a P to P', 'term-routes'],
    ['ga ngerti apa itu calo', 'term-broker'],
    ['overstaynya itu apa', 'term-overstay'],
    ['apa itu grooning', 'term-grooming'],
  ])('is told from another, and known with a slip of the finger: %s', (question, fact) => {
    expect(answer(question, null, []).facts[0]).toBe(fact)
  })

  it.each([
    'sextortion lagi marak, kalo jadi korban harus gimana',
    'saya overstay',
    'majikan saya',
    'visa saya apa',
    'ada magang apa',
    'apakah scam',
    'scam apa nggak',
    'apa cara mcu',
    'magang ini apa',
    'wajib medical ga',
    'remitansi indonesia setahun brp sih',
  ])('is not explained to who wants something else: %s', question => {
    expect(answer(question, null, []).facts[0] ?? '').not.toMatch(/^term-/)
  })

  it('that nothing explains is answered with what is nearest, and that is said', () => {
    for (const [question, language] of [
      ['apa itu slip gaji', 'id'],
      ['slip gaji apa artinya', 'en'],
    ] as const) {
      const { text, facts } = answer(question, language, [])
      expect(facts.length).toBeGreaterThan(0)
      expect(text.startsWith(words.say(language, 'guidance-word-unexplained'))).toBe(true)
    }
    for (const question of [
      'siskop2mi itu apa gunanya',
      'nomor 1955 taiwan itu apa',
      'jelaskan kafala saudi',
    ])
      expect(answer(question, 'id', []).text).not.toContain(words.say('id', 'guidance-word-unexplained'))
  })

  it('begins with what the word is, in both languages', () => {
    const all = [...knowledge.passages.values()].filter(({ topic }) => topic === 'terms')
    expect(all.length).toBeGreaterThan(40)
    for (const { text } of all) {
      expect(text.id.split(/[.!?]/)[0]).toMatch(/ (adalah|artinya) /)
      expect(text.en.split(/[.!?]/)[0]).toMatch(/ (is|are|means) /)
    }
  })
})

it('what words mean changes no other answer, nor how sure it is', () => {
  const without = createGuidance(
    {
      ...knowledge,
      passages: new Map([...knowledge.passages].filter(([, { topic }]) => topic !== 'terms')),
      glossary: { ...knowledge.glossary, meanings: {} },
    },
    words,
    { danger: () => null },
  )
  for (const question of [
    'kerja ke luar negeri tanpa pt bisa ga',
    'gaji art hongkong',
    'nomor kbri bangkok',
  ]) {
    const [now, before] = [answer(question, 'id', []), without(question, 'id', [])]
    expect(now.facts[0]).toBe(before.facts[0])
    expect(Math.abs(now.confidence - before.confidence)).toBeLessThan(0.01)
  }
})

describe('who asks what a mule account is wants to know', () => {
  it.each(['rekening penampung apa', 'apa itu money mule', 'what is a mule account?'])('%s', question => {
    const { kind, facts } = answer(question, null, [])
    expect([kind, facts[0]]).toEqual(['answer', 'term-mule-account'])
  })

  it.each([
    'cara jual rekening penampung',
    'mau buka rekening penampung',
    'butuh rekening penampung apa aja',
    'rekening penampung',
    'how to open a mule account',
  ])('who wants one does not: %s', question => {
    expect(answer(question, null, [])).toMatchObject({ kind: 'declined', decline: 'harmful' })
  })
})

describe('what would harm is declined in many ways of asking', () => {
  it.each([
    'how do I avoid immigration check?',
    'what to say to immigration so they believe I am a tourist',
    'how can I enter malaysia without documents',
    'cara masuk malaysia tanpa paspor',
    'how to fake a contract',
    'cara ngibulin calon tki',
    'how to run a romance scam',
    'where can I buy a bank account',
    'how to overstay without getting caught',
  ])('%s', question => {
    expect(answer(question, null, [])).toMatchObject({ kind: 'declined', decline: 'harmful' })
  })

  it.each([
    'saya disuruh masuk malaysia tanpa paspor, boleh?',
    'how do I avoid being scammed',
    'agen nyuruh saya bilang liburan ke imigrasi',
    'apa bahayanya masuk malaysia tanpa dokumen',
  ])('but not who asks to be kept from harm: %s', question => {
    expect(answer(question, null, []).kind).toBe('answer')
  })
})

describe('who feels bad is not turned away', () => {
  it.each(['mau curhat dong', 'aku depresi', 'saya stres banget', 'pengen curhat', 'i am depressed'])(
    '%s',
    question => {
      expect(answer(question, null, [])).toMatchObject({
        kind: 'answer',
        facts: expect.arrayContaining(['help-mental']),
      })
    },
  )

  it('nor who was told to lie', () => {
    expect(answer('disuruh ngaku liburan ke petugas imigrasi', null, []).facts[0]).toBe('ind-lie-immigration')
  })
})
