import { countSpoken, spokenWords, wordSet } from '../text/said.ts'
import { namesSomebody } from '../text/somebody.ts'

const MOST_WORDS = 12
/** To come home, in our languages and those beside them. */
const HOME = wordSet('pulang mulih muleh mantuk uih mulang moleh mule')
/** Said of going back to anything: home is named beside it. */
const BACK = wordSet('balik bali wangsul kembali return back go come get')
const TO_HOME = wordSet('kampung kampong halaman indonesia indo tanah home rumah omah imah')
const WISHES = wordSet(
  'mau mahu mo maw nak hendak pengen kepengen kepingin ingin arep hayang hoyong pingin want wants wanna wish would like need bisa bisakah boleh bolehkah dapat dapatkah dapet iso tiasa leh can could may how cara carane caranya gimana apakah',
)
/** What may stand beside it and says nothing more. */
const BESIDE = wordSet(
  'aku saya kami kita i we my me our to ke ka ing nang di in at from dari seko ti sang yang is am are do does please tolong pls kak min bang mbak mas pak bu bot ya yah nih dong lah je ni ini itu lagi lg ja aja saja sekarang segera cepat now soon sudah jadi tki tkw pmi abk wni kerja pekerja migran worker negara negeri air desa kota dia ia beliau he she him her they nya suami suamiku istri istriku isteri laki bini bojo bojoku anak anakku adik adikku adek kakak kakakku abang abangku ibu ibuku bapak bapakku ayah ayahku mamak emak saudara saudaraku teman temanku kawan sepupu husband wife son daughter brother sister mother father cousin friend uncle aunt paman bibi tante om gak not or tidak',
)

/**
 * Whether few words say, or ask, that somebody wants to come home, and nothing of what holds them: "mahu pulang Flores",
 * "apakah suami saya bisa pulang". Pure.
 * @param places as they stand in the text
 * @returns whose coming home it is; null where they say anything else
 */
export function wishesHome(text: string, places: readonly string[]): 'own' | 'others' | null {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS) return null
  const said = words.trim().split(' ')
  const goes = said.some(word => HOME.has(word))
  const goesBack = said.some(word => BACK.has(word)) && said.some(word => TO_HOME.has(word))
  if ((!goes && !goesBack) || !said.some(word => WISHES.has(word))) return null
  const named = wordSet(places.flatMap(place => spokenWords(place).trim().split(' ')).join(' '))
  const known = [HOME, BACK, TO_HOME, WISHES, BESIDE, named]
  if (!said.every(word => known.some(set => set.has(word)))) return null
  // Who cannot is held by something.
  if (said.some((word, at) => CANNOT.has(word) && at < said.length - 1)) return null
  return namesSomebody(words) || said.some(word => THEY.has(word)) ? 'others' : 'own'
}

const CANNOT = wordSet('gak not tidak')
const THEY = wordSet('dia ia beliau he she they him her')
