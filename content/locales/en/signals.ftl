cli-signals = warning signs: show, test, switch off and on, take up without a restart
cli-signals-list = all signals: kind, weight, on or off, examples
cli-signals-find = only those that hold this word
cli-signals-test = run all examples; exit with 1 when one fails
cli-signals-reload = ask the running bot to take the content folder as it is now
cli-signals-off = switch a signal off
cli-signals-on = switch a signal on again
cli-signals-id = the signal's name, see: signals list
cli-signals-why = the reason, for your colleagues
signals-on = on 
signals-off = OFF
signals-since = off since { $since }, reason: { $why }
signals-count = { $shown } of { $all } signals; { $off } switched off.
signals-must-match = { $id }: must match and does not: “{ $example }”
signals-must-not = { $id }: must not match and does: “{ $example }”
signals-unproved = { $id }: needs at least one “match” and one “not” example
signals-all-pass = { $signals } signals, { $examples } examples: all right.
signals-some-fail = { $signals } signals, { $examples } examples: { $failed } fail.
signals-reload-refused = The bot was not asked. Mend what stands above first.
signals-reload-problem = The bot refused the new content and goes on with the old: { $problem }
signals-reloaded = The running bot uses the new content now.
signals-reload-nobody = No bot answered. The new content is used at the next start.
signals-unknown = There is no signal { $id }. See: npm run -s cekdulu -- signals list
signals-hint = { $id } is no warning sign but a way to tell what a message is for; it cannot be switched off.
signals-needs-why = { $id } alone makes a message a scam. Switch it off only with a reason: npm run -s cekdulu -- signals off { $id } --why "the reason"
signals-why-noted = The reason for { $id } is noted in { $file }.
signals-legend = In brackets: kind, mildest verdict if any, weight, and what it is about. Kinds: hard (sure sign), weighted (counts along), good (speaks for it), hint (tells what a message is). Examples: + must match, - must not.
signals-already-off = { $id } is off already.
signals-already-on = { $id } is on already.
signals-now-off = { $id } is off (noted in { $file }). For a running bot: npm run -s cekdulu -- signals reload
signals-now-on = { $id } is on again. For a running bot: npm run -s cekdulu -- signals reload
signals-on-refused = { $id } was not switched on: its own examples fail.
signals-content-wrong = The content folder is wrong: { $problem }
signals-chat-title = { $off ->
    [0] Warning signs: { $all }, all on.
   *[other] Warning signs: { $all }, { $off } switched off.
  }
signals-chat-off = Switched off:
signals-chat-found = { $found ->
    [0] No sign holds the word “{ $word }”.
   *[other] With the word “{ $word }”: { $found }, { $shown } of them below.
  }
signals-chat-how = To find one: /signals and a word, for example /signals passport. Press its name to see examples and to switch it off or on.
signals-chat-hint = A helper, no warning sign: it only tells what a message is about. Users do not see it.
signals-chat-only-counted = It is only counted. Users do not see it.
signals-no-reason = none written
signals-chat-kind = Kind: { $kind ->
    [hard] decides by itself
    [weighted] is counted
    [good] a good sign
   *[hint] tells what a message is for
}, weight { $weight }.
signals-chat-examples = Signs with + must be found, those with − must not.
signals-chat-switch-off = ⚪ Switch off
signals-chat-on = 🟢 Switch on
signals-chat-undo = ↩️ Undo
signals-chat-why = Why is { $id } to be switched off? Write the reason in your next message. Your colleagues will read it. While it is off, scams with this sign may pass.
signals-chat-why-length = Write a reason of { $least } to { $most } letters.
signals-chat-given-up = Left as it was. Nothing changed.
signals-chat-refused =
    { $id } was not switched on: its own examples fail.
    { $example }
signals-chat-now-off = ⚪ { $id } is off. Checks from now on do without it. Noted in the audit.
signals-chat-now-on = 🟢 { $id } is on. Checks from now on use it. Noted in the audit.
signals-why-undone = undone through /signals
