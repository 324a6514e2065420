import { describe, expect, it } from 'vitest'
import { schoolSubject } from '../../src/bot/features/ask/for-school.ts'
import { questionsIn, questionsInLine, wantedOfList } from '../../src/bot/talk/question-list.ts'
import { cpuMs } from '../helpers/cpu-time.ts'
import { openTalk, textOf } from './talk.ts'

const COMMAS =
  'When was the GCM adopted, how many objectives does it have, is it legally binding, and what is the IMRF?'
const FOUR = '1. apa itu GCM\n2. sebutkan tujuan GCM\n3. apakah indonesia ikut GCM\n4. apa peran IOM'

describe('questions in one message', () => {
  it.each([
    [FOUR, 4],
    ['1. apa itu GCM 2. sebutkan 23 tujuannya 3. siapa yang membuatnya?', 3],
    ['tugas ips kak:\n1) jelaskan pengertian TPPO\n2) berikan contohnya', 2],
    ['what is the GCM?\nwho made it?\nis it binding?', 3],
  ])('are found: %j', (text, many) => {
    expect(questionsIn(text)).toHaveLength(many)
  })

  it.each([
    'Syarat: 1. KTP 2. KK 3. ijazah 4. umur 18-35. Minat? WA 0812-0000-1234',
    'gaji taiwan berapa?',
    'majikan saya belum bayar gaji 2 bulan. gimana?',
    'langkah 1. daftar 2. bayar 3. berangkat',
  ])('an advert and one question are no list: %j', text => {
    expect(questionsIn(text)).toEqual([])
  })

  it.each([
    ['gaji pembantu di hk brp? libur? hp?', 3],
    ['what is the GCM? is it binding', 2],
    [COMMAS, 4],
    ['gcm itu apa, ada berapa tujuannya, siapa yang bikin', 3],
    ['what should I do, my boss keeps my passport, and I have no money', 0],
    ['kalau gaji ga dibayar, gimana lapornya', 0],
    ['gcm itu apa terus cara lapor gimana?', 2],
    ['what is the gcm and how do I report a scam?', 2],
    ['apa bedanya p3mi dan lpk itu apa', 0],
    ['harus apa dan lapor kemana', 0],
    ['gaji di taiwan berapa terus datanya aman ga', 2],
    ['nomor kjri penang sama syarat kerja di malaysia apa', 2],
    ['gcm itu apa dan apa hubungannya sama tppo', 2],
    ['bikin paspor dimana dan biayanya berapa', 2],
    ['syarat dan biaya ke korea', 0],
    ['gaji dan biaya ke korea berapa', 0],
    ['gaji taiwan berapa?', 0],
    ['minat? wa 0812-0000-1234', 0],
    ['halo?? ada orang', 0],
    ['Halo kak, aku siswa SMK. mau tanya syarat SSW apa aja, biaya berapa, sama bisa pake KUR ga?', 3],
    ['permisi min. gaji di hk berapa? libur ada? boleh bawa hp?', 3],
    ['aku mau ke Taiwan. syaratnya apa?', 0],
  ])('in one line: %j', (text, many) => {
    expect(questionsInLine(text)).toHaveLength(many)
  })

  it('hostile text costs next to nothing', () => {
    const ms = cpuMs(() => {
      questionsIn('1. '.repeat(700))
      questionsInLine('a ?'.repeat(5000))
      questionsInLine(', and is '.repeat(33))
      questionsInLine('apa terus '.repeat(30))
      questionsInLine('sama '.repeat(60))
      questionsInLine('halo. '.repeat(50))
      questionsInLine(`${'aku mau '.repeat(36)}x`)
      wantedOfList(`yang kedua ${'tadi '.repeat(9)}x`, 1)
      schoolSubject(`${'bikin buat untuk '.repeat(12)}x`)
      schoolSubject(`bikin poster ${': '.repeat(90)}`)
      wantedOfList(`terus ${'lanjut '.repeat(8)}x`, 1)
    })
    expect(ms).toBeLessThan(20)
  })
})

describe('several questions at once are answered by number', () => {
  it('also where only commas stand between them, and "next" is the next of them', async () => {
    const { person } = await openTalk()
    const siti = person(8310)
    expect(textOf(await siti.says(COMMAS))).toMatch(/^Question 1 of 4[\s\S]*2018/)
    expect(textOf(await siti.says('next'))).toMatch(/^Question 2 of 4[\s\S]*23 objectives/)
    expect(textOf(await siti.says('next'))).toMatch(/^Question 3 of 4[\s\S]*binding/)
    expect(textOf(await siti.says('next'))).toMatch(/^Question 4 of 4[\s\S]*review/i)
  })

  it('which is told and how to go on, and "nomor 3" is the third of them, not an objective of the compact', async () => {
    const { person } = await openTalk()
    const siti = person(8300)
    const first = textOf(await siti.says(FOUR))
    expect(first).toMatch(/^Pertanyaan 1 dari 4: “apa itu GCM”[\s\S]*kesepakatan[\s\S]*nomor 2/)
    const third = textOf(await siti.says('nomor 3'))
    expect(third).toContain('Pertanyaan 3 dari 4')
    expect(third).not.toContain('Tujuan 3 KGM')
    expect(textOf(await siti.says('nomor 2 lengkapnya'))).toMatch(/2 dari 4[\s\S]*23 tujuan/)
    expect(textOf(await siti.presses('Nomor 4'))).toMatch(/4 dari 4[\s\S]*pertanyaan terakhir/)
  })

  it('in one line none is dropped, and the last is not told to be homework', async () => {
    const { person } = await openTalk()
    const one = person(8302)
    expect(textOf(await one.says('gaji pembantu di hk brp? libur? hp?'))).toMatch(/1 dari 3[\s\S]*HK\$5\.100/)
    expect(textOf(await one.says('lanjut'))).toMatch(/2 dari 3[\s\S]*cuti dan hari libur/)
    const last = textOf(await one.says('nomor 3'))
    expect(last).toMatch(/3 dari 3[\s\S]*pertanyaanmu yang terakhir/)
    expect(last).not.toContain('sebut sumbernya')
  })

  it('also where the second asks of the bot itself, or has no reviewed answer', async () => {
    const { person } = await openTalk()
    const one = person(8304)
    const first = textOf(await one.says('gaji di taiwan berapa terus datanya aman ga'))
    expect(first).toMatch(/1 dari 2[\s\S]*NT\$/)
    const data = textOf(await one.says('lanjut'))
    expect(data).toContain('2 dari 2')
    expect(data).not.toContain('NT$')
    expect(textOf(await one.says('nomor kjri penang sama syarat kerja di malaysia apa'))).toContain(
      '1 dari 2',
    )
    expect(textOf(await one.says('lanjut'))).toMatch(/2 dari 2[\s\S]*tidak mau menebak/)
  })

  it('one question with "dan" in it, and two of one subject that is not known, stay one', async () => {
    const { person } = await openTalk()
    for (const text of ['syarat dan biaya ke korea', 'bikin paspor dimana dan biayanya berapa'])
      expect(textOf(await person(8305).says(text))).not.toContain('1 dari 2')
  })

  it.each([
    'majikan pegang paspor? aku dikunci? tolong',
    'loker taiwan gaji 30 juta? minat? wa 0812-0000-1234',
    'gaji taiwan berapa? bener ga?',
    'beneran?? kok bisa',
  ])('but not where danger, an offer or one question is: %s', async text => {
    const { person } = await openTalk()
    expect(textOf(await person(8303).says(text))).not.toContain('Pertanyaan 1')
  })

  it('danger in one of them comes first', async () => {
    const { person } = await openTalk()
    const said = textOf(
      await person(8301).says('1. apa itu GCM\n2. aku disekap di myawaddy, gimana cara kabur?'),
    )
    expect(said).not.toContain('Pertanyaan 1')
    expect(said).toContain('Kontak di atas')
  })
})

describe('a task for school', () => {
  it.each([
    ['tugas sekolah: jelaskan peran indonesia dalam GCM minimal 3 paragraf', /Retno Marsudi|jawara/],
    ['bantuin PR dong soal GCM', /Nama lengkapnya/],
    ['bikin poster tentang GCM', /Nama lengkapnya/],
    ['bahan presentasi soal tppo', /UU 21\/2007/],
    ['help me write an essay about human trafficking', /Law 21\/2007/],
  ])('is answered with what is checked of it, and is still theirs to write: %s', async (text, told) => {
    const { person } = await openTalk()
    const said = textOf(await person(8310).says(text))
    expect(said).toMatch(/Tugasnya kamu tulis sendiri|task is yours to write/)
    expect(said).toMatch(told)
  })

  it.each([
    'bantuin PR matematika dong',
    'tugas saya cuma chat customer, gaji 15 juta di kamboja, wa 0812-0000-4321',
    'tugas sekolah saya ditunda, aku disekap di myawaddy, tolong',
  ])('but nothing else is one: %s', async text => {
    const { person } = await openTalk()
    expect(textOf(await person(8311).says(text))).not.toContain('Tugasnya kamu')
  })

  it('the second of several is told by its place, "yang kedua tadi"', async () => {
    const { person } = await openTalk()
    const one = person(8312)
    await one.says('halo, aku siswa SMK. mau tanya syarat SSW apa aja, biaya berapa, sama bisa pake KUR ga?')
    expect(textOf(await one.says('yang kedua tadi brp'))).toContain('2 dari 3')
    expect(wantedOfList('the third one please', 1)).toBe(3)
  })
})
