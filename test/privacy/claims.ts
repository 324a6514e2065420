import { expect } from 'vitest'
import { REPLY_DAYS } from '../../src/reports/reply-address.ts'
import { expire } from '../../src/reports/retention.ts'
import { take } from '../../src/store/inbox.ts'
import { titled } from '../assurance/titled.ts'
import type { openTalk, Talker } from '../bot/talk.ts'
import { SCAM_ID } from '../process/offers.ts'
import { columnsOf, everything, rowsIn } from './stored.ts'

/** A bot in this process, and what it was set to. */
export type Scene = Awaited<ReturnType<typeof openTalk>> & { readonly days: number }

/** A statement of /privasi in both languages, the tables it speaks of, and what makes it true. */
export interface Claim {
  readonly id: string
  readonly en: string
  readonly tables: readonly string[]
  /** @throws whatever an expectation throws when the bot does something else */
  readonly holds: (scene: Scene) => Promise<void> | void
}

const DAY_MS = 24 * 60 * 60 * 1000
const NIK = '3201234567890001'
let people = 7_310_500_000
const somebody = (scene: Scene): Talker => {
  people += 1
  return scene.person(people, 'siti_sentinel')
}
const refOf = ({ store }: Scene, { id }: Talker) => store.vault.personRef(id)
const rowsOf = async (scene: Scene, who: Talker, table: string) =>
  (await rowsIn(scene.store, table)).filter(({ ref }) => ref === refOf(scene, who))

/** Reports a scam with the person's own NIK in it. @returns the receipt */
async function reported(who: Talker): Promise<string> {
  await who.says(`${SCAM_ID}\nNIK saya ${NIK}`, {
    forward_origin: { type: 'hidden_user', date: 0, sender_user_name: 'x' },
  })
  await who.presses('Laporkan')
  const said = await who.presses('Setuju')
  return /CD-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(said.map(({ text }) => text).join('\n'))?.[0] ?? ''
}

const isSealed = (value: unknown) => expect(value).toMatch(/^v1\.k\d+\.[\w-]+$/)

/** All that /privasi says, in its order. */
export const CLAIMS: readonly Claim[] = [
  {
    id: 'Sebelum kamu setuju, pesanmu tidak disimpan. Pesan yang sedang dikerjakan ada di antrean terkunci beberapa detik, lalu dihapus.',
    en: 'Until you agree, your messages are not kept. A message being worked on sits in a locked queue for seconds and is then erased.',
    tables: ['inbox', 'outbox'],
    async holds(scene) {
      const who = somebody(scene)
      await who.says(`${SCAM_ID} zebra-7731`)
      await who.says('GCM itu apa? zebra-7731')
      await who.presses('Laporkan')
      await who.presses('Tidak jadi')
      for (const table of ['inbox', 'outbox', 'people', 'person_keys', 'reports'])
        expect(await rowsIn(scene.store, table), table).toEqual([])
      expect(await everything(scene.store)).not.toContain('zebra-7731')
      const updates = [
        { updateId: 1_000_000_000, chatRef: refOf(scene, who), payload: { update_id: 1_000_000_000 } },
      ]
      await take(scene.store, updates, Date.now())
      isSealed((await rowsIn(scene.store, 'inbox'))[0]?.payload)
      await who.says('halo')
      expect(await rowsIn(scene.store, 'inbox')).toEqual([])
    },
  },
  {
    id: 'Nomor dan akun Telegram-mu tidak disimpan. Kami hanya memakai kode acak yang tidak bisa dibaca balik tanpa kunci.',
    en: 'Your Telegram number and account are not kept. We use a code that cannot be read back without a key.',
    tables: ['people', 'person_keys'],
    async holds(scene) {
      const who = somebody(scene)
      await who.says('/bahasa')
      await who.presses('Bahasa Indonesia')
      await reported(who)
      const stored = await everything(scene.store)
      expect(stored).toContain(refOf(scene, who))
      for (const trace of [String(who.id), 'siti_sentinel', 'Siti']) expect(stored).not.toContain(trace)
      titled(
        'test/store/crypto.test.ts',
        'a person is known by a hash that does not show the id and cannot be made without the key (I-01)',
      )
    },
  },
  {
    id: 'Pilihan bahasa disimpan dengan kode itu kalau kamu memilihnya.',
    en: 'Your language choice is kept under that code if you make one.',
    tables: ['people'],
    async holds(scene) {
      const who = somebody(scene)
      const mine = () => rowsOf(scene, who, 'people')
      await who.says('/start')
      await who.says('halo')
      expect(await mine()).toEqual([])
      await who.says('/bahasa')
      await who.presses('Bahasa Indonesia')
      expect(await mine()).toMatchObject([{ language: 'id' }])
    },
  },
  {
    id: 'Centang /siap dan langganan mingguan disimpan hanya kalau kamu memintanya, terkunci. Alamat obrolan untuk langganan hanya dipakai mengirim pesan mingguan dan peringatan penipuan.',
    en: 'Ticks of /ready and the weekly message: kept only if you ask for it, locked. The chat address kept for the weekly message is used only to send it and scam warnings.',
    tables: ['ticks', 'subscriptions', 'deliveries'],
    async holds(scene) {
      const who = somebody(scene)
      await who.says('/siap')
      await who.presses('Korea Selatan')
      await who.presses('⬜ 1')
      await who.says('/langganan')
      expect(await rowsIn(scene.store, 'ticks')).toEqual([])
      expect(await rowsIn(scene.store, 'subscriptions')).toEqual([])
      await who.presses('Ya, kirimi aku')
      await who.presses('Ingat centangku')
      await who.presses('Boleh, ingat')
      isSealed((await rowsIn(scene.store, 'ticks'))[0]?.ticked)
      isSealed((await rowsIn(scene.store, 'subscriptions'))[0]?.chat)
      titled(
        'test/process/subscription.test.ts',
        'a broadcast goes to subscribers in their language, not to those who asked for help, blocked or left',
      )
    },
  },
  {
    id: 'Laporan: disimpan hanya kalau kamu setuju, terkunci, paling lama {days} hari. Nomor identitas dan yang tertulis sebagai milikmu (“nomor saya …”) ditutup dulu; nama dan nomor perekrut tidak.',
    en: "Reports: kept only if you agree, locked, for {days} days at most. ID numbers and what is written as yours (“my number is …”) are masked first; the recruiter's name and number are not.",
    tables: ['reports', 'report_entries'],
    async holds(scene) {
      const who = somebody(scene)
      const mine = () => rowsOf(scene, who, 'reports')
      const receipt = await reported(who)
      const [row] = await mine()
      isSealed(row?.text)
      isSealed(row?.contacts)
      expect(row?.receipt).toBe(receipt)
      const shown = /Persis inilah yang akan disimpan:([\s\S]*?)Setuju\?/.exec(who.heard())?.[1]
      expect(shown).toContain('NIK saya [NIK]')
      expect(shown).not.toContain(NIK)
      const age = (days: number) =>
        expire(scene.store, {
          days: scene.days,
          now: Date.now() + days * DAY_MS,
          dryRun: true,
          trustClock: true,
        })
      expect((await age(scene.days - 1)).reports).toBe(0)
      expect((await age(scene.days + 1)).reports).toBeGreaterThan(0)
      titled('test/reports/kept.test.ts', 'what is kept of a case (I-06)')
    },
  },
  {
    id: 'Kalau beberapa orang melaporkan nomor atau tawaran yang sama, orang lain diberi tahu jumlahnya, tidak pernah isinya. Nomor dan pola tulisannya ditandai dengan kode yang tidak bisa dibaca balik tanpa kunci.',
    en: 'When several people report the same number or offer, others are told how many, never what they wrote. The number and the pattern of the words are marked with a code that cannot be read back without a key.',
    tables: ['report_marks'],
    async holds(scene) {
      for (let n = 0; n < 4; n++) await reported(somebody(scene))
      const marks = await rowsIn(scene.store, 'report_marks')
      expect(marks.length).toBeGreaterThan(0)
      for (const { mark } of marks) expect(mark).toMatch(/^.[\w-]{16}$/)
      const who = somebody(scene)
      const said = (await who.says('cek +62 812-9876-5432')).map(({ text }) => text).join('\n')
      expect(said).toMatch(/laporan/)
      expect(said).not.toMatch(/Kamboja|gaji/i)
    },
  },
  {
    id: 'Kalau kamu membolehkan kabar soal laporanmu, alamat obrolan disimpan terpisah, terkunci, paling lama {reply} hari. Alamat itu dihapus begitu kamu meminta pertolongan karena bahaya.',
    en: 'If you allow news about your report, the address of this chat is kept apart, locked, for {reply} days at most. It is erased as soon as you ask for help in danger.',
    tables: ['reply_addresses'],
    async holds(scene) {
      const who = somebody(scene)
      const mine = () => rowsOf(scene, who, 'reply_addresses')
      await reported(who)
      for (let question = 1; question <= 3; question++) await who.presses('Lewati')
      expect(await mine()).toEqual([])
      await who.presses('Ya, boleh')
      const [row] = await mine()
      isSealed(row?.chat)
      expect(Math.abs(Number(row?.expires_at) - Date.now() - REPLY_DAYS * DAY_MS)).toBeLessThan(60_000)
      await who.says('tolong saya disekap di kamboja, paspor diambil')
      expect(await mine()).toEqual([])
    },
  },
  {
    id: 'Nomor urut pesan di obrolan ini (bukan isinya) diingat paling lama {hours} jam, tidak disimpan di mana pun, supaya bisa kamu hapus lewat /bersihkan.',
    en: 'The numbers of the messages in this chat are remembered for {hours} hours at most, written down nowhere. They let you delete them with /clear.',
    tables: [],
    async holds({ store }) {
      expect((await columnsOf(store)).filter(({ column }) => /message/.test(column))).toEqual([])
      titled(
        'test/bot/recent-messages.test.ts',
        'what is younger than two days can be taken once, the bot’s alone or all',
      )
      titled('test/process/clear.test.ts', 'what is older than two days is not asked to be deleted (H-04)')
    },
  },
  {
    id: 'Yang membaca: tim program CekDulu. Pesan lewat Telegram. {model}',
    en: 'Who reads them: the CekDulu programme team. Messages pass through Telegram. {model}',
    tables: [],
    holds() {
      titled(
        'test/bot/triage.test.ts',
        'T-06: whoever is no staff gets for every command of the desk exactly what an unknown command gives',
      )
      titled('test/process/model.test.ts', 'I-06: what leaves for the model holds no number of the person')
    },
  },
  {
    id: 'Pesan suara dikirim ke layanan penulis suara hanya kalau kamu mengizinkannya; rekamannya tidak kami simpan.',
    en: 'A voice message goes to a transcription service only when you allow it; we keep no recording.',
    tables: [],
    async holds({ store }) {
      titled(
        'test/process/voice.test.ts',
        'a voice message leaves only after a yes, is shown back, and then judged',
      )
      titled('test/process/voice.test.ts', 'a no is a real path: nothing is sent')
      expect((await columnsOf(store)).filter(({ type }) => /blob/i.test(type))).toEqual([])
    },
  },
  {
    id: 'Pertanyaan yang belum bisa kami jawab disimpan hanya kalau kamu mengizinkan, terkunci. Yang tertulis sebagai milikmu ditutup dulu.',
    en: 'A question we cannot answer yet is kept only if you allow it, locked. What is written as yours is masked first.',
    tables: ['open_questions'],
    async holds(scene) {
      const who = somebody(scene)
      await who.says('apa itu SIP2MI? hubungi saya di 081234567890')
      await who.presses('👎 Belum')
      expect(await rowsIn(scene.store, 'open_questions')).toEqual([])
      expect(who.heard().split('Boleh kami simpan').at(-1)).not.toContain('081234567890')
      await who.presses('Boleh disimpan')
      isSealed((await rowsIn(scene.store, 'open_questions'))[0]?.text)
    },
  },
  {
    id: 'Laporan tidak otomatis dikirim ke polisi atau lembaga mana pun.',
    en: 'Reports do not go to the police or anyone else by themselves.',
    tables: [],
    async holds(scene) {
      const who = somebody(scene)
      await reported(who)
      const calls = await who.says('/laporanku')
      expect(new Set(calls.map(({ call }) => call.payload.chat_id))).toEqual(new Set([who.id]))
      titled(
        'test/bot/triage.test.ts',
        'H-07: a referral is shown to the member of staff, and nothing is sent to anybody',
      )
    },
  },
  {
    id: 'Kamu bisa melihat dan mencabut laporan (/laporanku), atau menghapus semuanya (/hapus). Setelah itu hanya tersisa satu tanda acak, supaya salinan cadangan kami ikut melupakanmu.',
    en: 'You can see and withdraw reports (/myreports) or erase everything (/delete). After that only one random mark is left, so that our backups forget you too.',
    tables: ['erasures'],
    async holds(scene) {
      const who = somebody(scene)
      const receipt = await reported(who)
      await who.says('/laporanku')
      expect(who.heard()).toContain(receipt)
      await who.presses(`Buka ${receipt}`)
      await who.presses('Cabut laporan ini')
      await who.presses('Ya, cabut')
      expect((await rowsIn(scene.store, 'reports')).find(row => row.receipt === receipt)).toMatchObject({
        status: 'withdrawn',
        text: null,
        contacts: null,
      })
      const marks = (await rowsIn(scene.store, 'erasures')).length
      await who.says('/hapus')
      await who.presses('Ya, hapus semua')
      expect(await everything(scene.store, ['audit'])).not.toContain(refOf(scene, who))
      expect(await rowsIn(scene.store, 'erasures')).toHaveLength(marks + 1)
    },
  },
]

/** Tables with people in them of which /privasi does not speak, and why. */
export const UNSAID: Readonly<Record<string, string>> = {
  staff: 'members of staff, not people who ask',
}
