import { saying, spokenWords } from '../text/said.ts'

const MAY = '(?:can|may|could|should|am|is|are|boleh|bisa|bolehkah|bisakah|apakah)'
const FAMILY =
  '(?:kids?|sons?|daughters?|baby|child|children|family|wife|husband|spouse|anak|anakku|anaknya|anak2|bayi|bayiku|keluarga|keluargaku|keluarganya|suami|suamiku|istri|istriku)'
/** Who goes is asked of, not who takes a child away. */
const BRINGS = saying(
  [
    `${MAY} ~1 (?:i|we|she|my friend|my sister|workers?|people) ~2 (?:bring|take) ~1 (?:my|our|her|their|the|a) ~1 ${FAMILY}`,
    `${MAY} ~2 (?:bawa|mbawa|membawa|ajak|ngajak) ~1 ${FAMILY}`,
  ].join('|'),
)
const FLEES = saying(
  '(?:kabur|lari|pindah|loncat|run away|move|change) (?:ke|to) ~2 (?:kerja|kerjaan|pekerjaan|majikan|bos|tempat|pabrik|perusahaan|kebun|job|jobs|employer|work) ~1 (?:lain|baru|laen|liyane|sebelah|another|other|new) ~2 (?:boleh|bolehkah|bisa|hukumannya|dihukum|kena|resikonya|risikonya|ilegal|legal|gimana|dendanya)|(?:kabur|run away) ~1 (?:ke|to) (?:another|other|a new) (?:job|employer)',
)
const MET_ONLINE =
  '(?:kenalan|kenal|ketemu|match|chat|chatan|dm|met|online|ig|instagram|tinder|omi|michat|telegram|tele|fb|tiktok|litmatch|bigo)'
const VIDEO_SEX = '(?:vcs|vc sex|vcsan|video call sex|video call s|phone sex|ps an)'
const BY_CAMERA = saying(`${MET_ONLINE} ~8 ${VIDEO_SEX}|${VIDEO_SEX} ~8 ${MET_ONLINE}`)
/** Somebody is harmed, pressed or about to be. */
const HARMED = saying(
  '(?:sekarang|malam ini|tonight|takut|scared|afraid|tolong|help|please|dipaksa|paksa|maksa|forced|dipukul|ditampar|dikunci|dikurung|disekap|locked|diancam|ancam|ngancam|ngancem|mengancam|ancem|threat|threatens|threatened|hit|hits|beaten|diperkosa|raped|mati|bunuh|die|kill|paspor|passport|ditahan|disita|kept|gaji|digaji|sebar|nyebar|disebar|sebarin|direkam|rekam|record|recorded|minta|uang|duit|transfer|money|peras|diperas|memeras|blackmail|umur|tahun|thn|smp|sma|kelas)',
)

/** Whether it is only asked who may come along, or what follows from leaving an employer: "can my friend bring her kids". Pure. */
export function asksCalmlyOfGoing(text: string): boolean {
  const words = spokenWords(text)
  return (BRINGS.test(words) || FLEES.test(words)) && !HARMED.test(words)
}

/** Whether somebody tells of no more than having shown themselves on camera to who they met online. Pure. */
export function tellsOfVideoCall(text: string): boolean {
  const words = spokenWords(text)
  return BY_CAMERA.test(words) && !HARMED.test(words)
}
