import { NOT_OR_NO } from '../text/function-words.ts'

const NO = `(?:${NOT_OR_NO}|g|kagak|kaga|ndek|ndeq|endek|nenten|indak|indk|kada|gada|gaada|gapunya|gakpunya|gaduwe|raduwe|takde|takda|takdak|tadak|tada|tadha|tadha'|tade'|kadada|trada|tarada|tanpa|without)`
/** Malay says "kredit" for it; of a loan nobody says that it is for calling. */
const CREDIT =
  '(?:pulsa|pulsaku|pulsanya|pulsane|pulsana|kuota|kuotaku|quota|paketan|paket data|(?:phone |call )?credit(?! card)|kredit(?= $| (?:nak|buat|untuk|telefon|telepon|telpon|call|hp|phone) ))'
/** Who will not send credit to whoever asks for it may have some. */
const HAVE = '(?:(?!mau |kirim |ngirim |transfer |kasih |ngasih |minta |dapat )[^ ]+ ){0,2}?'
const GONE = '(?:habis|abis|kosong|entek|ntek|telas|beak|seep|abih|tamat|sekarat|nol|0|out|gone|finished|low)'

/**
 * That there is no credit to call with, in words from Aceh to Papua: "ora nduwe pulsa", "teu gaduh kuota", "ndek araq
 * pulsa". Alternatives for `saying`.
 */
export const NO_CREDIT = [
  `${NO} ${HAVE}${CREDIT}`,
  `${CREDIT} ~1 ${GONE}|${CREDIT} ~1 ${NO}(?! (?:cukup|enough|masalah) )`,
  `(?:kehabisan|keentekan|out of|sing ngelah|ten madue|so adong) ${CREDIT}`,
].join('|')
