import { expect, test } from 'vitest'
import { isSlogan, type Traded, tellsOfTraffic } from '../../src/offers/danger/tells-of-traffic.ts'

test.each<[string, Traded]>([
  ['aku mau melaporkan tetangga yg jual anaknya ke luar negeri', 'child'],
  ['tetangga saya menjual bayinya', 'child'],
  ['di kampungku ada yang jual anak ke orang malaysia', 'child'],
  ['ada yg nawarin anak umur 15 tahun jadi LC di malaysia, nomornya 081299998888', 'child'],
  ['temen kakak ngajak murid smp 14 tahun kerja karaoke', 'child'],
  ['ada calo yang jual cewek ke singapura', 'grown'],
  ['mau lapor kasus perdagangan orang di desa saya, ada 3 cewek dibawa ke Batam', 'grown'],
  ['mau lapor, 5 perempuan dikirim ke malaysia sama pak lurah', 'grown'],
  ['lapor tppo', 'grown'],
  ['i want to report my neighbour who sells girls to malaysia', 'grown'],
  ['someone in my village is selling children', 'child'],
  ['I want to report human trafficking', 'grown'],
])('%j tells of persons who are sold', (text, traded) => {
  expect(tellsOfTraffic(text)).toBe(traded)
})

test.each([
  'STOP TPPO! Lapor 110',
  'Stop perdagangan orang! Laporkan ke 129',
  'laporkan TPPO ke 110 ya warga',
  'Kampanye HMI Bone: STOP TPPO! Jangan mau jadi admin judi online di Kamboja, gaji 15 juta itu bohong. Lapor 110',
  'ayo laporkan TPPO ke polisi',
  'Lawan perdagangan manusia, berani lapor!',
  'Say no to human trafficking! Report to 110',
])('%j is called out to everybody', text => {
  expect(tellsOfTraffic(text)).toBeNull()
  expect(isSlogan(text)).toBe(true)
})

test.each([
  'stop tppo di desa saya, mau lapor',
  'tolong hentikan perdagangan orang di kampungku, saya mau lapor',
  'mau laporkan TPPO ke 110 ya pak, tetangga saya korbannya',
])('%j is of a case all the same', text => {
  expect(tellsOfTraffic(text)).toBe('grown')
  expect(isSlogan(text)).toBe(false)
})

test.each([
  'apa itu perdagangan orang',
  'hukuman jual orang berapa tahun',
  'tetangga saya jual anak ayam',
  'mau lapor kalau ada perdagangan orang ke mana?',
  'tetangga jual baju anak',
  'ada yang jual baju wanita di desaku',
  'mau lapor orang yang jual tiket palsu',
  'mau lapor, uang saya dibawa kabur agen ke jakarta',
  'tugas sekolah: contoh kasus jual anak di desa saya',
  'ada yg nawarin adek kerja di karaoke',
  'what is human trafficking, I need it for an essay to report',
])('%j tells of nobody who is sold', text => {
  expect(tellsOfTraffic(text)).toBeNull()
})

test('hostile text takes no time', () => {
  const start = performance.now()
  tellsOfTraffic(`lapor tetangga jual ${'ada yang orang '.repeat(19)}`)
  tellsOfTraffic('anak jual '.repeat(5000))
  expect(performance.now() - start).toBeLessThan(20)
})
