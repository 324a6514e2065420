import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answerChain, type Chain, readChains } from '../../src/eval/follow-ups.ts'
import { createGuidance } from '../../src/guidance/answer/answer.ts'
import { loadKnowledge } from '../../src/guidance/content/load.ts'

const answer = createGuidance(
  loadKnowledge(resolve(import.meta.dirname, '../../content')),
  { say: (_language, key) => key },
  { danger: () => null },
)
const CHAINS = readChains('chains')
const VOICES = readChains('chains-voices')

describe('questions that go on from others', () => {
  it('are answered rightly: 30 chains, two to four questions long, in Indonesian, English and with Javanese', () => {
    expect(CHAINS.length).toBeGreaterThanOrEqual(25)
    expect(CHAINS.filter(chain => chain.length >= 3).length).toBeGreaterThanOrEqual(15)
    // Measured 2026-11-26: 54 of 57 first, 57 among three; each question as if nothing went before: 36 and 49.
    const { first, three } = shares(CHAINS)
    expect(first).toBeGreaterThanOrEqual(0.9)
    expect(three).toBeGreaterThanOrEqual(0.96)
  })

  it('are answered rightly in many voices: 62 chains', () => {
    expect(VOICES.length).toBeGreaterThanOrEqual(60)
    // Measured 2026-11-26: 84 of 97 first, 97 among three, after mending; 73 and 88 when they were written.
    const { first, three } = shares(VOICES)
    expect(first).toBeGreaterThanOrEqual(0.83)
    expect(three).toBeGreaterThanOrEqual(0.96)
  })

  it('a question that names no subject is about the one before it, in the country of the one before', () => {
    const chain = firstFacts(['suami saya hilang kontak di malaysia', 'lapor di mana?'])
    expect(chain[1]).toMatch(/^what-family-missing$|^help-/)
    expect(firstFacts(['apa itu OPP?', 'wajib ga?'])[1]).toMatch(/^proc-opp/)
    expect(firstFacts(['how much does a maid in saudi earn', 'who do I call there?'])[1]).toBe('help-jeddah')
  })

  it.each(['who should I vote for', 'kenapa langit biru', 'cara main gitar', 'jam buka indomaret'])(
    'what went before makes no answer of what is outside: %s',
    outside => {
      const [, said] = answerChain(
        ['is the GCM legally binding?', outside].map(question => ({ question, wanted: [] })),
        answer,
      )
      expect(said?.answer.kind).not.toBe('answer')
    },
  )

  it.each(['kalau cewek?', 'kalau buat cowok?'])(
    'of which nothing is known: not told there, with what was told to read again, never what shares a word: %s',
    asked => {
      const [, said] = answerChain(
        ['apa itu KGM?', asked].map(question => ({ question, wanted: [] })),
        answer,
      )
      expect(said?.answer.again).toBe('not_told')
      expect(said?.answer.seeAlso.map(({ fact }) => fact)).toContain('gcm-what')
      expect(said?.answer.seeAlso.every(({ fact }) => fact.startsWith('gcm-'))).toBe(true)
    },
  )

  it('what is the same everywhere is not about the country of before, with or without a word in front', () => {
    expect(firstFacts(['nomor kbri phnom penh', 'oh iya, GCM itu apa?'])[1]).toBe('gcm-what')
    expect(firstFacts(['gaji taiwan berapa', 'siapa yang bikin GCM?'])[1]).toMatch(/^gcm-/)
  })

  it('what is only about the subject of before answers no question about another: the wages of a country, "KGM"', () => {
    const [, said] = answerChain(
      ['gaji tkw hongkong berapa', 'rumah dijual di depok'].map(question => ({ question, wanted: [] })),
      answer,
    )
    expect(said?.answer.kind).not.toBe('answer')
    expect(firstFacts(['gaji tkw hongkong berapa', 'TPPO itu apa artinya'])[1]).toBe('law-tppo')
    expect(firstFacts(['nomor KBRI di phnom penh', 'berapa gajinya disana'])[1]).not.toBe('help-phnompenh')
  })

  it('what is said of the GCM is about the GCM, however it is asked: who made it, all of it, what it is to me', () => {
    const facts = firstFacts([
      'GCM itu apa?',
      'terus siapa yang bikin?',
      'sebutin semua tujuannya dong',
      'terus hubungannya sama aku yang mau kerja di luar negeri apa?',
    ])
    expect(facts.slice(1)).toEqual(['gcm-adoption', 'gcm-objectives', 'gcm-why-youth'])
    expect(firstFacts(['what is the GCM', 'and who decided it?'])[1]).toBe('gcm-adoption')
  })

  it('what is asked of the GCM in few words needs not name it again: whether it is the same, whether Indonesia took part', () => {
    expect(firstFacts(['beda GCM sama KGM apa', 'kgm sama gak?'])[1]).toBe('gcm-what')
    expect(firstFacts(['what is the GCM', 'did indonesia sign?'])[1]).toBe('gcm-indonesia-agreed')
    expect(firstFacts(['is it a crime if forced to scam?', 'and for returnees?'])[1]).toBe(
      'what-reintegration',
    )
    expect(firstFacts(['saya baru pulang dari taiwan', 'ada bantuan modal usaha gak'])[1]).toBe(
      'what-reintegration',
    )
  })

  it('a question with a subject of its own is not answered with what only the one before is about', () => {
    const [, said] = answerChain(
      ['how many indonesians work abroad?', 'how many P3MI are there'].map(question => ({
        question,
        wanted: [],
      })),
      answer,
    )
    expect(said?.answer.facts[0]).not.toBe('gcm-remittance-context')
  })

  it('a word that names no subject is never taken for a wish to harm', () => {
    for (const questions of [['dimana'], ['apa itu OPP', 'berapa hari', 'dimana']])
      expect(
        answerChain(
          questions.map(question => ({ question, wanted: [] })),
          answer,
        ).at(-1)?.answer.decline,
      ).not.toBe('harmful')
  })

  it('what the last answer tells is asked about in its own words: "kuota berapa tiap tahun"', () => {
    expect(firstFacts(['working holiday itu apa', 'kuota berapa tiap tahun'])[1]).toBe('australia-whv')
  })

  it('a new country or a new subject takes the place of the old one, the rest stays', () => {
    const chain = firstFacts([
      'gaji minimum pembantu di hong kong berapa?',
      'kalau ke Taiwan?',
      'terus nomor KDEI-nya?',
      'kalau Korea?',
    ])
    expect(chain[1]).toMatch(/^wage-taiwan/)
    expect(chain[2]).toBe('help-taipei')
    expect(chain[3]).toBe('help-seoul')
  })

  it.each([
    [['kecelakaan kerja gimana', 'di taiwan'], 'bpjs-rate'],
    [['majikan ga bayar gaji gimana', 'di malaysia'], 'what-unpaid-wage'],
    [['paspor hilang gimana', 'kalau di malaysia'], 'what-lost-passport'],
  ])(
    'a country alone keeps what was asked; where nothing is known of it there, what holds everywhere: %j',
    (questions, fact) => {
      const said = answerChain(
        questions.map(question => ({ question, wanted: [] })),
        answer,
      ).at(-1)
      expect(said?.answer.facts[0]).toBe(fact)
      expect(said?.answer.text).toMatch(/^guidance-general-there/)
    },
  )

  it.each([
    [
      ['WHV australia umur berapa', 'umur 31 masih bisa?'],
      'told',
      /^guidance-age-outside\n\nSyaratnya: usia 18-30/,
    ],
    [['WHV australia umur berapa', 'umur 25 bisa?'], 'told', /^guidance-age-within/],
    [['undang-undang pekerja migran', 'law number?'], 'told', /^UU No\. 18 Tahun 2017[^\n]*utamanya\.\n/],
    [['WHV australia umur berapa', 'terus kontraknya berapa lama?'], 'not_told', /^guidance-not-told/],
    [['hak nelayan', 'yang dilarang apa?'], 'not_told', /^guidance-not-told/],
    [['working holiday itu apa?', 'bedanya sama visa pelajar?'], 'not_told', /^guidance-not-told/],
  ] as const)(
    'what goes on from an answer gets the one sentence of it, or is told that none answers it: %j',
    (questions, again, text) => {
      const said = answerChain(
        questions.map(question => ({ question, wanted: [] })),
        answer,
      ).at(-1)
      expect(said?.answer.again).toBe(again)
      expect(said?.answer.text).toMatch(text)
    },
  )

  it('what is asked of a loan, a law or the illegal way stays with it', () => {
    expect(firstFacts(['KUR buat TKI', 'jaminannya apa'])[1]).toBe('kur-pmi')
    expect(firstFacts(['migrasi aman itu apa', 'yang ilegal contohnya?'])[1]).toBe('term-nonprocedural')
    expect(firstFacts(['kerja di kapal pesiar syaratnya apa', 'yang abal2 cirinya?'])[1]).toBe(
      'signs-overview',
    )
  })

  it.each([
    ['jalur ilegal itu kayak gimana', 'term-nonprocedural'],
    ['emang kgm itu wajib?', 'gcm-nonbinding'],
    ['bayar calo sendiri termasuk korban?', 'law-tppo'],
    ['nopo niku migrasi aman', 'term-regular-migration'],
    ['mau mati rasanya capek lembur terus wkwk', 'what-worn-out'],
    ['capek banget idup di rantau', 'what-worn-out'],
  ])('%s: %s', (question, fact) => {
    expect(firstFacts([question])[0]).toBe(fact)
  })

  it('what to do anywhere comes with who can help in the country that was named', () => {
    const { facts, text } = answer('paspor saya habis bulan depan, saya di riyadh', null, [])
    expect(facts[0]).toBe('what-passport-expired')
    expect(text).toContain('guidance-ask-them')
  })

  it('another aspect takes the place of the one before: pay, then who pays, then what is required', () => {
    expect(firstFacts(['minimum wage malaysia', 'who pays the fee'])[1]).toMatch(
      /^cost-zero$|^malaysia-zero-cost$/,
    )
    expect(firstFacts(['gaji korea berapa', 'syaratnya apa'])[1]).toBe('korea-eps')
    expect(firstFacts(['syarat ssw jepang', 'gajinya?', 'biayanya?'])).toEqual([
      'japan-ssw',
      'wage-japan',
      'japan-visa-cost',
    ])
    expect(firstFacts(['gaji di taiwan berapa', 'nomor kedutaannya?'])[1]).toBe('help-taipei')
  })

  it('at what age one may work abroad is never answered with the ages for social media, which permission lowers', () => {
    const age = (...questions: string[]) => firstFacts(questions).at(-1)
    expect(age('anak di bawah umur boleh kerja ke luar ga', '17 taun kalo diizinin ortu?')).toBe('req-age')
    expect(age('umur minimal kerja di luar negeri', 'kalo 17 tapi ortu ngizinin gimana')).toBe('req-age')
    expect(age('can I work abroad at 17', 'and if my parents allow it?')).toBe('req-age')
    expect(age('umur 14 boleh punya tiktok?', 'kalo 16 diizinin ortu?')).toBe('online-pp-tunas')
    expect(answer('anak 17 tahun boleh kalau diizinkan ortu?', null, []).facts[0]).not.toBe('online-pp-tunas')
  })

  it('who asks for a number is given one to call, and the embassy in the country spoken of', () => {
    expect(firstFacts(['paspor hilang di malaysia', 'nomor kbri?'])[1]).toBe('help-kualalumpur')
    expect(firstFacts(['where can I report a scam?', 'what is their phone number?'])[1]).toMatch(/^help-/)
    expect(firstFacts(['uang saya sudah ditransfer ke penipu', 'nomor yang bisa dihubungi?'])[1]).toBe(
      'help-iasc',
    )
  })

  it.each([
    ['EPS korea apa', 'umur brp maksimal', /18-39/],
    ['EPS korea apa', 'ijazahnya apa', /SLTP/],
    ['EPS korea apa', 'pendidikannya minimal apa', /SLTP/],
    ['EPS korea apa', 'biaya nya brp', /US\$28/],
    ['how do I apply for EPS Korea from Indonesia', 'what is the fee', /US\$28/],
  ])('what was told, or stands beside it, is found again: %s, then %s', (before, asked, told) => {
    const said = answerChain(
      [before, asked].map(question => ({ question, wanted: [] })),
      answer,
    )
    expect(said[1]?.answer.again).not.toBe('not_told')
    expect(said[1]?.answer.text).toMatch(told)
  })

  it('a question that stands by itself is hardly ever drawn to the one before it', () => {
    const openers = [...CHAINS, ...VOICES.slice(0, 20)].map(([first]) => first?.question ?? '')
    const pairs = openers
      .slice(0, 12)
      .flatMap(before => openers.filter(other => other !== before).map(other => ({ before, other })))
    const kept = pairs.filter(({ before, other }) => {
      const history = [{ question: before, facts: answer(before, null, []).facts.slice(0, 3) }]
      return answer(other, null, history).facts[0] === answer(other, null, []).facts[0]
    })
    expect(kept.length / pairs.length).toBeGreaterThanOrEqual(0.95)
  })
})

function firstFacts(questions: readonly string[]): (string | undefined)[] {
  return answerChain(
    questions.map(question => ({ question, wanted: [] })),
    answer,
  ).map(said => said.answer.facts[0])
}

/** Of the questions after the first of each chain, the share answered rightly first and among three. */
function shares(chains: readonly Chain[]): { first: number; three: number } {
  const said = chains.flatMap(chain => answerChain(chain, answer).slice(1))
  const right = (count: number) =>
    said.filter(
      ({ wanted, answer: { kind, facts } }) =>
        kind === 'answer' && facts.slice(0, count).some(fact => wanted.includes(fact)),
    )
  return { first: right(1).length / said.length, three: right(3).length / said.length }
}

describe('after what is known to be unknown', () => {
  it('the GCM stays what is asked of', () => {
    const first = answer('siapa yg tanda tangan', 'id', [{ question: 'apa itu gcm', facts: ['gcm-what'] }])
    expect(first.subject).toBeDefined()
    const then = answer('siapa yg mantau', 'id', [{ question: first.asked ?? '', facts: [] }])
    expect(then.facts[0]).toBe('gcm-imrf-what')
  })
})
