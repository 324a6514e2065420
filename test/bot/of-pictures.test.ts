import { describe, expect, it } from 'vitest'
import { dangerTopic } from '../../src/bot/features/after-danger/danger-topics.ts'
import { lastSaidTo } from './talk.ts'

const THREATENED =
  'aku umur 16, aku kirim foto ga pake baju, sekarang dia ancam sebar kalo ga transfer 2 juta'

it('pictures that were sent to a lover are no money that a bank could hold', async () => {
  const asked = 'pacar aku minta pap tt, aku takut diputusin kalo ga ngasih'
  const said = await lastSaidTo(940, asked, 'udah terlanjur ngirim gimana')
  expect(said).toContain('Itu bukan salahmu, dan kamu bisa berhenti sekarang')
  expect(said).not.toContain('iasc')
  expect(await lastSaidTo(941, asked)).toContain('SAPA 129')
})

describe('what is asked by who is threatened with pictures', () => {
  it.each([
    ['haruskah aku hapus chatnya', 'keep-chats'],
    ['boleh ga aku hapus semua chat sama dia', 'keep-chats'],
    ['pesannya mending dihapus aja ga', 'keep-chats'],
    ['should i delete the messages', 'keep-chats'],
    ['hapus chat ini gimana', 'delete'],
    ['can i delete this chat', 'delete'],
    ['gimana cara hapus foto di ig', 'take-down'],
    ['how do i take down my pictures', 'take-down'],
    ['aku yang salah ya', 'my-fault'],
    ['ini gara gara aku ya', 'my-fault'],
    ['is it my fault', 'my-fault'],
    ['kalau aku bayar dia bakal berhenti ga', 'pay'],
    ['if i pay will he stop', 'pay'],
    ['guru bk boleh tau ga', 'grown-up'],
    ['can i tell my teacher', 'grown-up'],
    ['kalau aku lapor ortu dikasih tau ga', 'tell-nobody'],
    ['will my parents be told', 'tell-nobody'],
  ])('"%s" has an answer of its own', (text, topic) => {
    expect(dangerTopic(text)).toBe(topic)
  })

  it.each(['aku salah ketik tadi', 'aku salah naik bis'])('"%s" blames nobody', text => {
    expect(dangerTopic(text)).not.toBe('my-fault')
  })

  it.each([
    ['haruskah aku hapus chatnya', /Jangan hapus dulu.*SAPA 129/s],
    ['boleh hapus chatnya ga', /Jangan hapus dulu.*SAPA 129/s],
    ['gimana cara hapus foto di ig', /pilih Laporkan.*SAPA 129/s],
    ['aku yang salah ya', /bukan salahmu.*SAPA 129/s],
    ['kalau aku bayar dia bakal berhenti ga', /jarang berhenti.*SAPA 129/s],
    ['guru bk boleh tau ga', /Boleh, dan itu langkah yang baik.*SAPA 129/s],
    ['kalau aku lapor ortu dikasih tau ga', /tidak memberi tahu siapa pun.*SAPA 129/s],
    ['polisi bakal nangkep aku ga karena aku yg kirim fotonya', /Kamu korban di sini.*SAPA 129/s],
    ['i feel like dying', /healing119/],
  ])('"%s" is answered for a child', async (text, answer) => {
    const said = await lastSaidTo(520, THREATENED, text)
    expect(said).toMatch(answer)
    expect(said).not.toMatch(/Hapus semua datamu|KP2MI/)
  })

  it('who is held is told to keep chats, and how to clear this one', async () => {
    const said = await lastSaidTo(521, 'paspor saya ditahan majikan', 'haruskah chat sama agen kuhapus')
    expect(said).toMatch(/Jangan hapus dulu.*\/bersihkan/s)
    expect(await lastSaidTo(522, 'paspor saya ditahan majikan', 'hapus chat ini')).toContain('membersihkan')
  })
})

describe('who wishes to be dead', () => {
  it.each([
    'i feel like dying',
    'i wish i was dead',
    'i wish i was never born',
    "i wish i wasn't here anymore",
  ])('"%s" is heard', async text => {
    expect(await lastSaidTo(523, text)).toContain('healing119.id')
  })

  it.each(['i feel like dying of embarrassment', 'i feel like dying my hair red'])(
    '"%s" is no wish to die',
    async text => {
      expect(await lastSaidTo(524, text)).not.toContain('healing119.id')
    },
  )
})

describe('a child whose own family sends it to work', () => {
  const SENT = 'aku kelas dua sma, dipaksa ibu kerja ke malaysia'

  it.each([
    [['gimana cara nolak ibu'], /boleh bilang tidak.*dilarang.*SAPA 129/s],
    [
      ['gimana cara nolak ibu', 'kalo aku kabur gimana'],
      /Jangan pergi sendirian.*rumah yang kamu percaya.*SAPA 129/s,
    ],
    [['atau kerja di indonesia aja buat anak umur 17 boleh?'], /minimal 18 tahun/],
  ])('%j is answered for a child at home', async (texts, answer) => {
    const said = await lastSaidTo(525, SENT, ...texts)
    expect(said).toMatch(answer)
    expect(said).not.toMatch(/SIP2MI|blokir/)
  })

  it('who is a grown-up, or asks nothing, is not answered so', async () => {
    expect(await lastSaidTo(526, 'paspor saya ditahan majikan', 'gimana cara bilang ke ibu')).not.toContain(
      'Umurku belum 18',
    )
  })
})

describe('what is asked in general after a danger', () => {
  const PUPIL = 'siswa saya bercerita dilecehkan waktu magang di Jepang, saya harus apa?'

  it.each([
    ['difference between smuggling and trafficking', /smuggling means/],
    ['what are the three elements of trafficking', /act|means|purpose/],
    ['jumlah korban TPPO Indonesia 2024', /LPSK/],
  ])('"%s" gets its article, and a contact below', async (text, answer) => {
    const said = await lastSaidTo(527, PUPIL, text)
    expect(said).toMatch(answer)
    expect(said).toMatch(/KBRI Tokyo|Indonesian Embassy, Tokyo/)
    expect(said).toMatch(/Sumber|Source|Bahan/)
  })
})

describe('taking down pictures', () => {
  it('is no wish to have the data of the bot erased', async () => {
    const said = await lastSaidTo(528, 'gimana cara hapus foto di ig')
    expect(said).toContain('pilih Laporkan')
    expect(said).not.toContain('Hapus semua datamu')
    expect(await lastSaidTo(529, 'hapus semua data saya')).toContain('Hapus semua datamu')
  })
})

describe('a teenager who is blackmailed', () => {
  it.each([
    ['chatnya aku hapus aja', 'Jangan hapus dulu'],
    ['kalo lapor polisi nanti aku yang kena ga', 'Kamu korban di sini'],
    ['dia minta 500 ribu', 'Jangan bayar'],
    ['dia kirim foto aku ke temenku', 'Minta temanmu tidak meneruskan'],
  ])('"%s": %s', async (text, told) => {
    const said = await lastSaidTo(530, 'aku 16, ada yang ngancam sebar foto bugilku', text)
    expect(said).toContain(told)
    expect(said).toContain('129')
  })

  it('still clears the chat with the bot', async () => {
    const said = await lastSaidTo(531, 'aku 16, ada yang ngancam sebar foto bugilku', 'hapus chat ini')
    expect(said).toContain('Cara membersihkan obrolan ini')
  })

  it('a threat is no spreading yet', () => {
    expect(dangerTopic('dia ngancam mau kirim foto aku ke temenku')).not.toBe('spread')
  })
})

describe('pictures that are asked for, made up or spread', () => {
  it('a child who is told to undress stays one, whatever is threatened next', async () => {
    const told = 'cowokku nyuruh aku live telanjang di aplikasi buat dapet duit, aku 16'
    const said = await lastSaidTo(532, told)
    expect(said.indexOf('SAPA 129')).toBeLessThan(said.indexOf('Polisi 110'))
    const next = await lastSaidTo(533, told, 'kalo nolak dia sebar videoku')
    expect(next).toContain('SAPA 129')
    expect(next).not.toMatch(/Kemlu|KP2MI/)
  })

  it('whoever was never touched is sent to no doctor', async () => {
    const said = await lastSaidTo(534, 'muka saya ditempel di video porno pakai AI trus disebar di telegram')
    expect(said).toContain('Jangan bayar')
    expect(said).not.toMatch(/dokter|pakaian/)
  })

  it('a partner who asks for pictures is no course before departure', async () => {
    const said = await lastSaidTo(535, 'pacar minta pap gimana ya')
    expect(said).toContain('SAPA 129')
    expect(said).not.toContain('OPP')
  })

  it('"lapor kemana" is of the pictures, and not of an offer judged before', async () => {
    const said = await lastSaidTo(
      536,
      'admin kamboja gaji 15 juta tiket ditanggung',
      'makasih',
      'foto gw disebar mantan',
      'lapor kemana',
    )
    expect(said).toContain('SAPA 129')
    expect(said).not.toContain('Phnom Penh')
  })
})

it('what the law says of whoever spreads pictures is told to who asks', async () => {
  const said = await lastSaidTo(950, 'mantanku ngancem sebar foto bugilku', 'itu bisa dipidana ga pasal apa')
  expect(said).toContain('4 tahun')
  expect(said).not.toContain('korban TPPO')
})

it('that whoever did it is at school makes no child of who was threatened', async () => {
  const said = await lastSaidTo(951, 'mantanku ngancem sebar foto bugilku', 'klo pelakunya masih SMA jg?')
  expect(said).not.toContain('bilang umurmu')
  expect(said).not.toContain('Ini info yang kamu minta')
})
