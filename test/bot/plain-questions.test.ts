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

it('whether to go is answered with the verdict, and not with contacts alone', async () => {
  const asked = [
    'so should i go or not',
    'should I take it?',
    'jadi berangkat ga ya',
    'mending diambil apa jangan',
  ]
  for (const [text, said] of await after([CAMP], asked)) expect(said, text).toMatch(/^🔴/)
  for (const [text, said] of await after([CAMP], ['aku mau berangkat besok']))
    expect(said, text).not.toMatch(/^🔴/)
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

it('a plea to check is no plea for help in danger: the offer is asked for', async () => {
  const pleas = [
    'tolong cek',
    'tolong cek lowongan ini dong kak',
    'minta tolong cek loker',
    'tolong bantu cek',
    'tolong dicek',
    'Hi can you check this offer for me?',
    'kak bisa tolong cekin tawaran ini ga?',
    'can you check if this is legit',
  ]
  for (const [plea, said] of await after([], pleas))
    expect(said, plea).toMatch(/^Kirim tawarannya|^Send the offer/)
  for (const [plea, said] of await after([], ['tolong', 'tolong cek saya dikurung']))
    expect(said, plea).toContain('110')
})

it('what is left of a forward or a picture without its words asks for the offer', async () => {
  for (const [text, said] of await after([], ['foto', '[Diteruskan]', '[Forwarded]']))
    expect(said, text).toMatch(/^Kirim tawarannya|^Send the offer/)
})

it('thanks right after a verdict are thanks, unless something else is told beside them', async () => {
  const thanks = [
    'ya sudah terima kasih banyak',
    'makasih mas udah dikasih tau',
    'ya sudah makasih',
    'oh gitu, suwun',
    'nuhun kang',
    'matur nuwun sanget',
  ]
  for (const [text, said] of await after([CAMP], thanks)) expect(said, text).toMatch(/^Sama-sama/)
  for (const [text, said] of await after([CAMP], ['terima kasih, tapi aku sudah transfer']))
    expect(said, text).toContain('Uang sudah dikirim?')
})

it('anger at the bot is answered with an apology, not with comfort', async () => {
  for (const [text, said] of await after([CAMP], ['goblok bot ga jelas', 'bot tolol ga guna']))
    expect(said, text).toMatch(/^Maaf kalau jawabanku/)
  for (const [text, said] of await after([CAMP], ['aku goblok banget']))
    expect(said, text).not.toMatch(/^Maaf/)
})

it('not to understand is said in Javanese, Sundanese and longer words too', async () => {
  const asked = [
    'naon hartosna?',
    'opo artine iki?',
    'teu ngartos abdi',
    'jelaskan pelan pelan saya lulusan SD',
  ]
  for (const [text, said] of await after([CAMP], asked))
    expect(said, text).toContain('1. Jangan kirim uang, KTP, atau paspor.')
})

it('a country alone is answered with its card, right after a verdict on another too', async () => {
  for (const before of [[], [CAMP]])
    for (const [text, said] of await after(before, ['taiwan', 'hongkong kak']))
      expect(said, text).toMatch(/^🇹🇼 Taiwan|^🇭🇰 Hong Kong/)
})

it('another country with a sum to pay, right after an offer, is judged as one', async () => {
  const told = ['ka Jepang bayar 40 juta', 'nek menyang Korea mbayar 60 juta']
  for (const [text, said] of await after([CAMP], told)) expect(said, text).toMatch(/^🟠[\s\S]*“/)
  for (const [text, said] of await after([], told)) expect(said, text).not.toMatch(/^🟠/)
})

it('boys and men are told that it is meant for them too, and are in no danger for asking', async () => {
  for (const before of ['pacar online minta foto', 'pinjol ilegal neror keluarga'])
    for (const [text, said] of await after([before], ['kalo aku cowok']))
      expect(said, text).toContain('Laki-laki juga bisa')
  const [[, said] = ['', '']] = await after(['my online boyfriend asks for nude pics'], ['what if im a boy'])
  expect(said).toContain('Boys and men can be')
  const [[, pressed] = ['', '']] = await after(['pacar online ngancem sebar foto bugil'], ['kalo aku cowok'])
  expect(pressed).toMatch(/Laki-laki juga bisa[\s\S]*☎/)
})

it.each([
  'pinjol 1jt jadi 4jt, dc ngancem sebar data',
  'utang pinjol 1 juta jadi 4 juta, debt collector ancam sebar data',
])('who is harassed for a loan is told who sees to lenders: "%s"', async text => {
  const [[, said] = ['', '']] = await after([], [text])
  expect(said).toMatch(/OJK 157[\s\S]*Polisi 110/)
  expect(said).not.toMatch(/penipuan|Mencurigakan|Utang yang dibuat perekrut/)
})
