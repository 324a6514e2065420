import { describe, expect, it } from 'vitest'
import { exampleIn } from '../../src/guidance/answer/example-in.ts'

describe('an example in a passage', () => {
  it.each([
    ['Ini utang. Misalnya utang biaya berangkat. Lainnya tidak.', 'Misalnya utang biaya berangkat.'],
    ['Hakmu antara lain:\n\n- upah\n- libur', 'Hakmu antara lain:\n• upah\n• libur'],
    ['Bentuknya:\n\n- paspor ditahan\n- upah dipotong', '• paspor ditahan\n• upah dipotong'],
  ])('is found in %j', (text, example) => {
    expect(exampleIn(text)).toBe(example)
  })

  it.each([
    'Syaratnya:\n\n- NIK/KTP-el\n- perjanjian kerja',
    'Ada tiga bagian:\n\n- cara: ancaman\n- tujuan: pemerasan',
    'Saran kami:\n\n- jangan kirim uang\n- upah dicatat',
    'Our advice:\n\n- keep the chat\n- a photo',
  ])('is no list of what to do, what to bring or what a word means: %j', text => {
    expect(exampleIn(text)).toBeNull()
  })
})
