import { describe, expect, it } from 'vitest'
import { createGuidance } from '../../src/guidance/answer/answer.ts'
import { remember } from '../../src/guidance/answer/remember.ts'
import type { Answer, Turn } from '../../src/guidance/types.ts'
import { dangerOf } from '../../src/offers/danger/danger-kind.ts'
import { knowledge, words } from './fixture.ts'

const ask = createGuidance(knowledge, words, { danger: () => null })

/** What the last of some questions is answered, each going on from those before. */
function lastOf(...questions: string[]): Answer {
  let history: readonly Turn[] = []
  let last = ask('', null, [])
  for (const question of questions) {
    last = ask(question, null, history)
    history = remember(history, question, last)
  }
  return last
}

describe('what no reviewed fact tells is said to be unknown, with who can tell, and never answered with a passage that shares a word', () => {
  it.each([
    ['kerja ke malaysia boleh ga buat cewek', 'for-women'],
    ['can women work in taiwan', 'for-women'],
    ['magang jepang syaratnya apa', 'trainee-requirements'],
    ['gimana cara bikin buku pelaut', 'seaman-book-made'],
    ['lek wis kadung mangkat piye', 'gone-already'],
    ['gw udah kepake pinjol ilegal trs diteror', 'harassed-for-a-loan'],
    ['kena pajak ga kalo kerja di jepang', 'tax'],
    ['aku gay, bisa kerja di malaysia ga? hukumnya gmn', 'lgbt'],
    ['is it ok to be gay in malaysia as a worker', 'lgbt'],
    ['GCM lindungin LGBT ga', 'gcm-and-lgbt'],
    ['bisa ga orang cacat kerja ke jepang', 'disability'],
    ['can a deaf person work abroad', 'disability'],
    ['disability rights in GCM?', 'gcm-and-disability'],
    ['berapa persen target biaya remitansi', 'remittance-target'],
    ['orang kristen boleh kerja di saudi?', 'worship-and-food'],
    ['tetangga bilang cuti tahunan di hongkong ada, bener?', 'days-off'],
    ['must I work on public holidays in Singapore?', 'days-off'],
    ['can I go to the mall on my rest day', 'free-time'],
    ['my contract ends soon, how can I extend it?', 'contract-renewal'],
    ['kalo ga betah boleh pulang sebelum kontrak habis?', 'leaving-early'],
    ['do I need to give one month notice if I quit', 'leaving-early'],
    ['dipecat sama majikan tanpa alasan gimana', 'dismissal'],
    ['kalau hamil di taiwan apa dipulangkan', 'pregnancy'],
    ['is it ok to use my phone when I work', 'phone-at-work'],
    ['boleh sholat ga di rumah majikan', 'worship-and-food'],
    ['my roommate is noisy, can I move to another room', 'lodging'],
    ['can I change employers in Malaysia', 'change-employer'],
    ['bayi saya lahir di arab, aktenya gimana', 'papers-of-a-child'],
    ['anak tki di sabah sekolahnya di mana', 'school-of-a-child'],
    ['can I bring my wife with me', 'family-along'],
    ['kawin siri sama orang malaysia, surat nikahnya gimana', 'marriage'],
    ['yang bayar pemulangan jenazah siapa', 'body-home'],
    ['ongkosnya kirim uang dari hongkong berapa', 'remittance-price'],
    ['hukuman pelaku perdagangan orang berapa tahun', 'trafficking-penalty'],
    ['siupal itu apa', 'crew-licences'],
    ['siuppak itu apa', 'crew-licences'],
    ['sanksinya berapa tahun', 'penalty-of-what'],
    ['judulnya before you eat', 'films-and-books'],
    ['ada film tentang ABK ga?', 'films-and-books'],
    ['which countries voted against the global compact', 'gcm-votes'],
    ['do migrants bring crime?', 'irregular-and-crime'],
    ['punya tato bisa kerja ke taiwan ga', 'body-and-health'],
    ['aku cuma lulusan smp, bisa kerja di luar negeri ga', 'schooling-needed'],
    ['ausbildung itu gimana', 'other-programmes'],
    ['what do I need to work on a cruise ship', 'cruise-ships'],
    ['kapan aku bisa berangkat', 'departure-date'],
    ['aman ga kerja di singapura', 'safe-country'],
    ['gajiku dipotong gara2 mecahin gelas dan piring', 'wage-cuts-at-work'],
    ['how many hours a day should a maid work', 'working-hours'],
    ['ada orang yang pake nama PT kami buat nipu, gimana lapornya?', 'company-name-misused'],
    ['someone is using our company name to scam people, how do I report it?', 'company-name-misused'],
    ['jadi gimana caranya biar ga dianggap penipuan', 'honest-advert'],
    ['how do I write a job ad so it does not look like a scam', 'honest-advert'],
    ['boleh ga umur 17 kerja di indomaret?', 'young-work-at-home'],
    ['boleh part time ga kak masih SMA', 'young-work-at-home'],
    ['part time jaga toko abis sekolah boleh ga kak, umur 16', 'young-work-at-home'],
    ['can i work part time while in high school?', 'young-work-at-home'],
    ['umur berapa boleh kerja di indonesia', 'young-work-at-home'],
    ['unpaid PKL boleh ga? aku PKL SMK ga dibayar', 'work-placement-at-school'],
    ['aku anak SMK PKL disuruh lembur sampai jam 10 malem', 'work-placement-at-school'],
    ['is an unpaid internship allowed for students', 'work-placement-at-school'],
    ['aku mau kerja ke luar negeri tapi ortu ga setuju, gimana ngomongnya', 'parents-say-no'],
    ['i want to work abroad but my parents dont agree, how do i talk to them', 'parents-say-no'],
    ['kenapa orang migrasi?', 'why-people-migrate'],
    ['kenapa banyak orang jadi tki', 'why-people-migrate'],
    ['why do people migrate', 'why-people-migrate'],
    ['habis dideportasi boleh balik lagi ga', 'back-after-deportation'],
    ['gimana klaim bpjs tki', 'insurance-claim'],
    ['negara mana yang paling aman buat tkw', 'best-country'],
    ['udah tanda tangan tapi mau batalin, boleh ga', 'cancelling'],
    ['bikin paspor berapa lama jadinya', 'passport-making'],
    ['cara bikin paspor', 'passport-making'],
    ['paspor brp', 'passport-making'],
    ['buat paspor brp skrg', 'passport-making'],
    ['cara bikin paspor berapa hari', 'passport-making'],
    ['how much is a new passport', 'passport-making'],
    ['nikah sama orang taiwan prosedurnya', 'marriage'],
    ['kur pmi bank apa aja', 'kur-banks'],
    ['kalo lapor berapa lama dibantu', 'length-of-help'],
    ['apakah malaysia ikut KGM', 'gcm-votes'],
    ['libur seminggu sekali wajib ga', 'days-off'],
    ['emang g to g berapa biayanya', 'government-programme-cost'],
    ['bedanya GCM sama konvensi PBB tentang pekerja migran apa', 'gcm-and-treaties'],
    ['saya mau resign kontrak belum habis kena denda ga', 'leaving-early'],
    ['pacar saya orang korea mau nikah, suratnya apa', 'marriage'],
    ['mau nikah sama orang taiwan', 'marriage'],
    ['capek kerja shift malam, ada aturan istirahat ga', 'working-hours'],
    ['nek ra nduwe ijazah piye', 'no-certificate'],
    ['majikan tua pikun sering marah2', 'forgetful-employer'],
    ['ibu sakit mau pulang', 'relative-ill'],
    ['climate migration itu apaan bro', 'climate'],
    ['GCM dan iklim', 'climate'],
    ['kalau banjir terus orang pindah itu migrasi iklim?', 'climate'],
    ['does GCM talk about climate change', 'climate'],
    ['gaji telat 2 minggu itu wajar?', 'late-wage'],
    ['berapa hukuman buat orang yang menyekap tki?', 'confinement-penalty'],
    ['apa bedanya dipukul sama kdrt secara hukum', 'domestic-violence-law'],
    ['berapa banyak abk yang meninggal di kapal tiap tahun', 'crew-deaths'],
    ['bentuk kekerasan terhadap pekerja migran perempuan', 'kinds-of-violence'],
    ['cara bantu korban pelecehan seksual di kampus', 'harassment-at-school'],
    ['kalau saya mau bantu teman yang depresi gimana', 'friend-in-low-spirits'],
    ['gaji mingguan telat, normal ga', 'late-wage'],
    ['kalau pabrik ga bayar lembur lapor kemana', 'overtime'],
    ['boleh kerja sampingan ga di hk', 'side-job'],
    ['bpjs masih aktif ga', 'insurance-active'],
    ['how does the GCM compare with the migrant workers convention', 'gcm-and-treaties'],
  ])('%s: %s', (question, subject) => {
    const said = ask(question, null, [])
    expect(said).toMatchObject({ kind: 'unknown', subject, facts: [] })
    expect(said.text).toContain('☎')
    expect(said.seeAlso.length).toBeGreaterThan(0)
  })

  it.each([
    [['apa itu uu tppo', 'hukuman pelaku berapa tahun'], 'trafficking-penalty'],
    [['what is the GCM', 'which countries refused'], 'gcm-votes'],
    [['kontrak kerja isinya apa', 'boleh minta salinan?'], 'contract-copy'],
    [['pemulangan jenazah pmi ke mana', 'biayanya siapa'], 'body-home'],
    [['gaji jepang', 'pajaknya?'], 'tax'],
    [['aku mau resign gimana', 'di taiwan'], 'leaving-early'],
    [['lanjut kontrak gimana caranya', 'di singapura'], 'contract-renewal'],
    [['ibu sakit mau pulang', 'di taiwan', 'kalau di malaysia'], 'relative-ill'],
    [['migrasi iklim itu apa', 'contohnya di indonesia'], 'climate'],
  ])('a short question may leave out what the one before it named: %j', (questions, subject) => {
    expect(lastOf(...questions).subject).toBe(subject)
  })

  it.each([
    ['kontrak kerja isinya apa', 'gaji di hong kong berapa'],
    ['uu tppo itu apa', 'hukuman calo perorangan apa'],
    ['apa itu KGM', 'syarat ke korea apa'],
    ['libur seminggu sekali wajib ga', 'majikan boleh pegang paspor ga'],
  ])('but what is about something else is not drawn into it: %s, %s', (before, question) => {
    expect(lastOf(before, question)).toMatchObject({ kind: 'answer' })
  })

  it('names the labour office and the mission of the country that was named, else KP2MI', () => {
    const there = ask('hak cuti haid di taiwan', null, [])
    expect(there).toMatchObject({ subject: 'days-off', country: 'TW' })
    expect(there.text).toContain('1955')
    expect(ask('boleh ambil cuti sakit ga', null, []).text).toContain('KP2MI')
  })

  it('the same asked of another country names that country, also where others are asked than its mission', () => {
    const there = lastOf('LGBT di jepang gimana aturannya?', 'kalo saudi')
    expect(there).toMatchObject({ subject: 'lgbt', country: 'SA' })
    expect(there.text).toMatch(/Arab Saudi[\s\S]*SBMI/)
  })

  it('of sentences nothing is guessed after a question on trafficking, and what is known of an act is told', () => {
    expect(lastOf('tppo itu apa', 'sanksinya berapa tahun')).toMatchObject({ subject: 'trafficking-penalty' })
    expect(lastOf('calo tki kena hukuman brp tahun').facts[0]).toBe('penalty-81')
  })

  it('a country that is warned of is answered with the warning', () => {
    expect(ask('is it safe to migrate to cambodia?', null, []).facts).toEqual(['dest-not-placement-cambodia'])
    expect(ask('aman ga kerja di myanmar', null, []).facts[0]).toMatch(/myanmar|dest-ban/)
  })

  it('a question in nearly the words of an article is answered from it, and danger is danger', () => {
    expect(ask('majikan ga ngasi libur, ngadu kmn di hk', null, []).facts[0]).toBe('help-hk-labour')
    const danger = dangerOf('trapped', 'KH')
    expect(ask('boleh pulang sebelum kontrak habis?', null, [], danger).kind).toBe('danger')
  })

  it('every subject can hold, and names only contacts that exist', () => {
    const ids = new Set(knowledge.contacts.map(({ id }) => id))
    expect(knowledge.notKnown.flatMap(({ contacts }) => contacts).filter(id => !ids.has(id))).toEqual([])
  })

  it('what women may is told where it is known, and a country that is warned of is', () => {
    expect(lastOf('EPS korea apa', 'kalo cewek?').subject).toBe('for-women')
    expect(lastOf('KGM itu apa', 'kalo cewek?').subject).toBeUndefined()
    expect(lastOf('kerja ke arab cewek umur 20 bisa ga?').facts[0]).toBe('saudi-moratorium')
    expect(lastOf('kerja ke arab cewek bisa ga, katanya pakai visa umrah dulu').facts[0]).toBe(
      'ind-umrah-visa',
    )
    expect(lastOf('berangkat ke arab pakai visa ziarah boleh ga buat cewek').facts[0]).toBe('ind-umrah-visa')
    expect(lastOf('cewek boleh kerja ke kamboja ga').facts[0]).toBe('dest-not-placement-cambodia')
  })

  it('the same country alone makes no question one about what was asked before', () => {
    const before = 'kalo sakit di jepang ditanggung?'
    expect(lastOf(before).subject).toBe('treatment-cost')
    expect(lastOf(before, 'syarat visa SSW jepang apa').facts[0]).toBe('japan-ssw')
    expect(lastOf(before, 'dokternya gratis?').subject).toBe('treatment-cost')
  })

  it('a second time in fewer words, not the same block', () => {
    const once = lastOf('apa hubungan iklim dan migrasi')
    const twice = lastOf('apa hubungan iklim dan migrasi', 'contoh migrasi karena iklim di indonesia')
    expect(twice.subject).toBe('climate')
    expect(twice.text.length).toBeLessThan(once.text.length * 0.8)
    expect(twice.text).toMatch(/tetap yang tadi[\s\S]*☎/)
    expect(lastOf('apa hubungan iklim dan migrasi', 'gaji taiwan berapa').facts[0]).toMatch(/^wage-taiwan/)
  })
})

describe('an unsure answer is not shown: what may be meant is offered', () => {
  it.each(['how many P3MI are there', 'bisa ga ganti nama di paspor'])('%s', question => {
    const said = ask(question, null, [])
    expect(said).toMatchObject({ kind: 'unknown', facts: [] })
    expect(said.seeAlso.length).toBeGreaterThan(0)
    expect(said.text).toContain('KP2MI')
  })
})
