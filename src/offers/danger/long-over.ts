import { saying, spokenWords } from '../text/said.ts'

const LONG_AGO = saying(
  '(?:dulu|dulunya|mbiyen|biyen|baheula|baheto|used to|once|back then|(?:thn|tahun|taun|th|in|since) (?:19|20)\\d\\d|\\d{1,2} (?:tahun|thn|taun|years?) (?:yang |yg )?(?:lalu|kepungkur|ago))',
)
const WELL_NOW = saying(
  '(?:sekarang|skrg|skr|skrng|saiki|ayeuna|kini|now|alhamdulillah|untung|untungnya) ~4 (?:sembuh|sehat|pulih|membaik|baik2|jualan|jualan|dagang|dodol|usaha|buka|warung|toko|tani|bertani|petani|di rumah|nang omah|neng omah|di kampung|di desa|pulang|mulih|healed|recovered|fine|at home|back home|own (?:shop|stall|business)|run a|sell)',
)
/** It goes on in some way: fear, a debt, somebody who is after them. */
const GOES_ON = saying(
  'masih|msh|isih|still|takut|wedi|sieun|trauma|mimpi|afraid|scared|diancam|diteror|dicari|ditagih|utang|hutang|debt|belum|blm|mau mati|bunuh diri|lagi sakit|disiksa lagi',
)

/** Whether somebody tells of what was done to them years ago, and that they are well at home now: nobody needs a mission there. Pure. */
export function isLongOver(text: string): boolean {
  const words = spokenWords(text)
  return LONG_AGO.test(words) && WELL_NOW.test(words) && !GOES_ON.test(words)
}
