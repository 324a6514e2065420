import { saying, spokenWords } from '../text/said.ts'

const FORCES =
  '(?:dipaksa|dipaksain|paksa|maksa|maksain|memaksa|mekso|dipekso|disuruh|suruh|nyuruh|menyuruh|dikongkon|diminta|diancam|forced|forces|forcing|makes|making|wants? me to|told me to|pressured)'
const ABORTS =
  '(?:gugurin|gugurkan|digugurin|digugurkan|menggugurkan|ngegugurin|nggugurke|nggugurno|aborsi|diaborsi|abort|abortion|kuret|dikuret|(?:buang|ngilangin|hilangin|keluarin) ~1 (?:bayi|bayinya|bayiku|kandungan|kandunganku|janin|janinku)|(?:get rid of|end|terminate) ~1 (?:baby|pregnancy))'
const FORCED = saying(
  `${FORCES} ~4 ${ABORTS}|${ABORTS} ~2 (?:paksa|dipaksa|secara paksa|by force|against my will)`,
)
/** Who asks of the law, or reads of it; who was not let do it is of another matter. */
const OTHERWISE = saying(
  'apa itu|artinya|berita|film|sinetron|novel|hukumnya|undang undang|uu|pasal|what is|law|legal|kucing|cat|dulu|tahun lalu|last year|melarang|dilarang|ngelarang|forbids?',
)

/** Whether somebody tells that they, or somebody of theirs, are to end a pregnancy against their will. Pure. */
export function tellsOfForcedAbortion(text: string): boolean {
  const words = spokenWords(text)
  return (
    /gugur|abor|kuret|bayi|kandungan|janin|baby|pregnan/.test(words) &&
    FORCED.test(words) &&
    !OTHERWISE.test(words)
  )
}
