const WHY =
  /^\W*(?:(?:lah|loh|lho|hah|eh|lha)\W+)?(?:kenapa|knp|knapa|mengapa|ngapa|kok (?:kamu |bisa |lu |km )?(?:tau|tahu|taw|ngerti)|(?:tau|tahu|taw) (?:dari ?mana|darimana|drmn|dr mana)|(?:dari|dr) ?mana (?:kamu )?(?:tau|tahu)|kata siapa|atas dasar apa|dasarnya apa|how (?:do|did|can|would) you know|how come you know|says who|based on what|kok bisa|kok gitu|kok begitu|kok ngoten|kok ngono|kok ngunu|kok kitu|why|how come|kenopo|ngopo|naha)(?:\s+(?:gitu|begitu|bisa|sih|ya|kok|kak|min|emang|memang|so|is that|not))*\W*$/iu

/** Whether a text asks nothing but "why?". */
export function asksWhy(text: string): boolean {
  return text.length < 40 && WHY.test(text)
}

/** "Berarti penipuan ya?", "bener ora iki?", "terus aku harus gimana?", "yakin?", "so is it a scam?", and nothing else. */
const AGAIN =
  /^\W*(?:(?:jadi|berarti|terus|trus|trs|lalu|so|then|ok|oke|tapi|eh)\W+)*(?:(?:ini|itu|iki|kuwi|niku|niki|punika|menika|ieu|eta|aku|saya|sy|i|is it|is this|what|kamu|are you)\W+(?:(?:teh|téh|tu|ni)\W+)?)?(?:(?:harus|mesti|kudu|should i)\W+)?(?:gimana|gmn|bagaimana|piye|kepiye|kepriye|kpriye|priwe|kepripun|pripun|kumaha|dospundi|camne|macam mana|ngapain|aman|aman berarti|bahaya|berbahaya|bebaya|risky|dangerous|penipuan|bukan penipuan|nipu|palsu|hoa(?:x|ks)|asli|resmi|legal|beneran|bener|bnr|benar|termasuk|penipu|betul|tenan|leres|yakin|serius|masa|masak|a scam|scam|real|legit|lawful|illegal|ilegal|sah|true|safe|sure|what now|now|what should i do|what do i do|do|terus|trus|trs|lalu|then)(?:kah)?(?:\W+(?:ya|yah|yo|dong|nih|tuh|deh|loh|lho|gan|sis|teh|téh|ke|ni|tu|mas|mba|mbak|kang|bang|pak|bu|bener|benar|bnr|betul|leres|tenan|asli|resmi|penipuan|nipu|aman|kah|kan|sih|kak|min|sekarang|now|ini|itu|iki|kuwi|ieu|eta|ga|gak|gk|nggak|ngga|ndak|tidak|ora|mboten|teu|opo|nopo|napa|menapa|punapa|apa|toh?|tah|bukan|sanes|then|do|or|not))*\W*$/iu

/** "Jadi?", "so?", "kesimpulannya apa kak": asks for it in a word. */
const SO_WHAT =
  /^\W*(?:jadi|jd|jadinya|so|kesimpulannya|kesimpulan|intinya|hasilnya)(?:\W+(?:gimana|gmn|apa|ya|kak|min|nih|dong|sih))*\W*\?*\W*$/iu

/** "Apa harus batal?", "berarti jangan datang?", "ga usah ya?", "so I should not go?", and nothing else. */
const NOT_GO =
  /^\W*(?:(?:jadi|berarti|terus|trus|so|then|apa|apakah|oh|ok|oke|aku|saya|sy|kita|dia|kulo|abdi|i|sebaiknya|mending|mendingan|harus|mesti|kudu|kedah|should|i should)\W+)*(?:batal|dibatalkan|dibatalin|batalin|batalkan|mundur|cancel|tolak|ditolak|(?:jangan|jgn|ojo|aja|ulah|sampun|(?:ga|gak|nggak|ngga|tidak|ora|teu) (?:usah|boleh|jadi|perlu)|not|don't|should not|shouldn't|i not)\W+(?:i\W+)?(?:datang|dateng|teko|berangkat|brangkat|mangkat|budal|budhal|indit|pergi|ikut|ambil|diambil|terima|diterima|balas|dibalas|bayar|dibayar|lanjut|dilanjut|dilanjutkan|daftar|go|leave|come|pay|take it|join|accept)|(?:jangan|jgn|ojo|ulah|(?:ga|gak|gk|nggak|ngga|tidak|ora|teu) (?:usah|boleh|perlu)))(?:\W+(?:ya|yah|yo|toh?|kah|kan|dong|aja|saja|nih|sih|kak|min|pak|bu|ini|itu|dulu|berarti|it|then))*\W*$/iu
/** Without one of these it is a decision, and asks nothing: "oke aku batal". */
const ASKS_NOT_GO =
  /\?|(?<!\p{L})(?:ya|yah|yo|kah|kan|toh?)\W*$|^\W*(?:berarti|apa|apakah|should|so|(?:jadi|terus|trus)\W+(?:jangan|harus|kudu|mesti))(?!\p{L})/iu

/** "So is it a scam or not? Give me a straight answer": asks the same, and says something beside. */
const STRAIGHT =
  /^\W*(?:(?:jadi|berarti|terus|trus|so|then|ok|oke)\W+)*(?:ini|itu|is it|is this|is that)\W+(?:beneran |really )?(?:penipuan|nipu|tipu-tipu|asli|a scam|scam|real|legit)(?!\p{L}).{0,40}$/iu

/** "Is it ok?", "is this job fine to take", "ok ga kak": asks for a verdict, where "ok" alone agrees. */
const IS_IT_OK =
  /^\W*(?:(?:so|then|but|and|jadi|berarti|terus|tapi|kak|min)\W+)*(?:(?:is|are)\W+(?:it|this|that|they|the (?:job|offer))\W+(?:job |offer |one )?(?:really |still )?(?:ok|okay|oke|fine|good|alright|all right)(?:\W+(?:to (?:go|take|accept|apply|join)|or not|then|for me|now|ya|kak|min))*|(?:ini |itu )?(?:ok|oke|okay)\W+(?:ga|gak|nggak|ngga|kah|tidak)(?:\W+(?:ya|sih|kak|min))*)\W*$/iu

/** Whether a text asks if something is all right, and nothing else. */
export function asksIfOk(text: string): boolean {
  return text.length < 60 && IS_IT_OK.test(text)
}

/** "So should i go or not", "jadi berangkat ga ya", "mending diambil apa jangan": the verdict says it. */
const TO_GO_OR_NOT =
  /^\W*(?:(?:so|then|but|well|ok|oke|jadi|jd|berarti|terus|trus|tapi|kak|min|menurutmu|mending|mendingan|sebaiknya|baiknya|enaknya|harus|aku|saya|gw)\W+){0,4}(?:(?:should|shall|do) (?:i|we) (?:still |just |really )?(?:go|join|leave|agree|say yes|(?:take|accept)(?: it| the (?:job|offer))?)(?: there| for it)?(?:\W+(?:or not|or no|or stay|then|now))?|(?:berangkat|pergi|ikut|ambil|diambil|terima|diterima|lanjut|daftar)(?:\W+(?:aja|saja))?\W+(?:atau |apa |or )?(?:ga|gak|gk|nggak|ngga|enggak|engga|tidak|jangan|batal|mundur|not))(?:\W+(?:ya|yah|kak|min|sih|nih|dong|kah))*\W*$/iu

/** "Gimana menurutmu?", "menurut bapak gimana", "what do you think?", and nothing else. */
const YOUR_OPINION =
  /^\W*(?:(?:jadi|terus|trus|kalau|kalo|klo|ini|itu|so|and|gimana|gmn|bagaimana|piye|kumaha|apa)\W+)*(?:(?:menurut|miturut|numutkeun|kata|pendapat)(?:mu|\W+(?:kamu|km|anda|sampeyan|lu|lo|bapak|bpk|pak|ibu|bu|kakak|kak|mbak|mas|bang|min|admin))|what do you (?:think|say)|your opinion)(?:\W+(?:gimana|gmn|bagaimana|piye|kumaha|apa|ini|itu|ya|kak|min|pak|bu|dong|nih|sih|of|about|it|this))*\W*$/iu

/** Whether a text, right after a verdict, only asks what it was or what to do. */
export function asksAgain(text: string): boolean {
  if (text.length < 60 && YOUR_OPINION.test(text)) return true
  if (asksIfOk(text) || (text.length < 40 && SO_WHAT.test(text)) || /^\s*\?+\s*$/.test(text)) return true
  if (text.length < 60 && (TO_GO_OR_NOT.test(text) || (NOT_GO.test(text) && ASKS_NOT_GO.test(text))))
    return true
  return (text.length < 50 && AGAIN.test(text)) || (text.length < 80 && STRAIGHT.test(text))
}

/** "Yang tadi …", "the offer before …": what was shown earlier, at the beginning or end of what is asked about it. */
const EARLIER = [
  /^\W*(?:(?:jadi|terus|trus|oh|iya|eh|kalau|kalo|kak|min|so|and|is|was)\W+){0,3}(?:(?:yang|yg|tawaran(?:nya)?|loker(?:nya)?|lowongan(?:nya)?|kerjaan(?:nya)?|pesan(?:nya)?|itu) (?:yang |yg )?(?:tadi|barusan|sebelumnya|pertama)(?: (?:tadi|itu))?|(?:the|that) (?:earlier|previous|last|first) (?:one|offer|job|message)|(?:the|that) (?:one|offer|job|message) (?:before|earlier|above))(?!\p{L})\W*(?:(?:itu|ini|is it|was it|was|is)\W+)?/iu,
  /\W+(?:yang|yg|tawaran|loker|lowongan|kerjaan|pesan) (?:yang |yg )?(?:tadi|barusan|sebelumnya)(?:\W+(?:kak|min|ya|itu))*\W*$/iu,
]

/** What a text asks about an offer that was shown earlier, without the words that point to it; null where none does. */
export function askedOfEarlier(text: string): string | null {
  const points = EARLIER.find(pattern => pattern.test(text))
  return text.length < 80 && points ? text.replace(points, '') : null
}

/** "Salah", "kok ngawur", "this is wrong", and nothing else. */
const WRONG =
  /^\W*(?:(?:kok|kayaknya|kayanya|hasilnya|hasil|jawabannya|jawabanmu|kamu|botnya|bot|ini|itu|(?:this|the|your) (?:result|answer)(?: is)?|i think|you are|you're|youre|this is|that is|that's|thats|it's|its)\W+)*(?:salah|keliru|ngawur|ngaco|kliru|lepat|(?:ga|gak|nggak|ngga|tidak|tdk|ndak|ora) (?:jelas|bener|benar|betul|tepat|akurat)|wrong|incorrect|not right|not true|a mistake)(?:\W+(?:nih|ya|dong|kak|min|bot|deh|sih|tuh|banget|bgt|lah|ini|itu|hasilnya|jawabannya|answer|result))*(?:\W+(?:harusnya|seharusnya|mestinya|yang benar|yg bener|it should be|should be|it is|it's)\W.{1,30})?\W*$/iu

/** Whether a text, right after a verdict, only says that it is wrong. */
export function saysWrong(text: string): boolean {
  return text.length < 50 && !text.includes('?') && WRONG.test(text)
}
