import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { createOfferChecker } from '../../src/offers/check.ts'
import { circumstancesIn } from '../../src/offers/danger/circumstances.ts'

const check = createOfferChecker(resolve(import.meta.dirname, '../../content'))
const danger = (text: string) => check({ parts: [{ kind: 'text', text }] }).danger

it.each(['they', 'Yes they do', 'I do not know', 'mereka', 'sudah', 'ok makasih'])(
  'a word or two that ask for nothing are no danger: %s',
  text => expect(danger(text)).toBeNull(),
)

it.each(['tolong', 'help me', 'tolong. dikunci. mae sot.', 'aku takut'])(
  'H-01: a cry for help in a word or two is: %s',
  text => expect(danger(text)).not.toBeNull(),
)

it.each([
  'I want to kill myself',
  'I feel like killing myself',
  "I don't want to live anymore",
  'pengen bunuh diri aja',
  'gak mau hidup lagi',
  'udah beli racun',
  'I bought poison',
  'minum racun',
  'kuburan aja yang nunggu aku di sini',
  'my friend wants to kill herself',
  'my brother told me he wants to die, he is in malaysia',
  'saya mau bunuh diri rasanya min, uang 40 juta hilang ditipu kerja korea',
  'pgn mati rasanya kak, sertifikat tanah bapak udah digadai 60 juta buat berangkat ke jepang, taunya lpk nya bohong',
  'my sister keeps saying she wants to die, she lost 20 million to a fake job in korea',
])('H-01: who says plainly that they want to die is heard, whatever else the words are like: %s', text =>
  expect(danger(text)?.kind).toBe('self_harm'),
)

it.each([
  'bos mukul, pabrik korea',
  'magang jepang, senpai mukul pakai palu, kumiai diam saja',
  'mandor nendang, proyek malaysia',
  'seniorku nampar aku, magang di osaka',
  'dilempar pisau',
  'my boss threw a hammer at me',
])('who names in a few words who beats them, and how, is beaten: %s', text =>
  expect(danger(text)?.kind).toBe('violence'),
)

it.each(['abk taiwan, haus, air habis di laut', 'banyu entek neng kapal', 'we ran out of water on the ship'])(
  'who has no water left at sea is in danger of their life: %s',
  text => expect(danger(text)).toMatchObject({ kind: 'medical', atSea: true }),
)

it.each([
  'di kapal makanan habis',
  'aku baik2 aja disini makan enak semua enak. (dia di sebelah. jangan bales)',
])('nor is who says so beside whoever holds them: %s', text => expect(danger(text)).not.toBeNull())

it.each(['di kapal makanan enak, habis itu tidur', 'tadi di laut air surut, jajan habis 50 ribu'])(
  'but not who has eaten there: %s',
  text => expect(danger(text)).toBeNull(),
)

it.each([
  'cowokku nyuruh aku live telanjang di aplikasi buat dapet duit, aku 16',
  'pacarku maksa aku vcs, umurku 15',
])('a child that is made to undress is heard as a child: %s', text =>
  expect([danger(text)?.kind, ...(danger(text)?.also ?? [])]).toContain('sexual_violence'),
)

it('who is kept in a flat and has no passport is held, whatever the work was to be', () => {
  const text =
    'ditawari jadi ibu pengganti di georgia, sekarang di tbilisi ga boleh keluar apartemen diambil paspor'
  expect(danger(text)).toMatchObject({ country: 'GE' })
})

it.each([
  ['help, im fisherman on taiwanese vessel, captain beat us', 'TW'],
  ['my taiwanese boss beats me', 'TW'],
  ['we are indonesian crew on a chinese fishing vessel, captain beats us', null],
])('the nation of a ship or a boss is not that of who writes: %s', (text, country) => {
  expect(danger(text)).toMatchObject({ country })
  expect(danger(text)?.circumstances).not.toContain('foreign')
})

it('who is of another country is still told so', () => {
  expect(danger('im a chinese girl in jakarta, my boss locked me')?.circumstances).toContain('foreign')
})

it('who is beaten by work is beaten by nobody', () => {
  expect(danger('saya dihajar kerjaan terus')).toBeNull()
  expect(danger('saya dihajar mandor terus')).not.toBeNull()
})

it.each([
  'aku ditembak gebetan, terima ga ya',
  'ditembak cowok semalem hehe',
  'aku ditembak mulu di pubg',
  'indonesia dipukul mundur malaysia',
  'timnas dihajar vietnam 3 0',
  'ayam tetangga dipukul orang',
  'anakku disandera neneknya ga boleh pulang wkwk',
  'capek banget hidup gue kayak sapi perah',
])('words of harm for a courtship, a game, a match, an animal or mere toil are none: %s', text => {
  expect(danger(text)).toBeNull()
})

it.each([
  ['aku ditembak cowok pakai pistol hehe', true],
  ['ditembak mantan, darahnya banyak', true],
  ['tadi ditembak orang waktu mabar di warnet', true],
  ['aku ditembak gebetan hehe', false],
  ['aku ditembak mulu di pubg', false],
])('who is shot at in earnest is wounded, whatever else is said: %s', (text, wounded) => {
  expect(circumstancesIn(text, false).includes('injured')).toBe(wounded)
})

it.each([
  'tki indonesia dihajar majikan malaysia',
  'anakku diculik neneknya wkwk dipukul',
  'anjing aku dipukul bos',
  'timnas dibantai, aku pengen ngilang dari dunia aja',
  'capek hidup kayak robot, mau mati aja',
  'capek banget hidup gue',
])('H-01: but what is meant beside it is heard: %s', text => expect(danger(text)).not.toBeNull())

it.each([
  'cowokku nyuruh aku live telanjang di aplikasi buat dapet duit',
  'pacar maksa minta pap gmn',
  'muka saya ditempel di video porno pakai AI trus disebar di telegram',
  'ada yg bikin deepfake mukaku, minta uang',
  'ada akun palsu pakai fotoku jual diri open bo',
  'someone made a deepfake of me',
])('H-01: who is made to undress, or shown in pictures that are made up: %s', text => {
  expect(danger(text)?.kind).toBe('sexual_violence')
  expect(danger(text)?.circumstances).toContain('pictures')
})

it.each([
  'deepfake itu apa',
  'cara bikin deepfake gimana',
  'waspada modus akun palsu pakai foto artis jual diri',
])('who asks or warns of them is in none: %s', text => expect(danger(text)).toBeNull())

it.each(['What is a transit visa scam?', 'apa itu penipuan visa transit'])(
  'who asks what a word means is not on the way: %s',
  text => expect(danger(text)).toBeNull(),
)

it.each([
  'I bought rat poison',
  'racun tikus buat gudang merk apa ya',
  'saya dihajar kerjaan terus',
  'mau mati lampu ini',
  'film tentang bunuh diri',
  'waspada, banyak PMI bunuh diri di kamp scam',
])('but words that only speak of it are not: %s', text => expect(danger(text)?.kind).not.toBe('self_harm'))

it('who has bought what kills rats, and says nothing of rats, is heard', () => {
  expect(danger('udah beli racun tikus')).toMatchObject({ kind: 'self_harm', guessed: true })
})

it.each([
  ['I want to die', 'en'],
  ['help me', 'en'],
  ['he raped me', 'en'],
  ['my boss hit me', 'en'],
  ['I am trapped in Cambodia', 'en'],
  ['pengen mati', 'id'],
  ['tolong saya', 'id'],
  ['A: jadi?\nB: kagak lah', 'id'],
])('a cry for help is answered in its own language, in however few words: %s (%s)', (text, language) => {
  expect(check({ parts: [{ kind: 'text', text }] }).language).toBe(language)
})

it.each([
  ['I was raped by my employer', 'sexual_violence'],
  ['majikan meraba saya', 'sexual_violence'],
  ['my sister is missing in Malaysia', 'missing'],
  ['my friend has not been heard from since he went to Poipet', 'missing'],
  ['I cannot leave the building', 'trapped'],
  ['they will not let me go home', 'trapped'],
  ['my boss took my passport and I cannot leave the building in Myawaddy', 'trapped'],
])('H-01: in English as in Indonesian, and the gravest first: %s', (text, kind) => {
  expect(danger(text)?.kind).toBe(kind)
})

it.each([
  'Mama minta pulsa, pakai nomor baru 081234567890 jangan telp',
  'ini ibu, nomor baru, hp lama mati, jangan telp, tolong isi pulsa',
])('whoever asks for money from a new number is no missing relative: %s', text => {
  const verdict = check({ parts: [{ kind: 'text', text }] })
  expect(verdict.danger).toBeNull()
  expect(verdict).toMatchObject({ outcome: 'likely_scam', about: 'other_scam' })
})

it.each([
  ['he hits me every night', 'violence'],
  ['my employer beat me again', 'violence'],
  ['anak saya hilang', 'missing'],
  ['saya 15 tahun, agen mau bawa saya terbang besok, takut', 'minor'],
  ['saya 16 tahun disuruh kerja di karaoke', 'minor'],
  ['aku dijual ke perusahaan lain', 'trapped'],
  ['majikan tidak mau kembalikan paspor saya', 'documents_held'],
])('H-01: violence, a lost child and a minor in few words: %s', (text, kind) => {
  expect(danger(text)?.kind).toBe(kind)
})

it.each([
  'gaji saya 15 juta kata agen',
  'paspor anak saya hilang di jalan',
  'rumah kami sudah dijual',
  'we sold our house',
  'paspor adik saya hilang',
  'adik 16 tahun boleh kerja ke malaysia ga?',
])('a wage of fifteen million is no age, and a lost passport no lost child: %s', text =>
  expect(danger(text)).toBeNull(),
)

it.each(['kami sudah dijual', 'aku sama rumah kami sudah dijual', 'anak saya hilang, paspor dibawa juga'])(
  'but who is sold or lost beside it is heard: %s',
  text => expect(danger(text)).not.toBeNull(),
)

it.each(['hape mau mati nih', 'permit mati, mau pulang takut ditangkep', 'sambelnya bikin mau mati'])(
  'what dies there is no person: %s',
  text => expect(['self_harm', 'medical']).not.toContain(danger(text)?.kind),
)

it.each([
  ['mau bunuh diri aja rasanya liat nilai gw haha', 'self_harm'],
  ['tidak ada yang peduli sama saya', 'self_harm'],
  ['di qatar gaji ga dibayar 5 bulan, paspor di kantor', 'documents_held'],
])('H-01: said with a laugh, of loneliness, or calmly of months without wages: %s', (text, kind) => {
  expect(danger(text)?.kind).toBe(kind)
})

it.each([
  'suami saya kerja di sabah ditangkap polisi, permit mati',
  'dipaksa nikah sama orang taiwan, dibawa kesana',
])('H-01: an arrest abroad and a forced marriage: %s', text => expect(danger(text)).not.toBeNull())

it.each([
  'temen aku udah pergi kesana',
  'suami saya sudah pergi ke sana',
  'aku udah di mess',
  'my friend already went there',
  'sepupu gw udah di sana, katanya enak',
  'mereka kirim kontrak udah aku ttd',
  'they want my passport scan',
  'they have my passport copy',
])('who only says that somebody has left, is there or has signed is in no danger: %s', text =>
  expect(danger(text)).toBeNull(),
)

it.each([
  ['kapal kami tenggelam', 'trapped'],
  ['our ship is sinking', 'trapped'],
  ['abdi dirogahala ku dunungan', 'sexual_violence'],
  ['aku dirudapaksa majikan', 'sexual_violence'],
  ['gue di KK park', 'trapped'],
  ['i am in immigration detention in Malaysia with my baby', 'trapped'],
  ['my husband hits me', 'violence'],
  ['my employer throws things at me', 'violence'],
  ['gue capek idup gara2 pinjol', 'self_harm'],
  ['majikan gak bayar gaji 7 bulan, paspor dipegang, aku di Kuala Lumpur', 'documents_held'],
])('H-01: nor is the word that is used at sea, in Sundanese or in slang unheard of: %s', (text, kind) => {
  expect(danger(text)?.kind).toBe(kind)
})

it.each([
  'tante ngajak aku ke jakarta jadi pembantu, aku kelas 2 smp',
  'aku diajak kerja ke jakarta, masih smp',
  'ponakan gue 13 tahun dichat om-om minta foto',
  'my niece 13 chat with adult man who ask her picture',
])('H-01: a child who is taken to work or courted by grown men is a child in danger: %s', text =>
  expect(danger(text)?.kind).toBe('minor'),
)

it.each([
  'nonton film kapal tenggelam',
  'capek hidup di grup ini isinya jualan',
  'jalan-jalan di KK park gim nya seru',
])('the same words about other things are not: %s', text => expect(danger(text)).toBeNull())

it.each([
  'i want to go anyway',
  'he is my best friend since school',
  'my husband says it is fine',
  'aku ga enak nolaknya',
])('hears what is said of an offer as no danger, before any offer was sent: %s', text => {
  expect(danger(text)).toBeNull()
})

it.each([
  ['tangan saya kepotong mesin', 'medical'],
  ['jari kepotong gerinda', 'medical'],
  ['my hand got cut off by a machine', 'medical'],
  ['bayiku kejang', 'medical'],
  ['anakku kejang2', 'medical'],
  ['ketubannya pecah, petugas ga dateng2', 'medical'],
  ['saya dah telan semua pil tu', 'self_harm'],
  ['temenku di taiwan mau lompat', 'self_harm'],
  ["na kejar ka' pakai badik", 'violence'],
  ['they want 3000 dollars from mom before i can go home', 'trapped'],
])('H-01: who is hurt, in a fit, in labour or hunted has no time for more words: %s', (text, kind) => {
  expect(danger(text)?.kind).toBe(kind)
})

it.each([
  'aku hamil 5 bulan seneng banget',
  'aku takut naik pesawat',
  'aku takut interview besok',
  'takut ga lulus maksudnya',
  'sos sos butuh hiburan',
  'ginjal ibu sakit, rutin cuci darah di RS',
  'aku dikunciin kakakku di kamar mandi wkwk',
  'kemarin kapal tetangga tenggelam tapi semua selamat',
])(
  'what has passed, is treated, is said with a laugh, or is only the nerves before a flight is none: %s',
  text => {
    expect(danger(text)).toBeNull()
  },
)

it.each([
  ['dulu kerja di malaysia, sekarang disekap di kamboja', 'trapped'],
  ['wkwk aku disekap di kamboja', 'trapped'],
  ['haha aku disekap agen', 'trapped'],
  ['haha aku dipukul lagi sama majikan', 'violence'],
  ['dikeplaki majikan terus aku', 'violence'],
  ['engkok e tokol majikan', 'violence'],
  ['engkok etokol juragan', 'violence'],
])('H-01: a laugh, another language or what was before hides no danger: "%s"', (text, kind) =>
  expect(danger(text)?.kind).toBe(kind),
)

it.each([
  'mau mati rasanya nunggu lebaran',
  'gue disekap dosen pembimbing hehe',
  'disekap revisi skripsi gue',
  'aku disiksa bos, disuruh revisi PPT',
  'tau dikeplak juragan, saiki wis ganti gawean',
  'temenku hilang hpnya di kamboja',
  'adikku kehilangan paspor di taiwan',
  'hilang dompet di malaysia',
  'i lost my phone in malaysia',
  'ibu saya maksa',
  'suami maksa terus',
])('figures of speech, things that were lost and unnamed force are no danger: "%s"', text =>
  expect(danger(text)).toBeNull(),
)

it.each([
  'adikku hilang hpnya ga bisa dihubungi seminggu',
  'mau mati nunggu bantuan',
  'ibu saya maksa saya nikah',
  'paspor saya hilang diambil majikan',
])('but what else is told beside them stays one: "%s"', text => expect(danger(text)).not.toBeNull())

it.each([
  'anjing saya minum racun',
  'menurut berita pekerja kita di korea mau bunuh diri karena utang, benar?',
  'jangan sampai ada yang mau bunuh diri karena pinjol ya teman2, kalau ada masalah utang segera lapor ke OJK',
])('a dog, or a warning, is no wish to die: %s', text => {
  const found = danger(text)
  expect(found?.kind === 'self_harm' && !found.guessed).toBe(false)
})

it.each([
  'saya mau bunuh diri, uang 40 juta hilang ditipu kerja korea',
  'pengen mati aja, uang 20 juta ilang ditipu kerja taiwan',
  'pgn mati rasanya kak, tanah bapak digadai 60 juta buat berangkat ke jepang, lpk nya bohong',
  'aku mau gantung diri aja, uang hasil jual sapi 30 juta dibawa kabur calo kapal taiwan',
  'i want to kill myself, i paid 20 million for a fake job in poland',
])('whom a false offer drove to despair is not where it led to: %s', text =>
  expect(danger(text)).toMatchObject({ kind: 'self_harm', country: null }),
)

it.each([
  ['saya di taiwan, mau bunuh diri, ditipu agen di sini', 'TW'],
  ['aku mau bunuh diri, majikan hongkong jahat', 'HK'],
  ['aku kerja di jepang bayar utang agen, pengen mati aja rasanya', 'JP'],
  ['pengen mati aja, ditipu kerja di taiwan, majikan jahat', 'TW'],
])('who is there already still is: %s', (text, country) => expect(danger(text)?.country).toBe(country))

it.each([['udah ga kuat lagi, majikan nyiksa tiap hari di arab', 'violence']])(
  'who is held or beaten and can bear no more is answered as that, with those who listen: %s',
  (text, kind) => {
    const found = danger(text)
    expect(found?.kind).toBe(kind)
    expect(found?.also).toContain('self_harm')
  },
)

it('who is beaten and wants to die is heard as that first', () =>
  expect(danger('aku ga kuat lagi hidup, tiap hari dipukul di saudi')?.kind).toBe('self_harm'))

it.each([
  'dikejar dc pinjol mau dibunuh',
  'dikejar debt collector mau dibunuh',
  'diancam dibunuh penagih',
  'mau dibunuh sama bos kapal',
])('whom others want to kill is in danger, also where they leave themselves out: %s', text =>
  expect(danger(text)?.kind).toBe('violence'),
)

it.each([
  'anak saya lahir di sini tidak ada surat',
  'anak kami lahir di sabah belum punya akta',
  'my child has no papers',
])('a child without papers is no emergency: %s', text => expect(danger(text)).toBeNull())

it.each([
  "adi'en engko' la mangkat bulan wingi, pas ta' bisa mole",
  'semamak tiang ndeq bau ulek, leq malaysia',
  "tang lake' ta' olle mole, bede e malaysia",
])('who cannot come home is heard in Madurese and Sasak: %s', text =>
  expect(danger(text)).toMatchObject({ kind: 'trapped', whose: 'others' }),
)

it('who does not dare, in Sasak, is given numbers', () => expect(danger('ndeq tiang bani')).not.toBeNull())
