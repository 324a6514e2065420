import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ModelServer, startModelServer } from '../helpers/model-server.ts'
import { SCAM_ID } from './offers.ts'
import { openStage, type Stage } from './stage.ts'

const SOUND = new TextEncoder().encode('OggS: stands for a recording')
let said = ''
let server: ModelServer
let stage: Stage
beforeAll(async () => {
  server = await startModelServer(({ path }) =>
    path.endsWith('/audio/transcriptions')
      ? said === ''
        ? { status: 404, body: '{"error":{"message":"no such model"}}' }
        : { status: 200, body: JSON.stringify({ text: said }) }
      : { status: 500, body: '{}' },
  )
  stage = await openStage({ OPENAI_BASE_URL: server.url, OPENAI_API_KEY: 'sk-test', OPENAI_MODEL: 'fake' })
})
afterAll(async () => {
  await stage.close()
  await server.close()
})
const recordings = () => server.requests.filter(({ path }) => path.endsWith('/audio/transcriptions'))

test('a voice message leaves only after a yes, is shown back, and then judged', async () => {
  said = SCAM_ID
  const ana = stage.person('Ana')
  ana.sends('', { voice: SOUND })
  await ana.hears('Boleh?')
  expect(recordings()).toHaveLength(0)
  ana.presses('Boleh, tuliskan')
  await ana.hears('Yang kudengar')
  expect(recordings()[0]?.raw).toContain('stands for a recording')
  ana.presses('Benar, periksa')
  await ana.hears(/Kemungkinan besar ini penipuan|Mencurigakan/)
})

test('a no is a real path: nothing is sent', async () => {
  const before = recordings().length
  const ana = stage.person('Ana')
  ana.sends('', { voice: SOUND })
  await ana.hears('Boleh?')
  ana.presses('aku ketik saja')
  await ana.hears('Ketik saja')
  expect(recordings()).toHaveLength(before)
})

test('H-01: danger that is heard is answered at once, without asking whether it was heard right', async () => {
  said = 'tolong saya dikurung di gedung di sihanoukville, paspor diambil, ga boleh keluar'
  const ana = stage.person('Ana')
  ana.sends('', { voice: SOUND })
  await ana.hears('Boleh?')
  ana.presses('Boleh, tuliskan')
  await ana.hears('Yang bisa kamu lakukan')
})

test('a server that writes nothing down: a kind sentence', async () => {
  said = ''
  const ana = stage.person('Ana')
  ana.sends('', { voice: SOUND })
  await ana.hears('Boleh?')
  ana.presses('Boleh, tuliskan')
  await ana.hears('tidak berhasil ditulis')
})
