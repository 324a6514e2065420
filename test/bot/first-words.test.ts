import { describe, expect, it } from 'vitest'
import { lastSaid, openTalk } from './talk.ts'

const OUTSIDE = /di luar yang aku bisa|outside what I can do|tawaran yang mau diperiksa, atau pertanyaan/

describe('the first words of the young', () => {
  it.each([
    ['haloo', /Halo!/],
    ['haloooo min', /Halo!/],
    ['mlm kak', /Halo!/],
    ['woy', /Halo!/],
    ['lg apa', /Halo!/],
    ['hey whats up', /Hello!/],
    ['min mo nanya', /Boleh, tulis saja pertanyaanmu/],
    ['bosku, mauka tanya ji', /Boleh, tulis saja/],
    ['punten kang, abdi Ayu ti Bandung bade naros', /Boleh, tulis saja/],
    ['halo saya Rina dari Tegal mau tanya', /Boleh, tulis saja/],
    ['ini bot apaan sih', /Aku CekDulu/],
    ['bisa ngapain aja lu', /Aku CekDulu/],
    ['lu cewe apa cowo?', /Aku CekDulu/],
    ['side ne bot ape?', /Aku CekDulu/],
    ['ini iom ya?', /Aku CekDulu/],
    ['siapa yg bikin lu', /dijalankan oleh tim program/],
    ['who made u', /run by the CekDulu programme team/],
    ['chat gw dibaca org ga?', /komputer, bukan orang/],
    ['nomor wa kamu brp', /tidak punya nomor telepon/],
    ['gratis kan?', /Gratis\. Aku tidak pernah meminta uang/],
    ['can foreigners use this bot too? im half dutch', /Anybody may use this bot/],
    ['maap ya hehe', /Tidak apa-apa/],
    ['bercanda elah', /Tidak apa-apa/],
    ['doain ya bsk sidang', /Semoga lancar/],
    ['wkwkwkwkwk', /^Oke\./],
  ])('"%s"', async (text, said) => {
    const { person } = await openTalk()
    const heard = await lastSaid(person(801), text)
    expect(heard).toMatch(said)
    expect(heard).not.toMatch(OUTSIDE)
  })

  it.each([
    'boleh curhat ga',
    'mau curhat dong min',
    'aku mau cerita',
    'kak gw boleh cerita ga?',
    'bade carios kang',
  ])('"%s" is invited to tell', async text => {
    const { person } = await openTalk()
    expect(await lastSaid(person(802), text)).toMatch(/^Boleh\. Ceritakan di sini pelan-pelan/)
  })

  it('tells who writes English the same', async () => {
    const { person } = await openTalk()
    expect(await lastSaid(person(803), 'can i talk to you?')).toMatch(/^Of course\. Tell me here/)
  })

  it('is no small talk where more is told', async () => {
    const { person } = await openTalk()
    expect(await lastSaid(person(804), 'aku dipukul pacar, boleh curhat ga')).toContain('110')
    expect(await lastSaid(person(805), 'maaf aku mau mati')).toContain('Healing119')
    expect(await lastSaid(person(806), 'aku mau cerita soal calo yang nipu adek')).toContain('Silakan cerita')
    expect(await lastSaid(person(807), 'aku lagi ada masalah berat, mau curhat')).toContain('Healing119')
    expect(await lastSaid(person(808), 'apa itu opp', 'gratis kan?')).toContain('OPP')
  })

  it('love and laughter change no language', async () => {
    const { person } = await openTalk()
    const one = person(809)
    expect(await lastSaid(one, 'apa itu opp', 'i love u bot')).toContain('Makasih')
    expect(await lastSaid(one, 'wkwkwkwk')).toContain('Oke')
    expect(await lastSaid(one, '?')).toContain('tulis saja pertanyaanmu')
  })
})

describe('what the bot itself can do is asked for in many ways', () => {
  it.each([
    ['ada kuis ga', /Penipuan atau asli/],
    ['mau quiz dong', /Penipuan atau asli/],
    ["let's play a quiz", /Penipuan atau asli|Scam or real/],
    ['kasih tips dong', /💡/],
    ['ada tips ga min', /💡/],
    ['laporan ku gimana', /belum punya laporan/],
    ['kembali', /Pilih topik/],
  ])('"%s"', async (text, said) => {
    const { person } = await openTalk()
    expect(await lastSaid(person(811), text)).toMatch(said)
  })
})
