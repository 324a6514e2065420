import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFinder } from '../../src/agencies/match.ts'
import { readConfig } from '../../src/config.ts'
import { judgeBare, readBare } from '../../src/eval/bare.ts'
import { loadBareContent } from '../../src/offers/bare/bare-content.ts'
import { verdictCard } from '../../src/offers/card/card.ts'
import { openRooms } from '../../src/rooms.ts'
import { loadWords } from '../../src/words.ts'
import { agency, listOf } from '../agencies/invented.ts'
import { BARE, NOT_BARE } from './bare-phrasings.ts'

const CONTENT = resolve(import.meta.dirname, '../../content')
const read = readConfig({ DATABASE_URL: 'file:/nowhere/none.db' }, null)
if (!read.ok) throw new Error('the default settings are wrong')
const rooms = await openRooms(read.config, CONTENT, loadWords(CONTENT))
const check = (text: string) => rooms.check({ parts: [{ kind: 'text', text }] })
const card = (text: string, language = 'id') => verdictCard(check(text), language, rooms)

describe('a thing sent alone is a check', () => {
  it.each(BARE)('%s: %s', (kind, text) => expect(check(text).bare?.kind).toBe(kind))

  it.each(BARE)(
    'its card never calls it safe, names no other contact, and asks for the whole: %s: %s',
    (_, text) => {
      for (const language of rooms.words.languages) {
        const told = card(text, language)
        expect(told).toContain(check(text).bare?.says)
        expect(told).not.toMatch(/\baman\b|\bsafe\b|bare-|\{/i)
        const reviewed = rooms.contacts
          .flatMap(({ channels }) => channels.map(({ value }) => value))
          .join(' ')
        const numbers =
          told
            .split('\n')
            .filter(line => line.startsWith('  '))
            .join('\n')
            .match(/\+?\d[\d -]{5,}\d/g) ?? []
        for (const number of numbers) if (!/^20\d\d-/.test(number)) expect(reviewed).toContain(number.trim())
      }
    },
  )
})

describe('is no bare check', () => {
  it.each(NOT_BARE)('%s', text => expect(check(text).bare?.kind).toBeUndefined())

  it('danger beside a number', () => {
    const verdict = check('tolong saya dikurung di sihanoukville +855 12 345 678')
    expect([verdict.bare, verdict.danger?.kind]).toEqual([undefined, 'trapped'])
  })

  it.each(['tolong 081298765432', '081298765432 mau bunuh saya', 'aku disekap, 081298765432'])(
    'a cry beside a number: %s',
    text => expect([check(text).bare, check(text).danger === null]).toEqual([undefined, false]),
  )

  it('two parts, or a long text', () => {
    const part = { kind: 'text', text: '081298765432' } as const
    expect(rooms.check({ parts: [part, part] }).bare).toBeUndefined()
    expect(check(`cek ${'cek '.repeat(100)}081298765432`).bare).toBeUndefined()
  })
})

describe('a bare check is suspicious only with a reason', () => {
  it('a short link is told of as such once', () => {
    expect(card('bit.ly/form-pendaftaran-jepang').match(/Tautan pendek/g)).toHaveLength(1)
    expect(card('bit.ly/3xYzAb').match(/Tautan pendek/g)).toHaveLength(1)
  })

  it.each([
    ['https://kp2mi-daftar.example', 'alamat-tiruan-resmi'],
    ['siskop2mi.go.id.verify-now.com', 'alamat-tiruan-resmi'],
    ['http://bp2mi.info/apply', 'alamat-tiruan-resmi'],
    ['kp2m1.com', 'alamat-tiruan-resmi'],
    ['https://pendaftarankemnaker.site', 'alamat-tiruan-resmi'],
    ['https://kemnakerr.com', 'alamat-tiruan-resmi'],
    ['www.rekrutmen-pertamina.com', 'alamat-tiruan-perusahaan'],
    ['https://karir-pln.info', 'alamat-tiruan-perusahaan'],
    ['hrd@pertamina-karir.com', 'alamat-tiruan-perusahaan'],
    ['https://kemlu.go.id@103.21.44.9/x', 'alamat-menyamar'],
    ['http://103.21.44.9/daftar', 'alamat-angka'],
    ['bit.ly/form-pendaftaran-jepang', 'tautan-pendek-formulir'],
    ['https://kemIu.xyz'.replace('I', 'І'), 'alamat-huruf-menyamar'],
  ])('%s: %s', (text, reason) => {
    const verdict = check(text)
    expect(verdict.reasons.map(({ signal }) => signal)).toContain(reason)
    expect(verdict).toMatchObject({ outcome: 'suspicious', about: 'other_scam' })
    for (const { source, evidence } of verdict.reasons) {
      expect(source).not.toBeNull()
      expect(text).toContain(evidence)
    }
    expect(card(text)).toContain('🟠')
  })

  it.each([
    'https://siskop2mi.bp2mi.go.id/lowongan/list',
    'https://rekrutmen.pln.co.id',
    'https://recruitment.pertamina.com',
    'https://pertamina.com',
    'https://www.kompas.id/artikel/123',
    'https://migrasi-sehat.org',
    'bp3mi-jatim.bp2mi.go.id',
    'https://forms.gle/AbCdEf123',
    'https://s.id/abc123',
    'https://karirku.example',
    '+855 12 345 678',
    '@kp2mi_official',
    'rek BCA 1234567890 a.n. Budi',
    'PT Maju Jaya resmi?',
  ])('%s has none', text => {
    expect(check(text)).toMatchObject({ outcome: 'not_an_offer', about: 'none', reasons: [], signals: [] })
    expect(card(text)).not.toMatch(/🟠|🔴/)
  })
})

describe('what is told', () => {
  it.each([
    ['cek +855 12 345 678', /nomor Kamboja[\s\S]*bukan negara penempatan resmi/],
    ['cek +855', /nomor Kamboja/],
    ['+49 1512 3456789', /nomor Jerman/],
    ['+1 202 555 0143', /disewa lewat internet/],
    ['081298765432', /nomor Indonesia[\s\S]*aduannomor\.id/],
    ['nomor 0800-1000 resmi?', /^ℹ️ Ini nomor resmi KP2MI[\s\S]*hubungi sendiri/],
    ['+62 811-8080-141', /^ℹ️ Ini nomor resmi KP2MI/],
    ['siskop2mi.bp2mi.go.id asli?', /^ℹ️ Ini situs resmi SISKOP2MI/],
    ['https://iasc.ojk.go.id', /tercatat sebagai situs/],
    ['https://jatim.go.id', /hanya untuk lembaga pemerintah/],
    ['https://s.id/abc123', /menyembunyikan alamat tujuannya/],
    ['https://forms.gle/AbCdEf123', /Formulir seperti ini/],
    [
      'rek BCA 1234567890 a.n. Budi Santoso',
      /Atas nama Budi Santoso, sepertinya perorangan[\s\S]*cekrekening\.id/,
    ],
    ['norek mandiri 1370012345678 an PT Maju Jaya', /Atas nama PT Maju Jaya\. Cocokkan/],
    ['cek rekening 1234567890', /Lihat nama pemiliknya/],
    ['@kbri_official', /memakai nama lembaga \(KBRI\)/],
    ['PT Maju Jaya resmi?', /belum punya daftar resmi[\s\S]*0800-1000/],
    ['LPK Sakura Indonesia resmi ga?', /hanya pemerintah/],
  ])('%s', (text, told) => expect(card(text)).toMatch(told))

  it('of an agency: what the list says, with the number beside it', () => {
    const finder = createFinder(
      listOf([agency({ name: 'PT MAJU JAYA', licence: '123/2023', phones: ['021-5550123'] })]),
    )
    const told = (text: string) => verdictCard(check(text), 'id', { ...rooms, agencies: () => finder })
    expect(told('PT Maju Jaya resmi?')).toContain('PT MAJU JAYA: ada di daftar P3MI')
    expect(told('PT Maju Jaya resmi?')).not.toContain('⚠️')
    expect(told('PT Maju Jaya SIP3MI 777/2022 asli ga?')).toContain('⚠️ Nomor izin')
    expect(told('PT Maju Jaya nomornya 081298765432, bener ga?')).toContain('⚠️ Nomor telepon')
    expect(told('PT Entah Siapa resmi?')).toContain('bukan bukti penipuan')
  })

  it('answers in the language of the few words there are', () => {
    const language = (text: string) => check(text).bare?.language
    expect(
      [
        'is 0800-1000 official?',
        'check +1 202 555 0143 please',
        'PT Maju Jaya legit?',
        'nomer iki penipu po ora? 081298765432',
        '081298765432',
      ].map(language),
    ).toEqual(['en', 'en', null, 'id', null])
  })

  it('names only contacts that there are', () => {
    for (const { id, channel } of Object.values(loadBareContent(CONTENT).contacts).flat()) {
      const contact = rooms.contacts.find(known => known.id === id)
      expect(contact, id).toBeDefined()
      if (channel) expect(contact?.channels.map(({ value }) => value)).toContain(channel)
    }
  })
})

describe('written apart from the rules', () => {
  it.each(readBare('checks'))('%s, %s: %s', (kind, said, text) =>
    expect(judgeBare(rooms.check, text)).toEqual({ kind, said }),
  )

  it('nothing honest is called suspicious, written after mending', () => {
    const honest = readBare('final').filter(([, said]) => said !== 'suspicious')
    const wrong = honest.filter(([, , text]) => judgeBare(rooms.check, text).said === 'suspicious')
    expect(wrong).toEqual([])
  })
})
