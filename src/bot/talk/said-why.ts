import type { WhyOf } from '../../offers/card/whys.ts'
import type { Turn } from '../turn.ts'

/** Why a sign is one, or what answers a remark, by its key. */
export function saidWhy({ desk: { whyOf: known, words } }: Turn): WhyOf {
  return key => {
    if (!words.has('id', key)) return known(key)
    const said = Object.fromEntries(words.languages.map(language => [language, words.say(language, key)]))
    return { id: words.say('id', key), en: words.say('en', key), ...said }
  }
}
