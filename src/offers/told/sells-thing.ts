import { countSpoken, saying, spokenWords } from '../text/said.ts'
import type { Verdict } from '../types.ts'

const SELLS =
  '(?:jual|dijual|djual|jualin|wts|menjual|adol|didol|for sale|selling|over kredit|disewakan|disewain|sewa|disewa|nyewain|dikontrakkan|dikontrakan|for rent|to rent|to let|cari penyewa)'
const VEHICLE =
  '(?:motor|motornya|mobil|mobilnya|sepeda|sepedanya|beat|vario|mio|scoopy|supra|nmax|pcx|avanza|xenia|brio|jazz|pickup|pick up|truk|bajaj|motorcycle|motorbike|bike|bicycle|car|scooter)'
const ROOM =
  '(?:rumah|rumahnya|kos|kost|kosan|kontrakan|kamar|bilik|ruko|kios|lapak|gedung|gudang|tanah|kebun|sawah|apartemen|apartment|studio|room|house|flat|land|shop)'
const ANIMAL = '(?:kambing|sapi|ayam|bebek|lele|kucing|burung|domba|kerbau|goat|cow|chicken)'
const THING =
  '(?:kulkas|kipas|mesin cuci|tv|televisi|lemari|kasur|kursi|meja|ac|kompor|rice cooker|laptop|printer|gitar|baju|sepatu|helm|stroller|mainan|buku|fridge|sofa|bed|mattress|washing machine|table|guitar|books)'
const OWNED = `(?:${VEHICLE}|${ROOM}|${ANIMAL}|${THING})`
/** A thing, an animal or a room, with what is done to it beside it. */
const SALE = saying(
  `${SELLS} ~3 ${OWNED}|${OWNED} ~2 ${SELLS}|(?:kos|kost|kosan|kontrakan|bilik|kamar) ~2 (?:kosong|putri|putra|ready|tersedia)`,
)
/** Plans for a feast of one's own. */
const FEAST =
  '(?:kawin|kawinan|nikah|nikahan|nikahanku|resepsi|hajatan|sunatan|lamaran|tunangan|syukuran|ulang tahun|wisuda|arisan|reuni|wedding|reception|birthday|party)'
const FOR_FEAST =
  '(?:gedung|tenda|katering|catering|dekor|dekorasi|mua|rias|sound|fotografer|undangan|souvenir|seserahan|venue|hall|cincin|mahar|kue|organ tunggal)'
const PLANS = '(?:ntar|nanti|kalo|kalau|klo|rencana|rencananya|budget|pengen|pengin|when|if|plan|planning)'
const PLAN = saying(`${PLANS} ~4 ${FEAST} ~5 ${FOR_FEAST}|${PLANS} ~4 ${FOR_FEAST} ~5 ${FEAST}`)
const PRICE = saying(
  '(?:\\d+ ?(?:jt|juta|jeti|rb|ribu|rebu|k|m|ringgit|rm|sgd|ntd|million)|rm ?\\d+|rp ?\\d+|\\d+ \\d{3}(?: \\d{3})*|harga|nego|dp|deposit|separo|cicil|cicilan|per bulan|perbulan|sebulan|setahun|price|negotiable|per month|monthly)',
)
/** Work, a gain, money that grows, papers, a body, or haste before it can be seen: then it is no plain sale. */
const MORE = saying(
  '(?:kerja|bekerja|kerjaan|damel|gawe|gaji|gajinya|gajih|upah|loker|lowongan|dicari|dibutuhkan|butuh|hiring|vacancy|job|jobs|work|worker|salary|wage|wages|karyawan|penjaga|sopir|supir|driver|admin|agen|agent|tki|tkw|pmi|fee|komisi|bonus|untung|cuan|profit|modal|invest|investasi|saham|kripto|crypto|reseller|dropship|member|gabung|join|rekening|rek|ktp|akun|otp|pulsa|kode|visa|paspor|passport|ijazah|sertifikat palsu|ginjal|organ|bayi|anak|cewek|perempuan|ladies|bo|lelang|sitaan|bea cukai|lelangan|undian|hadiah|menang|pinjam|pinjaman|kirim|transfer|tf|shopee|kurir|ekspedisi|luar kota|gadai|black market|bm|tanpa surat|stnk only|bodong|berangkat|kamboja|cambodia|tiket|ticket|setengah harga|murah banget|promo|flash|klik|link|lpk|perusahaan|perusahaannya|kontrak|tebus|minta|paid|part time|studio|distro|fotografer|pramusaji|waiter|pelayan|helper|usher|org|orang|tenaga|tim|bantu|bantuin|bantuan|looks for|looking for|dibayar|dibayarin|cash kelar|tanda jadi|panjar|booking|duluan|cepat|cpt|cepet|fast|bu|rugi|bangkrut|biar|keburu|banyak yg|banyak yang|many people|survey virtual|menyusul|notaris|luar negeri|overseas|kunci|courier|umroh|umrah|saudi|pelabuhan|kargo|cargo|ongkir|breeder|dirahasiakan|rahasia|lokasi menyusul|dulu baru|baru boleh|cuma|cm|tinggal 1|sisa 1|gaib|denda|imigrasi|wajib|kita|kolonel|tni|polri|penjual|dana|banking)',
)
const MOST_WORDS = 30

/**
 * Whether a thing, a room or a plot is for sale or rent, or a feast of one's own is planned, with what it costs and no work
 * in it: no offer to be judged. Of the scams in `test/fixtures/offers` next to none is told so. Pure.
 */
export function sellsOrPlans(text: string, { entities }: Pick<Verdict, 'entities'>): boolean {
  const { links, accounts, emails, licences } = entities
  if ([links, accounts, emails, licences].some(found => found.length > 0)) return false
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS || !PRICE.test(words) || MORE.test(words)) return false
  return SALE.test(words) || PLAN.test(words)
}
