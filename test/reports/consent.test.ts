import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { loadWords } from '../../src/words.ts'

const words = loadWords(resolve(import.meta.dirname, '../../content'))
/** What UU PDP 27/2022, article 21, and the IOM principles want said before anyone agrees. */
const MUST: Record<string, readonly [string, RegExp, RegExp][]> = {
  said: [
    ['who is responsible', /Penanggung jawab|Pengelola/, /Controller|responsible/],
    ['what for', /Tujuan/, /Purpose/],
    [
      'what is masked',
      /kami tutup: NIK.*hanya kalau tertulis sebagai milikmu/,
      /mask: ID.*only where it is written as yours/,
    ],
    [
      'what is not',
      /tidak kami tutup: nama, nomor, dan rekening perekrut/,
      /do not mask: the recruiter's name/,
    ],
    ['what to do with the rest', /Keluarkan baris itu/, /Leave out that line/],
    ['Telegram', /Telegram/, /Telegram/],
    ['the model provider', /penyedia (model )?AI/, /AI (model )?provider/],
    ['how long', /365 hari/, /365 days/],
    ['how to withdraw', /\/laporanku/, /\/myreports/],
    ['how to erase', /\/hapus/, /\/delete/],
  ],
}

test.each(['report-consent-model', 'report-consent-no-model'])(
  'the consent text, with %s, says all that must be said, in both languages (P-02)',
  model => {
    for (const [i, language] of ['id', 'en'].entries()) {
      const text = words.say(language, 'report-consent', {
        text: 'TEXT',
        contacts: 'CONTACTS',
        days: 365,
        model: words.say(language, model),
      })
      for (const [what, ...patterns] of MUST.said ?? [])
        expect(text, `${language}: ${what}`).toMatch(patterns[i] ?? /$^/)
      expect(text).toContain('TEXT')
      expect(text).toContain('CONTACTS')
    }
  },
)
