import { describe, expect, it } from 'vitest'
import { openTalk, textOf } from './talk.ts'

const TOURIST =
  'lowongan kerja di malaysia gaji 20 juta tanpa paspor, visa turis dulu, berangkat cepat, wa 0812-0000-4321'
const TRANSLATOR = 'saya dapat tawaran kerja di Myanmar jadi translator'
const DESPAIR = /Jauhkan dulu obat|out of reach|Healing119/

/** The last answer to each talk, each by a person of their own. */
async function answersTo(talks: readonly (readonly string[])[]): Promise<readonly [string, string][]> {
  const { person } = await openTalk()
  const heard: [string, string][] = []
  for (const [i, talk] of talks.entries()) {
    const one = person(8600 + i)
    let said = ''
    for (const text of talk) said = textOf(await one.says(text))
    heard.push([talk.at(-1) ?? '', said])
  }
  return heard
}

describe('who has arrived', () => {
  it('is asked where they are and how they are kept, and is not taken for somebody in despair or captivity', async () => {
    const said = [
      'aku sudah di sini',
      'saya sudah di sini',
      'aku udah disini',
      'i am already here',
      'kami sudah di sini',
      'aku wis tekan kene',
      'abdi tos dugi ka dieu',
    ]
    for (const [text, answer] of await answersTo(said.map(text => [text]))) {
      expect(answer, text).toMatch(/negara dan kota mana\?|which country and town/)
      expect(answer, text).toMatch(/\+62 812-9007-0027/)
      expect(answer, text).not.toMatch(DESPAIR)
    }
  })

  it('is not asked for the country that they named, but told whom to reach there', async () => {
    const [[, answer] = ['', '']] = await answersTo([['saya udah sampai di Malaysia']])
    expect(answer).toContain('KBRI Kuala Lumpur')
    expect(answer).toContain('memegang paspor dan HP-mu')
    expect(answer).not.toContain('negara dan kota mana')
  })

  it('but who says in the same breath what is done to them is in danger at once', async () => {
    const talks = [
      ['aku sudah di sini, paspor disita dan ga boleh keluar'],
      ['aku udah disini, pengen mati aja'],
    ]
    for (const [text, answer] of await answersTo(talks))
      expect(answer, text).toContain('Ini info yang kamu minta')
  })

  it('after a warned offer gets the steps for who is there, in Javanese and Sundanese too', async () => {
    const said = [
      'aku sudah di sini',
      'saya sudah di sana sekarang',
      'saya sudah di sana 2 minggu',
      'saya sudah kerja di sana 2 bulan',
      'abdi tos di ditu',
      'abdi tos dugi ka ditu',
      'aku wis tekan kono',
      'aku wis tekan kene',
      'i am already here',
    ]
    for (const [text, answer] of await answersTo(said.map(text => [TOURIST, text]))) {
      expect(answer, text).toMatch(/KBRI Kuala Lumpur|Embassy, Kuala Lumpur/)
      expect(answer, text).toMatch(/dilarang keluar\? Tulis di sini|not allowed out\? Write it here/)
      expect(answer, text).not.toMatch(/ganti PIN|change your PIN/)
      expect(answer, text).not.toMatch(DESPAIR)
    }
  })

  it('who is guarded by armed men is in danger there, whatever was said of the offer', async () => {
    const talks = [
      [TRANSLATOR, 'saya sudah di sana sekarang', 'di Myawaddy, dijaga orang bersenjata'],
      [TRANSLATOR, 'abdi tos di ditu', 'dijaga tentara'],
      ['di Myawaddy, dijaga orang bersenjata'],
    ]
    for (const [text, answer] of await answersTo(talks)) {
      expect(answer, text).toContain('Ini info yang kamu minta')
      expect(answer, text).toContain('KBRI Yangon')
    }
    const others = [
      ['loker satpam bersenjata di Jakarta gaji 5 juta'],
      [TRANSLATOR, 'katanya dijaga tentara'],
    ]
    for (const [text, answer] of await answersTo(others))
      expect(answer, text).not.toContain('Ini info yang kamu minta')
  })
})

describe('who is on the way', () => {
  it('by bus, boat or at the port, after a warned offer: they can still turn back, and to whom to go', async () => {
    const said = [
      'saya di pelabuhan nunukan sekarang',
      'aku di travel menuju jakarta',
      'aku lagi di bus ke pontianak',
      'kapalnya berangkat sejam lagi',
      'aku numpak bis menyang Surabaya',
      'I am on the bus to the port',
      "I'm at the airport now, flight in 2 hours",
    ]
    for (const [text, answer] of await answersTo(said.map(text => [TOURIST, text]))) {
      expect(answer, text).toMatch(/masih bisa batal|can still back out/)
      expect(answer, text).toMatch(/petugas|officer|immigration/)
      expect(answer, text).toMatch(/keluarga|family/)
    }
  })
})
