export-ask-period = Ekspor laporan: pilih masa. Teks bebas tidak ikut.
export-days = { $days } hari terakhir
export-all = Semua
export-ask-format = Pilih format:
export-working = Sedang menyiapkan berkas…
export-caption = { $rows } laporan, { $period }. Teks bebas tidak ikut. Hapus berkas ini setelah dipakai.
export-between = { $from } sampai { $to }
export-until = semua sampai { $to }
export-empty = Tidak ada laporan yang cocok pada masa itu.
export-empty-stix = Tidak ada laporan terbukti penipuan yang menyebut kontak pada masa itu, jadi belum ada yang bisa ditulis sebagai STIX.
export-usage =
    Pakai: /ekspor csv|xlsx|json|jsonl|stix [DARI] [SAMPAI], tanggal seperti 2026-01-31.
    Hanya sebagian: status:confirmed,new dan jenis:scam_compound.
    stix: kontak perekrut dari laporan yang sudah terbukti penipuan.
    Dengan teks bebas (hanya admin): /ekspor csv DARI SAMPAI teks: alasan
export-usage-list =
    status: { $statuses }
    jenis: { $types }
    Dipisah koma, misalnya: /ekspor csv status:confirmed jenis:fee_fraud,abk
export-usage-order = Tanggal pertama harus sebelum tanggal kedua.
export-usage-text = Teks bebas perlu alasan yang jelas, paling sedikit sepuluh huruf. Alasan dicatat. Contoh: /ekspor csv teks: diminta penyidik untuk perkara agen X
export-no-text-role = Teks bebas hanya untuk admin. Tanpa "teks:" ekspor tetap bisa.
export-caption-text = { $rows } laporan DENGAN teks bebas, { $period }. Alasanmu dicatat. Jangan teruskan; hapus berkas dan pesan ini setelah dipakai.
export-progress = Sudah { $rows } laporan…
export-no-reason = --full-text perlu --reason "alasan", sedikitnya sepuluh huruf; alasan itu dicatat.
export-text-care = Berkas ini memuat teks bebas. Simpan terkunci, hapus setelah dipakai. Alasanmu tercatat.
export-bad-list = { $option } hanya { $known }, dipisah koma
cli-export-status = hanya status ini, dipisah koma, misalnya confirmed,new
cli-export-type = hanya jenis penipuan ini, dipisah koma, misalnya scam_compound
cli-export-text = dengan teks bebas; perlu --reason
cli-export-reason = mengapa teks bebas diperlukan; dicatat
export-too-large = Berkas { $rows } laporan ini terlalu besar untuk Telegram, yang menerima sampai { $most } MB, juga setelah dipadatkan. Tidak ada yang dikirim. Pilih masa yang lebih pendek. Semuanya sekaligus: jalankan "npm run -s cekdulu -- export" di server.
export-zipped = Berkasnya besar, jadi dikirim sebagai ZIP. Ekstrak dulu.
export-failed = Ekspor gagal, tidak ada yang dikirim. Kode { $code }.
export-reason-alone = --reason hanya dipakai bersama --full-text. Tambahkan --full-text, atau hapus --reason.
export-other-ending = { $file } tidak cocok dengan --format { $format }. Akhiri nama berkas dengan .{ $ending }.
export-usage-day = { $day } bukan hari yang ada. Tulis tahun, bulan, dan tanggal, misalnya 2026-01-31.
