stats-title = { $by ->
    [week] Laporan per minggu
    [status] Laporan menurut status
    [type] Terbukti penipuan: jenisnya
    [destination] Laporan menurut tujuan
    [seen] Di mana tawarannya dilihat
   *[stage] Sejauh mana pelapor melangkah
}
stats-button = { $by ->
    [week] Minggu
    [status] Status
    [type] Jenis
    [destination] Tujuan
    [seen] Sumber
   *[stage] Tahap
}
stats-period = { $from } sampai { $to } · { $total } laporan
stats-period-few = { $from } sampai { $to } · kurang dari 5 laporan
stats-row = { $label }: { $count }
stats-hidden = lainnya: disamarkan
stats-hidden-value = disamarkan
stats-rest = lainnya yang terlihat
stats-unknown = tidak dijawab
stats-unlabelled = belum ditentukan
stats-other-place = negara lain
stats-note = Angka di bawah 5 disamarkan, begitu juga angka lain yang bisa membukanya.
stats-note-short = Angka di bawah 5 disamarkan.
stats-empty = Belum ada laporan pada masa ini.
stats-withheld = Terlalu sedikit untuk ditampilkan tanpa membuka angka kecil.
stats-weeks = { $weeks } minggu
stats-working = Sedang menggambar…
stats-failed = Grafiknya gagal digambar (kode { $code }). Ini angkanya:
digest-title = 📊 Ringkasan CekDulu, minggu { $from } sampai { $to }
digest-total = Laporan masuk: { $total }
digest-total-few = Laporan masuk: kurang dari 5
digest-waiting = Menunggu di antrean sekarang: { $count }
digest-waiting-few = Menunggu di antrean sekarang: kurang dari 5
digest-waiting-none = Tidak ada yang menunggu di antrean.
digest-how = Petugas: /antrean untuk mengerjakan, /statistik untuk grafik (lewat obrolan pribadi dengan bot).
cli-stats = hitung laporan per minggu, jenis, tujuan, sumber, tahap, dan status; angka kecil disamarkan
cli-stats-weeks = berapa minggu ke belakang, dengan minggu ini
cli-stats-format = text, json, atau png
cli-stats-by = hanya tabel ini (png: bawaan week): week, status, type, destination, seen, stage
cli-stats-out = tulis ke berkas; wajib untuk png
cli-stats-bad-weeks = --weeks harus angka 1 sampai { $most }
cli-stats-bad-format = --format hanya text, json, atau png
cli-stats-bad-by = --by hanya { $known }
cli-stats-no-out = --format png perlu --out BERKAS
cli-stats-drawn = Grafik ditulis ke { $file }
config-chat = { $name }: nomor obrolan Telegram, misalnya -1001234567890
doctor-digest = Ringkasan mingguan
doctor-digest-off = STAFF_CHAT_ID kosong; tidak ada ringkasan mingguan
doctor-digest-no-telegram = STAFF_CHAT_ID ada, tetapi tanpa BOT_TOKEN tidak ada yang dikirim
doctor-digest-ok = bot ada di obrolan petugas
doctor-digest-not-there = bot tidak ada di obrolan STAFF_CHAT_ID. Tambahkan bot ke grup itu, atau perbaiki nomornya
doctor-digest-unreachable = Telegram tidak terjangkau, obrolan petugas tidak bisa diperiksa
stats-choose = Masanya bisa 4, 12, 26, atau 52 minggu: pilih dengan tombol di bawah gambar. Masa lain, negara, atau jenis tertentu: /ekspor.
