import { describe, expect, it } from 'vitest'
import { noHarmIn } from '../../src/offers/told/no-harm.ts'
import { lastSaid, openTalk } from './talk.ts'

describe('what only sounds like harm is told of no danger', () => {
  it.each([
    ['mama nyita hp ku seminggu, ga boleh keluar rumah sampe ujian selesai, bete', 'grounded'],
    ['malu banget hp disita ortu', 'grounded'],
    ['hp gw disita guru gara2 main game pas kelas', 'grounded'],
    ['my mom took my phone, so annoying', 'grounded'],
    ['bikin cerpen ttg TKW yg disiksa majikan, ada ide judul?', 'story'],
    ['lagi nulis novel tentang cewek yang dijual ke arab', 'story'],
    ['tugas kuliah: dampak TKW yang disiksa di arab', 'story'],
    ['i am writing a short story about a maid who is beaten', 'story'],
    ['aku dipaksa nikah sama oppa korea di mimpi semalem', 'fun'],
    ['semalem mimpi dikejar zombie terus ditembak', 'fun'],
    [
      'kmrn diajak temen ke rumah hantu, gw dikunci di dalem kamar jenazah sampe nangis anjir seru bgt',
      'fun',
    ],
    ['pacarku ninggalin aku ke jepang, sakit bgt rasanya ditusuk dr belakang', 'heart'],
    ['diputusin pacar rasanya kayak ditampar', 'heart'],
    ['kucingku ilang dari kemaren, tolong', 'pet'],
    ['my cat is missing since yesterday', 'pet'],
  ])('"%s"', (text, of) => {
    expect(noHarmIn(text)).toBe(of)
  })

  it.each([
    'mama sama baba sita hp saya, ga boleh keluar rumah',
    'ortuku nyita hp ku, aku mau dinikahin besok',
    'bapakku ngurung aku di kamar, hp disita ortu',
    'hp mau dirampas, simpan nomor ibuku',
    'hp ku disita majikan, ga boleh keluar rumah',
    'aku sering mimpi buruk diperkosa majikan',
    'cerita temen gw disiksa majikan di arab, tolong',
    'aku disekap majikan, tugasku scam tiap hari',
    'suamiku nusuk aku dari belakang, darah banyak',
    'aku ditusuk dari belakang sama pacarku',
    'kucingku sama adikku hilang dari kemarin',
    'aku nulis cerpen terakhir, habis ini bunuh diri',
    'bikin cerpen, aku dipukul terus sama suamiku',
    'yg ga closing disetrum kak. semalem giliranku. jari2ku masih mati rasa',
    'mending mati rasa, aku dipukul terus sama majikan',
  ])('"%s" may be meant', text => {
    expect(noHarmIn(text)).toBeNull()
  })
})

describe('the young are sent to no police for it', () => {
  it.each([
    ['mama nyita hp ku seminggu, ga boleh keluar rumah sampe ujian selesai, bete', /Ikut sedih dengarnya/],
    ['bikin cerpen ttg TKW yg disiksa majikan, ada ide judul?', /kamu tulis sendiri/],
    ['aku dipaksa nikah sama oppa korea di mimpi semalem', /makasih sudah cerita/],
    ['pacarku ninggalin aku ke jepang, sakit bgt rasanya ditusuk dr belakang', /Ada apa\?/],
    ['sampe kapan gw jomblo, mending mati rasa', /Ada apa\?/],
    ['kucingku ilang dari kemaren, tolong', /Ikut sedih dengarnya/],
    ['can i bring my son to the airport when i leave for japan', /bringing your family/],
    ['boleh bawa anak ga ke jepang', /membawa keluarga/],
  ])('"%s"', async (text, said) => {
    const { person } = await openTalk()
    const heard = await lastSaid(person(821), text)
    expect(heard).toMatch(said)
    expect(heard).not.toContain('Polisi 110')
  })

  it('who only showed themselves on camera is asked what came of it', async () => {
    const { person } = await openTalk()
    const boy = person(822)
    expect(await lastSaid(boy, 'kan aku kenalan sama cewe di ig trs vcs')).toMatch(
      /bukan salahmu.*jangan bayar/s,
    )
    expect(await lastSaid(boy, 'dia ngancem mau sebar ke keluarga')).toContain('110')
    const girl = person(823)
    expect(await lastSaid(girl, 'aku vcs sama cowo dari tinder, dia ngancem sebar video')).toMatch(
      /^Ini info/,
    )
  })

  it('fleeing to other work, asked calmly, is a question', async () => {
    const { person } = await openTalk()
    const one = person(824)
    expect(await lastSaid(one, 'gaji di malaysia brp', 'kalo kabur ke kerja lain boleh?')).toContain(
      'kabur dari majikan',
    )
    expect(await lastSaid(person(825), 'kalo kabur dari majikan boleh? aku dipukul terus')).toMatch(
      /^Ini info/,
    )
  })

  it.each(['nanya doang sih buat tugas', 'tugas ppkn wkwk', 'ini buat tugas kok', 'buat lomba mading'])(
    '"%s" lets go of a danger that was none',
    async text => {
      const { person } = await openTalk()
      const one = person(826)
      await one.says('kalo dipukul suami tp ga sampe berdarah itu termasuk kdrt gak')
      expect(await lastSaid(one, text)).toContain('Syukurlah')
      expect(await lastSaid(one, 'kgm itu apa')).toContain('kesepakatan antarpemerintah')
    },
  )
})

describe('calm things beside', () => {
  it.each([
    ['pinjol ngancem sebar data kontak gw', /pinjol ilegal yang meneror/],
    ['bang klo data kontak gw disedot pinjol trus diancem disebar gmn', /pinjol ilegal yang meneror/],
    ['motor gw dicuri', /kantor polisi terdekat/],
    ['hp gw dicuri di bus', /operator memblokir/],
    ['dompet ketinggalan di grab isinya ktp sama atm', /bank memblokir/],
    ['selandia baru panen kiwi?', /Selandia Baru belum ada/],
    ['kerja panen kiwi di selandia baru bisa ga', /Selandia Baru belum ada/],
    ['temenku kemarin bilang mau nyusul ke myanmar, kerja admin', /jangan menghakimi/],
    ['temen gw bilang pengen nyusul ke laos, kerja cs', /jangan menghakimi/],
    ['di rumah sakit jaga nenek, boring, kasih kuis dong', /Penipuan atau asli/],
    ['aku dipukul suami, kasih kuis dong', /^Ini info/],
    ['aku udah mati rasa, pengen mati aja', /Healing119/],
    ['hp gw dicuri majikan, ga boleh keluar', /^Ini info/],
  ])('"%s"', async (text, said) => {
    const { person } = await openTalk()
    expect(await lastSaid(person(851), text)).toMatch(said)
  })

  it('who asked of reporting and fears revenge is told who protects', async () => {
    const { person } = await openTalk()
    const one = person(852)
    expect(await lastSaid(one, 'kalo mau lapor calo lapor kemana', 'takut dibalas dendam')).toContain('LPSK')
    expect(await lastSaid(person(853), 'dia mau bunuh aku, takut dibalas dendam')).toMatch(/^Ini info/)
  })
})
