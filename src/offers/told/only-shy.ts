import { wordSet, wordsOf } from '../text/said.ts'

/** Shame or fear before telling, or of being scolded. */
const SHY = wordSet(
  'malu isin isen ragu bingung grogi canggung sungkan segan takut takutnya tkut wedi sieun nervous shy afraid scared embarrassed ashamed',
)
/** To ask or tell, or to be scolded for it. */
const OF_TELLING = wordSet(
  'nanya nanyanya nanyak tanya bertanya takon naros cerita ceritanya crita nyeritain nyeritainnya ceritain curhat curhatnya ngomong ngomongnya ngomongin mulai mulainya dimarahin dimarahi diomelin dimarah ditegur ask tell talk say saying telling asking scolded',
)
/** What may stand beside it. Any other word may tell what they are afraid of. */
const BESIDE = wordSet(
  "aku ak saya sy gw gue gua abdi kulo kak ka kakak min admin mbak mba mas bang bot halo hai hi hello permisi mau mo pengen pengin pingin ingin arep hoyong boleh bisa ga gak gk nggak ngga ya yah sih nih ni dong deh jadi tapi tp cuma cuman rada agak agag sedikit banget bgt bener masih msh buat untuk utk soal sesuatu dulu lagi sama ama ke dari mana gimana gmn mama mamah mami ibu ibuku mamaku bunda emak nyokap bapak ayah papa bokap ortu ortuku orangtua orang tua guru guruku dosen dosenku i'm im i am want wanna to but a bit little so too about it something be by my mom mum dad parents teacher",
)
const MOST_WORDS = 10

/** Whether few words tell of nothing but shyness to ask or tell, or fear of being scolded: "mau nanya tp malu". Pure. */
export function isOnlyShy(text: string): boolean {
  const words = wordsOf(text)
  if (words.length > MOST_WORDS || !words.some(word => SHY.has(word))) return false
  const tells = words.some(word => OF_TELLING.has(word))
  return tells && words.every(word => SHY.has(word) || OF_TELLING.has(word) || BESIDE.has(word))
}
