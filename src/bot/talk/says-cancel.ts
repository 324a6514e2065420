const CANCELS =
  /^\W*(?:(?:eh|ah|oh|hmm|ok|oke|ya|yaudah|yowis|udah|kak|maaf|sorry)\W+){0,3}(?:batal|batalin|batalkan|dibatalkan|cancel|urung|(?:ga|gak|gk|ngga|nggak|tidak|ora) ?jadi|never ?mind)(?:\W+(?:deh|ah|aja|saja|dulu|ya|it|please))*\W*$/iu

/** Whether somebody who was asked for a text calls it off, with a command or in a word or two. Pure. */
export function saysCancel(text: string): boolean {
  return CANCELS.test(text.replace(/@\w+/u, ''))
}
