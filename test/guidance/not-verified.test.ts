import { expect, it } from 'vitest'
import { passage } from './fixture.ts'

const UNSURE = {
  id: /belum|tidak bisa memastikan|tidak menemukan|cek (?:ulang|lagi|aturan|perubahan)|teks asli|bukan aturan yang sudah berlaku|info (?:sekitar|dari|per)|angkanya bisa/i,
  en: /not yet|cannot (?:confirm|be sure)|could not|found no|did not (?:find|see)|not (?:a rule|verified|found|seen)|have not|check|original text|still a plan|as of|around|may have changed|no evidence/i,
}

/** What the collection of facts says could not be verified, by the fact that speaks of it. */
it.each([
  'gcm-imrf-2026',
  'gcm-ran',
  'gcm-obj-09',
  'gcm-obj-10',
  'gcm-obj-11',
  'cost-permen17',
  'cost-permen17-p3',
  'law-uu18-revision',
  'penalty-conversion',
  'penalty-81',
  'saudi-moratorium',
  'wage-saudi',
  'dest-vietnam-bp3mi-kepri',
  'ind-route-names',
  'wage-taiwan-domestic',
  'wage-singapore',
  'wage-australia',
  'help-vientiane',
])('what could not be verified about %s is not stated as certain, in either language', fact => {
  const { text } = passage(fact)
  expect(text.id).toMatch(UNSURE.id)
  expect(text.en).toMatch(UNSURE.en)
})
