import { describe, expect, it } from 'vitest'
import { lastSaidTo, openTalk, textOf } from './talk.ts'

const CAMP = 'butuh admin di Kamboja, gaji 15 juta, tiket ditanggung, wa 0812-0000-4321'
const OFFICE = 'loker cs di laos gaji 15 juta tanpa pengalaman tiket ditanggung wa 0812-0000-4321'
const SPA = 'lowongan terapis spa di turki gaji 20 juta, visa turis dulu, wa 0812-0000-4321'
const MAMI = 'Dicari cewek untuk spa di Malaysia gaji 15 juta, umur 18-25, hub Mami Vera 0812-0000-4321'
const DRIVER = 'PT Al Hikmah SIP3MI 233/2021 nawarin sopir ke arab'

it.each([
  [CAMP, 'temenku disana skrg', 'KBRI Phnom Penh'],
  [CAMP, 'adikku udah disana 2 bulan', 'KBRI Phnom Penh'],
  [CAMP, 'kakakku udah berangkat kemarin', 'KBRI Phnom Penh'],
  [CAMP, 'my brother is already there', 'Indonesian Embassy, Phnom Penh'],
  [DRIVER, 'suami saya sudah disana sekarang', 'KBRI Riyadh'],
])(
  '%s, then "%s": the office there and what to ask them, and the verdict stays',
  async (offer, said, office) => {
    const { person } = await openTalk()
    const one = person(7800)
    await one.says(offer)
    const answer = textOf(await one.says(said))
    expect(answer).toContain(office)
    expect(answer).toMatch(/alamatnya|What is the address/)
    expect(answer).toMatch(/tadi tetap|stays/)
  },
)

it('how they are kept there is danger at once, and so is no news of them', async () => {
  const { person } = await openTalk()
  const at = person(7801)
  await at.says(CAMP)
  expect(textOf(await at.says('temenku di sana hpnya disita'))).toMatch(
    /KBRI Phnom Penh[\s\S]*Jangan suruh ia lari sendirian/,
  )
  const told = ['penampungan ga boleh keluar', 'hp dikumpulin', 'dia ga bisa dihubungi dari kemarin']
  for (const [i, text] of told.entries()) {
    const one = person(7810 + i)
    await one.says(DRIVER)
    await one.says('suami saya sudah disana sekarang')
    const answer = textOf(await one.says(text))
    expect(answer, text).toContain('KBRI Riyadh')
    expect(answer, text).not.toMatch(/Perekrut|Mencurigakan/)
  }
})

it('of nobody who is there, the same is said of the offer; and who went well speaks for it', async () => {
  const { person } = await openTalk()
  for (const [i, text] of [
    'temenku udah di sana aman2 aja',
    'adikku belum berangkat',
    'hp nya katanya dikumpulin',
  ].entries()) {
    const one = person(7820 + i)
    await one.says(CAMP)
    expect(textOf(await one.says(text)), text).toContain('tetap: 🔴')
  }
})

it.each([
  [OFFICE, 'dia udah berangkat kemaren', '+62 812-9007-0027'],
  [OFFICE, 'he already left yesterday', '+62 812-9007-0027'],
  [OFFICE, 'deweke wis budhal wingi', '+62 812-9007-0027'],
  [SPA, 'dia udah sampe sana', '+62 812-9007-0027'],
  [CAMP, 'dia baru sampe Phnom Penh kemarin', 'KBRI Phnom Penh'],
  [CAMP, 'she just arrived in Phnom Penh', 'Indonesian Embassy, Phnom Penh'],
  [MAMI, 'adikku udah kesana minggu lalu', 'KBRI Kuala Lumpur'],
])('%s, then "%s": whoever it is, they are there', async (offer, said, office) => {
  const { person } = await openTalk()
  const one = person(7830)
  await one.says(offer)
  const answer = textOf(await one.says(said))
  expect(answer).toContain(office)
  expect(answer).toMatch(/alamatnya|What is the address/)
})

it('who recruits, has only come to the gate or to a town at home, or is not heard of up to now, is not there', async () => {
  const { person } = await openTalk()
  for (const [i, text] of [
    'dia udah di sana 5 tahun',
    'katanya dia udah berangkat kemarin',
    'dia udah sampe bandara',
    'dia sampai sekarang masih nawarin',
    'adikku udah sampe jakarta kemarin',
  ].entries()) {
    const one = person(7840 + i)
    await one.says(CAMP)
    expect(textOf(await one.says(text)), text).not.toContain('Kerabat atau temanmu sudah di sana')
  }
})

const HELD = /Minta tebusan\? Jangan bayar/
it.each([
  [OFFICE, 'dia udah berangkat kemaren', 'nomernya ga aktif', /hilang kontak/],
  [OFFICE, 'dia udah berangkat kemaren', 'dari kemaren ga ada kabar', /hilang kontak/],
  [OFFICE, 'he already left yesterday', 'his phone is off', /cannot be reached/],
  [SPA, 'dia udah sampe sana', 'katanya disuruh bayar 2000 dolar baru boleh pulang', HELD],
  [CAMP, 'anake wis budhal wingi', 'jarene dikon mbayar 30 yuta nembe oleh mulih', HELD],
  [CAMP, 'dia baru sampe Phnom Penh kemarin', 'tadi malem dia nangis nelpon minta dijemput', HELD],
  [
    MAMI,
    'adikku udah kesana minggu lalu',
    'katanya disuruh layani tamu',
    /KBRI Kuala Lumpur[\s\S]*Percayai dia/,
  ],
  [MAMI, 'adikku udah kesana minggu lalu', 'paspornya diambil mami', /KBRI Kuala Lumpur[\s\S]*untuk dia/],
])(
  '%s, "%s", "%s": help for them, with the office where the offer leads to',
  async (offer, there, said, help) => {
    const { person } = await openTalk()
    const one = person(7850)
    await one.says(offer)
    await one.says(there)
    const answer = textOf(await one.says(said))
    expect(answer).toMatch(help)
    expect(answer).toContain('+62 812-9007-0027')
    expect(answer).not.toMatch(/Perekrut yang memblokir|110|tulis nama negara/)
  },
)

it('who is let go for money only is held, not out of reach, though it is told in one breath that they are there', async () => {
  const { person } = await openTalk()
  const one = person(7860)
  await one.says(SPA)
  const answer = textOf(await one.says('kakakku udah di sana, ga boleh pulang kalau ga bayar 2000 dolar'))
  expect(answer).toMatch(HELD)
  expect(answer).not.toContain('hilang kontak')
})

const MAE_SOT =
  'Thailand Mae Sot kerja admin data entry gaji 25jt bulanan, ada yg jemput di bangkok. Serius tanya wa'

it.each([
  [CAMP, 'dia disana hpnya diambil bos', 'KBRI Phnom Penh'],
  [CAMP, 'dia wis neng kana, hape dijupuk bose', 'KBRI Phnom Penh'],
  [CAMP, 'manehna geus di ditu, hapena dicokot bos', 'KBRI Phnom Penh'],
  [CAMP, "he's there already, the boss took his phone", 'Indonesian Embassy, Phnom Penh'],
  [CAMP, 'adik saya udah di sana katanya ga boleh keluar kamar', 'KBRI Phnom Penh'],
  [CAMP, 'temenku disana paspornya dipegang bos katanya', 'KBRI Phnom Penh'],
  [CAMP, 'disuruh nyetor 40jt baru boleh pulang katanya, kakakku udah di sana', 'KBRI Phnom Penh'],
  [DRIVER, 'dia udah di sana, hpnya diambil majikan katanya', 'KBRI Riyadh'],
  [MAE_SOT, 'suami udah di sana 3 bln, minta dikirimin 60jt biar bisa pulang', 'KBRI Bangkok'],
])('%s, then "%s": how somebody is held there is no remark on the offer', async (offer, said, office) => {
  const { person } = await openTalk()
  const one = person(7850)
  await one.says(offer)
  const answer = textOf(await one.says(said))
  expect(answer).toMatch(new RegExp(`^[^•]*• ${office}`))
  expect(answer).toMatch(/untuk dia|for them/)
})

it('the place of the offer is kept while they go on about somebody held there', async () => {
  const { person } = await openTalk()
  const one = person(7851)
  await one.says(MAE_SOT)
  await one.says('suami udah di sana 3 bln, minta dikirimin 60jt biar bisa pulang')
  const answer = textOf(await one.says('dia blg jgn lapor polisi nanti dipukuli'))
  expect(answer).toContain('KBRI Bangkok')
  expect(answer).not.toContain('Polisi 110')
})

it.each([
  'katanya disana hp dikumpulin',
  'dia bilang di sana hp dikumpulin',
  'paspor nanti dipegang agen katanya',
  'dia udah disana sukses, hpnya aja baru',
  'suamiku disana minta dikirimin 2jt buat mudik lebaran biar bisa pulang',
  'dia kerja di sana udah lama bosnya baik',
  'suruh transfer 2 juta biar bisa berangkat',
])('what an offer says of later, and who is well there, is no danger: "%s"', async said => {
  const { person } = await openTalk()
  const one = person(7852)
  await one.says(CAMP)
  expect(textOf(await one.says(said))).toContain('tetap: 🔴')
})

it.each([
  ['ibu sy udh brgkt minggu lalu katanya skrg di jeddah blm dpt kerja', 'KJRI Jeddah'],
  ['ibu sy udh brgkt umroh sambil kerja, skrg di mekkah di rumah penampungan blm dpt kerja', 'KJRI Jeddah'],
  ['kakakku wis neng riyadh, durung oleh gawean, turu neng kantor agen', 'KBRI Riyadh'],
])('who waits abroad for work is helped there, and judged as no offer: "%s"', async (said, office) => {
  const answer = await lastSaidTo(7860, said)
  expect(answer).toMatch(new RegExp(`^[^•]*• ${office}`))
  expect(answer).toContain('untuk dia')
  expect(answer).not.toContain('hilang kontak')
})

it.each([
  'kakak saya skrg di riyadh, alhamdulillah betah majikannya baik',
  'adikku nikah sama orang taiwan, tinggal di sana bahagia',
  'ibu saya udah pulang dari jeddah, skrg di lombok belum kerja',
])('who is well abroad, or home again, is in no danger: "%s"', async said => {
  expect(await lastSaidTo(7861, said)).not.toContain('Ini info yang kamu minta')
})

describe('who only says that somebody of theirs works there', () => {
  const HONEST =
    'Nurse job in Singapore, PT Sukses Jaya licence SIPPMI 123/2023, salary SGD 2500, visit our office in Jakarta, no fees'
  it.each([
    [HONEST, 'my friend is already working there', 'Singapore'],
    ['can I work in Taiwan as a caregiver?', 'my friend is already working there', 'Taipei'],
    ['can I work in Taiwan as a caregiver?', 'my sister is there already', 'Taipei'],
    ['what is the minimum wage in Hong Kong?', 'my cousin works there now', 'Hong Kong'],
    ['boleh kerja di taiwan?', 'teman saya sudah kerja di sana', 'Taipei'],
  ])('after "%s" is asked how they are: %s', async (before, text, office) => {
    const said = await lastSaidTo(1, before, text)
    expect(said).toMatch(/^(?:What have you heard|Ada kabar apa)/)
    expect(said).toContain(office)
  })

  it('is told to reach them where the offer was a scam, and helped where harm is told', async () => {
    const scam = 'Restaurant staff in Cambodia 15 million, free ticket, contact wa 081200004321'
    expect(await lastSaidTo(2, scam, 'my friend is already working there')).toContain('Reach them now')
    expect(await lastSaidTo(3, HONEST, 'my sister is there and cannot come home')).toContain(
      'If a life is at',
    )
  })
})
