import { expect, it } from 'vitest'
import { words } from '../guidance/fixture.ts'
import { openTalk, textOf } from './talk.ts'

const OFFER = 'butuh admin di Kamboja, gaji 15 juta, tiket ditanggung, wa 0812-0000-4321'

it.each(['berarti penipuan ya?', 'terus aku harus gimana sekarang', 'aman?'])(
  'after a verdict, "%s" gets it in a line and what to do now',
  async text => {
    const { person } = await openTalk()
    const sari = person(61)
    await sari.says(OFFER)
    const again = textOf(await sari.says(text))
    expect(again).toContain('🔴')
    expect(again).toMatch(/Lakukan ini sekarang|Yang perlu kamu lakukan/)
    expect(again).not.toContain('Kenapa:')
  },
)

it('in the language of the verdict', async () => {
  const { person } = await openTalk()
  const maya = person(62)
  await maya.says(
    'Nanny wanted in Singapore, come on a tourist visa first, pay the agent fee 400 dollars to my account',
  )
  expect(textOf(await maya.says('so is it a scam?'))).toContain('Do this now')
})

it('without a verdict before, it is a question like any other', async () => {
  const { person } = await openTalk()
  expect(textOf(await person(63).says('terus aku harus gimana sekarang'))).not.toContain('🔴')
})

it.each(['salah', 'kok ngawur', 'ini salah deh min', 'you are wrong'])(
  'after a verdict, "%s" asks what is right, as the button does',
  async text => {
    const { person } = await openTalk()
    const budi = person(64)
    await budi.says(OFFER)
    const asked = await budi.says(text)
    expect(textOf(asked)).toContain('yang benar apa')
    const agreed = textOf(await budi.presses('Ini lowongan yang benar'))
    expect(agreed).toContain('Setuju?')
  },
)

it('"salah" before any verdict is not about one', async () => {
  const { person } = await openTalk()
  expect(textOf(await person(65).says('salah'))).not.toContain('yang benar apa')
})

it('who already has a company name is told to look that one up, not to ask for it', async () => {
  const { person } = await openTalk()
  const named = textOf(
    await person(66).says(
      'Lowongan pabrik Taiwan lewat PT Maju Jaya Bersama, biaya 30 juta transfer ke rekening pribadi sebelum kontrak',
    ),
  )
  expect(named).toContain('nama perusahaan atau nomor izin yang disebut')
  expect(named).not.toContain('Minta nama PT')
})

it.each([
  'yakin? temenku udah di sana katanya aman2 aja',
  'kalau udah tanda tangan gimana',
  'jadi ini penipuan bukan, jawab yang jelas',
])('what nothing else answers, right after a verdict, is about the offer: "%s"', async text => {
  const { person } = await openTalk()
  const eko = person(67)
  await eko.says(OFFER)
  const said = textOf(await eko.says(text))
  expect(said).toContain('🔴')
  expect(said).toContain('Lakukan ini sekarang')
})

it('a warning sign that comes after an honest advert is told, and never answered with the milder verdict', async () => {
  const { person } = await openTalk()
  const fitri = person(68)
  const first = textOf(
    await fitri.says(
      'Dicari staf gudang PT Maju Bersama Cikarang, min SMA, UMK, BPJS, walk in interview Senin jam 9',
    ),
  )
  expect(first).toContain('⚪')
  const then = textOf(await fitri.says('tp katanya suruh transfer dulu 500rb buat medical'))
  expect(then).toMatch(/🟠|🔴/)
  expect(then).toContain('transfer dulu')
  expect(then).not.toContain('⚪')
})

it('who goes all the same is told first not to board', async () => {
  const { person } = await openTalk()
  const hadi = person(69)
  await hadi.says(OFFER)
  expect(textOf(await hadi.says('ya udah aku tetep berangkat besok'))).toMatch(/1\. Jangan berangkat dulu/)
})

it.each([
  'yang tadi aman ga?',
  'loker tadi penipuan bukan?',
  'aman ga yang tadi?',
  'is the earlier offer a scam?',
])('an offer that was shown earlier is told of again when something else was asked since: %s', async text => {
  const { person } = await openTalk()
  const nur = person(5203)
  await nur.says('Kerja di Kamboja gaji 20 juta admin judi online, tiket gratis, WA 0812-0000-1234')
  await nur.says('GCM itu apa?')
  expect(textOf(await nur.says(text))).toMatch(/Kemungkinan besar ini penipuan|likely a scam/i)
  expect(textOf(await nur.says('gaji taiwan tadi berapa?'))).toContain('NT$')
})

it('"why?" after a refusal is told why, and "that is wrong" after an answer that it may be', async () => {
  const { person } = await openTalk()
  const nur = person(5210)
  const why = words.say('id', 'guidance-why-refused')
  const wrong = words.say('id', 'guidance-wrong')
  await nur.says('cara masak rendang')
  expect(textOf(await nur.says('kenapa gitu?'))).toBe(why)
  await nur.says('gaji di taiwan berapa?')
  expect(textOf(await nur.says('salah'))).toBe(wrong)
  expect(textOf(await nur.says('kenapa?'))).not.toBe(why)
})

it('a question that leads back to the last answer is told when that does not say it', async () => {
  const { person } = await openTalk()
  const nur = person(5211)
  const more = words.say('id', 'guidance-not-told')
  expect(textOf(await nur.says('working holiday itu apa?'))).not.toContain(more)
  expect(textOf(await nur.says('bedanya sama visa pelajar?'))).toContain(more)
  expect(textOf(await nur.says('gaji di taiwan berapa?'))).not.toContain(more)
})

it.each(['is it ok?', 'is this ok', 'ok ga kak?'])(
  '"%s" asks for a verdict, and is not agreed to',
  async text => {
    const { person } = await openTalk()
    const one = person(67)
    const before = textOf(await one.says(text))
    expect(before).toMatch(/Send the offer here|Kirim tawarannya/)
    await one.says(OFFER)
    expect(textOf(await one.says(text))).toContain('🔴')
  },
)

it('who says that something else was meant is asked what, after an answer or a verdict, in any of their languages', async () => {
  const { person } = await openTalk()
  const offer = 'butuh admin di Kamboja, gaji 15 juta, tiket ditanggung, wa 0812-0000-4321'
  const said = [
    'bukan itu maksudku',
    'maksudku bukan gitu kak',
    'dudu kuwi maksudku',
    'bukan itu yang kutanya',
  ]
  for (const [i, text] of said.entries()) {
    const one = person(8700 + i)
    await one.says(i % 2 === 0 ? 'berapa jumlah PMI di luar negeri' : offer)
    expect(textOf(await one.says(text)), text).toContain('Apa maksudmu?')
  }
  const other = person(8710)
  await other.says('tolong saya disekap di kamboja')
  await other.says('how many Indonesians work abroad?')
  expect(textOf(await other.says("that's not what I meant"))).toContain('What do you mean?')
  const danger = person(8711)
  await danger.says('tolong saya disekap di kamboja')
  expect(textOf(await danger.says('bukan itu maksudku'))).not.toContain('Apa maksudmu?')
})

it('who gave away what they were just told to keep is told what to do now', async () => {
  const { person } = await openTalk()
  const one = person(8720)
  await one.says('kode OTP boleh dikasih ke orang ga')
  const said = textOf(await one.says('udah kukasih tadi'))
  expect(said).toMatch(/bankmu memblokir akun/)
  expect(said).toContain('☎')
  const other = person(8721)
  await other.says('apa itu GCM')
  expect(textOf(await other.says('udah kukasih tadi'))).not.toMatch(/bankmu memblokir akun/)
})
