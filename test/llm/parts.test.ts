import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createOfflineModel, readResponse } from '../../src/llm/offline.ts'
import { loadPrompts } from '../../src/llm/prompts.ts'
import { askSimply, GOOD, promptsDir } from './fixture.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'cekdulu-llm-'))

describe('prompts', () => {
  const good =
    '---\nversion: 2\ntemperature: 0\nmax_tokens: 10\n---\n# System\nA {{canary}} {{fence}}\n# Reminder\nB {{fence}}\n# Format\nC {{schema}}\n'
  const load = (text: string) => {
    const dir = folder()
    writeFileSync(join(dir, 'p.md'), text)
    return loadPrompts(dir).get('p')
  }

  it('are those the rooms ask with', () => {
    expect([...loadPrompts(promptsDir).keys()]).toEqual(['answer', 'offer'])
  })

  it('are read with version and limits', () => {
    expect(load(good)).toEqual({
      name: 'p',
      version: 2,
      temperature: 0,
      maxTokens: 10,
      system: 'A {{canary}} {{fence}}',
      reminder: 'B {{fence}}',
      format: 'C {{schema}}',
    })
  })

  it.each([
    ['front matter', good.replace('---\n', ''), /p\.md: front matter/],
    ['a version', good.replace('version: 2\n', ''), /p\.md: .*version/s],
    ['known settings only', good.replace('version', 'tools: all\nversion'), /p\.md: .*tools/s],
    ['a section', good.replace('# Reminder', '# Other'), /p\.md: "reminder" lacks the section/],
    ['the secret word', good.replace('{{canary}}', ''), /p\.md: "system" lacks canary/],
  ])('must have %s', (_, text, message) => {
    expect(() => load(text)).toThrow(message)
  })
})

describe('a model without a network', () => {
  it('writes the request as it would be sent, the same every time', async () => {
    const [requests, again] = [folder(), folder()]
    for (const dir of [requests, again]) {
      const ask = createOfflineModel({ promptsDir, model: 'm', requests: dir })
      expect(await askSimply(ask('r-1'), 'teks orang')).toEqual({ ok: false, why: 'network' })
    }
    expect(readdirSync(requests)).toEqual(['r-1.answer.json'])
    const body = readFileSync(join(requests, 'r-1.answer.json'), 'utf8')
    expect(readFileSync(join(again, 'r-1.answer.json'), 'utf8')).toBe(body)
    expect(JSON.parse(body)).toMatchObject({ model: 'm', response_format: { type: 'json_schema' } })
    expect(body).toContain('teks orang')
  })

  it.each([
    ['a whole body', JSON.stringify({ choices: [{ message: { content: JSON.stringify(GOOD) } }] })],
    ['what the model wrote', JSON.stringify(GOOD)],
    ['that with words around it', `Ini jawabannya: ${JSON.stringify(GOOD)}`],
  ])('answers from a file with %s', async (_, text) => {
    const responses = folder()
    writeFileSync(join(responses, 'r-1.answer.json'), text)
    const ask = createOfflineModel({ promptsDir, model: 'm', responses })
    expect(await askSimply(ask('r-1'))).toEqual({ ok: true, value: GOOD, version: 'answer@1' })
    expect(await askSimply(ask('r-2'))).toEqual({ ok: false, why: 'network' })
  })

  it('ids stay within the folder and apart', async () => {
    const requests = folder()
    const ask = createOfflineModel({ promptsDir, model: 'm', requests })
    for (const id of ['../x', '/x', '.x', 'a/b', 'a_b']) await askSimply(ask(id))
    expect(readdirSync(requests)).toHaveLength(5)
    expect(readResponse(requests, '../x.answer')).toContain('"model": "m"')
  })
})
