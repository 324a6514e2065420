import { describe, expect, test } from 'vitest'
import { contactLines } from '../../src/guidance/contacts/contact-lines.ts'
import { loadDestinations } from '../../src/offers/place/destinations.ts'
import { CONTENT, knowledge, words } from '../guidance/fixture.ts'
import { openTalk, type Said, type Talker } from './talk.ts'

const somebody = async (): Promise<Talker> => (await openTalk()).person(4200)
function last(said: readonly Said[]): Said {
  const found = said.at(-1)
  if (!found) throw new Error('the bot said nothing')
  return found
}
const labels = (said: Said) => said.buttons.map(({ text }) => text)
const entitiesOf = ({ call, text }: Said, type: string) =>
  ((call.payload.entities ?? []) as { type: string; offset: number; length: number }[])
    .filter(entity => entity.type === type)
    .map(({ offset, length }) => text.slice(offset, offset + length))

describe('the card of a country', () => {
  test('is two presses from the topics: status, pay with its date, contacts to dial, what to read', async () => {
    const siti = await somebody()
    await siti.says('/topik')
    await siti.presses('Negara tujuan')
    await siti.presses(words.say('id', 'country-button'))
    const card = last(await siti.presses('🇹🇼 Taiwan'))
    expect(card.text).toContain(words.say('id', 'country-official'))
    expect(card.text).toMatch(/NT\$20\.000 per bulan \(2022-08-10\)/)
    expect(entitiesOf(card, 'phone_number')).toEqual(expect.arrayContaining(['1955', '+886 901 132 000']))
    expect(labels(card)).toContain(words.say('id', 'country-ready'))
    expect(last(await siti.presses('📖 Overstay di Taiwan: denda dan cara pulang')).text).toContain(
      'NT$5.000',
    )
  })

  test('is found by any name of the country, in both languages', async () => {
    const budi = await somebody()
    expect(last(await budi.says('/negara korsel')).text).toContain('Korea Selatan')
    await budi.says('/language en')
    expect(last(await budi.says('/country phnom penh')).text).toContain('Cambodia')
    expect(last(await budi.says('/country nowhere')).text).toBe(words.say('en', 'country-ask'))
  })

  test('says its status and whom to call, and never leads on where placement is not official', async () => {
    const ani = await somebody()
    const countries = loadDestinations(CONTENT)
    expect(countries.length).toBeGreaterThanOrEqual(15)
    for (const country of countries) {
      const list = last(await ani.says('/negara'))
      const label = `${country.flag} ${country.name.id}`
      // Those that nothing is known of but the name are found by it, and would make the list too long.
      expect(labels(list).includes(label)).toBe(country.statement !== null)
      const card = last(
        await (country.statement ? ani.presses(label) : ani.says(`/negara ${country.name.id}`)),
      )
      expect(card.text).toContain(words.say('id', `country-${country.status.replaceAll('_', '-')}`))
      expect(card.text).toContain(country.statement?.id ?? '')
      expect(card.text).toContain('☎')
      expect(card.text).not.toMatch(/country-|\{/)
      expect(card.text.length).toBeLessThan(4096)
      if (country.status === 'not_official')
        expect(labels(card)).not.toContain(words.say('id', 'country-ready'))
    }
  })
})

describe('topics', () => {
  test('name every passage, long ones as a numbered list whose numbers open it', async () => {
    const rina = await somebody()
    const topics = last(await rina.says('/topik'))
    expect(labels(topics)).toEqual(knowledge.topics.map(({ title }) => title.id))
    const list = last(await rina.presses('KGM (Global Compact for Migration)'))
    const at = list.text.split('\n').find(line => line.includes('Tujuan 23 KGM'))
    expect(at).toMatch(/^46\. /)
    expect(last(await rina.presses('46')).text).toContain('Tujuan 23 KGM')
    const objectives = [...list.text.matchAll(/Tujuan (\d+) KGM/g)].map(([, number]) => Number(number))
    expect(objectives).toEqual(Array.from({ length: 23 }, (_, objective) => objective + 1))
  })

  test('gather what stands elsewhere too', async () => {
    const joko = await somebody()
    await joko.says('/topik')
    expect(labels(last(await joko.presses('Awak kapal (ABK)'))).join()).toContain('PP 22/2022')
    await joko.says('/topik')
    expect(labels(last(await joko.presses('Pulang dan mulai lagi'))).join()).toContain('SPLP')
  })
})

describe('/bantuan', () => {
  test('marks numbers to dial and has links as buttons', async () => {
    const dewi = await somebody()
    await dewi.says('/bantuan')
    const cheated = last(await dewi.presses('Tertipu lowongan'))
    expect(entitiesOf(cheated, 'phone_number')).toContain('110')
    expect(cheated.call.payload.reply_markup).toMatchObject({
      inline_keyboard: expect.arrayContaining([[expect.objectContaining({ url: 'https://iasc.ojk.go.id' })]]),
    })
    await dewi.says('/bantuan')
    const danger = last(await dewi.presses('🆘 Dalam bahaya / disekap'))
    expect(entitiesOf(danger, 'phone_number').length).toBeGreaterThan(0)
    expect(JSON.stringify(danger.call.payload.reply_markup)).toContain('https://')
  })

  test.each(knowledge.contacts.map(contact => [contact.id, contact] as const))(
    'says when %s was checked, or where to check it again',
    (_, contact) => {
      const last = contactLines(contact, 'id', words.say).split('\n').at(-1)
      expect(last).toMatch(contact.verify ? /cek ulang di \S/ : /dicek \d{4}/)
    },
  )

  test('what is said beside a number stands in one pair of brackets', () => {
    const lines = knowledge.contacts.map(contact => contactLines(contact, 'id', words.say))
    expect(lines.some(text => text.includes('0800-1000 (dari Indonesia, bebas pulsa)'))).toBe(true)
    for (const text of lines) expect(text).not.toMatch(/\) \(/)
  })
})

test('a language named at once is taken at once', async () => {
  const maya = await somebody()
  expect(last(await maya.says('/bahasa english')).text).toBe(words.say('en', 'language-set'))
  expect(last(await maya.says('/bahasa id')).text).toBe(words.say('id', 'language-set'))
  expect(last(await maya.says('/bahasa klingon')).text).toBe(words.say('id', 'language-ask'))
})

test('/stop ends a subscription, as in every other bot; a wrong command is answered with the right ones', async () => {
  const eko = await somebody()
  await eko.says('/langganan')
  await eko.presses(words.say('id', 'weekly-yes'))
  expect(last(await eko.says('/stop')).text).toBe(words.say('id', 'weekly-stopped'))
  const { text } = last(await eko.says('/apaini'))
  for (const command of ['/cek', '/negara', '/langganan', '/hapus']) expect(text).toContain(command)
})

test('a country after a danger is where the person is; after another question it goes on from that', async () => {
  const tini = await somebody()
  await tini.says('tolong saya disekap di gedung, paspor diambil')
  expect(last(await tini.says('Kamboja')).text).toContain('KBRI Phnom Penh')
  await tini.says('gaji pembantu di hong kong brp?')
  expect(last(await tini.says('kalau ke Taiwan?')).text).toContain('NT$20.000')
})

test('what is kept for the team is the question that was asked, or nothing', async () => {
  const sari = await somebody()
  await sari.says('gaji minimum di hong kong berapa?')
  await sari.says('siapa pemilik bulan?')
  const ask = last(await sari.presses(words.say('id', 'feedback-keep')))
  expect(ask.text).not.toContain('hong kong')
  expect(ask.text === words.say('id', 'feedback-gone') || ask.text.includes('siapa pemilik bulan?')).toBe(
    true,
  )
})
