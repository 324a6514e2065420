import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createOfferChecker } from '../../src/offers/check.ts'

const check = createOfferChecker(resolve(import.meta.dirname, '../../content'))
const danger = (text: string) => check({ parts: [{ kind: 'text', text }] }).danger

describe('pictures of theirs that were spread', () => {
  it.each([
    'pacarku nyebarin foto bugilku',
    'fotoku yg ga pake baju disebar mantan di twitter',
    'video vcs gw disebar di grup sekolah, gw harus gmn',
    'fotoku disebar mantan',
    'my ex posted my nudes',
    'mantanku viralin nudesku di telegram',
    'dia edit muka gw jd bugil',
  ])('"%s"', text => expect(danger(text)?.kind).toBe('sexual_violence'))

  it.each([
    'foto produk disebar ke grup jualan',
    'fotoku sama mantan masih ada di ig',
    'dia nyebarin undangan',
    'foto prewed kami dishare bos di ig',
  ])('"%s" is none', text => expect(danger(text)).toBeNull())
})

it('who asks how to keep pictures from being spread is taken for who was harmed by no rule', () => {
  expect(danger('cara biar foto ga disebar gimana')?.guessed ?? true).toBe(true)
})

describe('a pregnancy by force', () => {
  it.each([
    'tkw di hongkong hamil gara2 bapak majikannya maksa dia',
    'dia hamil bukan sama pacarnya, sama bapak majikan, dipaksa',
    'aku hamil gara2 bos di tempat kerja malaysia, takut pulang',
    'mbakku meteng gara2 juragane mekso',
    'temenku dihamili majikannya di saudi',
    'I got pregnant because my boss forced me',
  ])('"%s"', text => expect(danger(text)?.kind).toBe('sexual_violence'))

  it.each([
    'aku hamil terus dipaksa lembur sama bos',
    'istri hamil gara2 program bayi tabung',
    'majikan hamil aku yg ngurus',
  ])('"%s" is none by any rule', text => {
    const found = danger(text)
    expect(found?.kind === 'sexual_violence' && !found.guessed).toBe(false)
  })
})

describe('whose danger it is', () => {
  it.each([
    'kak mau nanya, kalo temen kerja di kamboja trus ga boleh pulang kecuali bayar 50 juta itu wajar ga sih',
    'bibi abdi di Johor tos 7 sasih teu digajih, teu kenging kaluar ti bumi, hapena dicandak dunungan',
    'mbak ku nang arab digebugi juragane, hape dijupuk, wingi nelpon nganggo hape kancane nangis2',
    'kakakku di laos, kalo vc selalu ada org di belakangnya',
    "my girlfriend's aunt in Hong Kong, boss hasnt paid her since june and she sleeps on the kitchen floor, can't leave the flat",
    'punten, pun lanceuk teh di Taiwan digawean 20 jam, teu meunang istirahat, gering oge dititah digawe',
    'sodara di korea kecelakaan jarinya putus di mesin',
    'nyokap dipukul bokap sampe berdarah',
    'nyokap gw di hongkong ga dikasih makan majikan',
  ])('"%s" is another\'s', text => expect(danger(text)?.whose).toBe('others'))

  it.each([
    'dipukul bokap terus',
    'gw dipukul bokap tiap hari',
    'dipukul teman di pabrik tadi malam',
    'suami ku di malaysia mukul aku',
    'aku sama temen di kamboja disekap',
  ])('"%s" is their own', text => expect(danger(text)?.whose).toBe('own'))

  it('whom a price is told of is held, and a jealous partner who hits is violence', () => {
    expect(danger('temenku di kamboja ga boleh pulang kecuali bayar 50jt')?.kind).toBe('trapped')
    expect(danger('temenku disana ga digaji ga boleh pulang')?.kind).toBe('trapped')
    const jealous = danger('pacar cemburuan, hp ku dicek terus, ga boleh keluar sama temen, kadang ditampar')
    expect(jealous?.kind).toBe('violence')
    expect(jealous?.circumstances).toContain('by_family')
  })
})

describe('laughter beside a danger', () => {
  it.each(['lagi di kapal, kapten buang paspor kami ke laut wkwk serius'])('"%s" is meant', text =>
    expect(danger(text)).not.toBeNull(),
  )

  it.each([
    'disekap skripsi wkwk serius',
    'aku dikurung bojo ra oleh metu mancing wkwk serius nanya',
    'imigrasi ambil pasporku bentar wkwk',
  ])('"%s" is not', text => expect(danger(text)).toBeNull())
})

it('a school child who is offered work where children are sold is a child in danger', () => {
  expect(danger('temen cewe kelas 2 sma ditawarin jd LC di karaoke jakarta, dikasi dp hp iphone')?.kind).toBe(
    'minor',
  )
  expect(danger('kelas 2 sma ditawarin jadi ketua osis')).toBeNull()
  expect(danger('anak sma mau jadi lc di mobile legend')).toBeNull()
})

it('a grown woman for whom a stranger from abroad paid her family is to be married against her will', () => {
  const found = danger('sodara cewe gw 18 thn mau dinikahin sm org cina, keluarganya dikasih 50jt')
  expect(found?.circumstances).toEqual(expect.arrayContaining(['to_be_married', 'bride_paid']))
  expect(found?.kind).not.toBe('minor')
})
