import { expect, it } from 'vitest'
import { openTalk, textOf } from './talk.ts'

const CAMP = 'butuh admin di Kamboja, gaji 15 juta, tiket ditanggung, wa 0812-0000-4321'

async function after(before: readonly string[], said: readonly string[]): Promise<[string, string][]> {
  const { person } = await openTalk()
  const heard: [string, string][] = []
  for (const [i, text] of said.entries()) {
    const one = person(7900 + i)
    for (const earlier of before) await one.says(earlier)
    heard.push([text, textOf(await one.says(text))])
  }
  return heard
}

const WHAT_NOW = [
  'kalo gitu gmn dong',
  'jd aku hrs ngapain',
  'jadi kesimpulannya gmn',
  'lha terus aku kudu piye',
  'trus jd aku hrs ngapain',
]

it('what to do now is told again, however it is asked, and after a question beside it too', async () => {
  for (const [asked, said] of await after([CAMP], WHAT_NOW))
    expect(said, asked).toMatch(/^🔴[\s\S]*Lakukan ini sekarang/)
  for (const [asked, said] of await after([CAMP, 'apa itu p3mi'], WHAT_NOW))
    expect(said, asked).toMatch(/^Soal tawaran tadi[\s\S]*Lakukan ini sekarang/)
})

it('what is not understood is said in the shortest words', async () => {
  const asked = ['maksudnya apa', 'ga paham', 'jelasin pelan2', 'bahasanya ketinggian, ga ngerti']
  for (const [text, said] of await after([CAMP], asked)) {
    expect(said, text).toContain('1. Jangan kirim uang, KTP, atau paspor.')
    expect(said, text).toContain('0800-1000')
  }
})

it('a reason or step that is asked about by its number is told with its why and source', async () => {
  const [any, reason, step] = await after(
    [CAMP],
    ['yang nomer 2 maksudnya apa', 'bisa jelasin alasan nomor 1', 'langkah ke 2 maksudnya gimana'],
  )
  expect(any?.[1]).toMatch(/Alasan nomor 2:\n“Kamboja”[\s\S]*Sumber:[\s\S]*Langkah nomor 2/)
  expect(reason?.[1]).toContain('Alasan nomor 1')
  expect(reason?.[1]).not.toContain('Langkah nomor')
  expect(step?.[1]).toMatch(/^Langkah nomor 2/)
})

it('a word is asked for in Javanese as well, and what tells something is no such question', async () => {
  const [[, said] = ['', '']] = await after([CAMP], ['p3mi ki opo'])
  expect(said).toContain('P3MI (Perusahaan')
  for (const [text, other] of await after([CAMP], ['maksudnya visa turis apa', 'aku dapat nomor 2 di tes']))
    expect(other, text).not.toMatch(/Singkatnya|nomor 2:/)
})
