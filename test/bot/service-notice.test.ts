import { expect, it } from 'vitest'
import { lastSaidTo } from './talk.ts'

it('who passes on a code is told that it is for nobody else', async () => {
  const said = await lastSaidTo(
    731,
    'BCA: KODE OTP 604418 utk aktivasi BCA mobile. JANGAN diberikan kpd siapapun. Berlaku 3 menit.',
  )
  expect(said).toContain('Kode itu hanya untukmu')
})

it('in the language of the message', async () => {
  const said = await lastSaidTo(732, '[TikTok] 381029 is your verification code. Never forward this code.')
  expect(said).toContain('The code is for you alone')
})

it('whoever asks for the code is still warned of', async () => {
  const said = await lastSaidTo(
    733,
    'Kak tadi ada kode nyasar 604418 ke nomor kakak, itu kode verifikasi saya, tolong kirim ke saya ya',
  )
  expect(said).not.toContain('Kode itu hanya untukmu')
})

it('who passes on a message of a courier is told when to pay, and nobody is accused', async () => {
  const said = await lastSaidTo(
    734,
    'J&T Express: Paket JT88213 akan diantar hari ini oleh kurir Andi 0852-1234-7788',
  )
  expect(said).toContain('Bayar COD hanya kalau')
  expect(said).not.toMatch(/🔴|🟠/u)
})
