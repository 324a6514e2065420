import { describe, expect, it } from 'vitest'
import { worksThereAlready } from '../../src/offers/danger/kin-there.ts'
import { isToBeMovedOn } from '../../src/offers/danger/moved-on.ts'
import { hasLostKin } from '../../src/offers/danger/told-death.ts'
import { saysOnlyUntold, saysOnlyWhereKinIs } from '../../src/offers/told/family-news.ts'
import { tellsOfLapsedPaper } from '../../src/offers/told/lapsed-papers.ts'
import {
  asksReaderToJoin,
  isAlarmCall,
  isInvitedByLover,
  wouldBeTaken,
} from '../../src/offers/told/lure-told.ts'
import { tellsOfChildWithoutPapers } from '../../src/offers/told/papers-of-child.ts'

const every = (tells: (text: string) => boolean, yes: readonly string[], no: readonly string[]) => {
  expect(yes.filter(text => !tells(text))).toEqual([])
  expect(no.filter(tells)).toEqual([])
}

describe('what a lure sounds like, and no danger', () => {
  it('a lover who asks somebody to come, as long as nothing is forced', () => {
    every(
      isInvitedByLover,
      [
        'my bf in dubai says come live with him he pays ticket, is it ok?',
        'my boyfriend in malaysia wants me to come live with him, he pays the ticket',
        'pacar saya di malaysia ngajak tinggal bareng dia, tiket dia yang bayar',
      ],
      [
        'my boyfriend forces me to come live with him',
        'pacarku ngajak tinggal bareng dia, aku takut dipukul',
        'my bf wants me to come live with him, im 15',
        'pacarku minta foto bugil',
      ],
    )
  })

  it('a call of an accident in the family that wants money', () => {
    every(
      isAlarmCall,
      [
        'tadi ada telpon suara anak saya nangis katanya kecelakaan minta transfer 10 juta',
        'ditelepon orang ngaku polisi, anak saya ditangkap polisi, disuruh kirim uang damai',
        'someone called and said my son had an accident, i should send money',
      ],
      [
        'suami saya kecelakaan kerja di Taiwan, siapa yang bayar',
        'anak saya ditelpon disuruh kerja di Kamboja',
        'dia disekap, minta tebusan lewat telepon, disuruh transfer',
      ],
    )
  })

  it('an invitation of the reader, and somebody who takes people across', () => {
    every(
      asksReaderToJoin,
      ['kak minat ga jd live host di luar, cuma ngobrol, aku bantu paspor'],
      ['aku mau kerja di Korea', 'aku minat ga ya jadi abk, tolong bantu'],
    )
    every(
      wouldBeTaken,
      [
        'an agent says he can take me to Malaysia for 10 million',
        'calo bisa bawa saya ke malaysia bayar 5 juta',
      ],
      ['the agent took my passport', 'they take me to the police', 'suami bawa saya ke dokter'],
    )
  })
})

describe('what is told of a family calmly', () => {
  it('where somebody of theirs is, and nothing of how they are', () => {
    const place = (text: string, name: string) => {
      const start = text.toLowerCase().indexOf(name)
      return start < 0
        ? []
        : [{ country: 'MY', hotspot: false, span: { part: 0, start, end: start + name.length } }]
    }
    every(
      text => saysOnlyWhereKinIs(text, place(text, 'malaysia')),
      ['suami saya di Malaysia', 'ibu saya kerja di malaysia', 'ANAK SAYA DI KAPAL', 'anak saya di rumah'],
      [
        'suami saya di Malaysia dipukul',
        'suami saya di Malaysia tidak ada kabar',
        'saya di Malaysia',
        'anak saya di malaysia nangis',
      ],
    )
  })

  it('a child born without papers, and a family that knows nothing', () => {
    every(
      tellsOfChildWithoutPapers,
      ['anak saya lahir di sini tidak ada surat', 'my baby was born here and has no birth certificate'],
      ['anak saya disekap di sini', 'saya mau mati, titip surat untuk anak saya'],
    )
    every(
      saysOnlyUntold,
      ['tapi ibu saya tidak tahu', "but my mother doesn't know"],
      ['ibu saya tidak tahu saya disekap', 'ibu saya tidak tahu saya mau mati'],
    )
  })

  it('a visa that ran out is no death, and a death beside a passport is one', () => {
    const lapsed = [
      'Paspor anak saya mati, dia di Sabah',
      'visa suami saya sudah mati, dia di Malaysia',
      'permit anak saya mati di Johor',
      'paspor ibu mati 2 tahun di Arab Saudi mau perpanjang',
      'suami saya di malaysia permitnya mati',
    ]
    const died = [
      'suami saya mati di malaysia, paspornya hilang',
      'ina beta di malaysia su mati',
      'anak saya mati di kapal',
    ]
    every(tellsOfLapsedPaper, lapsed, died)
    every(hasLostKin, died, lapsed)
  })

  it('a plan of one’s own to change country is no being taken on', () => {
    every(
      isToBeMovedOn,
      ['saya di Singapura, mau pindah ke Myanmar besok, paspor diambil bos', 'besok mau dibawa ke Myanmar'],
      ['istri saya di Hong Kong mau pindah ke taiwan lewat agen yg sama bayar 20 juta'],
    )
  })

  it('a friend who works where the offer leads to, and suffers nothing', () => {
    every(
      worksThereAlready,
      ['my friend already went with them and he is working there now', 'temanku sudah kerja di sana'],
      [
        'my friend works there and she is crying every night',
        'temanku kerja di sana tapi dia ga boleh pulang',
      ],
    )
  })
})
