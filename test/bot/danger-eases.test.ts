import { describe, expect, it } from 'vitest'
import { easesDanger } from '../../src/bot/features/after-danger/danger-eases.ts'
import { tellsTheyAreWell } from '../../src/bot/features/after-danger/they-are-well.ts'
import { isHomeAgain } from '../../src/offers/danger/came-home.ts'
import { speaksForChild } from '../../src/offers/danger/speaks-for-child.ts'
import { cpuMs } from '../helpers/cpu-time.ts'
import { lastSaidTo } from './talk.ts'

const BEATEN = 'suamiku mukulin aku tiap malem, takut'

describe('good news in a danger', () => {
  it.each([
    ['udah aman saya di rumah ibu', 'away'],
    ['aku udah keluar dari sana', 'away'],
    ['udah di rumah temen', 'away'],
    ['udah sampe kbri kak', 'away'],
    ['udah nyampe kjri alhamdulillah', 'away'],
    ['wis tekan kbri', 'away'],
    ['we reached the embassy', 'away'],
    ['belum sampe kbri', null],
    ['udah sampe kbri tapi tutup', null],
    ['wis neng omahe mbah', 'away'],
    ['i got out', 'away'],
    ['su di rumah sakit', 'hospital'],
    ['we are in hospital now', 'hospital'],
    ['udah pergi orangnya', 'gone'],
    ['udah pergi', 'gone'],
    ['orangnya udah ga ada', null],
    ['udah ga ada orangnya', 'gone'],
    ['he left', 'gone'],
    ['belum di rumah ibu', null],
    ['kalau udah keluar dari sana gimana', null],
    ['udah di rumah tapi dia ngejar', null],
    ['dia di rumah', null],
    ['udah dikunci di rumah majikan', null],
    ['dia udah bayar ke bapak', null],
    ['udah bilang ke ibu', null],
    ['i already told with my mom', null],
    ['udah kabur ke rumah ibu', 'away'],
  ] as const)('"%s" is %s', (text, easing) => {
    expect(easesDanger(text)).toBe(easing)
  })

  it.each([
    ['udah pergi orangnya', 'sebelum dia kembali'],
    ['udah di rumah temen', 'jangan kembali ke sana sendirian'],
    ['su di rumah sakit', 'minta surat dari dokter'],
  ])('"%s" is answered with what is left to do', async (text, answer) => {
    const said = await lastSaidTo(900, BEATEN, text)
    expect(said).toContain(answer)
    expect(said).not.toContain('Aku masih di sini')
  })

  it('whose sick friend is in hospital is not sent there again', async () => {
    const said = await lastSaidTo(901, 'temenku pingsan ga sadar di sabah', 'su di rumah sakit', 'ya')
    expect(said).not.toContain('Sudah di jalan ke rumah sakit')
  })

  it('that a missing child has left is no good news', async () => {
    expect(await lastSaidTo(902, 'anakku hilang dari kemarin umur 14', 'udah pergi')).not.toContain(
      'Syukurlah',
    )
  })

  it('who wants to die is told to stay near those they are with', async () => {
    expect(await lastSaidTo(903, 'aku mau bunuh diri', 'udah di rumah temen')).toContain(
      'Tetaplah dekat mereka',
    )
  })
})

describe('good news of another, or from home', () => {
  const SISTER = 'my sister is locked in a house in malaysia, beaten'
  it.each([
    ["she called me! she's fine", 'yes or no'],
    ['she is safe now', 'good to hear'],
    ['false alarm, she is ok', 'good to hear'],
    ["she got out, she's at the embassy now", 'Let them rest'],
    ['she is free now and back home in Indonesia', 'back home'],
  ])('"%s" ends the alarm', async (text, answer) => {
    const said = await lastSaidTo(940, SISTER, text)
    expect(said).toContain(answer)
    expect(said).not.toMatch(/I am still here|do not have to look fine|you are in Indonesia and/)
  })

  it.each([
    'she called me crying, they beat her',
    'she is not safe',
    'is she safe now?',
    'I hope she is fine',
  ])('"%s" ends nothing', async text => {
    expect(await lastSaidTo(941, SISTER, text)).not.toMatch(/good to hear|there is news|rest first/)
  })

  it.each([
    ['adik saya disekap di kamboja', 'dia udah kabur, udah di KJRI', 'jangan menyalahkannya'],
    ['aku dikunci majikan neng johor, ora oleh metu', 'wis metu, wis neng omahe pakdhe', 'Lega'],
    ['kakak saya kena kurung majikan di johor', 'dah selamat, dah balik rumah', 'dia sudah pulang'],
    ['aku disekap di kamboja', 'alhamdulillah udah pulang ke indonesia', 'kamu sudah pulang'],
    ['aku disekap di kamboja', 'udah keluar, udah di rumah pakde', 'Lega'],
    ['saya ditangkap imigrasi di malaysia', 'udah dideportasi, udah sampe batam', 'kamu sudah pulang'],
    [
      'anak saya umur 15 hilang dari kemarin',
      'anak saya sudah ketemu di pelabuhan, sudah sama polisi',
      'Syukurlah',
    ],
  ])('after "%s" "%s" is heard', async (danger, text, answer) => {
    const said = await lastSaidTo(942, danger, text)
    expect(said).toContain(answer)
    expect(said).not.toMatch(/Aku masih di sini|Jangan naik|akan ditahan|Yang bisa kamu lakukan/)
  })

  it.each(['belum pulang ke indonesia', 'mau pulang ke rumah', 'kapan udah pulang ke indonesia ya?'])(
    'nobody who says "%s" is home',
    async text => {
      expect(await lastSaidTo(943, 'aku disekap di kamboja', text)).not.toContain('sudah pulang')
    },
  )

  it('hostile text is read in linear time', () => {
    const ms = cpuMs(() => {
      for (const word of ['she is found ', 'udah pulang ke ', 'anak saya guru ']) {
        const long = word.repeat(20_000)
        tellsTheyAreWell(long, true)
        isHomeAgain(long, true, true)
        speaksForChild(long)
      }
    })
    expect(ms).toBeLessThan(200)
  })
})

describe('who cares for a child is not spoken to as the child', () => {
  it.each([
    ['anak saya perempuan umur 15 kirim foto ke om2 di fb', 'saya di NTT, di Kupang'],
    ['my student is 15, a man on facebook has her pictures', 'principal will talk to the parents'],
    ['anak saya umur 15 dilecehkan om nya', 'bapaknya ga setuju lapor polisi'],
  ])('"%s", then "%s"', async (danger, text) => {
    const said = await lastSaidTo(950, danger, text)
    expect(said).toContain('129')
    expect(said).not.toMatch(/umurmu|Ini bukan salahmu|your age|not your fault|negara mana/)
  })

  it('a friend of a child that is to leave is told what to do for it', async () => {
    const said = await lastSaidTo(
      951,
      'temen sekelasku umur 16 mau diajak kerja di jakarta sama om2, takut',
      'dia mau berangkat ke jakarta besok',
    )
    expect(said).toContain('kamu lakukan untuk dia')
    expect(said).not.toMatch(/Jangan naik|Kamu sendiri anaknya/)
  })

  it('nor the friend who tells its age', async () => {
    const said = await lastSaidTo(954, 'temen aku chat sama om2 di ig, diajak kerja di malaysia, dia 16')
    expect(said).toMatch(/SAPA 129[\s\S]*Minta dia jangan berangkat/)
    const self = await lastSaidTo(955, 'aku 16 diajak kerja di malaysia sama om2 ig')
    expect(self).not.toContain('untuk dia')
  })

  it('nor who says that it is a sister', async () => {
    const said = await lastSaidTo(953, 'im beaten by my boss in malaysia', "it's not me it's my sister")
    expect(said).toMatch(/not you[\s\S]*for them/)
  })

  it('the child itself still is', async () => {
    expect(await lastSaidTo(952, 'aku 15 tahun, om ku raba2 aku', 'bapakku ga percaya')).toContain('umurmu')
  })
})

describe('whom to report', () => {
  it.each([[BEATEN], ['kapal kami tenggelam, tolong'], ['ada yang ngancem nyebarin foto bugilku']])(
    'nobody recruited who says "%s"',
    async danger => {
      expect(await lastSaidTo(910, danger, 'udah aman')).not.toContain('perekrut')
    },
  )

  it('whoever was held abroad may report the recruiter', async () => {
    expect(await lastSaidTo(911, 'kami disekap di kamboja', 'udah aman di kbri')).toContain('perekrut')
  })
})

describe('a calm question after thanks or good news', () => {
  it.each(['makasih', 'udah aman saya di rumah ibu'])(
    'after "%s" it is answered, not the danger',
    async calm => {
      const said = await lastSaidTo(920, BEATEN, calm, 'cara kirim uang yang murah gimana ya')
      expect(said).toContain('remitansi')
      expect(said).not.toContain('pindah ke tempat yang ada orang lain')
    },
  )

  it('also where nothing is known of it, and the place it asks about is not where they are', async () => {
    const texts = ['anakku kejang di rumah, di bima', 'makasih', 'sekolah anak TKI di sabah gimana?']
    const said = await lastSaidTo(921, ...texts)
    expect(said).toMatch(/^Soal sekolah anak .* belum punya informasi/)
    expect(said).not.toContain('Pergilah sekarang')
  })

  it('and what to do in the danger is told as before', async () => {
    expect(await lastSaidTo(922, BEATEN, 'makasih', 'terus aku harus gimana')).toContain('pindah ke tempat')
  })
})

describe('a matter of its own after thanks', () => {
  const CHILD = 'anak saya umur 16 mau dibawa ke malaysia kerja'
  it.each([
    [CHILD, 'contoh surat lamaran kerja gimana', /belum bisa kujawab/],
    [CHILD, 'anak saya mau sekolah lagi pak', /aku catat/],
    ['pengen mati aja, utang banyak', 'usaha jual kue', /Healing119/],
    [
      'we are in mae sot, they locked us in',
      'ok new offer: "Grand Hyatt Jakarta hiring waiters, salary 5 million, apply at careers.hyatt.com"',
      /offer to check|No warning signs/,
    ],
  ])('after "%s" "%s" is heard calmly', async (danger, text, answer) => {
    const said = await lastSaidTo(960, danger, 'makasih', text)
    expect(said).toMatch(answer)
    expect(said).not.toMatch(/masih di sini|still here|Jangan naik|tali|Polisi 110/)
  })

  it.each([
    ['pengen mati aja, utang banyak', 'aku pengen mati', /Jangan sendirian/],
    ['pengen mati aja, utang banyak', 'makasih semuanya, selamat tinggal semua', /Healing119/],
    [BEATEN, 'dia mukul aku lagi', /masih di sini|Yang bisa kamu lakukan/],
  ])('after "%s" "%s" is not', async (danger, text, answer) => {
    const said = await lastSaidTo(961, danger, 'makasih', text)
    expect(said).toMatch(answer)
    expect(said).not.toMatch(/aku catat|aku baca\./)
  })
})

describe('who wants to die and is home again', () => {
  it.each([
    ['saya mantan tki taiwan, sekarang sudah di blitar, pengen mati aja'],
    ['dulu kerja di hong kong, sekarang udah di blitar, pengen mati'],
  ])('"%s" gets those who listen there, and an answer about the debt', async text => {
    const card = await lastSaidTo(970, text)
    expect(card).toMatch(/Healing119[\s\S]*Polisi 110/)
    const debt = await lastSaidTo(971, text, 'soal utangnya gimana?')
    expect(debt).toMatch(/Utang bisa dibicarakan[\s\S]*Healing119[\s\S]*OJK 157/)
    for (const said of [card, debt]) expect(said).not.toMatch(/KDEI|KJRI|1955|Shelter/)
  })

  it('who only worked there before and names no place now may still be there', async () => {
    expect(await lastSaidTo(972, 'dulu kerja di hong kong, pengen mati')).toContain('KJRI Hong Kong')
  })
})

describe('what they lack', () => {
  it.each([
    ['ga punya uang', 'bukan halangan'],
    ['malam ini tidur dimana ya', 'tempat menginap'],
    ['duitku abis', 'bukan halangan'],
    ['laper', 'minta makan dan minum'],
    ['we are hungry', 'minta makan dan minum'],
    ['bos blg ga usah ke RS', 'tidak perlu menunggu izin'],
    ['majikan larang ke dokter', 'tidak perlu menunggu izin'],
  ])('"%s"', async (text, answer) => {
    expect(await lastSaidTo(930, BEATEN, text)).toContain(answer)
  })

  it('a place to sleep is asked of the houses that are known there', async () => {
    const said = await lastSaidTo(931, 'majikan mukul aku, aku di hsinchu', 'ada tempat nginep ga')
    expect(said).toContain('Shelter KDEI')
  })

  it('who comes to somebody ill is asked to take them to a hospital', async () => {
    const said = await lastSaidTo(932, 'temenku pingsan ga sadar di sabah, kecelakaan di kebun', 'bos dateng')
    expect(said).toContain('memanggil ambulans')
  })
})

describe('a false alarm, and what was given back', () => {
  it.each([
    [
      'suami saya kerja di saudi ga ada kabar seminggu',
      'ternyata dia cuma dijemput mandornya pindah mess',
      'Lega ada kabar',
    ],
    ['suami saya kerja di saudi ga ada kabar seminggu', 'dia baik baik aja sudah telpon', 'Lega ada kabar'],
    [
      'saya ga digaji 3 bulan paspor ditahan majikan di malaysia',
      'ga jadi deh, udah dibayar gajinya',
      'Syukurlah',
    ],
    ['adik saya ga bisa dihubungi di kamboja', 'hehe', 'tidak dalam bahaya'],
  ])('"%s", "%s"', async (danger, text, answer) => {
    const said = await lastSaidTo(451, danger, text)
    expect(said).toContain(answer)
    expect(said).toContain('☎')
  })

  it('who laughs and may want to die is not asked to say that all is well', async () => {
    expect(await lastSaidTo(452, 'aku pengen mati', 'hehe')).not.toContain('tidak dalam bahaya')
  })
})

describe('who is home again', () => {
  it.each([
    ['my brother is held in a scam compound in Myawaddy', 'he is back in Jakarta now', 'they are back home'],
    ['adik saya disekap di Kamboja', 'adik saya udah pulang, alhamdulillah', 'dia sudah pulang'],
    ['adik saya disekap di Kamboja', 'she is home now, safe', 'they are back home'],
  ])('after "%s", "%s"', async (danger, news, said) => {
    expect(await lastSaidTo(950, danger, news)).toContain(said)
  })

  it('but not who only went back to where they are held', async () => {
    const said = await lastSaidTo(951, 'majikan mengunci saya di rumah, riyadh', 'dia udah pulang, aku takut')
    expect(said).not.toContain('sudah pulang')
  })

  it('nor whom the wish to die may follow: those who listen stay', async () => {
    const said = await lastSaidTo(
      952,
      'my brother is held in a scam compound in Myawaddy',
      'he wants to kill himself',
      'he is back in Jakarta now',
    )
    expect(said).toContain('Do not leave them alone')
    expect(said).toContain('healing119.id')
  })
})

describe('a false alarm', () => {
  it('a brother who played with the phone', async () => {
    const said = await lastSaidTo(953, 'tolong saya disekap', 'maaf itu adik saya iseng mainin hp')
    expect(said).toContain('Syukurlah')
    for (const text of ['ga ada apa2 kok', 'sorry wrong chat'])
      expect(
        await lastSaidTo(954, 'tolong saya disekap', 'maaf itu adik saya iseng mainin hp', text),
        text,
      ).toMatch(/Syukurlah|good to hear/)
  })

  it('and who says yes when asked whether it is over', async () => {
    const said = await lastSaidTo(955, 'tolong saya disekap', 'ga ada apa2 kok', 'bener')
    expect(said).toContain('Syukurlah')
  })
})
