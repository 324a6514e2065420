import { expect, it } from 'vitest'
import { lastSaidTo } from './talk.ts'

it.each(['temenku hilang hpnya di kamboja', 'hp saya hilang di malaysia', 'kehilangan dompet dan HP'])(
  'what was lost is locked, and nobody is sought: "%s"',
  async text => expect(await lastSaidTo(631, text)).toMatch(/memblokir nomornya/),
)

it.each(['ma ini aku, hp ilang, kirimin pulsa 50rb', 'dompet hilang di pasar, yang nemu ada imbalan'])(
  'who wants money for it, or the finder, is not told what to lock: "%s"',
  async text => expect(await lastSaidTo(643, text)).not.toMatch(/memblokir nomornya/),
)

it('lost papers are answered as ever, and a person out of reach is sought', async () => {
  expect(await lastSaidTo(632, 'adikku kehilangan paspor di taiwan')).toContain('SPLP')
  expect(await lastSaidTo(633, 'hp adikku hilang, dia ga bisa dihubungi seminggu')).toContain('hilang kontak')
})

it('who only says that somebody forces them is asked to what, and told what cannot wait', async () => {
  expect(await lastSaidTo(634, 'ibu saya maksa')).toMatch(/Dipaksa apa\?.*menikah\?/s)
  expect(await lastSaidTo(635, 'ibu saya maksa saya nikah besok')).not.toContain('Dipaksa apa?')
})

it('tasks that torture are no violence at work', async () => {
  expect(await lastSaidTo(636, 'bos gue nyiksa bgt tugasnya wkwk')).not.toContain('SAPA')
  expect(await lastSaidTo(637, 'bos nyiksa aku')).toContain('SAPA')
})

it('an iqama that has run out is a question with an answer; with fear of arrest no police at home are named', async () => {
  expect(await lastSaidTo(638, 'iqama saya habis')).toMatch(/cara memperpanjang atau pulang/)
  const afraid = await lastSaidTo(639, 'iqama saya habis, takut ditangkap polisi')
  expect(afraid).toContain('Kemlu')
  expect(afraid).not.toContain('110')
})

it('who is to be taken to a clinic against her will is told what to say there, also when it is for tomorrow', async () => {
  const said = await lastSaidTo(
    640,
    'majikan maksa gugurin kandungan',
    'saya ga mau',
    'dia bawa saya ke klinik besok',
  )
  expect(said).toMatch(/Saya dipaksa, saya tidak mau/)
})

it('who waits in Poipet to be fetched is told to leave before', async () => {
  const said = await lastSaidTo(641, "I'm already in Poipet at a hotel, they pick me up tonight")
  expect(said).toMatch(/Phnom Penh.*You are still free\. Leave before/s)
})

it('who can only write reads what can be written to first', async () => {
  const said = await lastSaidTo(642, 'aku dikurung di jakarta, ga bisa nelpon, cuma bisa chat')
  const office = said.slice(said.indexOf('KP2MI'))
  expect(office.indexOf('WhatsApp')).toBeLessThan(office.indexOf('Telepon'))
})
