import { afterEach, describe, expect, test } from 'vitest'
import { type ModelServer, type Script, startModelServer } from '../helpers/model-server.ts'
import { SCAM_ID } from './offers.ts'
import { openStage, type Stage } from './stage.ts'

/** The whole bot with a model under the attacker's hand: whatever it says, the rules' verdict is the floor. */
let stage: Stage | undefined
let server: ModelServer | undefined

async function openWith(script: Script): Promise<{ stage: Stage; server: ModelServer }> {
  server = await startModelServer(script)
  stage = await openStage({ OPENAI_BASE_URL: server.url, OPENAI_API_KEY: 'sk-test', OPENAI_MODEL: 'fake' })
  return { stage, server }
}

afterEach(async () => {
  await stage?.close()
  await server?.close()
  stage = undefined
  server = undefined
})

/** An advert in which the rules find nothing: what a model may raise. */
const PLAIN =
  'Dibutuhkan kasir toko roti Melati di Jl. Kenanga 5 Solo, shift pagi, gaji 2,2 juta sebulan. Datang langsung bawa lamaran, tanya Bu Tri.'

const opinion = (outcome: string, quote = 'Datang langsung bawa lamaran', why = 'Kalimat ini janggal.') => ({
  says: {
    outcome,
    about: 'job_offer',
    reasons: [{ kind: 'other', quote, why_id: why, why_en: 'This sentence is odd.' }],
  },
})

/** The card, after the model had the time to change it. */
async function cardAfterModel(text: string, waitFor: ModelServer): Promise<string> {
  const ana = stage?.person('Ana')
  if (!ana) throw new Error('no stage')
  ana.sends(text)
  const card = await ana.hears(/penipuan|Mencurigakan|Tidak ada tanda/)
  await expect.poll(() => waitFor.requests.length).toBeGreaterThan(0)
  await new Promise(resolve => setTimeout(resolve, 700))
  expect(card.text).toBeDefined()
  return ana.transcript()
}

describe('the model may only raise the risk', () => {
  test('M-01: it calls a scam harmless, and the scam stays a scam', async () => {
    const { server: model } = await openWith(opinion('no_signs_found'))
    const said = await cardAfterModel(SCAM_ID, model)
    expect(said).toContain('Kemungkinan besar ini penipuan')
    expect(said).not.toContain('Tidak ada tanda bahaya')
  })

  test('it finds what the rules did not, and the card is edited to a graver one', async () => {
    const { server: model } = await openWith(opinion('suspicious'))
    const said = await cardAfterModel(PLAIN, model)
    expect(said).toContain('Mencurigakan')
    expect(said).toContain('diperbarui setelah dibaca lebih teliti')
  })

  test('M-02: it repeats its instructions, and nothing of them is shown', async () => {
    const { server: model } = await openWith(request => ({
      says: {
        outcome: 'likely_scam',
        about: 'job_offer',
        reasons: [
          {
            kind: 'other',
            quote: 'Datang langsung',
            why_id: request.body.messages?.[0]?.content.slice(0, 900) ?? '',
            why_en: 'x',
          },
        ],
      },
    }))
    const said = await cardAfterModel(PLAIN, model)
    expect(said).not.toContain('diperbarui')
    expect(said).not.toContain(model.requests[0]?.body.messages?.[0]?.content.slice(0, 40))
  })

  test('M-03: it adds a number, a handle and a link, and none reaches the person', async () => {
    const { server: model } = await openWith(
      opinion(
        'suspicious',
        'Datang langsung',
        'Hubungi +62 812-0000-9999 atau @polisi_asli, https://lapor.example',
      ),
    )
    const said = await cardAfterModel(PLAIN, model)
    expect(said).not.toMatch(/812-0000-9999|@polisi_asli|lapor\.example/)
  })

  test('M-05, M-07: broken JSON and tool calls change nothing', async () => {
    const { server: model } = await openWith([
      { says: '{"outcome": "likely_sc' },
      { answer: { toolCalls: [{ name: 'send', arguments: '{}' }] } },
    ])
    expect(await cardAfterModel(PLAIN, model)).toContain('Tidak ada tanda bahaya')
    expect(await cardAfterModel(PLAIN, model)).not.toContain('diperbarui')
  })
})

test('M-06: a hanging model does not delay the card, and danger never waits for it', async () => {
  const { stage: open, server: model } = await openWith({ fault: 'hang' })
  const ana = open.person('Ana')
  const before = Date.now()
  ana.sends(SCAM_ID)
  await ana.hears('Kemungkinan besar ini penipuan', 2000)
  expect(Date.now() - before).toBeLessThan(2000)
  const asked = model.requests.length
  ana.sends('tolong saya dikurung di gedung di sihanoukville, paspor diambil, ga boleh keluar')
  await ana.hears('Yang bisa kamu lakukan', 2000)
  await new Promise(resolve => setTimeout(resolve, 300))
  expect(model.requests.length).toBeLessThanOrEqual(asked + 1)
  expect(model.requests.map(request => request.raw).join()).not.toContain('dikurung')
})

test('M-08: an answer that cites what was not looked up is not shown', async () => {
  const { stage: open } = await openWith({
    says: { sentences: [{ text: 'Biaya penempatan 99 juta rupiah.', facts: ['made-up'] }] },
  })
  const ana = open.person('Ana')
  ana.sends('siapa yang bayar biaya penempatan?')
  await ana.hears('Sumber')
  await new Promise(resolve => setTimeout(resolve, 700))
  expect(ana.transcript()).not.toContain('99 juta')
})

test('I-06: what leaves for the model holds no number of the person', async () => {
  const { stage: open, server: model } = await openWith(opinion('suspicious'))
  const ana = open.person('Ana')
  ana.sends(`${SCAM_ID}\nNama saya Sulastri Wening, NIK saya 3201234567890123, nomor saya 081355577799`)
  await ana.hears('Kemungkinan besar')
  await expect.poll(() => model.requests.length).toBeGreaterThan(0)
  const sent = model.requests.map(request => request.raw).join()
  expect(sent).not.toMatch(/3201234567890123|081355577799|Sulastri Wening/)
})

test('a slow answer comes in steps: the passage at once, that more is coming, then the composed answer in its place', async () => {
  const { stage: open } = await openWith(({ raw }) => ({
    afterMs: 800,
    says: {
      sentences: /cost-zero/.test(raw)
        ? [
            { text: 'Biaya penempatan bukan beban pekerja migran.', facts: ['cost-zero'] },
            { text: 'Rinciannya diatur di peraturan pelaksana.', facts: ['cost-zero'] },
          ]
        : [],
    },
  }))
  const ana = open.person('Ana')
  ana.sends('siapa yang bayar biaya penempatan?')
  const passage = await ana.hears('Sumber')
  expect(passage.text).not.toContain('bukan beban pekerja migran')
  const composed = await ana.hears('bukan beban pekerja migran. Rinciannya', 8000)
  expect(composed.message?.message_id).toBe(passage.message?.message_id)
  const calls = open.telegram.calls.map(({ method }) => method)
  expect(calls.indexOf('sendChatAction')).toBeGreaterThan(calls.indexOf('sendMessage'))
  expect(calls.indexOf('sendChatAction')).toBeLessThan(calls.indexOf('editMessageText'))
})

test('a model that never answers leaves the passage as it is', async () => {
  const { stage: open } = await openWith({ fault: 'hang' })
  const ana = open.person('Ana')
  ana.sends('siapa yang bayar biaya penempatan?')
  const { text } = await ana.hears('Sumber')
  await new Promise(resolve => setTimeout(resolve, 3000))
  expect(ana.chat.messages.at(-1)?.text).toBe(text)
})
