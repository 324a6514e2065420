import { expect, test } from 'vitest'
import { lastSaidTo } from './talk.ts'

test.each([
  ['gaji di korea berapa', 'eh maksudku taiwan bukan korea', 'NT$'],
  ['what is the minimum wage in Korea?', 'sorry, I meant Taiwan, not Korea', 'NT$'],
])('after %j, %j asks the same of the other country', async (asked, corrected, answer) => {
  expect(await lastSaidTo(1, asked, corrected)).toContain(answer)
})

test('what is surely answered by itself goes on from nothing', async () => {
  const said = await lastSaidTo(2, 'syarat bikin paspor apa', 'siapa yang bayar biaya penempatan')
  expect(said).toContain('tidak dapat dibebani biaya penempatan')
  expect(await lastSaidTo(3, 'syarat bikin paspor apa', 'biayanya berapa')).toContain('paspor')
})

test('"that is wrong, it should be 21" after an answer is heard', async () => {
  const said = await lastSaidTo(4, 'umur minimal kerja ke luar negeri berapa', 'salah itu, harusnya 21 tahun')
  expect(said).toContain('aku memang bisa salah')
})

test.each([
  ['kok ngoten', 'Semua tanda yang kami temukan'],
  ['lha terus piye', 'Lakukan ini sekarang'],
])('after a verdict %j is understood', async (asked, answer) => {
  const offer = 'wonten tawaran nang malaysia bayar 7 yuta paspor pelancong, bener opo apus-apus'
  expect(await lastSaidTo(5, offer, asked)).toContain(answer)
})

test('an offer told in Javanese with money first is judged', async () => {
  const offer = 'kulo angsal tawaran kerjo teng arab, bayar 3 yuto riyin, niki leres nopo mboten'
  expect(await lastSaidTo(6, offer)).toMatch(/Mencurigakan[\s\S]*3 yuto/)
})
