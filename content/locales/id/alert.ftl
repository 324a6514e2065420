alert-title = ⚠️ Peringatan: { $about }
alert-title-country = ⚠️ Peringatan: { $about } ({ $country })
alert-few = Beberapa laporan tentang tawaran seperti ini masuk sejak { $since }. Petugas sudah memeriksa dan menemukan penipuan di antaranya.
alert-many = { $count } laporan tentang tawaran seperti ini masuk sejak { $since }. Petugas sudah memeriksa dan menemukan penipuan di antaranya.
alert-signs = Tandanya:
alert-do =
    Dapat tawaran seperti ini? Jangan kirim uang, KTP, atau paspor. Teruskan ke sini untuk dicek.
    Sudah telanjur bayar atau kirim data? Ketik /bantuan.
alert-about-scam-compound = lowongan yang berujung kerja paksa menipu orang
alert-about-illegal-placement = penempatan kerja tanpa izin
alert-about-fee-fraud = lowongan yang meminta biaya di muka
alert-about-task-scam = kerja tugas atau misi yang meminta uang
alert-about-fake-company = perusahaan palsu
alert-about-identity-phishing = lowongan yang mencuri data diri
alert-about-abk = lowongan ABK atau pelaut palsu
alert-about-other-scam = lowongan palsu
alert-unconfirmed = Belum ada laporan di pola ini yang terbukti penipuan. Periksa dulu paling sedikit satu laporannya, baru buat peringatan.
alert-drafted = Draf dari pola ini. Tidak ada nomor, tautan, atau tulisan pelapor di dalamnya. Baca dulu, ubah kalau perlu.
broadcast-draft = Itu teks dalam bahasa { $language }. Pakai apa adanya, atau salin, ubah, lalu kirim sebagai pesan berikutnya. Batal: /batal
broadcast-keep = ✅ Pakai teks ini
pattern-alert = 📣 Buat draf peringatan
