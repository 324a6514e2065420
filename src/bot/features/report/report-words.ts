/** A report that was made here, by its name. */
export const REPORT =
  '(?:laporan|laporannya|laporanku|laporane|laporanne|laporan2|aduanku|(?:my|the|this|a|our|your) reports?)'
/** It is made. */
export const REPORTS = '(?:lapor|laporin|laporkan|ngelapor|ngelaporin|melapor|melaporkan|report|reported)'
/** It is taken back. */
export const UNDOES =
  '(?:hapus|hapusin|hapuskan|hapusnya|dihapus|ngapus|menghapus|batalin|batalkan|batalkannya|dibatalkan|dibatalin|membatalkan|cabut|nyabut|mencabut|dicabut|tarik|narik|ditarik|menarik|busek|dibusek|hupus|dihupus|withdraw|withdrawn|delete|deleted|remove|removed|erase|erased|cancel|take back)'
/** What tells of nothing beside the one word that is meant: "kapan dijawab", "udah kecabut belum". */
export const FILLER =
  '(?:kak|min|ya|yah|sih|dong|tadi|ini|itu|nya|terus|trus|kira|kira2|apa|apakah|saya|aku|udah|sudah|udh|dah|wis|atos|bakal|akan|nanti|kalian|petugas|petugasnya|tim|sama|oleh|belum|blm|durung|acan|ga|gak|gk|nggak|ngga|kah|lagi|so|and|then|yet|now|already|or not)'
