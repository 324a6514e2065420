import { NOT } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'

const NOT_OR_DONE = `(?:${NOT}|gada|gaada|belum|no|nothing|wis|udah|udh|sudah|wes|geus|males|malas|without|tanpa)`

/** Dying, hurting oneself and what with, being gone, a farewell, no more strength to live. */
const DYING = saying(
  [
    '(?:mati|mampus|modar|maot|paeh|meninggal|kematian|nyawa|bunuh|suicide|suicidal|die|dying|dead|death|kill|killing|kuburan|grave|liang|overdosis|overdose)',
    '(?:obat|obatnya|pil|pilnya|racun|racunnya|baygon|potas|pestisida|silet|siletnya|cutter|pisau|gunting|tali|talinya|tambang|pills?|sleeping pills?|tablets?|medicine|poison|rope|blade|razor|knife|bleach|gas)',
    '(?:gantung|sayat|nyayat|menyayat|silet|nyilet|iris|ngiris|lukai|ngelukain|melukai|nyakitin|sakiti|menyakiti|cut|cutting|hurt|hurting|harm|harming|bleed) ~2 (?:diri|tangan|nadi|lengan|badan|myself|me|my)',
    '(?:lompat|loncat|nyebur|terjun|melompat|meloncat|jump|jumping|leap|jembatan|rel|rooftop|bridge|balkon|balcony|atap|gedung|ledge|edge|tepi|lantai|jendela|window|railing|rails|tracks?|kereta|train|sumur)',
    '(?:hidup|hidupku|hidupnya|urip|uripku|hirup|life|live|living|alive|dunia|exist|existing|existence|world)',
    '(?:bangun|wake|waking|tangi) ~2 (?:lagi|maneh|deui|up|again|besok)|tidur ~3 (?:selamanya|selama lamanya|terus)|sleep ~3 (?:forever|never|not)',
    '(?:hilang|ngilang|menghilang|lenyap|ilang|disappear|vanish|be gone|not here|not be here|gone) ~1 (?:aja|saja|ae|bae|selamanya|dari|forever|from)?',
    `${NOT_OR_DONE} ~2 (?:usah ada|ada aku|ada saya|lahir|born|kuat|sanggup|tahan|guna|gunanya|berguna|artinya|berarti|reason|point|strength|worth|hope|harapan|here|left|anymore|go on|carry on|continue|take it|me|aku|saya|nanggung)`,
    '(?:akhiri|mengakhiri|ngakhiri|berakhir|akhir|end|ending|ends|finish|udahan|selesai|selesaikan|menyerah|nyerah|give up|giving up|gave up|done with|over with) ~2 (?:semua|semuanya|ini|it|all|everything|aja|saja|this|hari|malam|sini)?',
    '(?:selamat tinggal|good bye|goodbye|farewell|pamit|pamitan|perpisahan|terakhir|last (?:message|time|night|words)|titip|nitip|jagain|jaga|take care|look after|wasiat|surat|letter|note|maafin|maafkan|ampuni|forgive|sorry|ikhlas|ikhlasin|tenang|damai|peace|surga|heaven|akhirat|tuhan|nyusul|menyusul|ketemu (?:ibu|bapak|mama|almarhum))',
    '(?:beban|nyusahin|menyusahkan|merepotkan|burden|better off|lebih baik|mending|mendingan|lebih enak|worthless|sia sia|percuma|gelap|kosong|hampa|putus asa|hopeless|dark|darkness|empty|numb)',
  ].join('|'),
)

/** Whether words that sound like despair speak of dying or of hurting oneself, in however soft words. Pure. */
export function speaksOfDying(text: string): boolean {
  return DYING.test(spokenWords(text))
}
