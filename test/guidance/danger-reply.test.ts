import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dangerContacts } from '../../src/guidance/contacts/danger-contacts.ts'
import { dangerReply } from '../../src/guidance/danger/danger-reply.ts'
import { dangerOf } from '../../src/offers/danger/danger-kind.ts'
import { DANGER_KINDS, type Danger, type DangerKind } from '../../src/offers/types.ts'
import { knowledge, words } from './fixture.ts'

const danger = (
  kind: DangerKind,
  also: readonly DangerKind[] = [],
  country: string | null = null,
): Danger => ({ ...dangerOf(kind, country), also })
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

  it('names those who know ships first for a crew of an unknown flag', () => {
    expect(namesOf({ ...danger('violence'), atSea: true })[0]).toBe('kemlu-pwni')
  })

  it('names one who reads messages beside offices that can only be called, and drops nobody who listens', () => {
    expect(namesOf(danger('violence', [], 'TW'))).toEqual([
      'kdei-taipei',
      'kemlu-pwni',
      'taiwan-1955',
      'kdei-shelter-kaohsiung',
    ])
    const told = namesOf(danger('violence', ['self_harm'], 'TW'))
    expect(told).toContain('healing119')
    expect(told).toContain('kemlu-pwni')
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

  const textOf = (told: Partial<Danger>, language = 'id', guess: string | null = null) =>
    dangerReply({ ...dangerOf('trapped'), ...told }, knowledge.contacts, language, words.say, guess)

  it.each([
    ['harmed', 'self_harm', /rumah sakit atau UGD terdekat.*ambulans/],
    ['sinking', 'medical', /pelampung/],
  ] as const)('says what cannot wait for a call before all contacts: %s', (circumstance, kind, first) => {
    const text = textOf({ kind, circumstances: [circumstance] })
    expect(text.search(first)).toBeGreaterThan(0)
    expect(text.search(first)).toBeLessThan(text.indexOf('Polisi 110'))
    expect(text.slice(0, 60)).not.toMatch(/rumah sakit|kapal|obat|pelampung/)
    expect(text).not.toMatch(/Jauhkan|ke klinik/)
  })

  it('a ship that goes down calls on channel 16, and names first who can send somebody', () => {
    const sinking = { ...danger('medical'), atSea: true, circumstances: ['sinking'] } as const
    expect(namesOf(sinking)[0]).toBe('polri-110')
    expect(textOf(sinking)).toContain('VHF saluran 16')
    expect(textOf({ ...sinking, whose: 'others' })).toContain('Minta mereka pakai pelampung')
  })

  it('gives who writes for somebody else the steps of their own', () => {
    for (const kind of ['trapped', 'documents_held', 'violence', 'debt_bondage', 'unclear'] as const) {
      const text = textOf({ kind, whose: 'others' })
      expect(text).toContain('untuk dia')
      expect(text).toContain('tempat terakhir')
      expect(text).not.toContain('nekat kabur sendirian')
    }
    expect(textOf({ kind: 'self_harm', whose: 'others' })).toContain('Jangan biarkan dia sendirian')
    expect(textOf({ whose: 'others', departing: true })).toContain('Dia masih bisa batal')
    expect(textOf({ whose: 'own' })).toContain('nekat kabur sendirian')
  })

  it('under arrest abroad they ask for the Indonesian mission; what was done to them still comes first', () => {
    const arrested = { country: 'MY', circumstances: ['arrested'] } as const
    expect(textOf({ ...arrested, kind: 'unclear' })).toContain('Minta petugas memberi tahu KBRI')
    expect(textOf({ ...arrested, kind: 'sexual_violence' })).not.toContain('Minta petugas memberi tahu KBRI')
    expect(textOf({ ...arrested, kind: 'unclear', country: 'ID' })).not.toContain('KBRI')
  })

  it('names the office for that town first, and admits where it has no checked number', () => {
    const at = (country: string, ...places: string[]) => ({ ...danger('trapped', [], country), places })
    expect(namesOf(at('SA', 'arab saudi', 'jeddah'))[0]).toBe('kjri-jeddah')
    expect(namesOf(at('SA', 'riyadh'))[0]).toBe('kbri-riyadh')
    expect(namesOf(at('MY', 'johor'))[0]).toBe('ksatria-johor-bahru')
    for (const town of ['sabah', 'tawau', 'kuching']) {
      const names = namesOf(at('MY', town))
      expect(names.indexOf('kemlu-pwni')).toBeLessThan(names.indexOf('ksatria-johor-bahru') >>> 0)
      expect(textOf(at('MY', town)).toLowerCase()).toContain(`untuk ${town} kami belum punya nomor`)
    }
    expect(textOf(at('MY', 'malaysia'))).not.toContain('belum punya nomor')
    expect(textOf(at('MY', 'penang'))).not.toContain('belum punya nomor')
  })

  it('says of a number last seen years ago that it may be dead', () => {
    expect(textOf({ country: 'SA' })).toMatch(/dicek 2020-01, data lama/)
    expect(textOf({ country: 'KH' })).not.toContain('data lama')
  })

  it('asks about a country that it may be in, and never takes it for told', () => {
    const text = textOf({}, 'en', 'KW')
    expect(text).toContain('Is this happening in Kuwait?')
    expect(text).toContain('Police 110')
  })
})

/** Here every line may save a life. */
const LONGER = ['danger-harmed', 'danger-sinking']

it.each(['id', 'en'])('no card in danger has more than four steps in %s', language => {
  const file = resolve(import.meta.dirname, `../../content/locales/${language}/danger.ftl`)
  const messages = readFileSync(file, 'utf8').split(/\n(?=[a-z-]+ =)/)
  const steps = messages.map(text => [text.split(' =')[0] ?? '', text.split('•').length - 1] as const)
  expect(steps.filter(([, most]) => most > 0).length).toBeGreaterThan(20)
  expect(steps.filter(([key, most]) => most > 4 && !LONGER.includes(key))).toEqual([])
})
