import { expect, it } from 'vitest'
import { lastSaidTo, openTalk, textOf } from './talk.ts'

it.each([['my boss shouts at me every day', 'not your fault']])(
  'a short statement of what an employer does is no riddle: "%s"',
  async (text, said) => {
    const { person } = await openTalk()
    const heard = await person(150).says(text)
    expect(textOf(heard)).toContain(said)
    expect(textOf(heard)).toContain('0800-1000')
    expect(textOf(heard)).not.toContain('Is this an offer')
    // It may be something else all the same.
    expect(heard.flatMap(({ buttons }) => buttons.map(({ text }) => text)).join()).toContain('It is an offer')
  },
)

it('with the country that was told, the office there', async () => {
  const { person } = await openTalk()
  const one = person(151)
  await one.says('i am working in hong kong')
  expect(textOf(await one.says('my boss shouts at me every day'))).toContain('Indonesian Consulate General')
})

it('what speaks of no employer is asked about as ever', async () => {
  const { person } = await openTalk()
  expect(textOf(await person(152).says('boleh ganti warna ga'))).not.toContain('di tempat kerja')
})

it.each([
  'saya di sabah, kerja kilang sawit, kena tahan pas dengan tauke',
  'saya di tawau, majikan tahan pas, gaji tak bayar',
  'aku kerja nang johor, gajiku ora dibayar karo juragan',
])(
  'who works there and whose employer keeps their papers or wages is judged as no offer: "%s"',
  async text => {
    const { person } = await openTalk()
    const said = textOf(await person(153).says(text))
    expect(said).not.toMatch(/🔴|🟠|⚪|Upah minimum/)
    expect(said).toContain('KBRI Kuala Lumpur')
  },
)

it('an offer in which an employer keeps the passport is judged as ever', async () => {
  const { person } = await openTalk()
  const offer = 'Dicari ART Malaysia, gaji RM1500, paspor dipegang majikan, wa 0812-0000-4321'
  expect(textOf(await person(154).says(offer))).toMatch(/🔴|🟠/)
})

it.each([
  ['gaji ga dibayar lapor ke mana', 'ga diangkat'],
  ['kerja di taiwan gaji belum dibayar lapor ke mana', 'nomornya ga nyambung'],
  ['where do I report unpaid wages', 'nobody picks up'],
])('who could not reach a contact is told others: %s, then %s', async (before, then) => {
  const { person } = await openTalk()
  const one = person(8400)
  await one.says(before)
  expect(textOf(await one.says(then))).toMatch(/(?:Coba lagi|Try again)[\s\S]*☎/)
})

it('an unpaid placement that takes people on owes nobody; who worked in one is owed', async () => {
  const { person } = await openTalk()
  const advert =
    'Magang mahasiswa di Dinas Kominfo Kota Malang, 3 bulan, tidak digaji, dapat sertifikat, daftar ke kantor'
  expect(textOf(await person(160).says(advert))).not.toContain('Kerja yang sudah dilakukan')
  for (const [i, told] of [
    'magang di kafe 2 bulan ga dibayar',
    'aku daftar magang di kafe, 2 bulan ga dibayar',
  ].entries())
    expect(textOf(await person(161 + i).says(told)), told).toContain('Kerja yang sudah dilakukan')
})

it('of what was years ago nobody is sent to a mission, nor of a passport to be fetched to the police', async () => {
  for (const [i, said] of [
    'Thn 2015 di HK bos saya jahat, potong gaji. Sekarang buka warung di Blitar',
    'dulu thn 2012 majikan saya di saudi mukul saya, sekarang sudah sembuh dan jualan di lombok',
    'paspor sy masih di imigrasi blm diambil, lupa',
    'saya udah di imigrasi mau bikin paspor',
  ].entries()) {
    const answer = await lastSaidTo(7890 + i, said)
    expect(answer, said).not.toMatch(/KBRI|KJRI|Polisi 110|menyakiti|akan segera berangkat/)
  }
  expect(await lastSaidTo(7895, 'saya sudah di imigrasi, paspor dipegang agen, takut')).toContain(
    'Kamu masih bisa batal',
  )
})
