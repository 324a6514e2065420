tips-title = 💡 Tips
tips-next = Tips lain
tips-why = 📖 Kenapa?
tips-weekly = 📬 Kirimi aku tiap minggu
weekly-ask =
    Mau dikirimi satu pesan pendek tiap Rabu malam? Isinya tips kerja ke luar negeri dan peringatan penipuan.

    Yang disimpan: alamat obrolan ini dan bahasamu, terkunci. Tanpa nama.
    Lamanya: sampai kamu berhenti, paling lama { $days } hari. Setelah itu kami tidak mengirim lagi kecuali kamu daftar ulang.
    Berhenti: satu tombol di setiap pesan, /berhenti, atau /hapus.
    Kalau kamu minta bantuan di sini, langganan berhenti sendiri, supaya tidak ada pesan yang muncul tiba-tiba di HP-mu.
weekly-yes = 📬 Ya, kirimi aku
weekly-no = Tidak usah
weekly-refused = Oke, tidak ada yang disimpan. Tips tetap bisa dibaca kapan saja di /tips.
weekly-started = Oke, pesan pertama datang Rabu malam. Kamu bisa berhenti kapan saja.
weekly-on = Kamu berlangganan sejak { $date }. Satu pesan pendek tiap Rabu malam.
weekly-stop = 🔕 Berhenti
weekly-stopped = Sudah berhenti, dan alamatmu dihapus. Mau lagi? Ketik /langganan.
weekly-off = Kamu tidak sedang berlangganan. Mau mulai? Ketik /langganan.
weekly-text =
    💡 Tips minggu ini
    { $tip }
    Mau tahu lebih banyak? Ketik /tips, atau tulis pertanyaanmu di sini.
weekly-footer = Kamu menerima ini karena berlangganan CekDulu.
broadcast-title = { $subscribers ->
    [0] Siaran. Belum ada pelanggan, jadi belum ada yang bisa dikirimi.
   *[other] Siaran ke pelanggan mingguan: { $subscribers } orang sekarang.
 }
broadcast-latest = Terakhir:
broadcast-new = ✍️ Tulis siaran
broadcast-write = Tulis teksnya dalam bahasa { $language } di pesan berikutnya. Orang yang minta bantuan tidak akan menerimanya. Batal: /batal
broadcast-only-indonesian = Lewati: hanya pelanggan berbahasa Indonesia
broadcast-only-to = Hanya pelanggan berbahasa { $language } yang menerimanya; yang lain dilewati.
broadcast-other-language = ⚠️ Teks untuk bahasa { $language } kelihatannya ditulis dalam bahasa lain. Cek dulu.
broadcast-length = Teksnya { $length } huruf. Tulis antara { $least } dan { $most } huruf.
broadcast-preview = Di atas ini persis seperti yang dilihat pelanggan. Kirim sekarang ke { $subscribers } orang?
broadcast-flagged =
    ⚠️ Ini tidak ada di konten yang sudah diperiksa. Cek satu per satu sebelum mengirim:
    { $list }
broadcast-send = 📤 Kirim ke { $subscribers } orang
broadcast-send-anyway = 📤 Sudah kucek, kirim ke { $subscribers } orang
broadcast-edit = ✏️ Tulis ulang
broadcast-cancel = Batal
broadcast-cancelled = Dibatalkan. Tidak ada yang dikirim.
broadcast-gone = Siaran itu sudah dikirim atau dibatalkan. Lihat /siaran.
broadcast-refresh = 🔄 Segarkan
broadcast-halt = ⏹ Hentikan
broadcast-state-draft = Belum dikirim.
broadcast-state-sending = Sedang dikirim: { $delivered } terkirim, { $waiting } menunggu, { $blocked } memblokir, { $failed } gagal.
broadcast-state-done = Selesai: { $delivered } terkirim, { $blocked } memblokir, { $failed } gagal.
broadcast-state-stopped = Dihentikan: { $delivered } terkirim, { $blocked } memblokir, { $failed } gagal. Sisanya tidak dikirimi.
command-tips = Tips singkat kerja ke luar negeri
command-langganan = Tips mingguan: mulai atau berhenti
broadcast-schedule = 🕒 Kirim nanti
broadcast-when =
    Kapan dikirim? Tulis tanggal dan jam WIB, misalnya:
    besok 19:00
    besok jam 8 pagi
    28-11-2026 08:30
broadcast-when-wrong = Belum terbaca. Tulis seperti “besok 19:00” atau “28-11-2026 08:30” (WIB). Batal: /batal
broadcast-when-far = Pilih waktu antara beberapa menit dari sekarang dan 60 hari ke depan.
broadcast-scheduled = 🕒 Dijadwalkan { $when }. Dikirim sendiri pada waktu itu, kepada semua yang berlangganan saat itu. Lihat atau batalkan: /siaran
broadcast-waiting = Terjadwal:
broadcast-state-scheduled = 🕒 { $when }
broadcast-state-missed = ⚠️ { $when }: terlewat karena bot tidak jalan. Belum dikirim.
broadcast-notice-begun = { $waiting ->
    [0] 🕒 Siaranmu yang terjadwal sudah waktunya, tetapi belum ada pelanggan. Tidak ada yang dikirim.
   *[other] 🕒 Siaranmu yang terjadwal mulai dikirim ke { $waiting } orang.
 }
broadcast-notice-ended = ✅ Siaranmu yang terjadwal selesai: { $delivered } terkirim, { $blocked } memblokir, { $failed } gagal.
broadcast-notice-missed = ⚠️ Siaranmu yang terjadwal terlewat karena bot tidak jalan, jadi belum dikirim. Tulis lagi atau batalkan: /siaran
broadcast-unschedule = ✖️ Batalkan { $when }
