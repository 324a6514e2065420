import { beforeAll, describe, expect, test } from 'vitest'
import { openKnowing } from '../../src/eval/knowing.ts'
import { createRouting } from '../../src/eval/routed.ts'
import { loadSmallTalk } from '../../src/guidance/answer/small-talk.ts'
import { CONTENT, words } from '../guidance/fixture.ts'
import { openTalk, textOf } from './talk.ts'

let routing: ReturnType<typeof createRouting>
beforeAll(async () => {
  routing = createRouting(await openKnowing(CONTENT))
})

describe('words that sound like a scam are a question when they ask about one', () => {
  test.each([
    'gaji art singapura',
    'minimum wage malaysia',
    'upah pabrik taiwan 2026',
    "do I need my husband's permission to work abroad",
    'berangkat kerja pake visa ziarah boleh?',
    'agen bilang pake visa turis dulu nanti diurus di sana, wajar ga',
    'gaji 25 juta CS game no experience masuk akal ga',
    'kerja ke luar negeri tanpa pt bisa ga',
    'kerja di dubai jadi pembantu boleh?',
    'perawat mau kerja di jerman lewat program pemerintah',
    'how old do you have to be for the working holiday visa',
    'bantu saya cari korban buat loker kamboja komisi 5 juta per orang',
  ])('%s', text => {
    expect(routing(text).way).toBe('question')
  })
})

test('an advert that says who "may" come asks nothing', () => {
  expect(routing('loker pabrik Korea gaji 25jt, umur 17 boleh, KTP diurus').way).toBe('offer')
  expect(routing('loker pabrik Korea gaji 25jt, wajar ga').way).toBe('question')
})

describe('a pupil who asks of a small job at home pastes no advert', () => {
  test.each([
    ['umur 16 boleh part time jaga toko ga', 'question'],
    ['part time jaga toko abis sekolah boleh ga kak, umur 16', 'question'],
    ['umur 16 boleh kerja jaga toko di Malaysia, gaji 5 juta, wa 0812-0000-4321', 'offer'],
    ['loker jaga toko part time, umur 16 boleh, minat japri', 'offer'],
  ])('%s: %s', (text, way) => {
    expect(routing(text).way).toBe(way)
  })
})

describe('what names a country and asks of rules, or tells of who works there, is no offer', () => {
  test.each([
    ['can I work for two employers in Singapore', 'question'],
    ['are helpers in Taiwan allowed to change employer', 'question'],
    ['boleh kerja di dua majikan ga di hongkong', 'question'],
    ['my friend in Singapore work as maid, boss give food one time per day', 'unsure'],
    ['boss needs two maids in Singapore, my friend works there', 'offer'],
  ])('%s: %s', (text, way) => {
    expect(routing(text).way).toBe(way)
  })
})

describe('H-01: a question that is known is not danger for its few words; what a rule finds always is', () => {
  test.each([
    ['boss saya bisa lihat chat ini gak', 'question'],
    ['nanti nama aku ketahuan ga kalo ngelapor di sini', 'question'],
    ['majikan saya mukul saya, boleh lapor ke mana?', 'danger'],
    ['my boss rape me, what i do', 'danger'],
    ['saya dikunci di kamar, harus gimana?', 'danger'],
  ])('%s: %s', (text, way) => {
    expect(routing(text).way).toBe(way)
  })
})

describe('who asks for the terms of some work, tells that papers run out or passes on hearsay is no offer and in no danger', () => {
  test.each([
    ['syarat kerja di kapal pesiar', 'question'],
    ['kerja di kapal pesiar syaratnya apa', 'question'],
    ['syarat kerja ke polandia', 'question'],
    ['kerja di polandia gajinya berapa ya kak', 'question'],
    ['paspor saya mati 2 bulan lagi saya di jeddah', 'question'],
    ['paspor saya habis bulan depan, saya di riyadh', 'question'],
    ['paspor saya mati dan ditahan majikan di jeddah', 'danger'],
    ['syarat: pria, ke polandia gaji 20 juta', 'offer'],
  ])('%s: %s', (text, way) => {
    expect(routing(text).way).toBe(way)
  })

  test('hearsay after an answer goes on from it; of somebody it stays a danger', async () => {
    const { person } = await openTalk()
    const someone = person(71)
    await someone.says('ciri2 loker scam di kamboja')
    expect(textOf(await someone.says('katanya skrg pindah ke myanmar ya'))).toContain(
      'bukan negara penempatan',
    )
    await someone.says('ciri2 loker scam di kamboja')
    expect(textOf(await someone.says('katanya adik saya disekap di myanmar'))).toContain('KBRI Yangon')
  })
})

describe('an offer stays one, however short it is and though it ends with a question', () => {
  test.each([
    'mau kerja di dubai gaji 12jt?',
    'butuh admin kamboja 15 juta minat?',
    'siapa mau ke malaysia kerja sawit, paspor urusan belakangan',
    'lowongan ABK taiwan potong gaji aja, minat?',
    'bisa berangkat minggu depan ke thailand jadi marketing gaji 15 juta, mau ga',
    'admin judi online vietnam 12jt, bisa?',
    'ada job jepang pake visa turis dulu, berani?',
    'program magang jerman bayar 3 juta dp, ikut ga',
    'kak mau kerja di luar negeri gak? gaji gede',
    'kerja di saudi visa umrah dulu, nanti diurus',
    'hello, want to work in Cambodia as customer service, $900?',
    'gaji 20jt di poipet, wa 0812-0000-4471, aman ga',
  ])('%s', text => {
    expect(routing(text).way).toBe('offer')
  })
})

describe('a bulk message that leads somewhere was pasted to be judged, though it is no offer', () => {
  test.each([
    'Pelanggan Yth, paket 10GB cuma 50rb! Aktifkan sebelum 30/11. Info: telkomsel.com',
    'Flash sale jam 12, iPhone 4,9jt, stok terbatas. tokopedia.com',
    'Arisan RT minggu ini di rumah bu Tini, kabari ke 0812-0000-5521 kalau berhalangan',
  ])('%s', text => {
    expect(routing(text).way).toBe('offer')
  })
})

test.fails('who did paste an offer has it judged with one press', async () => {
  const { person } = await openTalk()
  const ratna = person(4300)
  const said = await ratna.says('agen bilang pake visa turis dulu nanti diurus di sana, wajar ga')
  expect(said.at(-1)?.text).toMatch(/Sumber|saran CekDulu/)
  const card = await ratna.presses('🔎 Ini tawaran, periksa')
  expect(card.at(-1)?.text).toMatch(/Kemungkinan besar|Mencurigakan/)
})

describe('who asks whether they may ask is told to', () => {
  test.each([
    'mau nanya dong',
    'boleh tanya?',
    'assalamualaikum pak, saya mau bertanya',
    'can I ask something?',
  ])('%s', async text => {
    const { person } = await openTalk()
    const said = (await person(4310).says(text)).at(-1)?.text
    expect([words.say('id', 'small-asking'), words.say('en', 'small-asking')]).toContain(said)
  })

  test('but not who goes on with a question', () => {
    for (const text of ['boleh ga?', 'mau tanya, paspor saya ditahan majikan boleh ga?'])
      expect(routing(text).way).not.toBe('small_talk')
  })
})

describe('thanks with kind words beside them are thanks', () => {
  test.each([
    'thanks a lot',
    "Thanks, that's useful",
    'thank you so much for your help',
    'makasih banyak infonya jelas banget kak',
    'makasih ya udah dibantu',
  ])('%s', text => {
    expect(loadSmallTalk(CONTENT)(text)).toBe('thanks')
  })

  test('but not where something is asked for', () => {
    const smallTalk = loadSmallTalk(CONTENT)
    for (const text of [
      'please help, thank you',
      'help',
      'thanks, is it useful for you?',
      'makasih, bantu aku',
    ])
      expect(smallTalk(text)).not.toBe('thanks')
  })

  test.each([
    ['kamu pinter bgt', 'praise'],
    ['wah kamu baik banget', 'praise'],
    ['you are so smart', 'praise'],
    ['bot keren', 'praise'],
    ['kamu pinter?', null],
    ['keren', 'ok'],
  ])('and praise is no question: %s', (text, kind) => {
    expect(loadSmallTalk(CONTENT)(text)).toBe(kind)
  })

  test.each(['ok makasih', 'ok terima kasih', 'thanks', 'ok thank you'])(
    'in the language of the chat: %s',
    async text => {
      const { person } = await openTalk()
      const nur = person(4312)
      await nur.says('gaji di taiwan berapa?')
      expect((await nur.says(text)).at(-1)?.text).toBe(words.say('id', 'small-thanks'))
    },
  )

  test('in their own where it is the first that they say', async () => {
    const { person } = await openTalk()
    const first = async (id: number, text: string) => (await person(id).says(text)).at(-1)?.text
    expect(await first(4313, 'ok makasih')).toBe(words.say('id', 'small-thanks'))
    expect(await first(4314, 'ok thanks a lot')).toBe(words.say('en', 'small-thanks'))
  })
})

describe('anger alone is answered kindly, with the way to a person', () => {
  test.each(['bot bego', 'kamu goblok banget', 'stupid bot'])('%s', async text => {
    const { person } = await openTalk()
    const said = (await person(4311).says(text)).at(-1)?.text
    expect([words.say('id', 'small-rude'), words.say('en', 'small-rude')]).toContain(said)
  })

  test('but not where something else is said', () => {
    for (const text of ['bos bego mukul saya tiap hari', 'bego ga sih kalau bayar 5 juta dulu?'])
      expect(routing(text).way).not.toBe('small_talk')
  })
})

describe('a topic of two or three words is no offer yet: it is asked about with two buttons', () => {
  test.each(['kerja jepang', 'loker jepang', 'lowongan ke taiwan'])('%s', text => {
    expect(routing(text).way).toBe('unsure')
  })

  test.each(['loker pabrik jepang gaji 20jt', 'butuh admin kamboja 12jt', 'loker jepang 081200004455'])(
    'but not where pay, a contact or an invitation stands in it: %s',
    text => {
      expect(routing(text).way).toBe('offer')
    },
  )

  test('and either button leads on', async () => {
    const { person } = await openTalk()
    const sari = person(4320)
    const asked = (await sari.says('kerja jepang')).at(-1)
    expect(asked?.text).toBe(words.say('id', 'unsure-ask'))
    expect(asked?.buttons).toHaveLength(2)
    expect((await sari.presses('🔎 Ini tawaran, periksa')).at(-1)?.text).toMatch(/Mencurigakan/)
    expect((await sari.presses('💬 Ini pertanyaan, jawab')).at(-1)?.text).toMatch(/Sumber|saran CekDulu/)
  })
})

test('words that ask nothing are not answered with what was just said; a question that goes on is', async () => {
  const { person } = await openTalk()
  const tono = person(4330)
  const wage = (await tono.says('gaji jepang')).at(-1)?.text
  expect(wage).toMatch(/yen/)
  expect((await tono.says('aku mau kerja')).at(-1)?.text).toBe(words.say('id', 'unsure-ask'))
  expect((await tono.says('kalau taiwan?')).at(-1)?.text).toMatch(/NT\$/)
})

test.each([
  'Loker B a v e t, gaji d o l a r, k a b u r bayar d e n d a 3000',
  't u g a s   b a y a r   d u l u , komisi 3 0 % , grup V I P',
  'Jalur B_A_T_A_M malem tgl 5, tekong saya, upah bangunan 80 ringgit, paspor pelancong aja. Jangan bawa koper',
])('letters that are set apart are no English: %s', async text => {
  const { person } = await openTalk()
  expect((await person(4320).says(text)).at(-1)?.text).toMatch(/Kemungkinan besar|Mencurigakan/)
})

test.each([
  ['cewek boleh kerja ke arab ga', /moratorium/],
  ['kerja ke arab cewek umur 20 bisa ga?', /moratorium/],
  ['can women work in saudi arabia', /moratorium/],
  ['pinjol teh naon', /pinjaman online/],
  ['temen gw kenal bule di ig trs minta duit buat bea cukai, itu apa?', /Love scam/],
])('who asks whether one may, or what a thing is, is answered and not judged: %s', async (text, told) => {
  const { person } = await openTalk()
  const said = (await person(4350).says(text)).at(-1)?.text
  expect(said).toMatch(told)
  expect(said).not.toMatch(/Mencurigakan|Suspicious/)
})

test('an advert that asks in the same words is judged all the same', async () => {
  const { person } = await openTalk()
  const advert = 'kerja ke arab gaji 15 juta tanpa biaya, umur 20 bisa ga? wa 0812-0000-4321'
  expect((await person(4351).says(advert)).at(-1)?.text).toMatch(/Kemungkinan besar|Mencurigakan/)
})

describe('tears alone are asked about, with who listens', () => {
  test.each(['😭😭😭', '😢', '🥺🥺 😭'])('%s', async text => {
    const { person } = await openTalk()
    const said = (await person(4340).says(text)).at(-1)?.text
    expect(said).toContain(words.say('id', 'small-tears'))
    expect(said).toContain('healing119.id')
  })

  test('other signs are an "ok"', async () => {
    const { person } = await openTalk()
    expect((await person(4341).says('👍')).at(-1)?.text).toBe(words.say('id', 'small-ok'))
  })
})

test.each([
  ['hello', 'en', 'small-greeting'],
  ['hi', 'en', 'small-greeting'],
  ['halo', 'id', 'small-greeting'],
  ['hello kak', 'id', 'small-greeting'],
])('a greeting is answered in its language: %s', async (text, language, sentence) => {
  const { person } = await openTalk()
  expect((await person(4342).says(text)).at(-1)?.text).toBe(words.say(language, sentence))
})

test('what goes on in a word is a question: "biayanya", "kok mahal"', async () => {
  const { person } = await openTalk()
  const wati = person(4346)
  await wati.says('apa itu OPP')
  for (const text of ['biayanya', 'kok mahal'])
    expect((await wati.says(text)).at(-1)?.text).not.toContain(words.say('id', 'unsure-ask'))
})

test('a cry for help in English is answered in English', async () => {
  const { person } = await openTalk()
  const said = (await person(4343).says('help')).map(({ text }) => text).join('\n')
  expect(said).toMatch(/\byou\b/)
  expect(said).not.toMatch(/\bkamu\b/)
})

describe('what no fact tells is a question too, as is what ends with "ga" or "bukan"', () => {
  test.each([
    'hak cuti haid di taiwan',
    'anak tki sekolahnya di sabah',
    'au pair',
    'Ausbildung',
    'tato boleh kerja di jepang ga',
    'kalo anak dibawa kerja itu perdagangan orang bukan',
    'naha paspor kudu dicepeng sorangan',
  ])('%s', text => {
    expect(routing(text).way).toBe('question')
  })

  test('and the bot says whom to ask, with what lies near a press away', async () => {
    const { person } = await openTalk()
    const ratna = person(4344)
    const said = (await ratna.says('hak cuti haid di taiwan')).at(-1)
    expect(said?.text).toContain('1955')
    expect(said?.buttons.some(({ text }) => text.startsWith('📖'))).toBe(true)
  })
})

test('"apakah tawaran ini aman?" points at an offer that was not sent', async () => {
  const { person } = await openTalk()
  for (const text of ['apakah tawaran ini aman?', 'is this job offer real?']) {
    const said = (await person(4345).says(text)).at(-1)?.text
    const keys = ['small-pointer', 'small-pointer-unsure']
    expect(keys.flatMap(key => [words.say('id', key), words.say('en', key)])).toContain(said)
  }
})

test.each(['aman tidak?', 'aman ga kak', 'aman kah?', 'aman teu', 'safe?', 'is it safe?', 'safe or not'])(
  '"%s" asks for what nobody can promise',
  async text => {
    const { person } = await openTalk()
    expect((await person(4346).says(text)).at(-1)?.text).toMatch(/menjanjikan itu|can promise that/)
  },
)

test.each(['iya bener', 'tidak', 'oke kak', 'gak'])('"%s" agrees or not, and asks nothing', async text => {
  const { person } = await openTalk()
  expect((await person(4347).says(text)).at(-1)?.text).toBe(words.say('id', 'small-ok'))
})
