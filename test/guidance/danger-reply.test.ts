import { describe, expect, it } from 'vitest'
import { dangerContacts, dangerReply } from '../../src/guidance/danger-reply.ts'
import { DANGER_KINDS, type Danger, type DangerKind } from '../../src/offers/types.ts'
import { knowledge, words } from './fixture.ts'

const danger = (
  kind: DangerKind,
  also: readonly DangerKind[] = [],
  country: string | null = null,
): Danger => ({
  kind,
  also,
  country,
  departing: false,
  atSea: false,
  evidence: '',
})
const namesOf = (told: Danger) => dangerContacts(told, knowledge.contacts).map(({ id }) => id)

describe('help in danger', () => {
  it.each(DANGER_KINDS.flatMap(kind => [[kind, null] as const, [kind, 'KH'] as const]))(
    'has contacts and steps for %s in %s, in both languages',
    (kind, country) => {
      expect(namesOf(danger(kind, [], country)).length).toBeGreaterThan(0)
      for (const language of ['id', 'en'] as const) {
        const text = dangerReply(danger(kind, [], country), knowledge.contacts, language, words.say)
        expect(text.match(/•/g)?.length).toBeGreaterThan(3)
        expect(text).not.toContain('danger-')
      }
    },
  )

  it('names those who listen first for who may want to die, and last for whom it may be one thing of several', () => {
    expect(namesOf(danger('self_harm'))[0]).toBe('healing119')
    const beside = namesOf(danger('trapped', ['self_harm'], 'KH'))
    expect(beside[0]).toBe('kbri-phnom-penh')
    expect(beside.at(-1)).toBe('healing119')
    expect(beside).toHaveLength(4)
  })

  it('says beside them that they listen', () => {
    const text = (also: readonly DangerKind[]) =>
      dangerReply(danger('trapped', also), knowledge.contacts, 'en', words.say)
    expect(text(['self_harm'])).toContain('there to listen')
    expect(text(['violence'])).not.toContain('there to listen')
  })

  it('names those who help at home and those who listen where it is unclear what happened', () => {
    expect(namesOf(danger('unclear'))).toEqual(expect.arrayContaining(['sapa-129', 'healing119']))
    expect(namesOf(danger('unclear', ['missing']))).not.toContain('healing119')
  })

  it('names first whoever can be reached from the country', () => {
    expect(namesOf(danger('self_harm', [], 'HK'))[0]).toBe('kjri-hong-kong')
    expect(namesOf(danger('self_harm', [], 'HK'))).toContain('healing119')
    expect(namesOf(danger('self_harm', [], 'ID'))[0]).toBe('healing119')
  })

  it('names no contact twice', () => {
    const names = namesOf(danger('violence', ['minor', 'sexual_violence']))
    expect(new Set(names).size).toBe(names.length)
  })
})
