/** Relatives and friends, as they are called in Indonesia. */
export const KIN =
  'istri|isteri|bini|suami|anak|adik|adek|adhik|adhi|ade|kakak|akak|abang|ibu|ibuk|mama|mamak|mamah|emak|nyokap|bokap|mak|umi|simbok|mbok|bapak|bapa|ayah|abah|papa|mbakyu|teteh|nenek|kakek|mbah|bude|bulik|pakde|paklik|makcik|pakcik|teman|temen|tmn|tmen|kawan|kwn|konco|sahabat|saudara|sodara|sepupu|keponakan|ponakan|paman|tante|bibi|pacar|tunangan|tetangga|menantu|cucu|bojo|kanca|siswa|siswi|murid|santri|mahasiswa|mahasiswi|anak didik|anak buah|pasien|klien|warga|penduduk'
/** People are addressed by these: "mbak saya dikunci" is mostly said to a sister, not of one. */
const CALLED = 'mbak|mba|mas|kak|bang|om|tante|pak|bu|neng|nduk'
const MY = 'saya|aku|sy|gw|gue|gua|kami|kita|ku|abdi|kuring|kulo|kula|ambo|ulun|tiang'
/** As they are called in Sundanese, Minangkabau, Banjarese, Balinese and Sasak; alone some of these words say something else. */
const KIN_LOCAL = 'budak|lanceuk|adiak|ading|dingsanak|panak|pianak|adin|adiq|semamak|senine|inaq|amaq'
/** Madurese puts "my" first: "tang ale'". */
const KIN_MADURESE = "(?:ale|kaka|ana|bine|bini|lake|eppa|ebu|embu|taretan|kanca|tatangge|sapopo)'?"
/** And as it is also said: "adi'en engko'". */
const OF_MINE_MADURESE =
  "(?:adi|ade|ale|kaka|ana|bine|lake|eppa|ebu|embu|taretan|kanca)'?(?:en|na|eng) (?:engko|sengko|engkok|kaula)'?"
const KIN_EN =
  'wife|husband|son|daughter|brother|sister|friends?|roommates?|housemates?|flatmates?|classmates?|colleagues?|coworkers?|cousins?|mother|mom|mum|father|dad|aunt|uncle|nephew|niece|neighbou?r|girlfriend|boyfriend|fiancee?|child|children|kids?|students?|pupils?|clients?|patients?'
/** Which of them it is: "teman sekamar saya". */
const WHICH =
  'perempuan|laki|ipar|kandung|gadis|lelaki|lanang|wedok|bungsu|sulung|angkat|tiri|cowok|cewek|cowo|cewe|dekat|baik|kerja|kuliah|sekolah|kantor|kos|kost|kamar|mess|(?:satu|1) [a-z]+|se(?:kamar|kos|kosan|kost|kontrakan|mess|asrama|kapal|kampung|desa|kampus|kelas|kerja|kantor|pabrik|pekerjaan)'
/** Nobody says these of another's: "nyokap", and in polite Sundanese "pun lanceuk". */
export const OF_MINE = `(?:nyokap|bokap)(?:ku| (?:${MY}))?|pun (?:lanceuk|adi|rayi|bapa|biang|anak|bojo|indung)`
/** "Temen kerja di Kamboja", "sodara di Korea": told of one who is elsewhere, no address. */
const ELSEWHERE =
  '(?=(?: (?:yang|kerja|lagi|ada|teh)){0,3} (?:di|nang|neng|ning|ing|leq|ka) (?!(?:rumah|sini|kamar|kantor|sekolah|kelas|kos|kampung|sebelah|depan|jalan|pabrik|mana|situ|sana|pt) ))'
const AWAY =
  'teman|saudara|sodara|sepupu|paman|tante|bibi|keponakan|ponakan|tetangga|kakak|adik|adek|istri|suami|kanca|konco'
/** Somebody of theirs: "istri saya", "kakakku", "my younger brother", and "adik …" at the beginning, which is no address. */
const SOMEBODY = new RegExp(
  ` (?:(?:${KIN}) (?:(?:${WHICH}) )?(?:${MY})|(?:${KIN}) (?:${WHICH})(?:ku|q)|(?!buku )(?:${KIN}|${CALLED})(?:ku|q)|(?:mbak|mba|mas|om|tante) ku|${OF_MINE}|(?:${AWAY})${ELSEWHERE}|(?:${KIN})(?:nya|e|ne)|my (?:[^ ]+ ){0,2}?(?:${KIN_EN})|(?:${KIN_LOCAL}) (?:${MY}|tiange)|(?:tang|tangnga) ${KIN_MADURESE}|${OF_MINE_MADURESE}|(?:kakak|adik|adek|abang|bapak|ibu|saudara|sodara) (?:ipar|kandung|tiri|angkat)|(?<=^ (?:(?:kak|min|bot|tolong) )?)(?:istri|suami|anak|adik|adek|teman|temen|tmn|kawan|ayah|mama|papa|paman|bibi|nenek|kakek|sepupu|keponakan|ponakan))(?= )`,
  'g',
)

/** What stands for each of them in `withThem`. */
export const THEM = ' them'

/** The words with each of theirs as "them". @param words see `spokenWords` */
export function withThem(words: string): string {
  return words.replaceAll(SOMEBODY, THEM)
}

/** Whether somebody of theirs is spoken of. @param words see `spokenWords` */
export function namesSomebody(words: string): boolean {
  return words.search(SOMEBODY) >= 0
}
