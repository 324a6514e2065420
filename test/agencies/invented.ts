import type { Agency, AgencyList } from '../../src/agencies/types.ts'

/** Words that Indonesian companies are named with; the companies made of them are invented. */
const FIRST =
  'Maju Sumber Karya Bina Citra Duta Graha Surya Putra Bumi Mitra Sinar Cahaya Tunas Sentra Bakti Mulia Wira Perdana Gemilang'.split(
    ' ',
  )
const SECOND =
  'Jaya Rezeki Mandiri Insani Nusantara Persada Makmur Sejahtera Wahana Bahari Samudra Pertiwi Lestari Sentosa Cemerlang'.split(
    ' ',
  )
const THIRD = ['', ' Abadi', ' Internasional', ' Sakti Utama', ' Raharja']

/** A whole agency out of a few of its fields. */
export function agency(fields: Partial<Agency> & { name: string }): Agency {
  return {
    licence: null,
    city: null,
    province: null,
    address: null,
    phones: [],
    validUntil: null,
    status: null,
    ...fields,
  }
}

/** A version of the list out of agencies. */
export function listOf(agencies: readonly Agency[], date = '2026-11-20'): AgencyList {
  return {
    date,
    importedAt: '2026-11-20T03:00:00.000Z',
    source: 'p3mi.csv',
    sha256: 'a'.repeat(64),
    count: agencies.length,
    agencies,
  }
}

const everyName = FIRST.flatMap((first, a) =>
  SECOND.flatMap((second, b) =>
    THIRD.map((third, c) => ({ name: `PT ${first} ${second}${third}`, at: a + b * 7 + c * 3 })),
  ),
)

/** 300 names for the list, spread over all that can be made. */
export const listed: readonly string[] = everyName.filter((_, at) => at % 5 === 0).map(({ name }) => name)
/** 300 names that are in no list: other words, and the same words put together otherwise. */
export const unlisted: readonly string[] = [
  ...everyName.filter((_, at) => at % 10 === 3).map(({ name }) => name),
  ...FIRST.flatMap(first =>
    [
      'Kencana Loka',
      'Tirta Amarta',
      'Global Prima Solusi',
      'Anugerah Kita',
      'Pelita Harapan Kerja',
      'Samawa',
      'Rintis Jalan Baru',
    ].map(rest => `PT ${first} ${rest}`),
  ),
].slice(0, 300)
