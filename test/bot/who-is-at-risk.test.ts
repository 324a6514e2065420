import { describe, expect, it } from 'vitest'
import { isToBeMovedOn } from '../../src/offers/danger/moved-on.ts'
import { speaksForChild } from '../../src/offers/danger/speaks-for-child.ts'
import { whoseDanger } from '../../src/offers/danger/whose-danger.ts'
import { onlyFearsCheating } from '../../src/offers/told/fears-cheating.ts'
import { lastSaidTo, openTalk, textOf } from './talk.ts'

/** The last answer to a talk. */
async function answerTo(...talk: readonly string[]): Promise<string> {
  const { person } = await openTalk()
  const one = person(8700)
  let said = ''
  for (const text of talk) said = textOf(await one.says(text))
  return said
}

const SINGAPORE =
  'Lowongan ART Singapura, gaji 10jt, umur bebas, paspor diurus agen, naik kapal dari Batam. WA 081234567890'
const SITE = 'Dibutuhkan tukang batu proyek di Grobogan, upah 150rb/hari, mess disediakan. WA 081234567890'

describe('who is at risk', () => {
  it.each([
    ['istri saya blm tau, saya stres pengen mati aja', 'own'],
    ['suami selingkuh, aku rasanya capek banget pengen mati', 'own'],
    ['saya takut adik saya mau bunuh diri', 'others'],
    ['saya dengar dia pengen mati', 'others'],
    ['budak abdi di malaysia disiksa dunungan', 'others'],
    ["tang ale' neng malaysia ekeppo' juragan", 'others'],
    ['adikku leq malaysia tepantok isiq bosna', 'others'],
    ['adiak ambo dipukul induak samang', 'others'],
    ['dipukul suamiku', 'own'],
    ['tadi ditampar pacarku lagi', 'own'],
    ['beaten by my boyfriend', 'own'],
    ['kakakku dipukul suaminya', 'others'],
    ['istri saya pengen mati aja', 'others'],
  ])('"%s" is of %s', (text, whose) => {
    expect(whoseDanger(text)).toBe(whose)
  })

  it('a mother whose child has left is told to have it searched for, and the police stay at hand', async () => {
    const before = 'anakku cewek umur 15 diajak kerja di Batam jaga toko'
    const gone = await answerTo(before, 'dia udah pergi tadi pagi')
    expect(gone).toContain('harus segera dicari')
    expect(gone).toContain('Polisi 110')
    const pleads = await answerTo(before, 'dia udah pergi tadi pagi', 'tolong', 'tolong')
    expect(pleads).toContain('Polisi 110')
    expect(pleads).not.toMatch(/umurmu|Kemlu/)
  })

  it.each([
    'tetangga kos saya teriak teriak dipukuli pacarnya sekarang',
    'teman sekantor saya sering datang lebam dipukul suami',
    'my neighbour is being beaten by her husband right now',
  ])('whoever hears or sees a beating near by is told how to help: %s', async text => {
    const said = await answerTo(text)
    expect(said).toMatch(/Jangan masuk|Do not go in/)
    expect(said).not.toMatch(/paspor|passport|perekrut|recruiter|tebusan|ransom/)
  })

  it('but not of a sister who is beaten abroad', async () => {
    expect(await answerTo('kakakku di malaysia dipukul suaminya terus')).not.toContain('Jangan masuk')
  })

  const NEXT_DOOR = 'tetangga saya mau berangkatkan anak gadis 16 tahun ke malaysia jadi pembantu'
  it.each([
    [[], /untuk dia/],
    [['saya takut dimusuhi'], /tidak harus menghadapi mereka sendirian.*SAPA 129/s],
    [['lapor rt aja cukup?'], /jangan berhenti di situ.*SAPA 129/s],
  ] as const)(
    'a neighbour who tells of a child that is to be sent away is not the child: %s',
    async (then, answer) => {
      const said = await answerTo(NEXT_DOOR, ...then)
      expect(said).toMatch(answer)
      expect(said).not.toMatch(/Jangan naik|Umur saya belum 18/)
    },
  )

  it('a child whom somebody takes along is spoken to as one', () => {
    expect(speaksForChild('aku cewek 16, ada orang mau bawa anak anak ke batam')).toBe(false)
  })

  it('a child whose boat leaves tonight is told not to board', async () => {
    const leaves = await answerTo(SINGAPORE, 'umur saya 17', 'kapalnya nanti malam')
    expect(leaves).toContain('Jangan naik kapal')
    expect(leaves).toContain('SAPA 129')
  })
})

describe('who is abroad and is to be taken on', () => {
  it.each([
    ['udah di bangkok, paspor diambil bos, besok mau dibawa ke myanmar', 'KBRI Bangkok'],
    ['sudah di Kuala Lumpur, paspor dipegang agen, besok mau dipindah ke Thailand', 'KBRI Kuala Lumpur'],
    ['sudah di Dubai, paspor dipegang majikan, besok mau dibawa ke Oman', 'Uni Emirat Arab'],
  ])('"%s" is told whom to reach there', async (text, office) => {
    const answer = await answerTo(text)
    expect(answer).toContain(office)
    expect(answer).toContain('walau paspormu ada di mereka')
    expect(answer).not.toMatch(/BP3MI|Polisi 110|Pegang sendiri/)
  })

  it('also where the place was told before', async () => {
    const offer = 'Kerja restoran di Manila gaji 15jt, tiket ditanggung, hub @hr_manila di telegram'
    const answer = await answerTo(offer, 'udah di manila', 'paspor diambil, mau dibawa ke laos lusa')
    expect(answer).toContain('KBRI Manila')
    expect(answer).not.toContain('BP3MI')
  })

  it.each(['besok mau dibawa ke rumah sakit', 'lusa mau dipulangkan ke indonesia', 'besok dibawa ke kbri'])(
    '"%s" is no being taken on',
    text => {
      expect(isToBeMovedOn(text)).toBe(false)
    },
  )

  it('in Malay too is told of the consulate in Johor Bahru', async () => {
    expect(await answerTo('saya dah sampai JB, passport agen pegang, kat mana nak lapor')).toContain(
      'KSATRIA',
    )
    const offer = 'Kerja kilang Johor, gaji RM2500, permit kemudian, passport agen pegang. WA +60123456789'
    expect(await answerTo(offer, 'saya dah sampai JB')).toContain('KSATRIA')
    expect(await answerTo(offer, 'saya dah sampai JB', 'kat mana nak lapor')).toContain('KSATRIA')
  })

  it('who tells nothing but where they are is told of the office for that town', async () => {
    const said = await answerTo('Saya dah sampai JB')
    expect(said).toContain('KSATRIA')
    expect(said).not.toContain('KBRI')
    expect(await answerTo('saya kerja di sabah')).toContain('Sabah')
    expect(await answerTo('aku kerja di jeddah')).toMatch(/KJRI Jeddah.*\n☎/)
  })
})

describe('fear of being cheated', () => {
  it.each([
    'aku takut ditipu',
    'takut banget ini penipuan',
    'aku takut kena tipu agen',
    'scared this is a scam',
  ])('"%s" is no danger, but an offer to be checked', async text => {
    expect(await answerTo(text)).toMatch(/periksa|look at it/)
  })

  it.each([
    'tolong, aku takut ditipu, aku di bandara',
    'takut ditipu, paspor sudah diambil',
    'ketipu, takut, pengen mati',
    'aku takut penipuan ini, mereka ancam keluargaku',
  ])('"%s" tells of more', text => {
    expect(onlyFearsCheating(text)).toBe(false)
  })
})

describe('what an employer in Indonesia owes', () => {
  it.each([
    [[SITE, 'udah di proyek, udah 3 minggu belum dibayar']],
    [['Lowongan waiter kafe di Solo gaji 2jt hub 081234567890', 'gajiku belum dibayar 2 bulan']],
    [['anak saya kerja di pabrik tangerang, gaji belum dibayar']],
    [['adik saya kerja di pabrik garmen Boyolali, upah 2 bulan belum dibayar']],
    [['kerja di warung jogja 2 bulan belum digaji, lapor kemana']],
    [['gaji 3 bulan belum dibayar sama toko di medan']],
    [['udah 3 bulan gaji saya ga dibayar di resto solo']],
    [['kerja proyek di bekasi 3 bulan belum dibayar, mandornya kabur']],
    [['bos warung di jogja ga bayar gajiku']],
    [['aku kerja di toko medan gaji ga turun2 udah 2 bulan']],
    [['saya kerja di pabrik solo, gaji belum dibayar']],
    [['kerja di toko solo, gaji gak dibayar']],
    [['gaji saya 3 bulan belum dibayar', 'di malang']],
    [['bos ga bayar gaji', 'indonesia aja kak']],
    [['Gaji saya belum dibayar 3 bulan', 'saya kerja di pabrik garmen di Semarang']],
    [['Gaji saya belum dibayar 3 bulan', 'saya kerja di pabrik garmen di Semarang', 'harus lapor ke mana']],
    [['apa yang harus saya lakukan kalau gaji saya belum dibayar?', 'saya kerja di pabrik di Semarang']],
    [['majikan saya di Malaysia ga bayar gaji', 'adik saya kerja di Bekasi ga digaji']],
    [['gaji saya di pabrik Semarang belum dibayar', 'bosnya diem aja']],
    [['gaji saya 3 bulan belum dibayar', 'lapor ke mana di Semarang']],
    [['Lowongan operator pabrik Cikarang gaji 5jt. WA 081234567890', 'ijazahnya ditahan pabrik']],
  ])('%j is for the labour office', async talk => {
    const answer = await answerTo(...talk)
    expect(answer).toContain('Disnaker')
    expect(answer).toContain('1500-630')
    expect(answer).not.toMatch(/perwakilan RI|Kemlu|paspor|Polisi 110/)
  })

  it.each([
    'saya di taiwan, gaji belum dibayar 2 bulan',
    'adik saya di pabrik tangerang dikunci, gaji belum dibayar',
    'berita: 200 buruh pabrik di bekasi tidak dibayar 3 bulan',
    'aku ditawari kerja di pabrik bekasi gaji belum dibayar 3 bulan pertama',
    'saya mau kabur dari proyek di bekasi, gaji ga dibayar',
  ])('"%s" is not', async text => {
    expect(await answerTo(text)).not.toContain('pengawas ketenagakerjaan')
  })

  it('where no place is told, both are told in short, and the place is asked', async () => {
    const said = await answerTo('gaji saya 3 bulan belum dibayar')
    expect(said).toMatch(/Disnaker.*KBRI.*1500-630.*0800-1000.*Kerjanya di mana/s)
    expect(await answerTo('gaji saya 3 bulan belum dibayar', 'lapor kemana')).toContain('Kerjanya di mana')
    expect(await answerTo('gaji saya 3 bulan belum dibayar', 'di taiwan')).toMatch(/perwakilan RI.*KDEI/s)
    expect(await answerTo('my salary has not been paid for 2 months', 'in Malaysia')).toMatch(
      /Indonesian mission.*Kuala Lumpur/s,
    )
    expect(await answerTo('gaji saya 3 bulan belum dibayar', 'di taiwan, dikunci di kamar')).toContain(
      'nyawa',
    )
  })

  it('a sister unpaid abroad: those who help there, whatever is told next', async () => {
    const sister = 'kakak saya kerja di Hong Kong gajinya ga dibayar agensi'
    for (const next of ['dia PRT', 'agensinya diem aja', 'lapor ke mana', 'paspornya dipegang agensi']) {
      const said = await answerTo(sister, next)
      expect(said, next).toContain('KJRI Hong Kong')
      expect(said, next).not.toMatch(/Sedang di luar negeri\?|tawaran yang mau diperiksa|Kamu di Hong Kong/)
    }
    expect(await answerTo(sister)).toMatch(/KJRI Hong Kong.*Labour Department/s)
    expect(await answerTo("My employer in Jakarta hasn't paid me")).toContain('Disnaker')
  })

  it.each([
    ['gaji 7 bulan ndak dibayar, di taiwan', 'KDEI Taipei'],
    ['gaji saya di arab 2 tahun gak dikasih', 'KBRI Riyadh'],
  ])('their own wages abroad, told in one message: "%s"', async (text, office) => {
    const said = await answerTo(text)
    expect(said).toContain('minta penjelasan tertulis')
    expect(said).toContain(office)
  })

  const OWED = 'saya kerja di pabrik garmen tangerang, gaji 2 bulan belum dibayar'
  it.each([
    ['gimana dong', 'Tulis pesan ke bos'],
    ['lapor kemana', 'Lapor ke Disnaker'],
    ['bosnya bilang kalo protes dipecat', 'Menagih upah'],
    ['disnaker? bayar ga?', 'biaya lapor'],
    ['aku ga punya kontrak', 'Tanpa kontrak'],
  ])('then "%s" is of that work', async (text, answer) => {
    const said = await answerTo(OWED, text)
    expect(said).toContain(answer)
    expect(said).toContain('1500-630')
  })

  it('until another matter comes, and who is threatened is in danger', async () => {
    expect(await answerTo(OWED, 'apa itu GCM', 'gimana dong')).not.toContain('Tulis pesan ke bos')
    expect(await answerTo(OWED, 'lapor kemana', 'bos ngancam mau bunuh aku')).toContain('Polisi 110')
  })
})

describe('who looks after others is not spoken to as the child', () => {
  it.each([
    'kami perangkat desa',
    'saya dari dinas sosial',
    'saya kades di sini',
    'we are village officials',
    'kami dari pemerintah desa',
  ])('%s', text => expect(speaksForChild(text)).toBe(true))

  it.each(['kades mau jual aku', 'aku umur 15, relawan bilang gapapa', 'kami disuruh dinas malam'])(
    '%s',
    text => expect(speaksForChild(text)).toBe(false),
  )

  it('and may ask calmly how to teach others', async () => {
    const told = 'ada anak 15 tahun diajak kerja ke malaysia'
    expect(await lastSaidTo(990, told, 'kami perangkat desa')).not.toContain('bilang umurmu')
    expect(await lastSaidTo(991, told, 'kami perangkat desa, mau sosialisasi')).toContain('SAPA 129')
    expect(await lastSaidTo(992, told, 'kami perangkat desa, mau sosialisasi')).toContain('contoh nyata')
  })
})
