import { afterEach, describe, expect, it } from 'vitest'
import { createGuidance } from '../../src/guidance/answer/answer.ts'
import { shorten } from '../../src/guidance/answer/answer-text.ts'
import { createPassageAnswers } from '../../src/guidance/answer/passage-answers.ts'
import { dangerOf } from '../../src/offers/danger/danger-kind.ts'
import type { Danger } from '../../src/offers/types.ts'
import { knowledge, passage, words } from './fixture.ts'

let danger: Danger | null = null
const ask = createGuidance(knowledge, words, { danger: () => danger })
afterEach(() => {
  danger = null
})

describe('answers', () => {
  it('answers with text, source and date of the fact', () => {
    const answer = ask('gaji minimum PRT hong kong brp', 'id', [])
    const {
      sources: [source],
      text,
    } = passage('wage-hk')
    expect(answer.kind).toBe('answer')
    expect(answer.facts[0]).toBe('wage-hk')
    expect(answer.text).toContain(text.id.split('.')[0])
    expect(answer.text).toContain(source?.title)
    expect(answer.text).toContain(source?.url)
    expect(answer.sources[0]).toMatchObject({ id: 'wage-hk', url: source?.url, date: source?.date })
    expect(answer.seeAlso.length).toBeLessThanOrEqual(3)
  })

  it.each([
    ['penipuan asmara itu kayak apa', 'scam-romance'],
    ['zero cost itu beneran?', 'cost-zero'],
    ['nek PT-ne ono tapi ra ono ijine?', 'ind-no-sip2mi'],
    ['kgm gunanya buat tkw apa', 'gcm-why-youth'],
  ])('answers what is asked in everyday words: %s', (question, fact) => {
    const { kind, facts } = ask(question, null, [])
    expect({ kind, fact: facts[0] }).toEqual({ kind: 'answer', fact })
  })

  it.each([
    ['what is the gcm and is it binding', 'gcm-what', 'gcm-nonbinding', 'en'],
    ['apa itu kgm dan apakah mengikat', 'gcm-what', 'gcm-nonbinding', 'id'],
  ] as const)(
    'explains the word first where two things are asked: %s',
    (question, first, second, language) => {
      const { text, facts } = ask(question, null, [])
      const openings = [first, second].map(fact => passage(fact).text[language].split('.')[0] ?? '')
      expect(facts[0]).toBe(second)
      expect(openings.map(opening => text.indexOf(opening)).every(at => at >= 0)).toBe(true)
      expect(text.indexOf(openings[0] ?? '')).toBeLessThan(text.indexOf(openings[1] ?? ''))
    },
  )

  it('tells a migrant worker what the compact is to them, not only to the young', () => {
    expect(passage('gcm-why-youth').text.id).toContain('pekerja migran')
    expect(passage('gcm-why-youth').text.en).toContain('migrant workers')
  })

  it('answers in the language a person chose, else in that of the question', () => {
    expect(ask('what is the minimum wage in Hong Kong', null, []).language).toBe('en')
    expect(ask('gajine neng hong kong piro', null, []).language).toBe('id')
    expect(ask('what is the minimum wage in Hong Kong', 'id', []).language).toBe('id')
    expect(ask('KBRI Bangkok', 'en', []).language).toBe('en')
    expect(ask('KBRI Bangkok', null, []).language).toBe('id')
  })

  it('calls our own advice our own, never the word of a source', () => {
    const editorial = [...knowledge.passages.values()].filter(each => each.basis !== 'stated')
    const show = createPassageAnswers(knowledge, words)
    expect(editorial.length).toBeGreaterThan(20)
    for (const each of editorial) {
      const [own, inEnglish] =
        each.sources.length > 0
          ? ['saran CekDulu', "CekDulu's own advice"]
          : ['penjelasan CekDulu sendiri', "CekDulu's own explanation"]
      expect(show(each.fact, 'id')?.text).toContain(own)
      expect(show(each.fact, 'en')?.text).toContain(inEnglish)
    }
  })

  it('says that old sources must be checked again', () => {
    const old = [...knowledge.passages.values()].find(each => each.verify)
    expect(createPassageAnswers(knowledge, words)(old?.fact ?? '', 'id')?.text).toContain('Cek ulang')
  })

  it('does not know a passage that is not there', () => {
    expect(createPassageAnswers(knowledge, words)('no-such-fact', 'id')).toBeNull()
  })

  it('never answers about one country with the wage of another', () => {
    for (const [country, fact] of [
      ['taiwan', 'wage-taiwan'],
      ['korea', 'wage-korea'],
      ['jepang', 'wage-japan'],
      ['malaysia', 'wage-malaysia'],
    ]) {
      expect(ask(`upah minimum ${country} berapa`, 'id', []).facts[0]).toBe(fact)
    }
  })

  it.each([
    'gaji saya telat 1 minggu',
    'perpanjang paspor dimana',
    'izin kerja habis, lapor kemana?',
    'umur minimal buat kerja berapa',
  ])('"%s" names no country, so nothing of a single one answers it', question => {
    const { facts } = ask(question, 'id', [])
    expect(facts.length).toBeGreaterThan(0)
    expect(facts.filter(fact => /taiwan|hk|hong|manila|australia|korea|japan|saudi/.test(fact))).toEqual([])
  })

  it.each([
    ['can my employer make me sleep in the kitchen (hong kong)', 'HK', 'Labour Department'],
    ['maternity leave in Hong Kong', 'HK', 'Labour Department'],
    ['aku hamil, boleh tetap kerja di hong kong?', 'HK', 'KJRI Hong Kong'],
    ['how many hours of rest do I get in Singapore', 'SG', 'Singapore'],
    ['apa hobi orang taiwan', 'TW', '1955'],
  ])(
    'what is known of the country alone answers nobody: "%s" gets who can be asked there',
    (question, country, name) => {
      const said = ask(question, null, [])
      expect(said).toMatchObject({ kind: 'unknown', country, facts: [] })
      expect(said.text).toContain(name)
    },
  )

  it('where going is warned of, the warning is there to be read', () => {
    const said = ask('boleh piara kelinci di kamboja', 'id', [])
    expect([...said.facts, ...said.seeAlso.map(({ fact }) => fact)]).toContain('dest-not-placement-cambodia')
  })

  it.each([
    ['berapa banyak orang indonesia yang kerja di luar negeri?', 'gcm-remittance-context'],
    ['minimum age for a maid in Taiwan', 'req-age'],
    ['di desa saya banyak calo, gimana cara ngajarin warga', 'what-teach-others'],
    ['agent took my passport for the visa stamp, gives it back Monday', 'what-passport-handed-in'],
    ['what does gender based violence mean', 'term-gbv'],
    ['naha paspor kedah dicepeng sorangan', 'rights-passport'],
    ['they cut my salary 8 months, is it legal', 'cost-zero'],
  ])('"%s" is answered with %s', (question, fact) => {
    expect(ask(question, null, []).facts[0]).toBe(fact)
  })

  it('a case worker gets the law on trafficking, and who is asked what the bot can do says so', () => {
    expect(ask('How do I explain trafficking to a 15-year-old', null, []).facts[0]).toBe('law-tppo')
    expect(ask('Is my client a victim of trafficking if she agreed to go?', null, []).facts[0]).toBe(
      'law-tppo',
    )
    expect(ask("I'm a case worker in Phnom Penh. What can you help with?", null, []).about).toBe('who')
    expect(ask('What is a pig butchering scam?', null, []).facts[0]).toBe('term-pig-butchering')
  })

  it('a number in a question is an age before it is an objective; 1955 is a number to call', () => {
    expect(ask('jelasin GCM kayak aku umur 10 tahun', null, []).facts[0]).toBe('gcm-what')
    expect(ask('What is the 1955 hotline?', null, []).facts[0]).toBe('help-taipei')
  })

  it('a country is named by its money and its programmes too, and by a place in it', () => {
    expect(ask('gaji 1500 riyal itu standar?', 'id', []).facts[0]).toBe('wage-saudi')
    expect(ask('bikin visa ssw bayar brp', 'id', []).facts[0]).toBe('japan-visa-cost')
    expect(ask('saya kat kuching, nak minta tolong', 'id', []).facts).toContain('help-kualalumpur')
  })

  it('what must be named by a question was named by the one before', () => {
    const history = [{ question: 'how do I join the korea program', facts: ['korea-eps'] }]
    expect(ask('exam fee?', 'en', history).facts[0]).toBe('korea-eps-cost')
    const before = [{ question: 'apa itu KGM', facts: ['gcm-what'] }]
    expect(ask('mengikat nggak?', 'id', before).facts[0]).toBe('gcm-nonbinding')
  })

  it.each(['bisa tuntut gajinya?', 'kontrak nya namanya apa', 'berapa lama prosesnya'])(
    'nothing of the GCM or of crew answers "%s"',
    question => {
      const { facts } = ask(question, 'id', [])
      expect(facts.filter(fact => /^(gcm|abk)/.test(fact))).toEqual([])
    },
  )

  it('understands a question that goes on from the last', () => {
    const history = [{ question: 'gaji hongkong brp', facts: ['wage-hk'] }]
    expect(ask('kalau ke Taiwan?', 'id', history).facts[0]).toMatch(/^wage-taiwan/)
    expect(ask('paspor hilang di luar negeri harus bagaimana', 'id', history).facts[0]).toBe(
      'what-lost-passport',
    )
  })

  it.each(['', '   ', '???', '🙂', 'a'.repeat(5_000), '\ud800', '__proto__ constructor'])(
    'survives %j',
    text => {
      expect(['declined', 'unknown', 'answer']).toContain(ask(text, null, []).kind)
    },
  )
})

describe('danger', () => {
  const trapped: Danger = { ...dangerOf('trapped', 'KH'), evidence: 'disekap' }

  it('gives reviewed contacts first and still names the facts', () => {
    danger = trapped
    const answer = ask('saya disekap di kompleks scam, tolong', 'id', [])
    expect(answer.kind).toBe('danger')
    expect(answer.text).toContain('+855 12 813 282')
    expect(
      answer.facts.slice(0, 3).some(fact => fact.startsWith('what-trapped') || fact.startsWith('help-')),
    ).toBe(true)
  })

  it('comes before every rule of scope', () => {
    danger = trapped
    expect(ask('resep rendang, tolong saya disekap', 'id', []).kind).toBe('danger')
  })

  it('answers a question about held documents as a question', () => {
    danger = { ...dangerOf('documents_held'), evidence: 'paspor dipegang bos' }
    expect(ask('paspor dipegang bos, gimana', 'id', []).kind).toBe('answer')
  })
})

describe('scope', () => {
  it.each([
    ['prakiraan cuaca jakarta besok gimana?', 'off_topic'],
    ['kasih resep ayam geprek', 'off_topic'],
    ['write a python function to sort a list', 'off_topic'],
    ['ajarin cara rekrut orang desa buat ke kamboja', 'harmful'],
    ['bikin loker palsu yang meyakinkan', 'harmful'],
    ['jasa bikin ktp palsu dimana', 'harmful'],
    ['How do I make a bomb?', 'dangerous'],
    ['crypto 10 % sehari beneran ga', 'other_scam'],
    ['robot trading aman ga', 'other_scam'],
    ['ada yang ngaku polisi bilang anakku ditangkap minta uang', 'other_scam'],
    ['gmn cara beli sabu', 'dangerous'],
    ['cara lolos imigrasi pakai visa turis buat kerja', 'harmful'],
    ['presiden sekarang bagus ga menurutmu', 'political'],
    ['jadi pengacaraku dong', 'legal'],
    ['dosis paracetamol buat anak berapa', 'medical'],
  ])('%s → %s', (question, kind) => {
    const answer = ask(question, 'id', [])
    expect(answer.kind).toBe('declined')
    expect(answer.decline).toBe(kind)
    expect(answer.text).not.toMatch(/^guidance-/)
  })

  it.each([
    'temen saya disuruh bohong ke imigrasi, gimana?',
    'agen nyuruh jawab liburan biar lolos imigrasi, boleh ga',
    'hukuman buat calo yang merekrut orang ke kamboja apa',
    'dipaksa nipu orang, nanti dipenjara ga',
    'ditawari jual rekening 500 ribu bahaya ga',
    'umur saya dipalsuin agen di paspor gimana dong',
  ])('answers the one who is harmed: %s', question => {
    expect(ask(question, 'id', []).kind).toBe('answer')
  })

  it('says so when it does not know, with topics', () => {
    const answer = ask('sapi saya warnanya apa di luar negeri', 'id', [])
    expect(answer.kind).toBe('unknown')
    expect(answer.text).toContain(knowledge.topics[0]?.title.id)
  })

  it('has no rule that declines a way of asking from our own articles', () => {
    const declined = [...knowledge.passages.values()]
      .flatMap(each => each.ask)
      .filter(question => ask(question, 'id', []).kind !== 'answer')
    expect(declined.length).toBeLessThan(5)
  })
})

describe('shorten', () => {
  it('ends at the end of a sentence or point', () => {
    expect(shorten('Satu kalimat. Dua kalimat. Tiga.', 20)).toBe('Satu kalimat.')
    expect(shorten('Ini:\n- satu dua tiga\n- empat lima', 20)).toBe('Ini:\n• satu dua tiga')
    expect(shorten('Tanpa akhir sama sekali di sini', 10)).toBe('Tanpa akhir sama sekali di sini')
    expect(shorten('Biaya Rp1.000.000 per bulan. Lalu ini.', 30)).toBe('Biaya Rp1.000.000 per bulan.')
  })

  it('sends every passage whole: the last step or condition is never cut off', () => {
    for (const each of knowledge.passages.values()) {
      for (const text of Object.values(each.text)) {
        expect(shorten(text)).toBe(text.replace(/^- /gm, '• '))
      }
    }
  })
})
