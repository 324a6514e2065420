import { expect, it } from 'vitest'
import { circumstancesIn } from '../../src/offers/danger/circumstances.ts'
import { whoseDanger } from '../../src/offers/danger/whose-danger.ts'
import { cpuMs } from '../helpers/cpu-time.ts'

it.each([
  'gw nyoba minum obat banyak tadi',
  'i took a lot of pills',
  'i swallowed 30 paracetamol',
  'aku udah minum baygon',
  'gw ga kuat, gw minum obat banyak',
  'temenku overdosis',
  'udah nyayat tangan',
])('hears that an ambulance is needed: "%s"', text => {
  expect(circumstancesIn(text, false)).toEqual(['harmed'])
})

it.each(['udah aku minum semua', 'i took them', 'gw udah minum'])(
  'from who may want to die so little is enough: "%s"',
  text => {
    expect(circumstancesIn(text, true)).toEqual(['harmed'])
    expect(circumstancesIn(text, false)).toEqual([])
  },
)

it.each(['mau minum obat banyak', 'i want to take all my pills', 'aku udah beli obatnya', 'udah minum kopi'])(
  'what is not done is not taken for done: "%s"',
  text => {
    expect(circumstancesIn(text, true)).not.toContain('harmed')
  },
)

it.each([
  'kapal kami tenggelam tolong di selat malaka',
  'kapal bocor, mesin mati, kami 12 orang di laut arafura',
  'our boat is taking on water',
])('hears that a ship goes down: "%s"', text => {
  expect(circumstancesIn(text, false)).toEqual(['sinking'])
})

it.each([
  'kapal oleng, air masuk, kapten kabur',
  'kapal miring airnya udah masuk ke kamar',
  'perahune doyong, banyune mlebu perahu',
  'the boat is filling up with water',
])('hears that a ship fills with water: "%s"', text => {
  expect(circumstancesIn(text, false)).toContain('sinking')
})

it('who told of a ship need not name it again; water by the sea is no ship that sinks', () => {
  expect(circumstancesIn('airnya masuk terus', false, true)).toContain('sinking')
  for (const text of [
    'airnya masuk terus',
    'air laut masuk ke rumah kami',
    'takut kapal kemasukan air',
    'kapal pesiar disuruh latihan pemadam kebakaran',
  ])
    expect(circumstancesIn(text, false)).not.toContain('sinking')
})

it.each([
  'kluar darah banyak bgt kyknya keguguran, aku overstay',
  'kluar darah banyak, hamil 5 bulan',
  'hamil 4 bulan keluar flek terus perut melilit',
  'aku meteng 3 wulan metu getih',
  'i am pregnant and bleeding',
  'baru melahirkan kemarin darahnya keluar terus',
])('bleeding with a child on the way is no wound: "%s"', text => {
  const told = circumstancesIn(text, false)
  expect(told).toContain('pregnancy_bleeding')
  expect(told).not.toContain('injured')
})

it.each([
  'saya hamil 4 bulan, paspor ditahan',
  'tahun lalu pernah keguguran',
  'takut keguguran karena kerja berat',
  'hamil tua mau tes darah',
  'tangannya berdarah terus, tidak berhenti',
])('no bleeding is heard where none is told: "%s"', text => {
  expect(circumstancesIn(text, false)).not.toContain('pregnancy_bleeding')
})

it.each([
  'barusan kabur lewat jendela, sekarang di masjid ga bawa paspor',
  'aku kabur dari rumah majikan, ga punya paspor',
  'wis mlayu saka omahe majikan',
  'i just escaped from the compound',
])('hears that they have run already: "%s"', text => {
  expect(circumstancesIn(text, false)).toContain('escaped')
})

it.each([
  'aku mau kabur dari majikan',
  'gimana cara kabur dari sini',
  'kapten kabur',
  'agennya udah kabur bawa uang kami',
  'udah nyoba kabur tapi ketangkep lagi',
  'belum bisa kabur',
  'tadi lari pagi',
  'how can i escape from here',
])('nobody has run who wants to, failed, or was robbed: "%s"', text => {
  expect(circumstancesIn(text, false)).not.toContain('escaped')
})

it.each([
  'aku ditinggal agen di terminal, ga tau ini dimana, uang abis',
  'dah 2 hari di bandara, agen ga jemput, hp nya mati',
  'agent left me at the bus station, no money',
])('hears who was left alone on the way: "%s"', text => {
  expect(circumstancesIn(text, false)).toContain('stranded')
})

it.each(['ditinggal suami 2 tahun', 'takut ditinggal agen di bandara', 'agen belum jawab wa saya'])(
  'who is only left by somebody is not stranded: "%s"',
  text => {
    expect(circumstancesIn(text, false)).not.toContain('stranded')
  },
)

it.each([
  'orang dari koperasi pada duduk di depan rumah ibu, ngancem mau ambil sapi',
  'debt collector ke rumah tiap hari, ibu ketakutan',
  'rentenir nyamperin bapak terus',
  'debt collectors came to my parents house',
])('hears collectors at the door: "%s"', text => {
  expect(circumstancesIn(text, false)).toContain('collectors')
})

it.each(['takut penagih datang ke rumah', 'kerja di koperasi dekat rumah', 'utangku banyak di rentenir'])(
  'a debt is no collector at the door: "%s"',
  text => {
    expect(circumstancesIn(text, false)).not.toContain('collectors')
  },
)

it('who does not want to be talked to can call', () => {
  expect(circumstancesIn('dia ga mau diajak ngomong', false)).toEqual([])
  expect(circumstancesIn('aku ga bisa ngomong', false)).toEqual(['cannot_call'])
})

it.each(['kapal air ', 'kabur dari ', 'ditinggal agen ', 'hamil darah ', 'koperasi rumah '])(
  'reads hostile text in linear time: "%s…"',
  text => {
    const long = text.repeat(20_000)
    const ms = cpuMs(() => void circumstancesIn(long, true))
    expect(ms).toBeLessThan(500)
  },
)

it('hears an arrest, and not the fear of one', () => {
  expect(circumstancesIn('my brother got picked up by immigration', false)).toEqual(['arrested'])
  expect(circumstancesIn('aku dibawa polisi ke rumah sakit', false)).toEqual([])
  expect(circumstancesIn('kawan saya di penang ditangkap imigresen', false)).toEqual(['arrested'])
  expect(circumstancesIn('my husband was arrested in Sabah', false)).toEqual(['arrested'])
  for (const text of [
    'takut ditangkap polisi',
    'can i be arrested?',
    'bos ancam saya bakal ditangkap polisi',
  ])
    expect(circumstancesIn(text, false)).toEqual([])
})

it.each([
  'istri saya di dubai katanya disekap agen',
  'my brother is locked in a compound',
  'my friend was sold',
  'they ask ransom for my sister',
  'kakakku disana dipukulin majikan',
  'adik saya kirim pesan, dia dikurung di kompleks, saya harus apa',
])('tells that they write for somebody else: "%s"', text => {
  expect(whoseDanger(text)).toBe('others')
})

it.each([
  'suami saya mukul saya lagi tadi malam, saya takut pulang',
  'saya dan teman saya dikunci di gedung',
  'teman saya ajak saya ke kamboja, sekarang saya dikunci',
  'my husband beats me every night',
  'my friend and i are locked in',
  'kak tolong saya dikunci',
])('tells that it is their own: "%s"', text => {
  expect(whoseDanger(text)).toBe('own')
})

it('does not guess: whoever is only named is not in danger, and a room-mate who is beaten is held as well', () => {
  for (const text of [
    'tolong',
    'tolong, nomor ini dari teman saya yang sudah pulang',
    'temen sekamarku barusan disetrum, tolong',
  ])
    expect(whoseDanger(text)).not.toBe('others')
})

it.each(['minum ', 'kapal ', 'saya dan teman saya ', 'my ', 'a'])(
  'reads hostile text in linear time: "%s…"',
  text => {
    const long = text.repeat(20_000)
    const ms = cpuMs(() => {
      circumstancesIn(long, true)
      whoseDanger(long)
    })
    // Backtracking takes seconds on so many words; how fast it is, `npm run bench` tells.
    expect(ms).toBeLessThan(500)
  },
)

it.each([
  ['saya sudah pulang dari kamboja, mereka datang ke rumah', 'followed_home'],
  ['i am back from myanmar and they threaten me', 'followed_home'],
  ['saya hamil 4 bulan ga punya permit', 'pregnant'],
  ['bayi saya diambil majikan', 'baby_taken'],
  ['they took my baby', 'baby_taken'],
])('"%s" changes the first steps: %s', (text, circumstance) => {
  expect(circumstancesIn(text, false)).toContain(circumstance)
})

it.each(['saya belum bisa pulang dari kamboja, diancam terus', 'takut hamil', 'anak saya diambil fotonya'])(
  'but not "%s"',
  text => {
    for (const one of ['followed_home', 'pregnant', 'baby_taken'] as const)
      expect(circumstancesIn(text, false)).not.toContain(one)
  },
)

it.each([
  'saya di hong kong, majikan marah, disuruh pergi malem ini, ga ada tempat tidur',
  'diusir majikan malam ini, ga tau mau tidur dimana',
  'my employer kicked me out tonight, nowhere to sleep',
  'bengi iki diusir juragan',
])('hears who is sent away for the night: "%s"', text => {
  expect(circumstancesIn(text, false)).toContain('thrown_out')
})

it.each([
  'takut diusir majikan malam ini',
  'disuruh keluar belanja malam ini',
  'disuruh nemenin tamu malam ini, ga ada tempat tidur sendiri',
  'tahun lalu diusir majikan malam malam',
])('who only fears it, or goes on an errand, is not sent away: "%s"', text => {
  expect(circumstancesIn(text, false)).not.toContain('thrown_out')
})

it.each(['majikan maksa gugurin kandungan', 'pacarku nyuruh aborsi', 'my boss forces me to abort the baby'])(
  'hears that a pregnancy is to end by force: "%s"',
  text => expect(circumstancesIn(text, false)).toContain('abortion_forced'),
)

it.each(['hukumnya dipaksa aborsi apa', 'istri melarang aborsi', 'bayi saya dipaksa minum susu'])(
  'no abortion is forced: "%s"',
  text => expect(circumstancesIn(text, false)).not.toContain('abortion_forced'),
)

it.each([
  "I'm already in Poipet at a hotel, they pick me up tonight",
  'aku udah sampai poipet, nginep hotel, nanti malam dijemput orangnya',
  'aku di hotel phnom penh kamboja, udah di phnom penh, besok dijemput',
])('hears that somebody still free waits to be fetched: "%s"', text =>
  expect(circumstancesIn(text, false)).toContain('to_be_fetched'),
)

it.each([
  "I'm in Siem Reap, hotel shuttle picks me up tomorrow",
  'aku udah di kamboja, besok dijemput kbri',
  'kalau nanti sampai kamboja dijemput',
])('who is fetched by those who help, or only will be, is not: "%s"', text =>
  expect(circumstancesIn(text, false)).not.toContain('to_be_fetched'),
)

it('a miscarriage that nobody takes to a doctor cannot wait, and one of long ago can', () => {
  const now = 'teman saya keguguran di asrama, majikan ga mau bawa ke rs'
  expect(circumstancesIn(now, false)).toContain('pregnancy_bleeding')
  expect(whoseDanger(now)).toBe('others')
  expect(circumstancesIn('saya keguguran bulan lalu, boleh cuti?', false)).not.toContain('pregnancy_bleeding')
})
