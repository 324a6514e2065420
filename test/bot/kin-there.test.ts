import { expect, it } from 'vitest'
import { openTalk, textOf } from './talk.ts'

const CAMP = 'butuh admin di Kamboja, gaji 15 juta, tiket ditanggung, wa 0812-0000-4321'
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
