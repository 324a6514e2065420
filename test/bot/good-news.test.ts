import { describe, expect, it, test } from 'vitest'
import { openTalk, textOf } from './talk.ts'

async function answerTo(text: string): Promise<string> {
  const { person } = await openTalk()
  return textOf(await person(8300).says(text))
}

describe('plain chat is answered kindly, in a line, with what can be asked', () => {
  it.each([
    ['gajiku baru cair', /^Selamat ya, ikut senang/],
    ['utangku di pinjol udah lunas yeay', /^Selamat ya, ikut senang/],
    ['my loan is finally paid off', /^Congratulations/],
    ['anakku lahir kemarin', /^Selamat ya/],
    ['aku diterima kerja di singapura!', /^Selamat ya! [\s\S]*kontrak/],
    ['i got the job in taiwan!', /^Congratulations! [\s\S]*contract/],
    ['besok terbang ke jepang deg degan', /^Semoga lancar[\s\S]*Bantuan/],
    ['enak banget nasi padang siang ini', /^Hehe/],
    ['hujan terus dari pagi', /^Hehe/],
    ['lagi hujan di surabaya', /^Hehe/],
    ['aku lagi di taiwan, dingin banget', /^Hehe/],
    ['visa aku udah keluar yeay', /^Semoga lancar[\s\S]*Bantuan/],
    ['besok mau interview, deg degan', /^Semoga lancar[\s\S]*uang/],
    ['adikku keterima kuliah di jerman', /^Selamat ya, ikut/],
    ['kontrakku diperpanjang, seneng banget', /^Selamat ya, ikut/],
    ['timnas menang 2-0 tadi malam', /^Hehe/],
    ['alhamdulillah aku baru pulang dari taiwan, majikanku baik banget', /^Selamat ya, ikut/],
    ['i just came home from Hong Kong, my boss was very kind', /^Congratulations/],
  ])('%s', async (text, said) => expect(await answerTo(text)).toMatch(said))
})

it('an employer who was kind, and has died, is neither good news nor one who harmed', async () => {
  const said = await answerTo(
    'alhamdulillah aku baru pulang dari Hong Kong, 6 tahun kerja, majikanku baik banget, sekarang beliau sudah almarhum',
  )
  expect(said).not.toMatch(/^Selamat|menyakiti/)
  expect(await answerTo('majikanku baik banget tapi suka bentak aku')).not.toMatch(/^Selamat/)
})

describe('what may be trouble or an offer is never chat', () => {
  it.each([
    'aku diterima kerja di kamboja!',
    'besok berangkat ke kamboja deg degan',
    'aku diterima kerja di singapura tapi disuruh bayar 5 juta',
    'selamat anda diterima kerja di taiwan',
    'majikan ga kasih makan lapar',
    'gajiku belum cair',
    'baru pulang dari taiwan, majikanku baik banget tapi gajiku ditahan',
    'alhamdulillah udah pulang, majikanku ga baik',
    'majikanku baik kata agen, alhamdulillah minggu depan berangkat',
    'kakak yg baca ini kakak siapapun. botolnya udah kosong. ngantuk',
    'bilangnya liburan. titik. jgn nambah2in cerita',
    'dingin banget di penampungan, paspor dipegang',
    'visa turis udah keluar yeay',
    'lagi makan di bandara, mau dijemput agen',
    'hujan terus, majikan nyuruh tidur di luar',
    'alhamdulillah lolos interview, hubungi wa 0812-0000-4321',
  ])('%s', async text => {
    expect(await answerTo(text)).not.toMatch(/^(?:Selamat ya|Semoga lancar|Hehe|Congratulations)/)
  })
})

describe('who asked as an LGBT person', () => {
  it('and is afraid to be found out gets kind words and one to talk to, no emergency; threats are danger still', async () => {
    const { person } = await openTalk()
    const one = person(8790)
    await one.says('aku gay, bisa kerja di malaysia ga')
    const said = textOf(await one.says('aku takut ketauan'))
    expect(said).toMatch(/^Wajar kalau kamu takut[\s\S]*☎ Healing119/)
    const other = person(8791)
    await other.says('is it ok to be gay in malaysia')
    expect(textOf(await other.says("i'm afraid they will find out"))).toMatch(/^It is natural/)
    expect(textOf(await other.says('aku takut ketauan, bos ngancem mau bunuh aku'))).toMatch(
      /Kontak|contacts/i,
    )
  })

  it('alone on a holiday, far from home, is comforted', async () => {
    const { person } = await openTalk()
    expect(textOf(await person(8792).says('kangen rumah bgt, lebaran sendirian'))).toContain(
      'Merasa sendirian itu berat',
    )
  })
})

test.each([
  'makasih ya kak udah dengerin aku',
  'tks min sangat membantu',
  'iye terima kasih',
  'thanks for listening to me',
])('%j is thanks, after a verdict too', async thanks => {
  const siti = (await openTalk()).person(61)
  expect(textOf(await siti.says(thanks))).toMatch(/^(?:Sama-sama|You are welcome)/)
  await siti.says(
    'LOWONGAN ADMIN KAMBOJA gaji 15 juta, tanpa pengalaman, pakai visa turis. WA +855 12 345 678',
  )
  expect(textOf(await siti.says(thanks))).toMatch(/^(?:Sama-sama|You are welcome)/)
})

test('who thanks and does not go is praised for it, and read no law on cancelling', async () => {
  const siti = (await openTalk()).person(62)
  const said = textOf(await siti.says('Terima kasih ya min, saya jadi ga jadi berangkat'))
  expect(said).toContain('keputusan yang hati-hati')
  const held = textOf(await siti.says('makasih, saya ga jadi berangkat tapi agen minta denda 20 juta'))
  expect(held).not.toContain('keputusan yang hati-hati')
})
