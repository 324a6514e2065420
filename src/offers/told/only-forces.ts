import { wordSet, wordsOf } from '../text/said.ts'

const FORCES = wordSet('maksa maksain memaksa paksa meksa mekso forces forcing insists')
/** Who forces, and small words: none says what to. */
const BESIDE = wordSet(
  'ibu ibuku mama mamaku mamak emak simbok bapak bapakku bapa ayah ayahku papa ortu ortuku orang tua kakak kakakku abang adik adikku suami suamiku bojo bojoku istri istriku pacar pacarku keluarga keluargaku tante om paman bibi mertua teman temen temanku temenku dia mereka bos bosku majikan majikanku agen sponsor mother mom mum father dad parents family husband wife boyfriend brother sister he she they my boss agent saya aku sy gw gue kulo abdi terus trus tetap tetep selalu banget bgt mulu melulu nih kak min keeps keep me is',
)

/** Whether a text says that somebody forces them, and not to what: that may be anything, from a meal to a marriage. Pure. */
export function saysOnlyForcing(text: string): boolean {
  const words = wordsOf(text)
  return words.some(word => FORCES.has(word)) && words.every(word => FORCES.has(word) || BESIDE.has(word))
}
