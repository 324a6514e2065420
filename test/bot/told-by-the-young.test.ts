import { describe, expect, it } from 'vitest'
import { lastSaidTo } from './talk.ts'

describe('a picture that an ex would send', () => {
  it('stays a matter of pictures, whatever is told next', async () => {
    const first = ['kak, mantan aku punya foto aku', 'dia blg klo ga balikan mau dikirim ke ayah'] as const
    expect(await lastSaidTo(951, ...first, 'aku takut bgt')).toContain('bukan salahmu')
    const child = await lastSaidTo(952, ...first, 'umurku 16')
    expect(child).toContain('129')
    expect(child).not.toMatch(/dokter|berangkat/u)
    expect(await lastSaidTo(953, ...first, 'umurku 16', 'trs skrg gmn')).not.toMatch(/Jangan naik|batal/u)
  })
})

describe('money for who is held', () => {
  it.each([
    ['temenku di poipet minta dikirimin 50 juta biar bisa pulang', 'kirim ga ya', /^Jangan\. Jangan bayar/u],
    [
      'my friend is stuck in poipet, her boss took her phone, she asked me to send 3000 usd',
      'should i send it?',
      /^Do not\./u,
    ],
  ])('"%s", then "%s"', async (told, text, answer) => {
    expect(await lastSaidTo(954, told, text)).toMatch(answer)
  })

  it('is refused again to who asks again, and the friend is spoken to, not the one who is held', async () => {
    const told = ["my friend says she's 'stuck' in poipet", 'she says boss is watching'] as const
    expect(await lastSaidTo(955, told[0])).toContain('What you can do for them')
    expect(await lastSaidTo(956, ...told)).toContain('watching them')
    const asked = [...told, 'she asked me to send 3000 usd'] as const
    expect(await lastSaidTo(957, ...asked)).toMatch(/^Do not\./u)
    expect(await lastSaidTo(958, ...asked, 'should i')).toContain('still the one above')
    expect(await lastSaidTo(959, ...told, 'what do i tell her mom')).toContain('Ask them not to send money')
  })

  it('a place or a picture is no money', async () => {
    expect(await lastSaidTo(960, 'temenku disekap di poipet', 'kirim lokasi dia ga')).not.toMatch(
      /^Jangan\. /u,
    )
  })
})

describe('pictures that an offer wants', () => {
  const offer = [
    'Dicari model freelance, fee 3 juta sekali foto, tanpa pengalaman, chat admin WA 081200001234',
    'disuruh kirim foto pake bikini buat casting',
  ]

  it('where nobody judged an offer they are heard as well', async () => {
    const said = await lastSaidTo(
      988,
      'ada yg dm ngajak jadi model, disuruh kirim foto bikini, udah aku kirim 1',
    )
    expect(said).toContain('jangan datang menemuinya')
    expect(await lastSaidTo(990, 'disuruh kirim foto pake bikini buat casting')).toContain(
      'Jangan kirim foto',
    )
    const later = await lastSaidTo(989, 'disuruh kirim foto pake bikini buat casting', 'kalo ga dia share')
    expect(later).toContain('jangan datang menemuinya')
  })

  it('of a child that sent one it is no offer any longer', async () => {
    const said = await lastSaidTo(961, ...offer, 'umurku 17', 'udah kirim 1')
    expect(said).toContain('129')
    expect(said).toContain('jangan kirim lagi')
    expect(said).not.toContain('Penilaian')
  })

  it('who is pressed for more is told of blackmail, and who only sent one what to do', async () => {
    expect(await lastSaidTo(962, ...offer, 'udah kirim 1')).toContain('Foto atau video pribadimu')
    const said = await lastSaidTo(963, ...offer, 'udah kirim 1', 'kalo ga dia share')
    expect(said).toContain('jangan datang menemuinya')
  })

  it('papers that were sent are papers', async () => {
    expect(await lastSaidTo(964, ...offer, 'umurku 17', 'udah kirim ktp')).toContain('Penilaian')
  })
})

describe('a father caught in a raid', () => {
  const father = 'ayah di malaysia kerja sawit ga ada permit, ketangkap razia tadi pagi'

  it('is under arrest, and nobody else is paid', async () => {
    expect(await lastSaidTo(965, father)).toContain('Minta petugas memberi tahu KBRI')
    const fixer = await lastSaidTo(966, father, "ada yg nawarin 'uncle' bisa keluarin 7000 rm")
    expect(fixer).toMatch(/^Jangan\. Jangan bayar/u)
  })

  it('can perhaps be called, which they know', async () => {
    expect(await lastSaidTo(967, father, 'bisa video call ga')).toContain('kapan boleh ditelepon')
  })
})

describe('what is played down at home', () => {
  it.each(['bapak kalo marah suka mukul ibu', 'bapak kalo marah suka lempar barang'])(
    '"%s", and the mother says it is nothing',
    async told => {
      const said = await lastSaidTo(968, told, 'ibu bilang gapapa udah biasa')
      expect(said).toContain('belum berarti sudah selesai')
      expect(said).toContain('129')
      const refuses = await lastSaidTo(969, told, 'ibu bilang gapapa udah biasa', 'ibu ga mau lapor')
      expect(refuses).toContain('Dia sendiri yang memutuskan')
    },
  )

  it('a misunderstanding still ends it', async () => {
    const said = await lastSaidTo(970, 'bapak kalo marah suka mukul ibu', 'salah kirim')
    expect(said).toContain('Syukurlah')
  })

  it('a house of shelter, and the way home, are answered', async () => {
    const told = 'bapak kalo marah suka mukul ibu'
    expect(await lastSaidTo(971, told, 'di mataram ada rumah aman ga')).toContain('belum kami punya')
    const home = await lastSaidTo(
      972,
      'suamiku sering mukul kalo mabuk',
      'kalo aku pulang ke rumah ibu boleh?',
    )
    expect(home).toMatch(/^Boleh/u)
    expect(home).toContain('129')
  })

  it('who fears for a father that is jailed is not told of embassies', async () => {
    const said = await lastSaidTo(
      973,
      'bapak kalo marah suka mukul ibu',
      'aku ga berani lapor nanti bapak dipenjara yg nyari duit siapa',
    )
    expect(said).not.toMatch(/KBRI|KJRI/u)
  })
})

describe('a child that tells it in pieces', () => {
  it('is never sent away', async () => {
    expect(await lastSaidTo(974, 'om aku suka minta dipijitin', 'aku risih')).toContain('129')
    const child = await lastSaidTo(975, 'om aku suka minta dipijitin', 'aku risih', 'aku msh smp')
    expect(child).toContain('Jangan berdua saja')
    expect(await lastSaidTo(976, 'aku risih')).toContain('boleh bilang tidak')
  })

  it('is told not to go and meet him', async () => {
    const said = await lastSaidTo(
      977,
      'ada kakak2 di discord baik bgt sering ngasih nitro',
      'dia ngajak ketemuan di mall',
      'katanya jangan bilang mama',
      'umurnya 27 aku 13',
      'boleh ga aku dateng',
    )
    expect(said).toMatch(/^Jangan datang menemuinya/u)
  })

  it('says that it is they themselves', async () => {
    const said = await lastSaidTo(
      978,
      'temenku dimintain foto gitu sama cowo kenalan di roblox',
      'dia umurnya 15',
      'sebenernya itu aku kak',
    )
    expect(said).toContain('sudah berani bilang')
    expect(said).not.toContain('anak itu')
  })

  it('who would help a classmate is told how', async () => {
    const told = 'td di grup kelas ada video temenku yg gituan'
    expect(await lastSaidTo(979, told)).toContain('Jangan sebarkan')
    expect(await lastSaidTo(980, told, 'gimana nolongin dia')).toContain('Percayai dia')
  })

  it.each(['aku smp mau tanya apa itu gcm', 'aku 15 th, boleh kerja ke jepang ga'])(
    '"%s" is answered',
    async text => expect(await lastSaidTo(981, text)).not.toContain('membuatmu risih'),
  )
})

describe('who worries about another', () => {
  it('is told what to do for them', async () => {
    expect(await lastSaidTo(982, 'bibi pernah bilang pengen mati aja')).toContain('peduli padanya')
    const sister = ['adek nangis terus tiap malem ga mau cerita', 'udah 3 hari ga mau makan'] as const
    expect(await lastSaidTo(983, ...sister)).not.toContain('kamu tidak makan')
  })

  it('who is held may write that all is well', async () => {
    const held = 'temenku kerja di timika ga boleh pulang klo blm lunas'
    expect(await lastSaidTo(985, held)).not.toContain('hilang kontak')
    expect(await lastSaidTo(986, held, 'dia bls: aman kok jgn lebay')).toContain('suaranya aneh')
    expect(await lastSaidTo(987, held, 'apa yg harus aku bilang ke dia')).toContain('Tulis pendek')
  })
})
