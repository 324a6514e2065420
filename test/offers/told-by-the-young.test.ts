import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createOfferChecker } from '../../src/offers/check.ts'
import { arePicturesHeld } from '../../src/offers/danger/held-pictures.ts'
import { tellsOfLeaving } from '../../src/offers/danger/leaving.ts'
import { whoseDanger } from '../../src/offers/danger/whose-danger.ts'
import { groomingIn } from '../../src/offers/told/child-groomed.ts'

const check = createOfferChecker(resolve(import.meta.dirname, '../../content'))
const danger = (text: string) => check({ parts: [{ kind: 'text', text }] }).danger
const leaves = (text: string) => tellsOfLeaving(text, { situations: [] })

describe('a picture that is to be sent', () => {
  it.each([
    'fotoku mau dikirim ke ayah sama mantan',
    'pap ku mau dikirim ke ortu',
    'video kita besok mau dikirim ke grup kelas',
    'dia blg klo ga balikan mau dikirim ke ayah',
    'chat aku nanti dikirim ke semua temenku',
  ])('"%s" is no journey', text => expect(leaves(text)).toBe(false))

  it.each([
    'besok aku mau dikirim ke malaysia',
    'minggu depan mau dibawa ke sabah',
    'adikku mau dikirim ke paman di johor besok',
    'besok mau dikirim ke bos di kamboja',
  ])('"%s" is one', text => expect(leaves(text)).toBe(true))

  it.each([
    'fotoku mau dikirim ke ayah sama mantan',
    'pap ku mau dikirim ke ortu',
    'mantan mau kirim fotoku ke grup',
    'pacarku ngancam nyebar fotoku ke mama',
    'vcs ku mau disebar',
    'kak, mantan aku punya foto aku',
  ])('"%s" is heard at once', text => expect(danger(text)?.kind).toBe('sexual_violence'))

  it.each([
    'fotoku mau dikirim ke ayah sama mantan',
    'mantan aku punya foto aku',
    'ada yg edit muka aku ke foto telanjang pake ai',
    'fotoku disebar, nanti ayah tau',
  ])('"%s" is of pictures, and nobody near', text => expect(arePicturesHeld(text)).toBe(true))

  it.each(['ayah tiri minta foto aku telanjang', 'om raba aku terus difoto'])('"%s" is near', text =>
    expect(arePicturesHeld(text)).toBe(false),
  )

  it.each([
    'foto ktp mau dikirim ke admin',
    'foto wisuda mau dikirim ke ayah',
    'mantan ngirim undangan',
    'pap dulu dong sebelum tidur',
  ])('"%s" is none', text => expect(danger(text)?.kind).not.toBe('sexual_violence'))
})

describe('a raid', () => {
  it.each([
    'ayah kerja sawit di malaysia ketangkap razia',
    'ketangkap razia imigrasi',
    'ayah di malaysia kerja sawit ga ada permit, ketangkap razia tadi pagi',
    'suamiku kena razia imigresen di sabah',
    'my dad got caught in an immigration raid in penang',
  ])('"%s" is an arrest', text => expect(danger(text)?.circumstances).toContain('arrested'))

  it.each([
    'kalo ketangkap razia imigrasi malaysia gimana',
    'motor ketangkap razia polisi di jalan',
    'rambut gondrong kena razia guru',
    'banyak tki ketangkap razia di malaysia katanya',
  ])('"%s" is none', text => expect(danger(text)).toBeNull())
})

describe('where nobody may touch', () => {
  it.each([
    'guru les aku suka pegang paha aku',
    'atasan di tempat magang suka nyolek2 pinggang',
    'pahaku dipegang2 sama om',
    'senior sering colek pantatku',
    'kakak kelas tadi megang dada aku',
    'my tutor keeps touching my thigh',
    'aku 15 tahun, om ku raba2 aku',
    'kakak tiri suka grepe aku',
  ])('"%s"', text => expect(danger(text)?.kind).toBe('sexual_violence'))

  it.each([
    'aku suka pegang paha ayam kalo makan',
    'dada ayam lebih enak drpd paha ayam',
    'dokter tadi pegang pinggang saya, katanya encok',
    'sering pegang pinggang karena pegal',
    'suka megang hp terus',
    'tadi cium tangan guru',
  ])('"%s" is none', text => expect(danger(text)).toBeNull())
})

describe('pictures wanted of a body, or passed around', () => {
  it.each([
    'temenku dimintain foto gitu sama cowo kenalan di roblox',
    'td di grup kelas ada video temenku yg gituan',
  ])('"%s"', text => expect(danger(text)?.kind).toBe('sexual_violence'))

  it.each([
    'disuruh kirim foto full body buat casting',
    'ada video temenku nari di grup kelas',
    'disuruh foto gitu doang buat lamaran',
  ])('"%s" is none', text => expect(danger(text)?.kind).not.toBe('sexual_violence'))
})

describe('who comes too near to a child', () => {
  it.each([
    ['om aku suka minta dipijitin, aku risih', 'near'],
    ['pelatih silat aku minta aku nginep di rumahnya terus, aku 14 th', 'child-near'],
    ['my coach asked me to sleep over at his place, i am 14', 'child-near'],
    ['guru ngajak aku ke kamarnya, aku msh smp', 'child-near'],
    ['ada kakak2 di discord sering ngasih nitro, dia ngajak ketemuan di mall', 'child-met'],
    ['kenal di roblox, katanya jangan bilang mama, dia ngasih robux', 'child-met'],
  ])('"%s" is %s', (text, kind) => expect(groomingIn(text)).toBe(kind))

  it.each([
    'pelatih minta kami nginep di asrama buat lomba, aku 14 th',
    'om ku nginep di rumah, aku masih smp',
    'temen discord ngajak main bareng',
    'guru minta tugas difoto, aku masih smp',
    'ibu minta dipijitin',
    'agen bilang jangan bilang ortu dulu',
    'aku 15 th mau tanya soal gcm',
  ])('"%s" is none', text => expect(groomingIn(text)).toBeNull())
})

describe('of whom it is', () => {
  it.each([
    'bibi pernah bilang pengen mati aja',
    "my friend says she's 'stuck' in poipet",
    'tadi aku liat tangannya banyak goresan',
    'temenku dimintain foto gitu sama cowo',
    'ada video temenku yg gituan',
  ])('"%s": of another', text => expect(whoseDanger(text)).toBe('others'))

  it.each(['tanganku banyak goresan', 'aku dipukul, tanganku luka'])('"%s": not of another', text =>
    expect(whoseDanger(text)).not.toBe('others'),
  )
})

it('whom a husband locks in is hurt at home, and held in no camp', () => {
  const found = danger('kakak perempuanku sering dibentak suaminya dan dikunci di rumah')
  expect(found?.kind).toBe('violence')
  expect(found?.whose).toBe('others')
  expect(danger('kakakku dikunci majikannya di malaysia')?.kind).toBe('trapped')
})
