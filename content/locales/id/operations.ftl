cli-audit = periksa catatan tindakan petugas
cli-audit-verify = ikuti rantai catatan dari baris pertama; sebut baris yang tidak cocok
cli-backup = salin basis data ke berkas, bot boleh tetap berjalan
cli-backup-out = berkas cadangan; tidak menimpa berkas yang ada
cli-restore = kembalikan basis data dari cadangan; bot harus berhenti dulu
cli-restore-from = berkas cadangan
cli-restore-erasures = daftar penghapusan yang disimpan terpisah (dari perintah erasures)
cli-restore-key = kunci data cadangan itu, bila dibuat sebelum kunci diganti atau di mesin lain
cli-restore-without = tetap lanjut walau daftar penghapusan di basis data lama tidak terbaca
cli-erasures = tulis daftar penghapusan ke berkas, supaya tetap ada bila basis data hilang
cli-erasures-out = berkas daftar; yang sudah ada ditambah, tidak dipotong
cli-rotate = ganti kunci data; bot harus berhenti dulu
cli-rotate-file = berkas kunci baru; dibuat bila belum ada
audit-whole = Catatan utuh: { $rows } baris. Simpan angka ini; lain kali tidak boleh lebih kecil.
audit-broken = Catatan TIDAK utuh: baris { $row } tidak cocok dengan baris sebelumnya, atau hilang. Jangan ubah apa pun, simpan salinan basis data, lihat docs/operations.md.
backup-no-database = Belum ada basis data di { $file }.
backup-made = Cadangan { $file } selesai dan sudah diperiksa: { $reports } laporan, { $size } MB, catatan sampai baris { $rows }.
backup-list = Daftar P3MI yang diimpor ada di { $file }.
backup-key = Hanya terbaca dengan kunci data versi { $version } ({ $key }). Simpan kunci itu terpisah dari cadangan.
restore-no-file = Berkas { $file } tidak ada.
restore-done = Basis data dikembalikan dari { $file }: { $reports } laporan.
restore-erased = { $count } orang dihapus lagi karena sudah minta dihapus setelah cadangan dibuat.
restore-replaced = Basis data sebelumnya disimpan di { $file }. Hapus bila sudah tidak perlu.
restore-no-list = Tidak ada daftar penghapusan: orang yang minta dihapus setelah cadangan dibuat kini ada lagi. Beri --erasures bila punya daftarnya.
restore-no-manifest = Tidak ada berkas .json di samping cadangan, jadi isinya tidak bisa dibandingkan dengan saat dibuat.
restore-list-restored = Daftar P3MI juga dikembalikan.
restore-list-older = Daftar P3MI yang sekarang lebih baru, jadi tetap dipakai.
restore-list-unreadable = Daftar P3MI di samping cadangan tidak terbaca. Yang sekarang tetap dipakai; impor lagi dengan: npm run -s cekdulu -- agencies import.
restore-audit-broken = Tidak ada yang diganti: catatan di cadangan tidak utuh, baris { $row }. Pakai cadangan lain.
restore-erasures-unreadable = Tidak ada yang diganti: daftar penghapusan di { $file } tidak terbaca, dan orang yang sudah minta dihapus bisa muncul lagi. Beri --erasures dengan daftar yang tersimpan, lalu tambahkan --without-replaced.
erasures-written = { $count } penghapusan tercatat di { $file }. Di dalamnya tidak ada nama atau nomor.
rotate-same-file = --new-key-file harus berkas lain, bukan kunci yang sedang dipakai.
rotate-same-key = Itu kunci yang sedang dipakai. Pakai berkas kunci yang baru.
rotate-done = Kunci data versi { $version } dipakai: kunci { $people } orang dibungkus ulang.
rotate-was-done = Basis data sudah memakai kunci versi { $version }; sisanya diselesaikan.
rotate-key-file = Kunci baru ada di { $file }; yang lama di { $old }, hanya untuk membuka cadangan lama.
rotate-key-env = Ganti DATA_KEY dengan isi { $file } sebelum menjalankan bot.
rotate-backup = Buat cadangan baru sekarang. Cadangan lama masih terbuka dengan kunci lama: hapus bila kunci itu bocor.
start-in-use = CekDulu lain masih memakai basis data ini; menunggu sampai berhenti…
store-in-use = { $file } sedang dipakai CekDulu lain. Hentikan dulu, lalu coba lagi.
store-not-a-list = { $file } bukan daftar penghapusan yang utuh. Buat dengan: npm run -s cekdulu -- erasures --out BERKAS
cli-drill = latihan dan lembar kerja untuk keadaan darurat
cli-drill-breach = kebocoran data: apa, siapa, kapan dari catatan, dan langkah dalam 72 jam
cli-drill-since = mulai hari itu (WIB); bawaan: 7 hari lalu
breach-title =
    KEBOCORAN DATA: lembar kerja, dibuat { $now }
    Bila diketahui sekarang, pemberitahuan tertulis paling lambat { $deadline } (3 × 24 jam, UU PDP pasal 46).
breach-chain = Catatan utuh sampai baris { $rows }: daftar di bawah bisa dipercaya.
breach-chain-broken = Catatan TIDAK utuh di baris { $row }: daftar di bawah bisa kurang atau diubah.
breach-stored = Tersimpan sekarang: { $reports } laporan dari { $people } orang, dari { $oldest } sampai { $newest }; { $withAddress } alamat obrolan, { $questions } pertanyaan. Semua terkunci; hanya terbaca bila kunci data ikut bocor.
breach-not-stored = Tidak pernah disimpan: nama, nomor dan akun Telegram yang terbaca, foto.
breach-deeds = Siapa melakukan apa sejak { $since }:
breach-no-deeds = - tidak ada yang tercatat
breach-rows = { $rows } laporan diekspor
breach-text = { $times } kali dengan teks bebas
breach-steps =
    Langkah (rinci: docs/operations.md):
    1. Hentikan yang masih bocor: cabut token di @BotFather, keluarkan petugas (staff remove), ganti kunci data (rotate-key).
    2. Simpan bukti: backup, salinan log, angka baris catatan. Jangan hapus apa pun.
    3. Tentukan: apakah kunci data ikut bocor? Tanpa kunci, isi laporan tidak terbaca.
    4. Beri tahu penanggung jawab data program dan lembaga PDP dalam 72 jam: apa, siapa, kapan, akibat, tindakan.
    5. Orang yang melapor diberi tahu lewat pengumuman umum; tidak ada yang ditulisi sendiri-sendiri, karena ponselnya bisa di tangan orang lain.
restore-backup-corrupt = Cadangan { $file } rusak. Tidak ada yang diubah. Pakai cadangan lain.
restore-backup-not-a-database = { $file } bukan cadangan CekDulu. Tidak ada yang diubah. Periksa --from.
restore-backup-newer-schema = Cadangan { $file } dibuat oleh versi CekDulu yang lebih baru. Tidak ada yang diubah. Perbarui program ini dulu.
restore-backup-wrong-key = Kunci data tidak cocok dengan cadangan { $file }. Tidak ada yang diubah. Sebut kunci yang dipakai saat cadangan itu dibuat: --key-file BERKAS
restore-backup-earlier-key = Cadangan { $file } dibuat sebelum kunci data diganti. Tidak ada yang diubah. Ulangi dengan: --key-file { $key }
