import { expect, it } from 'vitest'
import { tellsOfPoisonedAnimal } from '../../src/offers/told/said-in-play.ts'
import { lastSaidTo } from './talk.ts'

it.each([
  'anjing saya minum racun',
  'kucing makan racun tikus',
  'kucingku keracunan',
  'ayam saya minum pestisida',
  'anjing gue minum racun tikus',
  'racun diminum anjing',
  'my dog drank poison',
  'my cat ate rat poison',
])('an animal that took poison is sent to a vet: %s', async text => {
  expect(await lastSaidTo(8100, text)).toMatch(/dokter hewan|to a vet/)
})

it.each([
  'anjing, saya minum racun',
  'Anjing! aku minum racun',
  'anjing gue minum racun aja',
  'anjing saya minum racun, anak saya juga',
  'anjing saya mati, saya mau minum racun',
  'kucingku diracun tetangga, aku pengen mati',
  'saya minum racun',
  'anak saya minum racun',
])('a person is helped as ever: %s', async text => {
  expect(tellsOfPoisonedAnimal(text)).toBe(false)
  expect(await lastSaidTo(8101, text)).not.toMatch(/dokter hewan/)
})
