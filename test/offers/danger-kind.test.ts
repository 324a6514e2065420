import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createOfferChecker } from '../../src/offers/check.ts'
import { isHintOfDespair, kindsOfDanger as kindsOf } from '../../src/offers/danger/danger-kind.ts'
import { type CheckOffer, DANGER_KINDS, type DangerKind } from '../../src/offers/types.ts'

const sharesOf = (shares: Partial<Record<DangerKind, number>>): Float64Array =>
  Float64Array.from(DANGER_KINDS, kind => shares[kind] ?? 0)

const kindsOfDanger = (
  found: readonly DangerKind[],
  plain: readonly DangerKind[],
  shares: Float64Array,
  words = 30,
) => kindsOf(found, plain, shares, words)

describe('kinds of danger', () => {
  it('tells the likeliest kind, and beside it what it may be as well', () => {
    expect(kindsOfDanger([], [], sharesOf({ violence: 0.7, trapped: 0.2, medical: 0.1 }))).toEqual({
      kind: 'violence',
      also: ['trapped'],
    })
  })

  it('only guesses at despair where the model is not sure, no rule found it, and no word speaks of dying', () => {
    const grief = 'I miss my kids, I cry every night'
    const half = sharesOf({ self_harm: 0.6, unclear: 0.4 })
    expect(isHintOfDespair('self_harm', [], half, grief)).toBe(true)
    expect(isHintOfDespair('self_harm', ['self_harm'], half, grief)).toBe(false)
    expect(isHintOfDespair('self_harm', [], half, `${grief}, I want to die`)).toBe(false)
    expect(isHintOfDespair('self_harm', [], sharesOf({ self_harm: 0.9 }), grief)).toBe(false)
    expect(isHintOfDespair('debt_bondage', [], half, grief)).toBe(false)
  })

  it('says that it is unclear rather than guess, and still names those who may help', () => {
    expect(kindsOfDanger([], [], sharesOf({ trapped: 0.4, missing: 0.35, medical: 0.25 }))).toEqual({
      kind: 'unclear',
      also: ['trapped', 'missing'],
    })
  })

  it('names those who listen on far less than any other', () => {
    expect(kindsOfDanger([], [], sharesOf({ trapped: 0.9, self_harm: 0.05, medical: 0.05 })).also).toEqual([
      'self_harm',
    ])
  })

  it('never lets likelier kinds crowd out those who listen', () => {
    const shares = sharesOf({ trapped: 0.44, violence: 0.22, medical: 0.22, self_harm: 0.12 })
    expect(kindsOfDanger([], [], shares)).toEqual({ kind: 'unclear', also: ['self_harm', 'trapped'] })
  })

  it('hears what a sure rule found though the words sound like something else', () => {
    const shares = sharesOf({ trapped: 0.6, self_harm: 0.3, violence: 0.1 })
    expect(kindsOfDanger([], [], shares).kind).toBe('trapped')
    expect(kindsOfDanger(['self_harm'], [], shares).kind).toBe('self_harm')
  })

  it('believes what is said plainly', () => {
    const shares = sharesOf({ minor: 0.9, missing: 0.1 })
    expect(kindsOfDanger(['missing'], ['missing'], shares)).toEqual({ kind: 'missing', also: ['minor'] })
  })

  it('in few words gives advice that is badly wrong for others only when it is sure, or a rule found it', () => {
    const shares = sharesOf({ sexual_violence: 0.7, trapped: 0.3 })
    expect(kindsOfDanger([], [], shares, 6)).toEqual({
      kind: 'unclear',
      also: ['sexual_violence', 'trapped'],
    })
    expect(kindsOfDanger([], [], shares, 30).kind).toBe('sexual_violence')
    expect(kindsOfDanger(['sexual_violence'], [], shares, 6).kind).toBe('sexual_violence')
    expect(kindsOfDanger([], [], sharesOf({ trapped: 0.7 }), 6).kind).toBe('trapped')
  })

  it('names two beside at most', () => {
    const shares = sharesOf({ trapped: 0.4, violence: 0.2, medical: 0.2, missing: 0.2 })
    expect(kindsOfDanger([], [], shares).also).toHaveLength(2)
  })
})

describe('what a person in danger is told', () => {
  let check: CheckOffer
  beforeAll(() => {
    check = createOfferChecker(join(import.meta.dirname, '../../content'))
  })

  it.each<[text: string, kind: DangerKind]>([
    [
      'Jaga ibu baik-baik ya dek. Semua utang sudah kakak tulis di buku. Kakak sudah tidak sanggup lagi hidup',
      'self_harm',
    ],
    ['anak saya hilang', 'missing'],
    ['saya mau mati saja, tidak kuat lagi', 'self_harm'],
    ['suami saya mukul saya lagi tadi malam, saya takut pulang', 'violence'],
    ['kami disekap di gedung lantai 5 di Myawaddy, hp dirampas, tolong', 'trapped'],
    ['adik saya sudah dua minggu tidak bisa dihubungi sejak berangkat ke Kamboja, nomornya mati', 'missing'],
    ['my sister went to Thailand for a job and has not answered for nine days, her phone is off', 'missing'],
  ])('%s', (text, kind) => {
    expect(check({ parts: [{ kind: 'text', text }] }).danger?.kind).toBe(kind)
  })
})
