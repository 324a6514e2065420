import { describe, expect, it } from 'vitest'
import { dangerOf } from '../../src/offers/danger/danger-kind.ts'
import { type KnownSign, type ModelOpinion, mergeOpinion } from '../../src/offers/opinion/merge-opinion.ts'
import type { Case, Outcome, Reason, Verdict } from '../../src/offers/types.ts'
import { verdictOf } from './verdict.ts'

const text =
  'Lowongan admin di Kamboja. Paspor nanti dipegang\nkantor selama kontrak, berangkat pakai visa turis dulu. WA 0812-3456-7890'
const offer: Case = {
  parts: [
    { kind: 'caption', text: 'Info loker' },
    { kind: 'picture', text },
  ],
}
const signs: KnownSign[] = [
  {
    id: 'visa-turis',
    why: { id: 'Visa turis bukan untuk bekerja.', en: 'A tourist visa is not for work.' },
    source: null,
  },
]
const reason = (more: Partial<ModelOpinion['reasons'][number]> = {}) => ({
  kind: 'other',
  quote: 'Paspor nanti dipegang kantor',
  why_id: 'Paspor yang dipegang orang lain membuat pekerja tidak bisa pulang.',
  why_en: 'A passport that is held by others leaves a worker unable to go home.',
  ...more,
})
const opinion = (
  outcome: Outcome,
  reasons = [reason()],
  about: ModelOpinion['about'] = 'job_offer',
): ModelOpinion => ({ outcome, about, reasons })
const merge = (verdict: Verdict, said: ModelOpinion) => mergeOpinion(verdict, said, offer, signs)
const told = (evidence: string, signal = 'x'): Reason => ({
  signal,
  evidence,
  why: { id: 'Begitu.', en: 'So.' },
  part: 1,
  source: null,
})

describe('the rules are the floor (L-02)', () => {
  it.each<[rules: Outcome, model: Outcome, shown: Outcome]>([
    ['likely_scam', 'likely_scam', 'likely_scam'],
    ['likely_scam', 'suspicious', 'likely_scam'],
    ['likely_scam', 'no_signs_found', 'likely_scam'],
    ['likely_scam', 'not_an_offer', 'likely_scam'],
    ['suspicious', 'likely_scam', 'likely_scam'],
    ['suspicious', 'suspicious', 'suspicious'],
    ['suspicious', 'no_signs_found', 'suspicious'],
    ['suspicious', 'not_an_offer', 'suspicious'],
    ['no_signs_found', 'likely_scam', 'likely_scam'],
    ['no_signs_found', 'suspicious', 'suspicious'],
    ['no_signs_found', 'no_signs_found', 'no_signs_found'],
    ['no_signs_found', 'not_an_offer', 'no_signs_found'],
    ['not_an_offer', 'likely_scam', 'suspicious'],
    ['not_an_offer', 'suspicious', 'suspicious'],
    ['not_an_offer', 'no_signs_found', 'not_an_offer'],
    ['not_an_offer', 'not_an_offer', 'not_an_offer'],
  ])('rules %s, model %s: %s', (rules, said, shown) => {
    const verdict = verdictOf(rules)
    const merged = merge(verdict, opinion(said)) ?? verdict
    expect(merged.outcome).toBe(shown)
    expect(merged.score).toBeGreaterThanOrEqual(verdict.score)
    expect(merged.signals).toEqual(verdict.signals)
  })

  it('danger is never touched (H-01)', () => {
    const danger = { ...dangerOf('trapped', 'KH'), evidence: 'tolong' }
    expect(merge(verdictOf('not_an_offer', { danger }), opinion('likely_scam'))).toBeNull()
  })

  it('nothing is raised without a reason that can be told', () => {
    expect(merge(verdictOf('no_signs_found'), opinion('likely_scam', []))).toBeNull()
    expect(
      merge(verdictOf('no_signs_found'), opinion('likely_scam', [reason({ quote: 'kata yang tidak ada' })])),
    ).toBeNull()
    expect(
      merge(verdictOf('suspicious', { reasons: [told('visa turis')] }), opinion('likely_scam', []))?.outcome,
    ).toBe('likely_scam')
  })

  it('no offer becomes suspicious at most, with what it is about', () => {
    const merged = merge(
      verdictOf('not_an_offer', { about: 'none' }),
      opinion('likely_scam', [reason()], 'other_scam'),
    )
    expect(merged).toMatchObject({ outcome: 'suspicious', about: 'other_scam', score: 0.5 })
    expect(
      merge(verdictOf('not_an_offer', { about: 'none' }), opinion('likely_scam', [reason()], 'none')),
    ).toBeNull()
  })

  it('scores go up with the outcome, never down', () => {
    expect(merge(verdictOf('no_signs_found', { score: 0.2 }), opinion('likely_scam'))?.score).toBe(0.85)
    expect(merge(verdictOf('suspicious', { score: 0.9 }), opinion('likely_scam'))?.score).toBe(0.9)
  })
})

describe('a reason', () => {
  it('quotes the original, whatever white space or invisible letters stand in it', () => {
    const hidden: Case = {
      parts: [{ kind: 'text', text: 'Nanti pas\u200bpor  dipe\u{e0041}gang\n kantor ya' }],
    }
    const said = opinion('suspicious', [reason({ quote: 'paspor dipegang kantor' })])
    expect(mergeOpinion(verdictOf('suspicious'), said, hidden)?.reasons[0]?.evidence).toBe(
      'pas\u200bpor  dipe\u{e0041}gang\n kantor',
    )
  })

  it('names the part it stands in, and is told in our words when we have them', () => {
    const merged = merge(
      verdictOf('suspicious'),
      opinion('suspicious', [reason({ kind: 'visa-turis', quote: 'berangkat pakai visa turis' })]),
    )
    expect(merged?.reasons).toEqual([
      {
        signal: 'visa-turis',
        evidence: 'berangkat pakai visa turis',
        why: signs[0]?.why,
        part: 1,
        source: null,
      },
    ])
  })

  it('at most two are added, none twice, and none that a card would not show', () => {
    const quotes = [
      'Lowongan admin di Kamboja',
      'Paspor nanti dipegang',
      'selama kontrak, berangkat',
      'pakai visa turis dulu',
    ]
    const many = (kinds: string[]) => quotes.map((quote, at) => reason({ quote, kind: kinds[at] ?? 'other' }))
    const known = ['a', 'b', 'c', 'd'].map(id => ({ id, why: { id: 'Begitu.', en: 'So.' }, source: null }))
    const added = mergeOpinion(
      verdictOf('suspicious'),
      opinion('suspicious', many(['a', 'b', 'c', 'd'])),
      offer,
      known,
    )
    expect(added?.reasons.map(each => each.signal)).toEqual(['a', 'b'])
    const shown = ['p', 'q', 'r', 's'].map(signal => told(signal, signal))
    expect(
      mergeOpinion(
        verdictOf('suspicious', { reasons: shown }),
        opinion('suspicious', many(['a', 'b'])),
        offer,
        known,
      )?.reasons,
    ).toHaveLength(5)
    const full = [...shown, told('t', 't')]
    expect(
      mergeOpinion(
        verdictOf('suspicious', { reasons: full }),
        opinion('suspicious', many(['a'])),
        offer,
        known,
      ),
    ).toBeNull()
    expect(
      merge(
        verdictOf('suspicious', { reasons: [told('visa turis', 'visa-turis')] }),
        opinion('suspicious', [reason({ kind: 'visa-turis' })]),
      ),
    ).toBeNull()
    expect(
      merge(
        verdictOf('suspicious', { reasons: [told('dipegang\nkantor')] }),
        opinion('suspicious', [reason({ quote: 'dipegang kantor' })]),
      ),
    ).toBeNull()
  })

  it.each([
    'WA 0812-3456-7890',
    'kontrak',
    'tidak ada di sini sama sekali',
    '',
    '   ',
    'Paspor nanti dipegang KANTOR',
  ])('is not told with the quote "%s"', quote => {
    expect(merge(verdictOf('suspicious'), opinion('suspicious', [reason({ quote })]))).toBeNull()
  })

  it.each([
    ['a phone number', 'Hubungi petugas di nol delapan satu dua dan 0812 3456 untuk bantuan.'],
    ['a digit', 'Kantor ini memegang paspor dan 3 dokumen lain dari pekerja.'],
    ['a full-width digit', 'Kantor ini memegang paspor dan ３ dokumen lain dari pekerja.'],
    ['a handle', 'Tanyakan ke @petugas_resmi yang membantu pekerja dan keluarga.'],
    ['a link', 'Lihat bantuan dan syarat kerja di t.me/petugas yang ada.'],
    ['a tg link', 'Lihat bantuan dan syarat di tg://resolve?domain=petugas yang ada.'],
    ['a bare domain', 'Lihat syarat dan ketentuan di petugas.com yang ada.'],
    ['Markdown', 'Paspor yang *dipegang* orang lain dan tidak dikembalikan.'],
    ['a link in Markdown', 'Paspor yang dipegang [orang lain](x) dan tidak dikembalikan.'],
    ['HTML', 'Paspor yang dipegang <b>orang</b> dan tidak dikembalikan.'],
    ['"aman"', 'Tawaran ini aman dan perusahaannya bisa dipercaya untuk bekerja.'],
    ['"safe"', 'Tawaran ini safe dan perusahaannya tidak bermasalah untuk bekerja.'],
    ['praise', 'Perusahaan ini sudah terverifikasi dan tidak bermasalah.'],
    ['advice to escape', 'Lebih baik melarikan diri dan tidak menunggu lama.'],
    ['an order', 'Segera transfer biaya itu untuk mendapat tempat.'],
    ['an address to the reader', 'Paspor kamu dipegang orang lain dan tidak kembali.'],
    ['the wrong language', 'A passport that is held by others leaves a worker unable to leave.'],
    ['another script', 'Паспорт yang dipegang orang lain dan tidak kembali.'],
    ['invisible letters', 'Paspor yang di\u200bpegang orang lain dan tidak kembali.'],
    ['lines', 'Paspor yang dipegang orang lain\ndan tidak kembali.'],
    ['too much', `Paspor yang dipegang orang lain ${'dan tidak kembali '.repeat(20)}.`],
    ['nothing', ''],
  ])('a model has no own words that hold %s (M-03, M-09)', (_, why_id) => {
    expect(merge(verdictOf('suspicious'), opinion('suspicious', [reason({ why_id })]))).toBeNull()
  })
})
