/** Offers as they go round, made up for these tests; the numbers belong to nobody. */
export const SCAM_ID = `LOWONGAN KERJA KAMBOJA 🇰🇭
Posisi: customer service / admin judi online, gaji 15 juta per bulan
Tanpa pengalaman, tanpa ijazah, berangkat minggu ini pakai visa turis
Tiket, mess, makan ditanggung bos. Paspor dipegang kantor.
Biaya administrasi 2 juta, transfer dulu ke BCA 1234567890
Hubungi WA 081298765432 atau t.me/loker_kamboja_cepat`

/** The same in English. */
export const SCAM_EN = `URGENT HIRING CAMBODIA 🇰🇭
Position: customer service for an online casino, salary USD 1500 per month
No experience needed, no interview, depart this week on a tourist visa
Your passport will be kept by the company.
Pay the admin fee of 2,000,000 rupiah first by transfer to BCA 1234567890
Contact WhatsApp +62 812-9876-5432 or t.me/cambodia_jobs_fast`
