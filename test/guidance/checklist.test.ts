import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { editionOf, GROUPS, joinChecklists, packTicks, unpackTicks } from '../../src/guidance/checklist.ts'
import { loadChecklists } from '../../src/guidance/content/checklist-file.ts'
import { loadKnowledge } from '../../src/guidance/content/load.ts'

const CONTENT = resolve(import.meta.dirname, '../../content')
const lists = loadChecklists(CONTENT, loadKnowledge(CONTENT))

const item = (id: string, group: 'sign' | 'money' = 'sign') => ({
  id,
  group,
  text: { id, en: id },
  facts: ['cost-zero'],
  contacts: [],
})

describe('the departure checklists', () => {
  it('has one for every destination asked for, and a general one, each with every part', () => {
    expect([...lists.keys()].sort()).toEqual(['*', 'HK', 'JP', 'KR', 'MY', 'SA', 'SG', 'TW'])
    for (const list of lists.values()) {
      expect(list.items.length).toBeGreaterThanOrEqual(18)
      expect(new Set(list.items.map(({ group }) => group))).toEqual(new Set(GROUPS))
    }
  })

  it('asks for no placement company where the government places, and for its own things everywhere', () => {
    const ids = (code: string) => lists.get(code)?.items.map(({ id }) => id) ?? []
    expect(ids('KR')).not.toContain('company-licensed')
    expect(ids('TW')).toContain('company-licensed')
    expect(ids('TW')).toContain('tw-hotline')
    expect(ids('HK')).not.toContain('tw-hotline')
  })

  it('packs ticks into a few letters and back', () => {
    const list = lists.get('KR')
    if (!list) throw new Error('no list')
    for (const ticked of [[], ['passport'], list.items.map(({ id }) => id), ['kr-wage', 'honest-answers']]) {
      const packed = packTicks(list, new Set(ticked))
      expect(packed.length).toBeLessThanOrEqual(6)
      expect([...unpackTicks(list, packed)].sort()).toEqual([...ticked].sort())
    }
    expect(unpackTicks(list, '../x').size).toBe(0)
    expect(packTicks(list, new Set(['not-in-the-list']))).toBe('0')
  })

  it('knows that a list was edited', () => {
    const of = (...ids: string[]) => editionOf({ code: '*', items: ids.map(id => item(id)) })
    expect(of('a', 'b')).toBe(of('a', 'b'))
    expect(of('a', 'b')).not.toBe(of('b', 'a'))
    expect(of('a', 'b')).not.toBe(of('a'))
  })

  it('tells what is wrong with the files', () => {
    const general = { code: '*', without: [], items: [item('a'), item('b', 'money')] }
    expect(() => joinChecklists([])).toThrow('general-missing')
    expect(() => joinChecklists([general, { code: 'KR', without: ['z'], items: [] }])).toThrow('item=z')
    expect(() => joinChecklists([general, { code: 'KR', without: [], items: [item('a')] }])).toThrow('twice')
    const joined = joinChecklists([general, { code: 'KR', without: ['a'], items: [item('c')] }])
    expect(joined.get('KR')?.items.map(({ id }) => id)).toEqual(['c', 'b'])
  })
})
